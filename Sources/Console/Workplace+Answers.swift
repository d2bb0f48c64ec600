import Vocabulary

extension Workplace {
    /// The final answer to one of our commands.
    mutating func finish(_ command: Command, _ answer: ServerLine) {
        let id = command.id ?? .empty
        let lines = listings.removeValue(forKey: id) ?? []
        let isQuiet = quiet.remove(id) != nil
        switch answer {
        case .ok(_, let tags):
            settle(command.body, tags, lines)
            if !isQuiet { notices.append(.done(command.body, lines, tags)) }
        case .error(_, let refusal):
            refuse(command.body, refusal)
            if !isQuiet { notices.append(.refused(command.body, refusal)) }
        default: break
        }
    }

    private mutating func settle(
        _ body: Command.Body, _ tags: [Line.Tag], _ lines: [ServerLine]
    ) {
        switch body {
        case .ready: seats = tags.integer("seats").map { Int(clamping: $0) } ?? seats
        case .decline(let id, _): offers.removeAll { $0.id == id }
        case .accept(let id), .take(let id):
            offers.removeAll { $0.id == id }
            own(id)
        case .say(let id, _), .script(let id, _, _): sent(id, tags)
        case .transfer(let id, _, _), .assign(let id, _): move(id, to: tags.text("owner"))
        case .close(let id, let outcome, _): close(id, outcome)
        case .agents:
            team = []
            for case .item(_, let line) in lines { Teammate(line).map { learn($0) } }
        case .rooms:
            rooms = []
            for case .item(_, let line) in lines { KnownRoom(line).map { learn($0) } }
        case .stats: queue = Self.stat("queue", lines) ?? queue
        case .list(.queue): queue = lines.count + Int(clamping: tags.integer("more") ?? 0)
        case .list(.mine): refresh(lines)
        default: break
        }
    }

    private static func stat(_ name: Text, _ lines: [ServerLine]) -> Int? {
        for case .item(_, let line) in lines
        where line.verb == "STAT" && line.parameters.first == name {
            return line.parameters.dropFirst().first?.integer.map { Int(clamping: $0) }
        }
        return nil
    }

    /// OK to ACCEPT may come before CONV: it is hers from now on.
    private mutating func own(_ id: ConversationID) {
        let wasMine = owns(id)
        let owner = Owner.agent(me.name)
        update(id) { conversation in
            conversation.facts.state = .owned
            conversation.facts.owner = owner
        }
        if !wasMine { notices.append(.gained(id)) }
    }

    private mutating func sent(_ id: ConversationID, _ tags: [Line.Tag]) {
        update(id) { conversation in
            if let left = tags.integer("left") { conversation.facts.left = Int(clamping: left) }
            if let until = tags.text("until").flatMap({ Timestamp(rfc3339: $0) }) {
                conversation.facts.until = until
            }
        }
    }

    /// Whoever handed it on is not told where it stands; the answer says whose it is.
    private mutating func move(_ id: ConversationID, to owner: Text?) {
        guard let owner else { return }
        let wasMine = owns(id)
        let isOwned = owner != "bot" && owner != "queue"
        let new: Owner = owner == "bot" ? .bot : isOwned ? .agent(owner) : .queue
        update(id) { conversation in
            conversation.facts.owner = new
            conversation.facts.state = owner == "bot" ? .bot : isOwned ? .owned : .queued
        }
        if wasMine, !owns(id) {
            notices.append(.left(id, new, conversations[id]?.facts.state ?? .bot))
        }
    }

    private mutating func close(_ id: ConversationID, _ outcome: Outcome) {
        let wasMine = owns(id)
        update(id) { conversation in
            conversation.facts.state = .closed
            conversation.facts.outcome = outcome
            conversation.waitingSince = nil
        }
        if wasMine { notices.append(.left(id, .agent(me.name), .closed)) }
    }

    /// Those listed are hers, and no others.
    private mutating func refresh(_ lines: [ServerLine]) {
        var told: Set<ConversationID> = []
        for case .conversation(_, let facts) in lines { told.insert(facts.id) }
        for conversation in mine where !told.contains(conversation.id) {
            update(conversation.id) { known in
                known.facts.state = .queued
                known.facts.owner = .queue
            }
            notices.append(.left(conversation.id, .queue, .queued))
        }
    }

    private mutating func refuse(_ body: Command.Body, _ refusal: Refusal) {
        switch (body, refusal.code) {
        case (_, .notAllowed): refusedVerbs.insert(body.verb)
        case (.accept(let id), _), (.decline(let id, _), _): offers.removeAll { $0.id == id }
        case (.ready, _): isReady = false
        case (.say(let id, _), .notYours), (.script(let id, _, _), .notYours):
            move(id, to: refusal.tags.text("owner"))
        default: break
        }
    }
}

extension [Line.Tag] {
    func text(_ key: Text) -> Text? { last { $0.key == key }?.value }
    func integer(_ key: Text) -> Int64? { text(key)?.integer }
}
