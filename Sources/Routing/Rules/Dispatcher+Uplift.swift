extension Dispatcher {
    /// The two best of what was looked at.
    struct Best: Sendable {
        var first: Candidate?
        var second: Candidate?

        @inline(__always)
        mutating func offer(_ candidate: Candidate) {
            guard let leader = first else {
                first = candidate
                return
            }
            if candidate.goesBefore(leader) {
                if leader.conversation != candidate.conversation { second = leader }
                first = candidate
            } else if candidate.conversation != leader.conversation,
                second.map({ candidate.goesBefore($0) }) ?? true
            {
                second = candidate
            }
        }

        var result: Candidate? {
            guard var best = first else { return nil }
            best.runnerUp = second.map {
                Explanation.RunnerUp(conversation: $0.conversation, score: $0.score)
            }
            return best
        }
    }

    /// The rule `uplift`: the largest surplus over the group's price, weighted by what waiting
    /// would lose; then whoever the floor, the hold or a share lets pass the price.
    mutating func chooseByUplift(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        let prices = prices(free)
        let decay = decayed(since: time)
        let open = free.indices.filter { free[$0].most > 0 }
        var best = Best()
        for index in lanes.indices where isOpen(lanes[index], within: shares) {
            // Most lanes cannot use the few seats that are free: this is what keeps it quick.
            guard canUse(open, lane: index) else { continue }
            let found = bestOfLane(
                index, free, prices: prices, decay: decay, beating: best.second?.score, at: time)
            if let found { best.offer(found) }
        }
        if returningCount > 0 {
            offerReturning(to: &best, within: shares, prices: prices, decay: decay, at: time)
        }
        if let found = best.result { return found }
        return chooseBesidePrice(free, within: shares, decay: decay, at: time)
    }

    @inline(__always)
    func canUse(_ open: [Int], lane: Int) -> Bool {
        for group in open where lanes[lane].fits[group] > 0 { return true }
        return false
    }

    /// The price of each group, by how many conversations the agent holds who would be asked.
    func prices(_ free: [GroupFree]) -> [Int64] {
        groups.indices.map { price(of: $0, chats: free[$0].fewest) }
    }

    @inline(__always)
    func price(of group: Int, chats: Int) -> Int64 {
        guard chats != Int.max, let last = parameters.loadPrices.last else {
            return pricing.prices[group]
        }
        let factor = chats < parameters.loadPrices.count ? parameters.loadPrices[chats] : last
        return pricing.prices[group] * factor / 1_000
    }

    /// The density of a key now: money a second of its kind's work, in billionths.
    @inline(__always)
    func density(key: Int64, kind: Int32, decay: Int64) -> Int64 {
        let factor = learnt.kinds[Int(kind)]
        let density = Fixed.exp2(-key - decay, scaleBits: 0)
        return factor == 1_000 ? density : Fixed.scale(density, by: 1_000, over: factor)
    }

    /// What waiting one drain time would lose of a conversation of this lane, scale 2^32.
    mutating func urgency(of lane: Int) -> Int64 {
        if lanes[lane].urgencyEpoch == pricing.epoch { return lanes[lane].urgency }
        lanes[lane].urgencyEpoch = pricing.epoch
        lanes[lane].urgency = Fixed.one - staying(lane, for: pricing.drain)
        return lanes[lane].urgency
    }

    /// What is left of a conversation of this lane after so long a wait, scale 2^32.
    func staying(_ lane: Int, for wait: Int64) -> Int64 {
        let impatience = lanes[lane].impatience * 1_000 / max(learnt.patience, 1)
        // decay is billionths a second, that is 1e-12 a millisecond.
        let kappa = Fixed.scale(max(parameters.decay, 0), by: 1 << 52, over: 1_000_000_000_000)
        return Fixed.expMinus(Fixed.multiply(impatience + kappa, wait, shift: 20))
    }

    /// The first of a lane whose best group has a seat.
    ///
    /// The order within a lane is by density, and which group gains most depends on it alone:
    /// so the lane is entered where that group changes, and never walked.
    private mutating func bestOfLane(
        _ index: Int, _ free: [GroupFree], prices: [Int64], decay: Int64, beating: Int64?,
        at time: Int64
    ) -> Candidate? {
        guard var entry = lanes[index].byKey.first else { return nil }
        let kind = lanes[index].key.kind
        let weight = Int(lanes[index].key.seatWeight)
        for _ in groups.indices {
            let density = density(key: entry.key, kind: kind, decay: decay)
            guard let group = bestGroup(of: index, density: density, prices: prices) else {
                return nil
            }
            if free[group].most >= weight, canAsk(group, lane: index, at: time) {
                let gain = Int64(gain(of: index, in: group))
                let surplus = Fixed.scale(density, by: gain, over: 1_000) - prices[group]
                let score = Fixed.multiply(surplus, urgency(of: index))
                return Candidate(
                    conversation: entry.id, lane: index, group: group, score: score, reason: .best)
            }
            // Below this density another group is better: look there.
            guard let bound = densityBelow(group, of: index, density: density, prices: prices),
                reaches(beating, density: bound, lane: index, free, prices: prices),
                let next = lanes[index].byKey.first(
                    from: key(ofDensity: bound, kind: kind, decay: decay))
            else { return nil }
            entry = next
        }
        return nil
    }

    /// Whether a conversation of this density could beat a score with a group that has a seat:
    /// a walk down the lane is spared where it cannot.
    private mutating func reaches(
        _ score: Int64?, density: Int64, lane: Int, _ free: [GroupFree], prices: [Int64]
    ) -> Bool {
        guard let score else { return true }
        var most: Int64 = 0
        for group in prices.indices where free[group].most > 0 {
            let gain = Int64(gain(of: lane, in: group))
            guard gain > 0 else { continue }
            most = max(most, Fixed.scale(density, by: gain, over: 1_000) - prices[group])
        }
        return Fixed.multiply(most, urgency(of: lane)) >= score
    }

    /// What a group adds over the bot for a lane, in thousandths.
    @inline(__always)
    func gain(of lane: Int, in group: Int) -> Int32 {
        let fit = lanes[lane].fits[group]
        return fit > 0 ? fit - lanes[lane].key.botFit : 0
    }

    /// The group with the largest surplus above nought for this density.
    @inline(__always)
    private func bestGroup(of lane: Int, density: Int64, prices: [Int64]) -> Int? {
        var best: Int?
        var most: Int64 = 0
        let bot = lanes[lane].key.botFit
        for group in prices.indices {
            let gain = Int64(lanes[lane].fits[group] - bot)
            guard gain > 0 else { continue }
            let surplus = Fixed.scale(density, by: gain, over: 1_000) - prices[group]
            if surplus > most {
                most = surplus
                best = group
            }
        }
        return best
    }

    /// The density below which another group or none is better than this one.
    private func densityBelow(
        _ group: Int, of lane: Int, density: Int64, prices: [Int64]
    ) -> Int64? {
        let gain = Int64(gain(of: lane, in: group))
        var bound: Int64 = 0
        for other in prices.indices where other != group {
            let theirs = Int64(self.gain(of: lane, in: other))
            guard theirs > 0, theirs < gain, prices[group] > prices[other] else { continue }
            let crossing = (prices[group] - prices[other]) * 1_000 / (gain - theirs)
            if crossing < density { bound = max(bound, crossing) }
        }
        return bound > 0 ? bound : nil
    }

    private func key(ofDensity density: Int64, kind: Int32, decay: Int64) -> Int64 {
        let scaled = Fixed.scale(density, by: learnt.kinds[Int(kind)], over: 1_000)
        return -(Fixed.log2(scaled) + decay)
    }

    /// Whether someone of the group has not refused the conversations of this lane.
    func canAsk(_ group: Int, lane: Int, at time: Int64) -> Bool {
        lanes[lane].key.refused.isEmpty || pickAgent(in: group, lane: lane, at: time) != nil
    }

    /// Conversations whose last agent is free: with her the fit is above her level.
    private mutating func offerReturning(
        to best: inout Best, within shares: [Bool]?, prices: [Int64], decay: Int64, at time: Int64
    ) {
        for slot in agents.indices where !agents[slot].returning.isEmpty {
            guard let top = agents[slot].returning.first, let entry = entries[top.id] else {
                continue
            }
            let lane = entry.lane
            guard isOpen(lanes[lane], within: shares),
                isFree(slot, weight: Int(lanes[lane].key.seatWeight), at: time),
                !lanes[lane].key.refused.contains(agents[slot].state.id)
            else { continue }
            let fit = lanes[lane].fits[agents[slot].group]
            guard fit > 0 else { continue }
            let raised = fit + parameters.lastAgentBonus - lanes[lane].key.botFit
            let density = density(key: top.key, kind: lanes[lane].key.kind, decay: decay)
            let price = price(of: agents[slot].group, chats: agents[slot].chats)
            let surplus = Fixed.scale(density, by: Int64(raised), over: 1_000) - price
            guard surplus > 0 else { continue }
            var candidate = Candidate(
                conversation: top.id, lane: lane, group: agents[slot].group,
                score: Fixed.multiply(surplus, urgency(of: lane)), reason: .lastAgent)
            candidate.slot = slot
            best.offer(candidate)
        }
    }
}
