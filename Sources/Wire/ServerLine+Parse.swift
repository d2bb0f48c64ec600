public import Vocabulary

extension ServerLine {
    /// Reads what the gateway said, for clients: a line that is not one of those known, or not
    /// formed as expected, is an item.
    public init(parsing bytes: UnsafeRawBufferPointer) throws(Refusal) {
        self.init(try Line(parsing: bytes, texts: .escaped), plain: bytes)
    }

    /// Reads what the gateway said from an array.
    public init(parsing bytes: [UInt8]) throws(Refusal) {
        var result: Result<ServerLine, Refusal> = .failure(Refusal(.badLine, .empty))
        bytes.withUnsafeBytes { bytes in
            result = Result { () throws(Refusal) in try ServerLine(parsing: bytes) }
        }
        self = try result.get()
    }

    /// Tokens are said back as they came: their backslashes are no escapes.
    private init(_ line: Line, plain bytes: UnsafeRawBufferPointer) {
        var line = line
        if line.verb == "PING" || line.verb == "PONG",
            let plain = try? Line(parsing: bytes)
        {
            line.parameters = plain.parameters
        }
        self = Self.known(line) ?? Self.item(line)
    }

    private static func item(_ line: Line) -> ServerLine {
        var line = line
        let re = line[tag: "re"]
        line.tags.removeAll { $0.key == "re" }
        return .item(re: re, line)
    }

    private static func known(_ line: Line) -> ServerLine? {
        let re = line[tag: "re"]
        let parameters = line.parameters
        switch line.verb.string {
        case "HELLO": return parameters.first == "livedesk" ? .hello : nil
        case "WELCOME": return welcome(line)
        case "OK": return .ok(re: re, tags: line.tags.filter { $0.key != "re" })
        case "ACK": return acknowledgement(line, re)
        case "ERR": return error(line, re)
        case "PING": return .ping(parameters.first ?? .empty)
        case "PONG": return .pong(re: re, parameters.first ?? .empty)
        case "BYE": return .bye(parameters.first ?? .empty)
        case "SYNCED": return .synced
        default: return pushed(line, re)
        }
    }

    private static func welcome(_ line: Line) -> ServerLine? {
        guard line.parameters.count >= 3, let role = Role(rawValue: line.parameters[0].string)
        else { return nil }
        return .welcome(
            Welcome(
                role: role,
                key: KeyName(desk: line.parameters[1], name: line.parameters[2]),
                time: line[tag: "time"].flatMap { Timestamp(rfc3339: $0) } ?? .zero))
    }

    private static func acknowledgement(_ line: Line, _ re: Text?) -> ServerLine? {
        guard let word = line.parameters.first else { return nil }
        if word == "*" { return .ack(re: re, nil) }
        return ConversationID(word).map { .ack(re: re, $0) }
    }

    private static func error(_ line: Line, _ re: Text?) -> ServerLine? {
        guard let word = line.parameters.first, let code = ErrorCode(rawValue: word.string)
        else { return nil }
        let explanation = line.parameters.count > 1 ? line.parameters[1] : .empty
        let tags = line.tags.filter { $0.key != "re" }
        return .error(re: re, Refusal(code, explanation, tags: tags))
    }

    private static func pushed(_ line: Line, _ re: Text?) -> ServerLine? {
        guard let first = line.parameters.first else { return nil }
        switch line.verb.string {
        case "SEND": return send(line)
        case "CUE": return line.parameters.count > 1 ? .cue(room: first, line.parameters[1]) : nil
        default: break
        }
        guard let id = ConversationID(first) else { return nil }
        let rest = Array(line.parameters.dropFirst())
        switch line.verb.string {
        case "OFFER": return offer(id, rest, line)
        case "CONV": return conversation(id, rest, line, re)
        case "MSG": return message(id, rest, line, re)
        case "REVOKED":
            return rest.first.flatMap { Revocation(rawValue: $0.string) }.map { .revoked(id, $0) }
        case "STATUS": return status(id, rest)
        case "REMIND": return reminder(id, rest, line)
        default: return nil
        }
    }

    private static func send(_ line: Line) -> ServerLine? {
        let parameters = line.parameters
        guard parameters.count >= 4, let send = SendID(parameters[0]),
            let conversation = line[tag: "conversation"].flatMap({ ConversationID($0) })
        else { return nil }
        return .send(
            SendPush(
                send: send, conversation: conversation, at: time(line), room: parameters[1],
                customer: parameters[2], text: parameters[3]))
    }

    private static func offer(_ id: ConversationID, _ rest: [Text], _ line: Line) -> ServerLine {
        var facts = ConversationFacts(id: id, tags: line)
        facts.state = .offered
        facts.owner = .queue
        return .offer(facts, text: rest.first ?? .empty)
    }

    private static func conversation(
        _ id: ConversationID, _ rest: [Text], _ line: Line, _ re: Text?
    ) -> ServerLine? {
        guard rest.count >= 2, let state = ConversationState(rawValue: rest[0].string) else {
            return nil
        }
        var facts = ConversationFacts(id: id, tags: line)
        facts.state = state
        facts.owner = Owner(rest[1])
        return .conversation(re: re, facts)
    }

    private static func message(
        _ id: ConversationID, _ rest: [Text], _ line: Line, _ re: Text?
    ) -> ServerLine? {
        guard rest.count >= 4, let sequence = rest[0].integer,
            let author = Author(rawValue: rest[1].string)
        else { return nil }
        return .message(
            re: re,
            MessageFacts(
                conversation: id, sequence: sequence, at: time(line), author: author,
                name: rest[2], text: rest[3], send: line[tag: "send"].flatMap { SendID($0) },
                state: line[tag: "state"].flatMap { SendState(rawValue: $0.string) }))
    }

    private static func status(_ id: ConversationID, _ rest: [Text]) -> ServerLine? {
        guard rest.count >= 2, let send = SendID(rest[0]),
            let state = SendState(rawValue: rest[1].string)
        else { return nil }
        return .status(id, send, state, why: rest.count > 2 ? rest[2] : .empty)
    }

    private static func reminder(
        _ id: ConversationID, _ rest: [Text], _ line: Line
    ) -> ServerLine? {
        guard let kind = rest.first.flatMap({ Reminder.Kind(rawValue: $0.string) }) else {
            return nil
        }
        return .remind(
            Reminder(
                conversation: id, kind: kind, waited: line[tag: "waited"]?.milliseconds ?? 0,
                until: line[tag: "until"].flatMap { Timestamp(rfc3339: $0) },
                level: line[tag: "level"]?.integer.flatMap { Int(exactly: $0) } ?? 1,
                text: rest.count > 1 ? rest[1] : .empty))
    }

    private static func time(_ line: Line) -> Timestamp {
        line[tag: "at"].flatMap { Timestamp(rfc3339: $0) } ?? .zero
    }
}

extension Owner {
    /// Reads `bot`, `queue` or an agent's name.
    public init(_ text: Text) {
        switch text {
        case "bot": self = .bot
        case "queue": self = .queue
        default: self = .agent(text)
        }
    }
}
