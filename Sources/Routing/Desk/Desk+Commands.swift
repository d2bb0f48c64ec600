import Vocabulary

extension Desk {
    /// Carries out one command and gives it exactly one final line.
    func perform(_ command: Command, from peer: Peer, raw: [UInt8]) {
        let changes = command.body.changesDesk
        // The ids of messages and signals are the platform's: they may equal a command's.
        if let id = command.id, !command.body.hasOwnMemory,
            let answer = answers.answer(peer: peer.name, id: id, at: now)
        {
            return tell(peer.session, answer)
        }
        if changes { journal(input: raw, peer: peer.journalName) }
        let place = output.items.count
        let answer: ServerLine?
        do throws(Refusal) {
            answer = try answerFor(command, from: peer)
        } catch {
            answer = .error(re: command.id, error)
        }
        guard let answer else { return }
        if changes, let id = command.id, !command.body.hasOwnMemory, !answer.asksToTryAgain {
            answers.remember(answer, peer: peer.name, id: id, at: now)
            output.changes.answers.append(
                AnswerRecord(peer: peer.name, id: id, at: now, answer: answer))
        }
        if changes {
            // Who asked hears first that it was done, then what came of it.
            output.items.insert(.line(peer.session, answer), at: place)
        } else {
            tell(peer.session, answer)
        }
    }

    /// The final line, or nil where the store will give it.
    private func answerFor(_ command: Command, from peer: Peer) throws(Refusal) -> ServerLine? {
        let re = command.id
        switch command.body {
        case .live(let report): return try live(report, re: re, from: peer)
        case .dm(let message): return receive(message, id: re ?? .empty, from: peer)
        case .signal(let report): return try receive(report, id: re, from: peer)
        case .delivered(let send): return try settle(send, .delivered, why: .empty, re: re)
        case .seen(let send): return try settle(send, .seen, why: .empty, re: re)
        case .failed(let send, let final, let why):
            return try fail(send, final: final, why: why, re: re)
        case .list(let scope): return list(scope, re: re, for: peer)
        case .history(let id, let before, let limit):
            return try history(id, before: before, limit: limit, re: re, for: peer)
        case .profile(let customer): return profile(customer, re: re, for: peer)
        case .find(let words):
            output.items.append(.query(peer.session, .find(re: re, words: words)))
            return nil
        case .why(let id): return try why(id, re: re, for: peer)
        case .scripts(let id): return try scripts(id, re: re, for: peer)
        default: return try agentAnswer(command, from: peer)
        }
    }

    private func agentAnswer(_ command: Command, from peer: Peer) throws(Refusal) -> ServerLine? {
        let re = command.id
        switch command.body {
        case .ready(let seats): return try ready(seats: seats, re: re, from: peer)
        case .away(let reason): return away(reason, re: re, from: peer)
        case .accept(let id): return try accept(id, re: re, from: peer)
        case .decline(let id, let reason): return try decline(id, reason, re: re, from: peer)
        case .take(let id): return try take(id, re: re, from: peer)
        case .say(let id, let text): return try say(id, text, re: re, from: peer)
        case .script(let id, let name, let fields):
            return try script(id, name, fields, re: re, from: peer)
        case .note(let id, let text): return try note(id, text, re: re, from: peer)
        case .transfer(let id, let target, let note):
            return try transfer(id, to: target, note: note, re: re, from: peer)
        case .close(let id, let outcome, let amount):
            return try close(id, outcome, amount, re: re, from: peer)
        case .tag(let id, let add, let remove):
            return try tag(id, add: add, remove: remove, re: re, from: peer)
        default: return try leadAnswer(command, from: peer)
        }
    }

    private func leadAnswer(_ command: Command, from peer: Peer) throws(Refusal) -> ServerLine? {
        let re = command.id
        switch command.body {
        case .watch(let scope): return try watch(scope, re: re, for: peer)
        case .unwatch(let scope): return unwatch(scope, re: re, for: peer)
        case .assign(let id, let agent): return try assign(id, to: agent, re: re, from: peer)
        case .agents: return listAgents(re: re, for: peer)
        case .rooms: return listRooms(re: re, for: peer)
        case .stats(let reset): return stats(reset: reset, re: re, for: peer)
        case .cue(let room, let text): return try cue(room, text, re: re, from: peer)
        case .pause(let room): return try setPaused(room, true, re: re, by: peer)
        case .resume(let room): return try setPaused(room, false, re: re, by: peer)
        default:
            throw Refusal(.internal, "the desk was given a command that the gateway answers")
        }
    }

    // MARK: - Looking up

    func conversation(_ id: ConversationID) throws(Refusal) -> Conversation {
        guard let conversation = conversations[id.number] else {
            throw Refusal(.noSuchConversation, "\(id.text) is not a conversation of this desk")
        }
        return conversation
    }

    /// The conversation, if this peer may act on it as its owner.
    func owned(_ id: ConversationID, by peer: Peer) throws(Refusal) -> Conversation {
        let conversation = try conversation(id)
        guard conversation.state != .closed else { throw .closed(conversation) }
        guard owns(peer, conversation) || peer.role == .supervisor else {
            throw .notYours(conversation)
        }
        return conversation
    }

    func owns(_ peer: Peer, _ conversation: Conversation) -> Bool {
        switch conversation.owner {
        case .agent(let name): peer.role != .bot && name == peer.name
        case .bot: peer.role == .bot
        case .queue: false
        }
    }

    func room(_ name: Name) throws(Refusal) -> Room {
        guard let room = rooms[name] else {
            throw Refusal(.noSuchRoom, "no room \(name) was ever on the air here")
        }
        return room
    }
}

extension Refusal {
    static func closed(_ conversation: Conversation) -> Refusal {
        Refusal(
            .closed,
            "\(conversation.id.text) is closed; it opens again when the customer writes")
    }

    static let tooManyOpen = Refusal(
        .unavailable, "too many conversations are open on this desk; close some",
        tags: [Line.Tag("after", "60")])

    static func notYours(_ conversation: Conversation) -> Refusal {
        let owner = conversation.owner.text
        return Refusal(
            .notYours, "\(conversation.id.text) belongs to \(owner)",
            tags: [Line.Tag("owner", owner)])
    }

    static func alreadyOwned(_ conversation: Conversation) -> Refusal {
        let owner = conversation.owner.text
        return Refusal(
            .alreadyOwned, "\(owner) has \(conversation.id.text) already",
            tags: [Line.Tag("owner", owner)])
    }
}

extension Command.Body {
    /// Whether ids of this command are remembered for the whole channel, not for the peer.
    var hasOwnMemory: Bool {
        switch self {
        case .dm, .signal: true
        default: false
        }
    }
}

extension ServerLine {
    /// Nothing was taken: the same command, with the same id, is to be sent again later.
    fileprivate var asksToTryAgain: Bool {
        guard case .error(_, let refusal) = self else { return false }
        return refusal.code == .unavailable || refusal.code == .tooFast
    }
}

extension Peer {
    /// How the journal names who spoke.
    var journalName: Text { "\(Text(role.rawValue)) \(name) \(Text(Int64(session.number)))" }
}
