import Vocabulary

extension Desk {
    /// TAKE: out of the queue or from the bot, if no agent owns it.
    func take(_ id: ConversationID, re: Text?, from peer: Peer) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        guard conversation.state != .closed else { throw .closed(conversation) }
        if peer.role == .bot { return try takeByBot(conversation, re: re) }
        guard conversation.agentName == nil else { throw .alreadyOwned(conversation) }
        let agent = agent(peer.name)
        try checkSeat(agent, for: conversation)
        give(conversation, to: agent, how: "taken")
        return .ok(re: re, tags: [Line.Tag("conversation", id.text)])
    }

    private func takeByBot(_ conversation: Conversation, re: Text?) throws(Refusal) -> ServerLine {
        guard conversation.agentName == nil else { throw .alreadyOwned(conversation) }
        giveToBot(conversation, how: "taken")
        return .ok(re: re, tags: [Line.Tag("conversation", conversation.id.text)])
    }

    private func checkSeat(_ agent: Agent, for conversation: Conversation) throws(Refusal) {
        guard hasSeat(agent, for: conversation) else {
            let seats = Text(Int64(agent.seats))
            throw Refusal(
                .overCapacity,
                "\(agent.name) has \(Text(Int64(agent.load))) of \(seats) seats taken; close one"
            )
        }
    }

    /// ASSIGN: a supervisor gives it to an agent who is present and has a seat.
    func assign(
        _ id: ConversationID, to name: Name, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        guard conversation.state != .closed else { throw .closed(conversation) }
        let agent = try presentAgent(name)
        if conversation.agentName != name {
            try checkSeat(agent, for: conversation)
            system(conversation, "\(peer.name) gave it to \(name)")
            give(conversation, to: agent, how: "assigned")
        }
        return .ok(re: re, tags: [Line.Tag("owner", name)])
    }

    private func presentAgent(_ name: Name) throws(Refusal) -> Agent {
        guard let agent = agents[name] else {
            throw Refusal(.noSuchAgent, "no agent \(name) was ever here; AGENTS lists them")
        }
        guard !agent.sessions.isEmpty else {
            throw Refusal(.noSuchAgent, "\(name) is not here now; AGENTS lists who is")
        }
        return agent
    }

    /// TRANSFER: the transcript goes along, the note is for colleagues.
    func transfer(
        _ id: ConversationID, to target: TransferTarget, note: Text, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try owned(id, by: peer)
        switch target {
        case .agent(let name):
            let agent = try presentAgent(name)
            guard conversation.agentName != name else { throw .alreadyOwned(conversation) }
            try checkSeat(agent, for: conversation)
            leaveNote(conversation, note, by: peer)
            system(conversation, "\(peer.name) handed it to \(name)")
            give(conversation, to: agent, how: "transferred")
        case .skill(let skill):
            leaveNote(conversation, note, by: peer)
            conversation.skill = skill
            handBack(conversation, by: peer, "\(peer.name) handed it to whoever knows \(skill)")
        case .queue:
            leaveNote(conversation, note, by: peer)
            conversation.skill = nil
            handBack(conversation, by: peer, "\(peer.name) handed it to the queue")
        case .bot:
            leaveNote(conversation, note, by: peer)
            system(conversation, "\(peer.name) handed it to the bot")
            giveToBot(conversation, how: "transferred")
        }
        return .ok(re: re, tags: [Line.Tag("owner", conversation.owner.text)])
    }

    private func leaveNote(_ conversation: Conversation, _ note: Text, by peer: Peer) {
        guard !note.isEmpty else { return }
        append(conversation, .note, name: peer.name, note)
    }

    /// Back into the queue; who gave it away is not the next to be asked.
    private func handBack(_ conversation: Conversation, by peer: Peer, _ words: Text) {
        system(conversation, words)
        leaveWhereItIs(conversation)
        conversation.refusedBy = []
        if peer.role != .bot { refuse(conversation, by: peer.name) }
        enqueue(conversation)
    }

    func giveToBot(_ conversation: Conversation, how: Text) {
        let former = formerAudience(of: conversation)
        leaveWhereItIs(conversation)
        conversation.state = .bot
        conversation.owner = .bot
        conversation.wantsPeople = false
        conversation.isHeldByPause = false
        turnClock(conversation)
        journal(event: Line("BOT", [conversation.id.text, how]))
        markChanged(conversation)
        tellState(conversation, former)
        for session in outsideBots { showMessages(conversation, to: session) }
    }

    /// CLOSE: ends it with its outcome.
    func close(
        _ id: ConversationID, _ outcome: Outcome, _ amount: Money?, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try owned(id, by: peer)
        let sum = amount.map { [$0.amount, $0.currency] } ?? []
        if conversation.state == .offered { withdrawOffer(conversation, .closed) }
        leaveWhereItIs(conversation)
        let audience = Set(audience(of: conversation))
        conversation.state = .closed
        conversation.outcome = outcome
        conversation.amount = amount
        conversation.closedAt = now
        conversation.waitingSince = .zero
        turnClock(conversation)
        learn(from: conversation, outcome: outcome)
        noteResolution(conversation)
        conversation.reminderNumber += 1
        conversation.skill = nil
        conversation.refusedBy = []
        counts.open -= 1
        counts.closed[outcome, default: 0] += 1
        if outcome == .sold { conversation.orders += 1 }
        journal(
            event: Line(
                "CLOSED", [conversation.id.text, peer.name, Text(outcome.rawValue)] + sum,
                tags: conversation.clocks.tags))
        markChanged(conversation)
        system(conversation, "\(peer.name) closed it: \(Text(outcome.rawValue))")
        let line = ServerLine.conversation(re: nil, facts(conversation))
        for session in audience.union(watchers(of: conversation)).sorted() { tell(session, line) }
        return .ok(re: re, tags: [Line.Tag("outcome", Text(outcome.rawValue))])
    }

    /// NOTE: for colleagues; any agent of the desk may leave one.
    func note(
        _ id: ConversationID, _ text: Text, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        append(conversation, .note, name: peer.name, text)
        return .ok(re: re, tags: [Line.Tag("seq", Text(conversation.lastMessage))])
    }

    /// TAG: labels, at most `Limits.labelsPerConversation`.
    func tag(
        _ id: ConversationID, add: [Text], remove: [Text], re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        var labels = conversation.labels.filter { !remove.contains($0) }
        for label in add where !labels.contains(label) { labels.append(label) }
        guard labels.count <= Limits.labelsPerConversation else {
            throw Refusal(
                .badParameter,
                "at most \(Text(Int64(Limits.labelsPerConversation))) labels on a conversation")
        }
        conversation.labels = labels
        journal(event: Line("LABELS", [id.text, peer.name] + labels))
        markChanged(conversation)
        tellState(conversation)
        var joined: [UInt8] = []
        for label in labels {
            if !joined.isEmpty { joined.append(UInt8(ascii: ",")) }
            joined += label.bytes
        }
        return .ok(re: re, tags: [Line.Tag("labels", Text(bytes: joined))])
    }
}
