extension Dispatcher {
    /// Why this conversation still waits, with the numbers of now; nil if it does not wait.
    ///
    /// Asking changes nothing: prices that are due for a refresh are worked out on the side.
    public func explain(_ id: Int64, at time: Int64) -> Explanation? {
        var aside = self
        return aside.explainAside(id, at: time)
    }

    private mutating func explainAside(_ id: Int64, at time: Int64) -> Explanation? {
        advance(to: time)
        explains = true
        guard let lane = entries[id]?.lane else { return nil }
        if parameters.rule == .uplift { refreshPrices(at: time) }
        let free = freeGroups(at: time)
        let reason = reasonToWait(lane: lane, id: id, free, at: time)
        var candidate = Candidate(
            conversation: id, lane: lane, group: bestGroup(for: lane, free), score: 0,
            reason: reason)
        candidate.score = score(of: id, lane: lane, group: candidate.group, at: time)
        if free.contains(where: { $0.most > 0 }),
            let next = chooseByRule(free, within: nil, at: time), next.conversation != id
        {
            candidate.runnerUp = Explanation.RunnerUp(
                conversation: next.conversation, score: next.score)
        }
        return explain(candidate, slot: nil, reason: reason, at: time)
    }

    private func reasonToWait(
        lane: Int, id: Int64, _ free: [GroupFree], at time: Int64
    ) -> Explanation.Reason {
        let fitting = groups.indices.filter { lanes[lane].fits[$0] > 0 }
        guard
            fitting.contains(where: { group in
                groups[group].slots.contains { agents[$0].state.isAvailable }
            })
        else { return .nobodyFits }
        let weight = Int(lanes[lane].key.seatWeight)
        let open = fitting.filter {
            free[$0].most >= weight && canAsk($0, lane: lane, at: time)
        }
        guard !open.isEmpty else { return .noSeat }
        guard parameters.rule == .uplift else { return .othersFirst }
        let surpluses = fitting.map { ($0, surplus(of: id, lane: lane, group: $0)) }
        let openBest = surpluses.filter { open.contains($0.0) }.map(\.1).max() ?? 0
        let best = surpluses.map(\.1).max() ?? 0
        if best <= 0 { return .price }
        return openBest < best ? .betterGroup : .othersFirst
    }

    /// The group an explanation speaks of: the best surplus, or the best fit without prices.
    private func bestGroup(for lane: Int, _ free: [GroupFree]) -> Int {
        var best = -1
        for group in groups.indices where lanes[lane].fits[group] > 0 {
            if best < 0 || lanes[lane].fits[group] > lanes[lane].fits[best] { best = group }
        }
        return best
    }

    func surplus(of id: Int64, lane: Int, group: Int) -> Int64 {
        surpluses(of: id, lane: lane)[group]
    }

    /// The surplus of a conversation with each group, at its price.
    private func surpluses(of id: Int64, lane: Int) -> [Int64] {
        guard let entry = entries[id] else { return groups.map { _ in 0 } }
        let density = density(
            key: entry.key, kind: lanes[lane].key.kind, decay: decayed(since: now))
        return groups.indices.map { group in
            let gain = Int64(gain(of: lane, in: group))
            return Fixed.scale(density, by: gain, over: 1_000) - pricing.prices[group]
        }
    }

    private mutating func score(of id: Int64, lane: Int, group: Int, at time: Int64) -> Int64 {
        guard let entry = entries[id] else { return 0 }
        switch parameters.rule {
        case .fifo, .priority, .longestIdle, .bullseye: return time - entry.waiting.since
        case .cmutheta: return -entry.key
        case .gcmu: return indexWithWait(of: entry.waiting, at: time)
        case .uplift:
            guard group >= 0 else { return 0 }
            return Fixed.multiply(surplus(of: id, lane: lane, group: group), urgency(of: lane))
        }
    }

    /// The explanation of a candidate with every number that decided.
    func explain(
        _ candidate: Candidate, slot: Int?, reason: Explanation.Reason, at time: Int64
    ) -> Explanation {
        var explanation = Explanation(
            rule: parameters.rule, at: time, conversation: candidate.conversation,
            agent: slot.map { agents[$0].state.id }, reason: reason)
        explanation.score = candidate.score
        explanation.runnerUp = candidate.runnerUp
        guard explains, let entry = entries[candidate.conversation] else { return explanation }
        let lane = lanes[candidate.lane]
        let left = Fixed.exp2(decayed(since: entry.waiting.since) - decayed(since: time))
        explanation.waited = time - entry.waiting.since
        explanation.money = Fixed.multiply(entry.waiting.money, left)
        explanation.botFit = lane.key.botFit
        explanation.drain = pricing.drain
        let group = slot.map { agents[$0].group } ?? candidate.group
        if group >= 0 {
            let raised = reason == .lastAgent ? parameters.lastAgentBonus : 0
            let work = work(of: entry.waiting) * learnt.kinds[entry.waiting.kind] / 1_000
            explanation.fit = lane.fits[group] + (lane.fits[group] > 0 ? raised : 0)
            explanation.uplift = Fixed.scale(
                explanation.money, by: Int64(explanation.fit - lane.key.botFit), over: 1_000)
            explanation.density = Fixed.scale(explanation.uplift, by: 1_000_000, over: max(work, 1))
            explanation.price = priceAsked(group: group, slot: slot, at: time)
            explanation.surplus = explanation.density - explanation.price
        }
        explanation.passedOver = passedOver(candidate, slot: slot, at: time)
        explanation.change = smallestChange(explanation, slot: slot)
        return explanation
    }

