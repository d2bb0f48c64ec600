public import Vocabulary

extension ServerLine {
    /// Appends what the gateway says as a line with its line feed; reading it gives it again.
    ///
    /// Names that cannot be a middle parameter are made one: `-` for nothing, `_` for a space.
    public func print(into output: inout [UInt8]) {
        LinePrinter.print(into: &output) { printer in
            switch self {
            case .ok(let re, let tags):
                printer.tag("re", optional: re)
                for tag in tags { printer.tag(tag) }
                printer.verb("OK")
            case .ack(let re, let conversation):
                printer.tag("re", optional: re)
                printer.verb("ACK")
                if let conversation {
                    printer.conversation(conversation)
                } else {
                    printer.word("*")
                }
            case .send(let push): push.print(into: &printer)
            case .offer(let facts, let text):
                facts.printTags(into: &printer)
                printer.verb("OFFER")
                printer.conversation(facts.id)
                printer.text(text)
            case .message(let re, let facts): facts.print(re: re, into: &printer)
            default: printRest(into: &printer)
            }
        }
    }

    /// The line as bytes, with its line feed.
    public var printed: [UInt8] {
        var output: [UInt8] = []
        print(into: &output)
        return output
    }

    private func printRest(into printer: inout LinePrinter) {
        switch self {
        case .conversation(let re, let facts):
            printer.tag("re", optional: re)
            facts.printTags(into: &printer)
            printer.verb("CONV")
            printer.conversation(facts.id)
            printer.word(facts.state.rawValue)
            printer.word(facts.owner.text)
        case .revoked(let conversation, let why):
            printer.verb("REVOKED")
            printer.conversation(conversation)
            printer.word(why.rawValue)
        case .status(let conversation, let send, let state, let why):
            printer.verb("STATUS")
            printer.conversation(conversation)
            printer.id("s", send.number)
            printer.word(state.rawValue)
            printer.optional(why)
        case .remind(let reminder): reminder.print(into: &printer)
        case .cue(let room, let text):
            printer.verb("CUE")
            printer.word(room)
            printer.text(text)
        case .synced: printer.verb("SYNCED")
        case .item(let re, let line):
            printer.tag("re", optional: re)
            for tag in line.tags { printer.tag(tag) }
            line.printParts(into: &printer, texts: .escaped)
        default: printSession(into: &printer)
        }
    }

    private func printSession(into printer: inout LinePrinter) {
        switch self {
        case .hello: printer.verb("HELLO livedesk 1")
        case .welcome(let welcome):
            printer.tag("heartbeat", Limits.heartbeat / 1_000)
            printer.tag("time", welcome.time.rfc3339)
            printer.verb("WELCOME")
            printer.word(welcome.role.rawValue)
            printer.word(welcome.key.desk)
            printer.word(welcome.key.name)
        case .error(let re, let refusal):
            printer.tag("re", optional: re)
            for tag in refusal.tags { printer.tag(tag) }
            printer.verb("ERR")
            printer.word(refusal.code.rawValue)
            printer.optional(refusal.explanation)
        case .ping(let token):
            printer.verb("PING")
            if !token.isEmpty { printer.last(token) }
        case .pong(let re, let token):
            printer.tag("re", optional: re)
            printer.verb("PONG")
            if !token.isEmpty { printer.last(token) }
        case .bye(let why):
            printer.verb("BYE")
            printer.optional(why)
        default: break
        }
    }
}

extension LinePrinter {
    fileprivate mutating func conversation(_ conversation: ConversationID) {
        id("c", conversation.number)
    }
}

extension SendPush {
    fileprivate func print(into printer: inout LinePrinter) {
        printer.tag("at", at.rfc3339)
        printer.tag("conversation", conversation.text)
        printer.verb("SEND")
        printer.id("s", send.number)
        printer.word(room)
        printer.word(customer)
        printer.text(text)
    }
}

extension MessageFacts {
    fileprivate func print(re: Text?, into printer: inout LinePrinter) {
        printer.tag("re", optional: re)
        printer.tag("at", at.rfc3339)
        printer.tag("send", optional: send?.text)
        printer.tag("state", optional: state.map { Text($0.rawValue) })
        printer.verb("MSG")
        printer.conversation(conversation)
        printer.number(sequence)
        printer.word(author.rawValue)
        printer.word(name)
        printer.text(text)
    }
}

extension Reminder {
    fileprivate func print(into printer: inout LinePrinter) {
        printer.tag("waited", Text(seconds: waited))
        printer.tag("until", optional: until?.rfc3339)
        printer.tag("level", Int64(level))
        printer.verb("REMIND")
        printer.conversation(conversation)
        printer.word(kind.rawValue)
        printer.optional(text)
    }
}
