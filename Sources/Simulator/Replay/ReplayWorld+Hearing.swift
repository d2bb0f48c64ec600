import Routing
import Vocabulary

/// What a replay makes of the desk's output: who has what, and the figures.
extension ReplayWorld {
    func state(_ number: Int64) -> State {
        let index = Int(number) - 1
        return states.indices.contains(index) ? states[index] : State()
    }

    private func index(of number: Int64) -> Int {
        let index = Int(number) - 1
        while states.count <= index {
            states.append(State())
            treatments.append(Treatment())
        }
        return index
    }

    func hear(_ output: DeskOutput) {
        for record in output.changes.journal {
            if case .event(let line) = record.body { hear(line, at: record.at) }
        }
        for record in output.changes.messages { hear(record.facts, record.channel) }
        for record in output.changes.conversations {
            let index = index(of: record.id.number)
            states[index].waitingSince = record.waitingSince
            states[index].score = max(states[index].score, record.score)
            if isDrawn, states[index].owner != nil, record.waitingSince != .zero {
                planAnswer(record.id.number)
            }
        }
        guard isDrawn else { return }
        for item in output.items {
            guard case .line(let session, let line) = item else { continue }
            if case .send(let push) = line { deliver(push, session) }
        }
    }

    private func deliver(_ push: SendPush, _ session: SessionID) {
        let unit = Habits.unit(plan.seed, .delivery, push.send.number, 0)
        let delay = Habits.pick(habits.deliveries, unit, else: 300)
        schedule.plan(.delivered(push.send, session), at: now + max(1, delay))
    }

    private func hear(_ line: Line, at time: Timestamp) {
        if line.verb == "READY" || line.verb == "AWAY" { return hearAgent(line, at: time) }
        guard let id = line.parameters.first.flatMap({ ConversationID($0) }) else { return }
        let index = index(of: id.number)
        let who = line.parameters.count > 1 ? line.parameters[1] : .empty
        switch line.verb {
        case "OPENED", "REOPENED": open(index, at: time, isNew: line.verb == "OPENED", who)
        case "QUEUED": enqueue(index, at: time)
        case Decision.verb: decide(index, who, line, at: time)
        case "OWNED": own(index, who, at: time)
        case "EXPIRED": figures.offersExpired += 1
        case "LOST": figures.movedOn += 1
        case "BOT":
            letGo(index, at: time)
            leaveQueue(index)
        case "CLOSED": close(index, line, at: time)
        default: break
        }
    }

    private func hearAgent(_ line: Line, at time: Timestamp) {
        guard let name = line.parameters.first else { return }
        if line.verb == "READY" {
            if readySince[name] == nil { readySince[name] = time }
            return
        }
        countReady(name, until: time)
        let isForSilence =
            line.hasTrailing
            && line.parameters.last?.string.hasSuffix(
                "offers went by unanswered") ?? false
        if isDrawn, isForSilence { comeBack(name) }
    }

    func countReady(_ name: Name, until time: Timestamp) {
        guard let since = readySince.removeValue(forKey: name) else { return }
        figures.agents[name, default: .init()].ready += max(0, time - max(since, begins))
    }

    // MARK: - The way of a conversation

    private func open(_ index: Int, at time: Timestamp, isNew: Bool, _ channel: Name) {
        let episodes = habits.past(Int64(index + 1))?.episodes ?? []
        states[index].episode = (episodes.lastIndex { $0.openedAt <= time }) ?? -1
        states[index].openedAt = time
        states[index].firstOwnedAt = nil
        states[index].hadReply = false
        states[index].wantsPeople = false
        if isNew {
            states[index].channel = channel
            figures.conversations += 1
        }
    }

    private func enqueue(_ index: Int, at time: Timestamp) {
        if states[index].owner != nil { figures.movedOn += 1 }
        letGo(index, at: time)
        states[index].offeree = nil
        if !states[index].wantsPeople {
            states[index].wantsPeople = true
            figures.handOvers += 1
            treatments[index].wentToPeople = true
            treatments[index].handedOverAt = treatments[index].handedOverAt ?? time
        }
        if states[index].queuedAt == nil { states[index].queuedAt = time }
        guard !states[index].isWaiting else { return }
        states[index].isWaiting = true
        waitingCount += 1
        let step = step(of: time)
        figures.queue[step] = max(figures.queue[step], waitingCount)
    }

    private func leaveQueue(_ index: Int) {
        states[index].queuedAt = nil
        states[index].offeree = nil
        guard states[index].isWaiting else { return }
        states[index].isWaiting = false
        waitingCount -= 1
        let step = step(of: now)
        figures.queue[step] = max(figures.queue[step], waitingCount)
    }

    private func step(of time: Timestamp) -> Int {
        let length = max(1, ends - begins)
        let step = Int64(ReplayFigures.steps) * max(0, time - begins) / length
        return min(Int(step), ReplayFigures.steps - 1)
    }