    /// The price that counts for an agent or, without one, for her group.
    private func priceAsked(group: Int, slot: Int?, at time: Int64) -> Int64 {
        guard let slot else { return pricing.prices[group] }
        return price(of: group, chats: agents[slot].chats)
    }

    /// Every agent who was not chosen, in the order of their groups, and what stood against her.
    private func passedOver(
        _ candidate: Candidate, slot: Int?, at time: Int64
    ) -> [Explanation.PassedOver] {
        let surpluses = surpluses(of: candidate.conversation, lane: candidate.lane)
        var passed: [Explanation.PassedOver] = []
        passed.reserveCapacity(agents.count)
        for group in groups.indices {
            for other in groups[group].slots where other != slot {
                let cause = cause(against: other, candidate, chosen: slot, surpluses, at: time)
                passed.append(
                    Explanation.PassedOver(
                        agent: agents[other].state.id, cause: cause, surplus: surpluses[group]))
            }
        }
        return passed
    }

    private func cause(
        against other: Int, _ candidate: Candidate, chosen: Int?, _ surpluses: [Int64],
        at time: Int64
    ) -> Explanation.PassedOver.Cause {
        // Fields are read in place: a copy of an agent or a lane for each of hundreds is dear.
        let group = agents[other].group
        let fit = lanes[candidate.lane].fits[group]
        if fit == 0 { return .lacksSkill }
        if !agents[other].state.isAvailable { return .away }
        let weight = Int(lanes[candidate.lane].key.seatWeight)
        if agents[other].load + weight > agents[other].state.seats { return .full }
        if !lanes[candidate.lane].key.refused.isEmpty,
            lanes[candidate.lane].key.refused.contains(agents[other].state.id)
        {
            return .refused
        }
        if let until = agents[other].state.wrapUpUntil, until > time { return .wrappingUp }
        if !mayStart(other, at: time) { return .hourlyLimit }
        guard let chosen else { return causeToWait(surpluses, group: group) }
        let theirs = agents[chosen].group
        if group != theirs {
            if fit < lanes[candidate.lane].fits[theirs] { return .betterGroup }
            if parameters.rule == .uplift { return surpluses[group] <= 0 ? .price : .betterGroup }
        }
        if agents[other].load > agents[chosen].load { return .busier }
        if agents[other].idleSince > agents[chosen].idleSince { return .lessIdle }
        return agents[chosen].state.id < agents[other].state.id ? .higherNumber : .busier
    }

    private func causeToWait(
        _ surpluses: [Int64], group: Int
    ) -> Explanation.PassedOver.Cause {
        guard parameters.rule == .uplift else { return .othersFirst }
        if surpluses[group] <= 0 { return .price }
        if let most = surpluses.max(), surpluses[group] < most { return .betterGroup }
        return .othersFirst
    }

    private func smallestChange(
        _ explanation: Explanation, slot: Int?
    ) -> Explanation.Change? {
        switch explanation.reason {
        case .nobodyFits: return Explanation.Change(what: .fittingAgent, amount: 1)
        case .noSeat: return Explanation.Change(what: .freeSeat, amount: 1)
        case .price, .betterGroup:
            return missingMoney(explanation, surplus: explanation.surplus)
                .map { Explanation.Change(what: .moreMoney, amount: $0) }
        case .othersFirst:
            guard let ahead = explanation.runnerUp, ahead.score > explanation.score else {
                return nil
            }
            return overtake(explanation, score: ahead.score)
        case .best, .lastAgent:
            guard let next = explanation.runnerUp, explanation.score > next.score else {
                return parameters.rule == .uplift && explanation.surplus > 0
                    ? missingMoney(explanation, surplus: -explanation.surplus)
                        .map { Explanation.Change(what: .lessMoney, amount: $0) } : nil
            }
            return overtake(explanation, score: next.score)
        case .floor, .hold, .rescue, .share, .bot: return nil
        }
    }

    /// The money that makes up for a surplus that is missing or left.
    private func missingMoney(_ explanation: Explanation, surplus: Int64) -> Int64? {
        guard explanation.density > 0 else { return nil }
        return Fixed.scale(explanation.money, by: abs(surplus), over: explanation.density) + 1
    }

    /// What would bring a conversation to another's score.
    private func overtake(_ explanation: Explanation, score: Int64) -> Explanation.Change? {
        let apart = explanation.score - score
        switch parameters.rule {
        case .fifo, .priority, .longestIdle, .bullseye:
            return apart < 0 ? Explanation.Change(what: .longerWait, amount: -apart + 1) : nil
        case .gcmu, .cmutheta, .uplift:
            guard explanation.score != 0 else { return nil }
            // A score grows with the surplus, the surplus with the money.
            let base = parameters.rule == .uplift ? explanation.surplus : explanation.score
            let part = Fixed.scale(base, by: abs(apart), over: abs(explanation.score))
            let density = parameters.rule == .uplift ? explanation.density : explanation.score
            guard density > 0 else { return nil }
            let amount = Fixed.scale(explanation.money, by: abs(part), over: density) + 1
            return Explanation.Change(what: apart < 0 ? .moreMoney : .lessMoney, amount: amount)
        }
    }
}
