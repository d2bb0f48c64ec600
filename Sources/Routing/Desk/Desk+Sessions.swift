import Vocabulary

/// The sessions of one connector key: outgoing messages go to one of them in turn.
struct Connector {
    var sessions: [SessionID] = []
    var turn = 0
}

extension Desk {
    /// A session was welcomed: it hears what it must know before anything new.
    func open(_ peer: Peer) {
        journal(input: Text("OPENED").bytes, peer: peer.journalName)
        peers[peer.session] = peer
        counts.sessions += 1
        switch peer.role {
        case .room: openConnector(peer)
        case .agent, .supervisor: openAgent(peer)
        case .bot: openOutsideBot(peer)
        case .ops: break
        }
    }

    /// A session is gone.
    func close(_ session: SessionID) {
        guard let peer = peers.removeValue(forKey: session) else { return }
        journal(input: Text("CLOSED").bytes, peer: peer.journalName)
        counts.sessions -= 1
        watches.removeAll { $0.session == session }
        switch peer.role {
        case .room: connectors[peer.name]?.sessions.removeAll { $0 == session }
        case .agent, .supervisor: closeAgent(peer)
        case .bot:
            outsideBots.removeAll { $0 == session }
            readyBots.remove(session)
        case .ops: break
        }
    }

    /// Everything unanswered that no other session of the key has in hand is pushed again: a
    /// connector knows what it has passed on already.
    private func openConnector(_ peer: Peer) {
        connectors[peer.name, default: Connector()].sessions.append(peer.session)
        let sessions = connectors[peer.name]?.sessions ?? []
        let mine = sends.values.filter { send in
            send.isOpen && route(of: send).contains(peer.name)
                && !(send.session.map { sessions.contains($0) } ?? false)
        }
        for send in mine.sorted(by: { $0.id < $1.id }) {
            if send.state == .pending, send.nextTry > now { continue }
            dispatch(send)
        }
    }

    private func openAgent(_ peer: Peer) {
        let agent = agent(peer.name)
        agent.sessions.append(peer.session)
        agent.graceUntil = .zero
        for conversation in agent.conversations { show(conversation, to: peer.session) }
        for conversation in agent.offers { tell(peer.session, offerLine(conversation)) }
        tell(peer.session, .synced)
        updateAvailability(agent)
    }

    private func openOutsideBot(_ peer: Peer) {
        outsideBots.append(peer.session)
        for number in botConversations() {
            if let conversation = conversations[number] { show(conversation, to: peer.session) }
        }
        tell(peer.session, .synced)
    }

    /// The conversations that the bot owns, oldest first, as many as a listing may hold.
    private func botConversations() -> [Int64] {
        let owned = conversations.values.lazy.filter { $0.state == .bot }.map(\.id.number)
        return Array(owned.sorted().suffix(Limits.listLines))
    }

    private func closeAgent(_ peer: Peer) {
        let agent = agent(peer.name)
        agent.sessions.removeAll { $0 == peer.session }
        guard agent.sessions.isEmpty else { return }
        for conversation in agent.offers {
            withdrawOffer(conversation, .withdrawn)
            enqueue(conversation)
        }
        updateAvailability(agent)
        startGrace(agent)
    }

    func startGrace(_ agent: Agent) {
        agent.graceUntil = now + Int64(policy.service.grace)
        timers.set(.graceEnds(agent, until: agent.graceUntil), at: agent.graceUntil)
    }

    /// An agent is gone for longer than the grace time: her conversations go to the queue with
    /// their age.
    func endGrace(_ agent: Agent, until: Timestamp) {
        guard agent.sessions.isEmpty, agent.graceUntil == until, until != .zero else { return }
        agent.graceUntil = .zero
        if agent.isReady { setReady(agent, false, seats: agent.seats, reason: "gone") }
        for conversation in agent.conversations {
            system(conversation, "\(agent.name) is gone; back to the queue")
            release(conversation)
            enqueue(conversation)
            journal(event: Line("LOST", [conversation.id.text, agent.name]))
        }
    }

    /// CONV, then the latest messages.
    func show(_ conversation: Conversation, to session: SessionID) {
        tell(session, .conversation(re: nil, facts(conversation)))
        showMessages(conversation, to: session)
    }
}
