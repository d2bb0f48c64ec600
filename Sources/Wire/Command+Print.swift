public import Vocabulary

extension Command {
    /// Appends the command as a line with its line feed; reading it gives the command again.
    public func print(into output: inout [UInt8]) {
        LinePrinter.print(into: &output) { printer in
            printer.tag("id", optional: id)
            body.printTags(into: &printer)
            printer.verb(of: Text(body.verb.rawValue))
            body.printParameters(into: &printer)
        }
    }

    /// The command as bytes, with its line feed.
    public var printed: [UInt8] {
        var output: [UInt8] = []
        print(into: &output)
        return output
    }
}

extension Command.Body {
    fileprivate func printTags(into printer: inout LinePrinter) {
        switch self {
        case .dm(let message): message.printTags(into: &printer)
        case .live(let report): report.printTags(into: &printer)
        case .signal(let report):
            printer.tag("product", optional: report.product)
            printer.tag("at", optional: report.at?.rfc3339)
            printer.tag("channel", optional: report.channel)
        default: break
        }
    }

    fileprivate func printParameters(into printer: inout LinePrinter) {
        switch self {
        case .auth(let key, let secret):
            if secret == nil { printer.last(key) } else { printer.word(key) }
            if let secret { printer.last(secret) }
        case .ping(let token), .pong(let token): if !token.isEmpty { printer.last(token) }
        case .help(let verb): if let verb { printer.last(verb) }
        case .quit, .agents, .rooms: break
        case .live(let report):
            printer.word(report.room)
            printer.word(report.starts ? "start" : "end")
            printer.optional(report.title)
        case .dm(let message):
            printer.word(message.room ?? "*")
            printer.word(message.customer)
            printer.text(message.text)
        case .signal(let report): report.printParameters(into: &printer)
        case .delivered(let send), .seen(let send): printer.id("s", send.number)
        case .failed(let send, let final, let why):
            printer.id("s", send.number)
            printer.word(final ? "final" : "retry")
            printer.optional(why)
        default: printAgentParameters(into: &printer)
        }
    }

    private func printAgentParameters(into printer: inout LinePrinter) {
        switch self {
        case .ready(let seats): if let seats { printer.number(Int64(seats)) }
        case .away(let reason): printer.optional(reason)
        case .accept(let id), .take(let id), .why(let id): printer.id("c", id.number)
        case .decline(let id, let reason):
            printer.id("c", id.number)
            printer.optional(reason)
        case .say(let id, let text), .note(let id, let text):
            printer.id("c", id.number)
            printer.text(text)
        case .script(let id, let name, let fields):
            printer.id("c", id.number)
            printer.word(name)
            for field in fields { printer.field(field) }
        case .scripts(let id): if let id { printer.id("c", id.number) }
        case .transfer(let id, let target, let note):
            printer.id("c", id.number)
            target.print(into: &printer)
            printer.optional(note)
        case .close(let id, let outcome, let money):
            printer.id("c", id.number)
            printer.word(outcome.rawValue)
            if let money {
                printer.word(money.amount)
                printer.word(money.currency)
            }
        case .tag(let id, let add, let remove):
            printer.id("c", id.number)
            for label in add { printer.word("+", label) }
            for label in remove { printer.word("-", label) }
        default: printLookUpParameters(into: &printer)
        }
    }

    private func printLookUpParameters(into printer: inout LinePrinter) {
        switch self {
        case .list(let scope): printer.word(scope.rawValue)
        case .history(let id, let before, let limit):
            printer.id("c", id.number)
            if let before { printer.number(before) }
            if let limit {
                if before == nil { printer.word("-") }
                printer.number(Int64(limit))
            }
        case .profile(let customer): printer.word(customer)
        case .find(let words): printer.text(words)
        default: printLeadParameters(into: &printer)
        }
    }

    private func printLeadParameters(into printer: inout LinePrinter) {
        switch self {
        case .watch(let scope): printer.word(scope.text)
        case .unwatch(let scope): if let scope { printer.word(scope.text) }
        case .assign(let id, let agent):
            printer.id("c", id.number)
            printer.word(agent)
        case .cue(let room, let text):
            printer.word(room)
            printer.text(text)
        case .pause(let room), .resume(let room): printer.word(room)
        case .policy(let action, let arguments):
            printer.word(action.rawValue)
            for (index, argument) in arguments.enumerated() {
                if action == .put, index == 3 {
                    printer.text(argument)
                } else {
                    printer.word(argument)
                }
            }
        case .keys(let action): action.print(into: &printer)
        case .drain(let end): if end { printer.word("end") }
        case .stats(let reset): if reset { printer.word("reset") }
        case .feed(let from): if let from { printer.number(from) }
        default: break
        }
    }
}

extension DirectMessage {
    fileprivate func printTags(into printer: inout LinePrinter) {
        printer.tag("at", optional: at?.rfc3339)
        printer.tag("name", optional: name)
        printer.tag("lang", optional: language)
        printer.tag("channel", optional: channel)
        printer.tag("account", optional: account)
        if let follower { printer.tag("follower", follower ? 1 : 0) }
        printer.tag("ref", optional: ref)
        printer.tag("product", optional: product)
        printer.tag("reply-to", optional: replyTo)
    }
}

extension LiveReport {
    fileprivate func printTags(into printer: inout LinePrinter) {
        printer.tag("host", optional: host)
        printer.tag("channel", optional: channel)
        printer.tag("account", optional: account)
        printer.tag("followers", optional: followers)
        printer.tag("host-age", optional: hostAge)
        printer.tag("violations", optional: violations)
        if let selling { printer.tag("selling", selling ? 1 : 0) }
        printer.tag("region", optional: region)
    }
}

extension SignalReport {
    fileprivate func printParameters(into printer: inout LinePrinter) {
        printer.word(room)
        printer.word(customer ?? "*")
        printer.word(kind)
        if let amount { printer.number(amount) }
        guard let text else { return }
        // A text that is a number would be read as the amount where words are not expected.
        if amount == nil, !hasWords, text.integer != nil { printer.word("-") }
        printer.text(text)
    }
}

extension TransferTarget {
    fileprivate func print(into printer: inout LinePrinter) {
        switch self {
        case .agent(let name): printer.word("agent:", name)
        case .skill(let name): printer.word("skill:", name)
        case .queue: printer.word("queue")
        case .bot: printer.word("bot")
        }
    }
}

extension WatchScope {
    fileprivate var text: Text {
        switch self {
        case .conversation(let id): id.text
        case .room(let name): name
        case .everything: "*"
        }
    }
}

extension KeysAction {
    fileprivate func print(into printer: inout LinePrinter) {
        switch self {
        case .list: printer.word("list")
        case .add(let name, let role):
            printer.word("add")
            printer.word(name)
            printer.word(role.rawValue)
        case .revoke(let name):
            printer.word("revoke")
            printer.word(name)
        }
    }
}
