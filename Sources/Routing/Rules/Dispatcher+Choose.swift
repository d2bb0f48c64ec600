extension Dispatcher {
    /// A conversation, the group that would take it, and how it compares.
    struct Candidate: Sendable {
        var conversation: Int64
        var lane: Int
        var group: Int
        var score: Int64
        var reason: Explanation.Reason
        /// The agent, if it is for one agent only.
        var slot: Int?
        /// Who would have been next.
        var runnerUp: Explanation.RunnerUp?

        /// By score, then by arrival; an agent of her own last, so that ties stay plain.
        @inline(__always)
        func goesBefore(_ other: Candidate) -> Bool {
            score != other.score ? score > other.score : conversation < other.conversation
        }
    }

    /// What to do next, or nil if nothing is to be done now.
    ///
    /// The caller carries the choice out, reports it with `started` or `leave`, and asks again.
    /// `explaining` false leaves out who was passed over and what would have changed it.
    public mutating func choose(at time: Int64, explaining: Bool = true) -> Choice? {
        advance(to: time)
        explains = explaining
        guard !entries.isEmpty else { return nil }
        let free = freeGroups(at: time)
        if let rescue = chooseRescue(free, at: time) { return offer(rescue, at: time) }
        if parameters.rule == .uplift { refreshPrices(at: time) }
        if free.contains(where: { $0.most > 0 }) {
            let starved = starvedShares()
            if !starved.isEmpty, let chosen = chooseByRule(free, within: starved, at: time) {
                return offer(chosen, at: time)
            }
            if let chosen = chooseByRule(free, within: nil, at: time) {
                return offer(chosen, at: time)
            }
        }
        return chooseBot(at: time)
    }

    mutating func chooseByRule(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        switch parameters.rule {
        case .fifo, .priority, .longestIdle, .bullseye: chooseByAge(free, within: shares, at: time)
        case .gcmu, .cmutheta: chooseByIndex(free, within: shares, at: time)
        case .uplift: chooseByUplift(free, within: shares, at: time)
        }
    }

    /// Which shares hold less than they are guaranteed while someone of theirs waits.
    private func starvedShares() -> [Bool] {
        guard !parameters.shares.isEmpty else { return [] }
        let seats = agents.indices.reduce(0) { sum, slot in
            agents[slot].state.isAvailable && agentSlots[agents[slot].state.id] == slot
                ? sum + agents[slot].state.seats : sum
        }
        var starved = parameters.shares.indices.map { share in
            Int64(shareHeld[share]) * 1000 < parameters.shares[share] * Int64(seats)
        }
        var waits = Array(repeating: false, count: starved.count)
        for lane in lanes where !lane.isEmpty && lane.key.share >= 0 {
            waits[Int(lane.key.share)] = true
        }
        for share in starved.indices where !waits[share] { starved[share] = false }
        return starved.contains(true) ? starved : []
    }

    @inline(__always)
    func isOpen(_ lane: Lane, within shares: [Bool]?) -> Bool {
        guard !lane.isEmpty else { return false }
        guard let shares else { return true }
        return lane.key.share >= 0 && shares[Int(lane.key.share)]
    }

    private mutating func offer(_ candidate: Candidate, at time: Int64) -> Choice? {
        let weight = Int(lanes[candidate.lane].key.seatWeight)
        var slot =
            candidate.slot ?? pickAgent(in: candidate.group, lane: candidate.lane, at: time)
        var reason = candidate.reason
        if let last = entries[candidate.conversation]?.waiting.lastAgent,
            let theirs = agentSlots[last], theirs != slot,
            lanes[candidate.lane].fits[agents[theirs].group] > 0,
            !lanes[candidate.lane].key.refused.contains(last),
            isFree(theirs, weight: weight, at: time)
        {
            slot = theirs
            reason = .lastAgent
        }
        guard let slot else { return nil }
        let explanation = explain(candidate, slot: slot, reason: reason, at: time)
        return .offer(
            conversation: candidate.conversation, agent: agents[slot].state.id, explanation)
    }

    private func chooseRescue(_ free: [GroupFree], at time: Int64) -> Candidate? {
        var next = windows.first(from: .min)
        var looked = 0
        while let due = next, looked < 16 {
            // Low sends stand at their arrival, so they are due at once.
            if due.key > time + parameters.rescueWithin { return nil }
            looked += 1
            next = windows.next(after: due)
            guard let entry = entries[due.id] else { continue }
            if let ends = entry.waiting.windowEnds, ends <= time { continue }
            let lane = entry.lane
            guard let group = bestFreeGroup(for: lane, free, at: time) else { continue }
            return Candidate(
                conversation: due.id, lane: lane, group: group, score: 0, reason: .rescue)
        }
        return nil
    }

    /// The group with the highest fit among those with a seat for this lane.
    func bestFreeGroup(
        for lane: Int, _ free: [GroupFree], at time: Int64, onlyBest: Bool = false
    ) -> Int? {
        let weight = Int(lanes[lane].key.seatWeight)
        let top = onlyBest ? lanes[lane].fits.max() ?? 0 : 0
        var best: Int?
        for group in groups.indices {
            let fit = lanes[lane].fits[group]
            guard fit > 0, fit >= top, free[group].most >= weight else { continue }
            if let best, lanes[lane].fits[best] > fit { continue }
            guard canAsk(group, lane: lane, at: time) else { continue }
            if let current = best, lanes[lane].fits[current] == fit {
                // Groups of the same level are as one: the agent decides.
                guard let one = pickAgent(in: group, lane: lane, at: time),
                    let other = pickAgent(in: current, lane: lane, at: time),
                    goesBefore(one, other)
                else { continue }
            }
            best = group
        }
        return best
    }
}
