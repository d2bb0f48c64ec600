import Vocabulary

extension Desk {
    /// The agent of this name, made known to the desk on first sight.
    func agent(_ name: Name) -> Agent {
        if let agent = agents[name] { return agent }
        let agent = Agent(name: name, number: Int64(agentOrder.count) + 1)
        agent.seats = seatsByPolicy(name)
        agent.idleSince = now
        agents[name] = agent
        agentOrder.append(agent)
        return agent
    }

    private func seatsByPolicy(_ name: Name) -> Int {
        min(policy.agent(name.string)?.seats ?? policy.routing.seats.standard, mostSeats(name))
    }

    /// The most conversations an agent may ask for: her own limit where she has one.
    func mostSeats(_ name: Name) -> Int {
        let most = policy.routing.seats.most
        return min(policy.agent(name.string)?.seats ?? most, most)
    }

    /// Whether she has room for a conversation, by what its kind takes of a seat.
    func hasSeat(_ agent: Agent, for conversation: Conversation) -> Bool {
        if conversation.offeree === agent { return true }
        let load = dispatcher.load(of: agent.number) ?? 0
        return load + dispatcher.seatWeight(of: waiting(conversation)) <= agent.seats * 100
    }

    /// Fewer seats than before: offers that have none go to others, the newest first.
    func giveBackOffers(beyondSeatsOf agent: Agent) {
        while let last = agent.offers.last,
            (dispatcher.load(of: agent.number) ?? 0) > agent.seats * 100
        {
            withdrawOffer(last, .withdrawn)
            enqueue(last)
        }
    }

    /// READY: more seats than the policy's most are cut to it, which the answer tells.
    func ready(seats: Int?, re: Text?, from peer: Peer) throws(Refusal) -> ServerLine {
        if let seats, seats < 1 {
            throw Refusal(.badParameter, "seats must be 1 or more; AWAY takes no offers")
        }
        if peer.role == .bot {
            readyBots.insert(peer.session)
            return .ok(re: re, tags: [])
        }
        let agent = agent(peer.name)
        let wanted = min(seats ?? seatsByPolicy(peer.name), mostSeats(peer.name))
        agent.missedOffers = 0
        setReady(agent, true, seats: wanted, reason: .empty)
        giveBackOffers(beyondSeatsOf: agent)
        return .ok(re: re, tags: [Line.Tag("seats", Text(Int64(wanted)))])
    }

    /// AWAY: keeps what she has; her offers go to the next agent.
    func away(_ reason: Text, re: Text?, from peer: Peer) -> ServerLine {
        if peer.role == .bot {
            readyBots.remove(peer.session)
        } else {
            let agent = agent(peer.name)
            setReady(agent, false, seats: agent.seats, reason: reason)
            for conversation in agent.offers {
                withdrawOffer(conversation, .withdrawn)
                enqueue(conversation)
            }
        }
        return .ok(re: re, tags: [])
    }

    func setReady(_ agent: Agent, _ isReady: Bool, seats: Int, reason: Text) {
        agent.isReady = isReady
        agent.seats = seats
        agent.reason = reason
        agent.changedAt = now
        output.changes.agents.append(
            AgentRecord(
                name: agent.name, isReady: isReady, seats: seats, reason: reason, changedAt: now))
        journal(
            event: Line(
                isReady ? "READY" : "AWAY", [agent.name, Text(Int64(seats))],
                trailing: reason.isEmpty ? nil : reason))
        updateAvailability(agent)
    }

    // MARK: - Having conversations

    /// Makes an agent the owner. The caller has checked that she has a seat or may go beyond.
    func give(_ conversation: Conversation, to agent: Agent, how: Text) {
        let former = formerAudience(of: conversation)
        leaveWhereItIs(conversation, keepingSeatOf: agent)
        conversation.state = .owned
        conversation.owner = .agent(agent.name)
        conversation.ownedAt = now
        conversation.lastAgent = agent.name
        conversation.refusedBy = []
        conversation.wantsPeople = true
        turnClock(conversation)
        agent.conversations.append(conversation)
        agent.missedOffers = 0
        counts.owned += 1
        journal(event: Line("OWNED", [conversation.id.text, agent.name, how]))
        markChanged(conversation)
        armReminder(conversation)
        tellState(conversation, former)
        for session in agent.sessions { showMessages(conversation, to: session) }
    }

    /// Takes a conversation from wherever it is: an offer, an agent, the queue, the bot.
    func leaveWhereItIs(_ conversation: Conversation, keepingSeatOf agent: Agent? = nil) {
        switch conversation.state {
        case .offered:
            let offeree = conversation.offeree
            if offeree === agent {
                offeree?.offers.removeAll { $0 === conversation }
                conversation.offeree = nil
            } else {
                withdrawOffer(conversation, .taken)
                if let agent { seatTaken(conversation, by: agent) }
            }
        case .queued:
            leaveQueue(conversation)
            if let agent { seatTaken(conversation, by: agent) }
        case .owned:
            release(conversation)
            if let agent { seatTaken(conversation, by: agent) }
        case .bot, .closed:
            if let agent { seatTaken(conversation, by: agent) }
        }
    }

    /// Frees the owner's seat.
    func release(_ conversation: Conversation) {
        guard let name = conversation.agentName, let agent = agents[name] else { return }
        agent.conversations.removeAll { $0 === conversation }
        counts.owned -= 1
        seatFreed(conversation, by: agent)
        if agent.load == 0 { agent.idleSince = now }
    }

    func showMessages(_ conversation: Conversation, to session: SessionID) {
        output.items.append(
            .query(
                session,
                .transcript(
                    re: nil, conversation: conversation.id, lastRow: conversation.lastRow,
                    before: nil, limit: Limits.syncMessages, finish: false)))
    }
}
