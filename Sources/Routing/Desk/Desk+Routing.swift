import Vocabulary

/// The desk's side of the router: who waits, who can serve, and what came of it.
extension Desk {
    /// Runs the router until it has nothing more to give: part of every step, so that nothing waits
    /// unseen.
    func route() {
        while let choice = dispatcher.choose(at: now.milliseconds) {
            journalTick()
            switch choice {
            case .offer(let number, let agentNumber, let explanation):
                guard let conversation = conversations[number],
                    let agent = agent(number: agentNumber), conversation.state == .queued,
                    dispatcher.started(number, agent: agentNumber, at: now.milliseconds)
                else {
                    // The router and the desk disagree on who waits: the desk is right.
                    dispatcher.leave(number, at: now.milliseconds)
                    continue
                }
                recordDecision(conversation, explanation)
                offer(conversation, to: agent)
            case .handToBot(let number, let explanation):
                guard let conversation = conversations[number], conversation.state == .queued else {
                    dispatcher.leave(number, at: now.milliseconds)
                    continue
                }
                recordDecision(conversation, explanation)
                giveToBot(conversation, how: "routed")
            }
        }
    }

    func agent(number: Int64) -> Agent? {
        let index = Int(number) - 1
        return agentOrder.indices.contains(index) ? agentOrder[index] : nil
    }

    // MARK: - The queue

    /// Lets a conversation wait for people. Whoever had it before has already let go of it.
    func enqueue(_ conversation: Conversation, isArrival: Bool = false) {
        let former = formerAudience(of: conversation)
        // An offer that fell through takes nothing from the time it has waited.
        if conversation.state != .offered, conversation.state != .queued {
            conversation.queuedAt = now
        }
        conversation.state = .queued
        conversation.owner = .queue
        conversation.wantsPeople = true
        conversation.reminderNumber += 1
        turnClock(conversation)
        journal(event: Line("QUEUED", [conversation.id.text]))
        markChanged(conversation)
        tellState(conversation, former)
        if isPaused(conversation) {
            conversation.isHeldByPause = true
        } else {
            dispatcher.enter(waiting(conversation), at: now.milliseconds, isArrival: isArrival)
        }
    }

    func leaveQueue(_ conversation: Conversation) {
        conversation.isHeldByPause = false
        dispatcher.leave(conversation.id.number, at: now.milliseconds)
    }

    /// Says that something about a waiting conversation changed.
    func refreshQueue(_ conversation: Conversation) {
        guard conversation.state == .queued, !conversation.isHeldByPause else { return }
        dispatcher.update(waiting(conversation), at: now.milliseconds)
    }

    func isPaused(_ conversation: Conversation) -> Bool {
        rooms[conversation.room]?.isPaused ?? false
    }

    /// The conversation as the router needs to know it.
    func waiting(_ conversation: Conversation) -> Waiting {
        let kind = kind(of: conversation)
        var waiting = Waiting(
            id: conversation.id.number,
            since: (conversation.waitingSince == .zero
                ? max(conversation.queuedAt, conversation.openedAt) : conversation.waitingSince)
                .milliseconds,
            money: stake(conversation), kind: kind.rawValue)
        waiting.needs = compiled.needs(of: conversation)
        waiting.share = compiled.shareIndex(conversation.room)
        waiting.lastAgent = conversation.lastAgent.flatMap { agents[$0]?.number }
        waiting.refused = refused(conversation)
        waiting.windowEnds =
            conversation.windowUntil == .zero ? nil : conversation.windowUntil.milliseconds
        waiting.sendsLeft = conversation.sendsLeft
        return waiting
    }

    /// Who is not asked again for now. For `holdAtMost` everybody else comes first; then those who
    /// refused are asked once more, which is better than nobody.
    private func refused(_ conversation: Conversation) -> [Int64] {
        guard hasFreshRefusals(conversation) else { return [] }
        return conversation.refusedBy.compactMap { agents[$0]?.number }
    }

    private func hasFreshRefusals(_ conversation: Conversation) -> Bool {
        now - conversation.refusedAt < Int64(policy.routing.holdAtMost)
    }

    /// Somebody refused: she is not asked again before the others, nor at once.
    func refuse(_ conversation: Conversation, by name: Name) {
        if !hasFreshRefusals(conversation) { conversation.refusedBy = [] }
        if !conversation.refusedBy.contains(name) { conversation.refusedBy.append(name) }
        conversation.refusedAt = now
        timers.set(.askAgain(conversation), at: now + Int64(policy.routing.holdAtMost))
    }

    // MARK: - Seats

    func updateAvailability(_ agent: Agent) {
        let settings = policy.agent(agent.name.string)
        dispatcher.setAgent(
            AgentState(
                id: agent.number, skills: compiled.skills(of: agent.name), seats: agent.seats * 100,
                isAvailable: agent.isAvailable, idleSince: agent.idleSince.milliseconds,
                mostPerHour: settings?.perHour ?? policy.routing.perHour),
            at: now.milliseconds)
    }

    func seatTaken(_ conversation: Conversation, by agent: Agent) {
        if dispatcher.load(of: agent.number) == nil { updateAvailability(agent) }
        dispatcher.hold(waiting(conversation), agent: agent.number, at: now.milliseconds)
    }

    /// Frees a seat: of an offer that fell through, without wrap-up; of a conversation, with it.
    func seatFreed(_ conversation: Conversation, by agent: Agent) {
        let number = conversation.id.number
        if conversation.state == .offered {
            dispatcher.declined(number, at: now.milliseconds)
            dispatcher.leave(number, at: now.milliseconds)
        } else {
            dispatcher.finished(number, at: now.milliseconds)
        }
    }

    // MARK: - What is at stake

    /// Value × P(sale) + goodwill, in millionths.
    func stake(_ conversation: Conversation) -> Int64 {
        let kind = compiled.kind(kind(of: conversation))
        let price = compiled.value(of: conversation)
        let chance = learning.chance(
            score: conversation.score,
            prior: Int64(compiled.chance(score: conversation.score)))
        return price.micros / 1_000 * chance + kind.goodwill
    }

    func kind(of conversation: Conversation) -> WorkKind {
        switch conversation.intent {
        case .buy: .hot
        case .presale: .presale
        case .aftersale, .complaint: .care
        case .chat, .spam: conversation.score >= policy.intent.handOver ? .hot : .chat
        }
    }
}

/// The kinds of conversation that the router tells apart; the raw value indexes its parameters.
enum WorkKind: Int, CaseIterable {
    case hot, presale, care, chat
}
