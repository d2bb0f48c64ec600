import Vocabulary

extension Desk {
    /// Offers a waiting conversation to an agent who has a seat for it.
    func offer(_ conversation: Conversation, to agent: Agent) {
        conversation.state = .offered
        conversation.offeree = agent
        conversation.offerNumber += 1
        conversation.offerExpires = now + Int64(policy.routing.offerTTL)
        agent.offers.append(conversation)
        counts.offers += 1
        timers.set(
            .offerExpires(conversation, number: conversation.offerNumber),
            at: conversation.offerExpires)
        markChanged(conversation)
        let line = offerLine(conversation)
        for session in agent.sessions { tell(session, line) }
        tellWatchers(conversation, .conversation(re: nil, facts(conversation)))
    }

    func offerLine(_ conversation: Conversation) -> ServerLine {
        var facts = facts(conversation)
        facts.timeToLive = max(0, conversation.offerExpires - now)
        return .offer(facts, text: conversation.lastText)
    }

    /// Ends a standing offer; the conversation is nobody's until the caller says whose.
    func withdrawOffer(_ conversation: Conversation, _ why: Revocation) {
        guard let agent = conversation.offeree else { return }
        agent.offers.removeAll { $0 === conversation }
        conversation.offeree = nil
        for session in agent.sessions { tell(session, .revoked(conversation.id, why)) }
        seatFreed(conversation, by: agent)
        if agent.load == 0 { agent.idleSince = now }
    }

    /// ACCEPT: the offer must stand, and be this agent's.
    func accept(_ id: ConversationID, re: Text?, from peer: Peer) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        guard let agent = conversation.offeree, agent.name == peer.name, peer.role != .bot else {
            switch conversation.owner {
            case _ where conversation.state == .closed:
                throw Refusal(.noOffer, "\(id.text) is closed")
            case .agent(let owner) where owner != peer.name: throw .alreadyOwned(conversation)
            case .agent:
                throw Refusal(
                    .alreadyOwned, "you have \(id.text) already",
                    tags: [
                        Line.Tag("owner", peer.name)
                    ])
            default: throw Refusal(.noOffer, "\(id.text) is not offered to you (any more)")
            }
        }
        give(conversation, to: agent, how: "accepted")
        return .ok(re: re, tags: [Line.Tag("conversation", id.text)])
    }

    /// DECLINE: the next agent gets it; it keeps its age.
    func decline(
        _ id: ConversationID, _ reason: Text, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try conversation(id)
        guard let agent = conversation.offeree, agent.name == peer.name, peer.role != .bot else {
            throw Refusal(.noOffer, "\(id.text) is not offered to you (any more)")
        }
        journal(
            event: Line(
                "DECLINED", [id.text, agent.name], trailing: reason.isEmpty ? nil : reason))
        pass(conversation, by: agent, .withdrawn)
        agent.missedOffers = 0
        return .ok(re: re, tags: [])
    }

    /// An offer was not answered in time.
    func expireOffer(_ conversation: Conversation, number: Int64) {
        guard conversation.offerNumber == number, let agent = conversation.offeree else { return }
        journal(event: Line("EXPIRED", [conversation.id.text, agent.name]))
        counts.offersExpired += 1
        pass(conversation, by: agent, .expired)
        agent.missedOffers += 1
        if agent.missedOffers >= policy.routing.awayAfter, agent.isReady {
            setAwayForSilence(agent)
        }
    }

    private func pass(_ conversation: Conversation, by agent: Agent, _ why: Revocation) {
        withdrawOffer(conversation, why)
        refuse(conversation, by: agent.name)
        enqueue(conversation)
    }

    /// Two offers in a row went by: she is not there, whatever her console says, and is told so.
    private func setAwayForSilence(_ agent: Agent) {
        let missed = Text(Int64(agent.missedOffers))
        setReady(
            agent, false, seats: agent.seats, reason: "\(missed) offers went by unanswered")
        for conversation in agent.offers {
            withdrawOffer(conversation, .withdrawn)
            enqueue(conversation)
        }
        for session in agent.sessions {
            tell(
                session,
                .item(
                    re: nil,
                    Line(
                        "AGENT", [agent.name, "away"],
                        trailing:
                            "\(missed) offers went by unanswered; say READY when you are back")))
        }
    }
}
