/// The words of a command line: `--name value`, `--flag`, and the rest.
struct Arguments {
    /// What was wrong with them.
    struct Wrong: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    private var values: [String: [String]] = [:]
    private var flags: Set<String> = []
    /// What stands without a name.
    private(set) var rest: [String] = []

    /// Reads the words; `--name=value` is the same as `--name value`, and after `--` all is rest.
    init(_ words: [String], values: Set<String>, flags: Set<String>) throws(Wrong) {
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard word.hasPrefix("--") else {
                rest.append(word)
                continue
            }
            if word == "--" {
                rest += words[index...]
                break
            }
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            if flags.contains(name), parts.count == 1 {
                self.flags.insert(name)
            } else if values.contains(name) {
                if parts.count == 2 {
                    self.values[name, default: []].append(String(parts[1]))
                } else {
                    guard index < words.count else { throw Wrong("--\(name) wants a value") }
                    self.values[name, default: []].append(words[index])
                    index += 1
                }
            } else {
                throw Wrong("there is no option --\(name)")
            }
        }
    }

    func has(_ flag: String) -> Bool { flags.contains(flag) }

    /// The value given last.
    func value(_ name: String) -> String? { values[name]?.last }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    func required(_ name: String) throws(Wrong) -> String {
        guard let value = value(name) else { throw Wrong("--\(name) is missing") }
        return value
    }

    /// Complains of words that nobody asked for.
    func finish() throws(Wrong) {
        if let word = rest.first { throw Wrong("“\(word)” is one word too many") }
    }

    /// Reads `HOST:PORT`, `[::1]:7443` or `:7443`.
    static func address(_ text: String) throws(Wrong) -> (host: String, port: UInt16) {
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...])
        else { throw Wrong("“\(text)” is no HOST:PORT") }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        return (host.isEmpty ? "0.0.0.0" : host, port)
    }
}