    private func decide(_ index: Int, _ chosen: Name, _ line: Line, at time: Timestamp) {
        if treatments[index].decision == nil {
            treatments[index].decision = line
            treatments[index].basis = desk?.scoreBasis(of: ConversationID(Int64(index + 1)))
        }
        guard chosen != "bot" else { return }
        figures.offers += 1
        figures.agents[chosen, default: .init()].offers += 1
        states[index].offer += 1
        states[index].offeree = chosen
        treatments[index].firstOfferAt = treatments[index].firstOfferAt ?? time
        treatments[index].firstAgent = treatments[index].firstAgent ?? chosen
        if isDrawn { respond(Int64(index + 1), chosen) }
    }

    private func own(_ index: Int, _ agent: Name, at time: Timestamp) {
        if states[index].owner != nil { figures.movedOn += 1 }
        if let queued = states[index].queuedAt { figures.queueWaits.append(time - queued) }
        letGo(index, at: time)
        leaveQueue(index)
        states[index].owner = agent
        states[index].turn += 1
        states[index].ownedAt = time
        states[index].firstOwnedAt = states[index].firstOwnedAt ?? time
        states[index].isAnswering = false
        owned[agent, default: []].append(Int64(index + 1))
        figures.agents[agent, default: .init()].owned += 1
        treatments[index].wentToPeople = true
        treatments[index].firstOwner = treatments[index].firstOwner ?? agent
        if isDrawn { takeUp(Int64(index + 1)) }
    }

    private func letGo(_ index: Int, at time: Timestamp) {
        guard let owner = states[index].owner else { return }
        figures.agents[owner, default: .init()].busy +=
            max(0, time - max(states[index].ownedAt, begins))
        owned[owner]?.removeAll { $0 == Int64(index + 1) }
        states[index].owner = nil
        states[index].turn += 1
        states[index].isAnswering = false
    }

    private func close(_ index: Int, _ line: Line, at time: Timestamp) {
        let owner = states[index].owner
        letGo(index, at: time)
        leaveQueue(index)
        figures.closed += 1
        guard line.parameters.count >= 3 else { return }
        let outcome = Outcome(rawValue: line.parameters[2].string)
        if treatments[index].outcome != .sold { treatments[index].outcome = outcome }
        guard outcome == .sold else { return }
        figures.sold += 1
        if let owner { figures.agents[owner, default: .init()].sold += 1 }
        guard line.parameters.count >= 5,
            let amount = Money(amount: line.parameters[3], currency: line.parameters[4])
        else { return }
        treatments[index].amount = amount
        figures.value[amount.currency, default: 0] += amount.micros
        figures.earned[step(of: time)] = figures.allValue
    }

    // MARK: - Messages

    private func hear(_ facts: MessageFacts, _ channel: Name?) {
        let index = index(of: facts.conversation.number)
        switch facts.author {
        case .customer:
            figures.messages += 1
            states[index].lastMessageAt = facts.at
            states[index].hasMissedWindow = false
        case .bot:
            if facts.send != nil { figures.botSends += 1 }
        case .agent where facts.send != nil: reply(index, facts)
        default: break
        }
    }

    private func reply(_ index: Int, _ facts: MessageFacts) {
        figures.agentSends += 1
        figures.agents[facts.name, default: .init()].answers += 1
        let since = states[index].waitingSince
        guard since != .zero else { return }
        let wait = facts.at - since
        if states[index].hadReply {
            figures.nextReplies.append(wait)
            if wait > yardstick.nextReply { figures.nextLate += 1 }
        } else {
            figures.firstReplies.append(wait)
            if wait > yardstick.firstReply { figures.firstLate += 1 }
            states[index].hadReply = true
            treatments[index].firstReply = treatments[index].firstReply ?? wait
        }
        states[index].waitingSince = .zero
    }

    // MARK: - The end

    /// Counts what stands at the end.
    func settle() {
        for name in readySince.keys.sorted() { countReady(name, until: ends) }
        for index in states.indices {
            let state = states[index]
            if let owner = state.owner {
                figures.agents[owner, default: .init()].busy +=
                    max(0, ends - max(state.ownedAt, begins))
            }
            if let queued = state.queuedAt {
                figures.queueWaits.append(ends - max(queued, begins))
            }
            guard state.waitingSince != .zero else { continue }
            if state.wantsPeople {
                // They have waited at least so long: left out, the longest waits would look best.
                let wait = ends - max(state.waitingSince, begins)
                figures.unanswered += 1
                if state.hadReply {
                    figures.nextReplies.append(wait)
                } else {
                    figures.firstReplies.append(wait)
                    if wait > yardstick.firstReply { figures.firstLate += 1 }
                }
            }
            let score = max(habits.past(Int64(index + 1))?.score ?? 0, state.score)
            if score >= yardstick.handOver, !state.hadReply { figures.highIntentUnanswered += 1 }
            if let window = yardstick.window(state.channel), ends - state.lastMessageAt > window {
                figures.windowsMissed += 1
            }
        }
        figures.settle()
    }
}
