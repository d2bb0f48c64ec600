import Vocabulary

extension Command {
    static func agentBody(_ reader: inout CommandReader) throws(Refusal) -> Body {
        switch reader.verb {
        case .ready: return .ready(seats: try seats(&reader))
        case .away: return .away(reason: try reader.optionalText() ?? .empty)
        case .decline:
            return .decline(
                try reader.conversation(), reason: try reader.optionalText() ?? .empty)
        case .note: return .note(try reader.conversation(), try reader.text())
        case .script: return try script(&reader)
        case .transfer: return try transfer(&reader)
        case .close: return try close(&reader)
        case .tag: return try labels(&reader)
        case .history: return try history(&reader)
        case .find: return .find(try reader.text())
        default: return try shortAgentBody(&reader)
        }
    }

    /// The verbs of one parameter.
    private static func shortAgentBody(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let body: Body =
            switch reader.verb {
            case .accept: .accept(try reader.conversation())
            case .take: .take(try reader.conversation())
            case .scripts: .scripts(try optionalConversation(&reader))
            case .list: .list(try reader.choice("list"))
            case .profile: .profile(try reader.oneName("customer"))
            default: .why(try reader.conversation())
            }
        try reader.end()
        return body
    }

    private static func optionalConversation(
        _ reader: inout CommandReader
    ) throws(Refusal) -> ConversationID? {
        guard let parameter = try reader.optional() else { return nil }
        return try reader.conversation(parameter.bytes)
    }

    private static func seats(_ reader: inout CommandReader) throws(Refusal) -> Int? {
        guard let parameter = try reader.optional() else { return nil }
        let seats = try reader.number(parameter.bytes, "number of seats", least: 1)
        try reader.end()
        // More than anyone has; the policy sets the most that counts.
        return Int(min(seats, 1_000_000))
    }

    private static func script(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let conversation = try reader.conversation()
        let name = try reader.name("script")
        var fields: [Line.Tag] = []
        while let parameter = try reader.optional() {
            let bytes = parameter.bytes
            guard let equals = bytes.offset(of: UInt8(ascii: "=")), equals > 0 else {
                throw reader.bad("the field \(reader.quoted(bytes)) is not key=value")
            }
            fields.append(
                Line.Tag(
                    Text(copying: bytes.part(0..<equals)),
                    Text(unescapingTag: bytes.part(equals + 1..<bytes.count))))
        }
        return .script(conversation, name: name, fields: fields)
    }

    private static func transfer(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let conversation = try reader.conversation()
        let target = try target(reader.needed("a target"), reader)
        return .transfer(conversation, target, note: try reader.optionalText() ?? .empty)
    }

    private static func target(
        _ bytes: Bytes, _ reader: CommandReader
    ) throws(Refusal) -> TransferTarget {
        if bytes.isWord("queue") { return .queue }
        if bytes.isWord("bot") { return .bot }
        guard let colon = bytes.offset(of: UInt8(ascii: ":")) else {
            throw reader.bad("\(reader.quoted(bytes)) is nowhere to transfer to")
        }
        let name = bytes.part(colon + 1..<bytes.count)
        if bytes.part(0..<colon).isWord("agent") { return .agent(try reader.name(name, "agent")) }
        if bytes.part(0..<colon).isWord("skill") { return .skill(try reader.name(name, "skill")) }
        throw reader.bad("\(reader.quoted(bytes)) is nowhere to transfer to")
    }

    private static func close(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let conversation = try reader.conversation()
        let outcome = try reader.choice("outcome", Outcome.self)
        guard let amount = try reader.optional()?.bytes else {
            return .close(conversation, outcome, nil)
        }
        let currency = try reader.needed("a currency after the amount")
        try reader.end()
        guard let money = Money(amount: Text(copying: amount), currency: Text(copying: currency))
        else {
            throw reader.bad(
                """
                \(reader.quoted(amount)) \(reader.quoted(currency)) is no amount of money; \
                write it like 12.50 USD
                """)
        }
        return .close(conversation, outcome, money)
    }

    private static func labels(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let conversation = try reader.conversation()
        var added: [Text] = []
        var removed: [Text] = []
        while let bytes = try reader.optional()?.bytes {
            let sign = bytes.first
            let label = Text(copying: bytes.part(min(1, bytes.count)..<bytes.count))
            guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), label.isLabel else {
                throw reader.bad(
                    """
                    \(reader.quoted(bytes)) is not + or - and a word of at most \
                    \(Text.labelBytes) bytes without space, comma and semicolon
                    """)
            }
            if sign == UInt8(ascii: "+") { added.append(label) } else { removed.append(label) }
        }
        if added.isEmpty && removed.isEmpty { throw reader.missing("a label") }
        return .tag(conversation, add: added, remove: removed)
    }

    private static func history(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let conversation = try reader.conversation()
        var first = try reader.optional()?.bytes
        if first?.isWord("before") == true { first = try reader.needed("a number after before") }
        let limit = try reader.optional()?.bytes
        try reader.end()
        var before: Int64?
        if let first, !first.isWord("-") {
            before = try reader.number(first, "message number", least: 1)
        }
        let most = Int64(Limits.historyMost)
        let count = try limit.map { bytes throws(Refusal) in
            Int(min(try reader.number(bytes, "limit", least: 1), most))
        }
        return .history(conversation, before: before, limit: count)
    }
}

extension Text {
    /// Bytes of a label: all labels of a conversation have to fit on its line.
    static let labelBytes = 64

    /// Whether the text may be a label: it stands in a list that is joined by commas.
    fileprivate var isLabel: Bool {
        guard !isEmpty, count <= Self.labelBytes else { return false }
        return bytes.allSatisfy { byte in
            byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
        }
    }
}
