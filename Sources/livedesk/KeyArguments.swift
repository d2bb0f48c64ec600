import Crypto
import Vocabulary

/// What `livedesk key` is asked, read from its words.
enum KeyArguments {
    case help
    case add(KeyName, Role, fingerprint: [UInt8]?, data: String)
    case list(desk: Name?, asJSON: Bool, data: String)
    case revoke(KeyName, data: String)

    /// A word that is not understood, and what would be right.
    struct Mistake: Error {
        var sentence: String
    }

    /// The help text.
    static let usage = """
        Keys open sessions: a key is DESK/NAME, bound to one desk and one role. Works beside a
        running gateway. Of a secret only a salted hash is kept.

        usage: livedesk key add DESK/NAME --role ROLE --data DIR [--fingerprint HEX]
                   prints the secret, once, alone on stdout
               livedesk key list --data DIR [--desk DESK] [--json]
               livedesk key revoke DESK/NAME --data DIR
                   sessions that the key opened end within a second

        --role         \(roles)
        --data         the gateway's data folder; add makes it where it is missing
        --fingerprint  SHA-256 of the client certificate that may stand in for the secret,
                       64 hexadecimal digits, with or without colons

        exit code: 0 done, 1 failed (the sentence says why), 2 not understood
        """

    private static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")

    /// Reads the words after `key`.
    init(_ arguments: [String]) throws(Mistake) {
        var words = Words(arguments)
        try words.sort()
        guard !words.wantsHelp, let action = words.plain.first else {
            guard words.wantsHelp else {
                throw Mistake(sentence: "say what to do: add, list or revoke")
            }
            self = .help
            return
        }
        switch action {
        case "add": self = try Self.add(words)
        case "list":
            try words.expect(plain: 1, options: ["--data", "--desk", "--json"])
            self = .list(
                desk: try words.desk(), asJSON: words.options["--json"] != nil,
                data: try words.required("--data"))
        case "revoke":
            try words.expect(plain: 2, options: ["--data"])
            self = .revoke(try words.name(), data: try words.required("--data"))
        default: throw Mistake(sentence: "“\(action)” is none of add, list, revoke")
        }
    }

    private static func add(_ words: Words) throws(Mistake) -> KeyArguments {
        try words.expect(plain: 2, options: ["--data", "--role", "--fingerprint"])
        let word = try words.required("--role")
        guard let role = Role(rawValue: word) else {
            throw Mistake(sentence: "“\(word)” is no role; the roles are \(roles)")
        }
        var fingerprint: [UInt8]?
        if let digits = words.options["--fingerprint"] {
            fingerprint = Hexadecimal.decode(digits)
            guard fingerprint?.count == SHA256.size else {
                throw Mistake(sentence: "--fingerprint wants 64 hexadecimal digits")
            }
        }
        return .add(
            try words.name(), role, fingerprint: fingerprint, data: try words.required("--data"))
    }
}

/// The words of a command line, sorted into options and the rest.
private struct Words {
    private let arguments: [String]
    private(set) var plain: [String] = []
    private(set) var options: [String: String] = [:]
    private(set) var wantsHelp = false

    init(_ arguments: [String]) {
        self.arguments = arguments
    }

    /// Takes `--option value` and `--option=value` apart from the plain words.
    mutating func sort() throws(KeyArguments.Mistake) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if word == "--help" || word == "-h" || word == "help" && plain.isEmpty {
                wantsHelp = true
            } else if word == "--json" {
                options[word] = ""
            } else if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
                options[String(word[..<equals])] = String(word[word.index(after: equals)...])
            } else if word.hasPrefix("-") {
                guard let value = rest.popFirst() else {
                    throw .init(sentence: "\(word) wants a value")
                }
                options[word] = value
            } else {
                plain.append(word)
            }
        }
    }

    /// Refuses options that the command does not have, and a wrong number of plain words.
    func expect(plain count: Int, options known: Set<String>) throws(KeyArguments.Mistake) {
        if let stranger = options.keys.sorted().first(where: { !known.contains($0) }) {
            throw .init(sentence: "\(plain[0]) has no option \(stranger)")
        }
        guard plain.count <= count else {
            throw .init(sentence: "“\(plain[count])” is one word too many")
        }
    }

    func required(_ option: String) throws(KeyArguments.Mistake) -> String {
        guard let value = options[option], !value.isEmpty else {
            throw .init(sentence: "\(plain[0]) needs \(option)")
        }
        return value
    }

    func name() throws(KeyArguments.Mistake) -> KeyName {
        guard plain.count > 1 else { throw .init(sentence: "\(plain[0]) needs DESK/NAME") }
        guard let name = KeyName(Text(plain[1])) else {
            throw .init(sentence: "“\(plain[1])” is no key name; write DESK/NAME")
        }
        return name
    }

    func desk() throws(KeyArguments.Mistake) -> Name? {
        guard let desk = options["--desk"].map({ Text($0) }) else { return nil }
        guard desk.isName else { throw .init(sentence: "“\(desk)” is no desk name") }
        return desk
    }
}
