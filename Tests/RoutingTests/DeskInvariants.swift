import Vocabulary

@testable import Routing

/// What must hold of a desk after every step, whatever happened.
struct DeskInvariants {
    let desk: Desk
    /// Whether all sends are looked at too, of which there are many.
    var countsSends = true

    /// The first promise that is broken, in words.
    func broken() -> String? {
        let open = desk.conversations.values.filter { $0.state != .closed }
        for conversation in desk.conversations.values {
            if let words = broken(conversation) {
                return "\(conversation.id) \(conversation.state) \(conversation.owner): \(words)"
            }
        }
        for agent in desk.agentOrder {
            if let words = broken(agent) { return "\(agent.name): \(words)" }
        }
        if desk.counts.open != open.count {
            return "\(desk.counts.open) counted open, \(open.count) are"
        }
        let owned = open.filter { $0.state == .owned }.count
        if desk.counts.owned != owned { return "\(desk.counts.owned) counted owned, \(owned) are" }
        return brokenSends() ?? idle(open)
    }

    private func brokenSends() -> String? {
        guard countsSends else { return nil }
        let open = desk.sends.values.filter(\.isOpen)
        if desk.openSends != open.count {
            return "\(desk.openSends) sends counted open, \(open.count) are"
        }
        // Whatever is open has somebody to wake it: a time, a turn, a connector's coming.
        let lost = open.first { send in
            send.nextTry <= desk.now && !send.isQueued
                && desk.route(of: send).contains { desk.connectors[$0]?.sessions.isEmpty == false }
        }
        return lost.map { "\($0.id) is open and nobody will send it" }
    }

    private func broken(_ conversation: Conversation) -> String? {
        let number = conversation.id.number
        let holder = desk.dispatcher.holder(of: number).flatMap { desk.agent(number: $0)?.name }
        let waits = conversation.state == .queued && !conversation.isHeldByPause
        if desk.dispatcher.isWaiting(number) != waits { return "the router thinks otherwise" }
        if conversation.isHeldByPause != (conversation.state == .queued && isPaused(conversation)) {
            return "held by a pause: \(conversation.isHeldByPause)"
        }
        if (conversation.offeree != nil) != (conversation.state == .offered) {
            return "offered to \(conversation.offeree?.name ?? "nobody")"
        }
        if let left = conversation.sendsLeft {
            let most = desk.policy.channel(conversation.channel.string).sends ?? .max
            if left < 0 || left > most { return "\(left) sends left" }
        }
        switch (conversation.state, conversation.owner) {
        case (.bot, .bot), (.queued, .queue):
            return holder == nil ? nil : "the router has it with \(holder ?? "")"
        case (.offered, .queue):
            guard let offeree = conversation.offeree else { return "no offeree" }
            let offers = offeree.offers.filter { $0 === conversation }.count
            return holder == offeree.name && offers == 1 ? nil : "\(offers) offers"
        case (.owned, .agent(let name)):
            let theirs = desk.agents[name]?.conversations.filter { $0 === conversation }.count
            return holder == name && theirs == 1 ? nil : "router: \(holder ?? "nobody")"
        case (.closed, _): return holder == nil ? nil : "closed, yet it takes a seat"
        default: return "a state and an owner that do not go together"
        }
    }

    private func broken(_ agent: Agent) -> String? {
        for conversation in agent.conversations
        where conversation.owner != .agent(agent.name) || conversation.state != .owned {
            return "has \(conversation.id) of \(conversation.owner)"
        }
        for conversation in agent.offers where conversation.offeree !== agent {
            return "has an offer of \(conversation.id) that is not hers"
        }
        let load = desk.dispatcher.load(of: agent.number) ?? 0
        if !agent.offers.isEmpty, load > agent.seats * 100 {
            return "\(load) of \(agent.seats) seats taken, offers among them"
        }
        if !agent.offers.isEmpty, !agent.isAvailable { return "has offers and is not there" }
        let weights = (agent.conversations + agent.offers).reduce(0) { sum, conversation in
            sum + (desk.dispatcher.held[conversation.id.number]?.weight ?? 0)
        }
        return weights == load ? nil : "\(weights) weighed, \(load) counted"
    }

    private func isPaused(_ conversation: Conversation) -> Bool {
        desk.rooms[conversation.room]?.isPaused ?? false
    }

    /// Somebody could be served and is not. By age that must not last; a rule that looks at money
    /// may hold back, but nobody sits with nothing for longer than it says.
    private func idle(_ open: [Conversation]) -> String? {
        let routing = desk.policy.routing
        // Rests, limits and skills hold back by rules of their own.
        guard routing.wrapUp == 0, routing.perHour == nil, routing.agents.isEmpty else {
            return nil
        }
        let waiting = open.filter { $0.state == .queued && !$0.isHeldByPause }
        guard !waiting.isEmpty else { return nil }
        let hold = Int64(routing.holdAtMost)
        let isPatient = routing.rule == .uplift
        for agent in desk.agentOrder where agent.isAvailable {
            guard !isPatient || agent.load == 0 else { continue }
            let patience = isPatient ? hold + desk.dispatcher.parameters.tick : 0
            for conversation in waiting where desk.hasSeat(agent, for: conversation) {
                var since = max(conversation.queuedAt, agent.changedAt, agent.idleSince)
                if conversation.refusedBy.contains(agent.name) {
                    since = max(since, conversation.refusedAt + hold)
                }
                if desk.now - since >= patience, since <= desk.now {
                    return "\(agent.name) is free and \(conversation.id) waits"
                }
            }
        }
        return nil
    }
}
