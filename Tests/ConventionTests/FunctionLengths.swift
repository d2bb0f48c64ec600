/// Finds the functions of a file and how long each is, by matching braces.
struct FunctionLengths {
    struct Found: Equatable {
        var name: String
        /// Of the first line, from 0.
        var line: Int
        var length: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private var line = 0
    private var found: [Found] = []

    static func of(_ code: [String]) -> [Found] {
        var scan = FunctionLengths(bytes: Array(code.joined(separator: "\n").utf8))
        scan.run()
        return scan.found
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func run() {
        while index < bytes.count {
            guard Self.isWord(bytes[index]) else {
                step()
                continue
            }
            let isMember = index > 0 && bytes[index - 1] == UInt8(ascii: ".")
            let word = takeWord()
            if ["func", "init", "deinit", "subscript", "var"].contains(word), !isMember {
                measure(word)
            }
        }
    }

    /// Looks ahead for the body of what begins here; what is inside it is then looked at in turn.
    private mutating func measure(_ word: String) {
        var ahead = self
        let name = word == "func" || word == "var" ? "\(word) \(ahead.nextWord())" : word
        guard ahead.goToBody(stopsAtValue: word == "var") else { return }
        let first = line
        var depth = 0
        repeat {
            if ahead.bytes[ahead.index] == UInt8(ascii: "{") { depth += 1 }
            if ahead.bytes[ahead.index] == UInt8(ascii: "}") { depth -= 1 }
            ahead.step()
        } while depth > 0 && ahead.index < ahead.bytes.count
        found.append(Found(name: name, line: first, length: ahead.line - first + 1))
    }

    /// Walks to the `{` of the body; false where the declaration has none.
    private mutating func goToBody(stopsAtValue: Bool) -> Bool {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return true
            case UInt8(ascii: "}") where depth == 0: return false
            case UInt8(ascii: "=") where depth == 0 && stopsAtValue: return false
            case UInt8(ascii: "\n") where depth == 0 && nextLineDeclares(): return false
            default: break
            }
            if depth < 0 { return false }
            step()
        }
        return false
    }

    private func nextLineDeclares() -> Bool {
        var ahead = self
        ahead.step()
        while ahead.index < bytes.count, Self.isSpace(bytes[ahead.index]) { ahead.step() }
        guard ahead.index < bytes.count else { return true }
        if bytes[ahead.index] == UInt8(ascii: "@") || bytes[ahead.index] == UInt8(ascii: "}") {
            return true
        }
        return Self.declaring.contains(ahead.takeWord())
    }

    private static let declaring: Set<String> = [
        "func", "init", "deinit", "subscript", "var", "let", "case", "struct", "class", "enum",
        "extension", "protocol", "typealias", "public", "private", "package", "internal",
        "fileprivate", "static", "mutating", "borrowing", "consuming", "final", "import", "return",
        "if", "guard", "for", "while", "switch", "associatedtype",
    ]

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || (byte >= 0x30 && byte <= 0x39)
            || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private mutating func step() {
        if bytes[index] == 0x0A { line += 1 }
        index += 1
    }

    private mutating func takeWord() -> String {
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func nextWord() -> String {
        while index < bytes.count, Self.isSpace(bytes[index]) { step() }
        return takeWord()
    }
}
