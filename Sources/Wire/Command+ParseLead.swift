import Vocabulary

extension Command {
    static func leadBody(_ reader: inout CommandReader) throws(Refusal) -> Body {
        switch reader.verb {
        case .cue: return .cue(try reader.oneName("room"), try reader.text())
        case .policy: return try policy(&reader)
        default: break
        }
        let body: Body =
            switch reader.verb {
            case .watch: .watch(try scope(reader.needed("what to watch"), reader))
            case .unwatch: .unwatch(try optionalScope(&reader))
            case .assign: .assign(try reader.conversation(), try reader.oneName("agent"))
            case .agents: .agents
            case .rooms: .rooms
            case .stats: .stats(reset: try isWord("reset", &reader))
            case .pause: .pause(try reader.oneName("room"))
            case .resume: .resume(try reader.oneName("room"))
            case .keys: .keys(try keys(&reader))
            case .drain: .drain(end: try isWord("end", &reader))
            default: .feed(from: try from(&reader))
            }
        try reader.end()
        return body
    }

    private static func optionalScope(
        _ reader: inout CommandReader
    ) throws(Refusal) -> WatchScope? {
        guard let parameter = try reader.optional() else { return nil }
        return try scope(parameter.bytes, reader)
    }

    /// A word like `c17` is a conversation; a room of such a name cannot be watched by itself.
    private static func scope(
        _ bytes: Bytes, _ reader: CommandReader
    ) throws(Refusal) -> WatchScope {
        if bytes.isWord("*") { return .everything }
        if let number = bytes.number(after: "c") { return .conversation(ConversationID(number)) }
        return .room(try reader.name(bytes, "room"))
    }

    private static func policy(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let action = try reader.choice("action", PolicyAction.self)
        var arguments: [Text] = []
        while let argument = try reader.optional()?.bytes {
            // Only the text of put may hold anything.
            let isText = action == .put && arguments.count == 3
            arguments.append(
                isText
                    ? Text(text: argument, reader.shape) : try reader.name(argument, "argument"))
        }
        return .policy(action: action, arguments: arguments)
    }

    private enum KeysVerb: String, CaseIterable {
        case list, add, revoke
    }

    private static func keys(_ reader: inout CommandReader) throws(Refusal) -> KeysAction {
        switch try reader.choice("action", KeysVerb.self) {
        case .list: .list
        case .add: .add(try keyName(&reader), try reader.choice("role"))
        case .revoke: .revoke(try keyName(&reader))
        }
    }

    private static func keyName(_ reader: inout CommandReader) throws(Refusal) -> Name {
        let name = try reader.oneName("name")
        guard !name.bytes.contains(UInt8(ascii: "/")) else {
            throw reader.bad("the name \(name) has a desk in it; keys here are of this desk")
        }
        return name
    }

    /// An optional word that can only be this one.
    private static func isWord(
        _ word: StaticString, _ reader: inout CommandReader
    ) throws(Refusal) -> Bool {
        guard let bytes = try reader.optional()?.bytes else { return false }
        guard bytes.isWord(word) else {
            throw reader.bad("\(reader.quoted(bytes)) is not the word \(word)")
        }
        return true
    }

    private static func from(_ reader: inout CommandReader) throws(Refusal) -> Int64? {
        guard let bytes = try reader.optional()?.bytes else { return nil }
        return try reader.number(bytes, "sequence number", least: 0)
    }
}
