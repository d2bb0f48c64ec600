extension Dispatcher {
    /// The price of a second of work of an agent's group, in billionths of money; nil if unknown.
    public func price(of agent: Int64) -> Int64? {
        agentSlots[agent].map { pricing.prices[agents[$0].group] }
    }

    /// The time to drain that the last decision assumed (tau), in milliseconds.
    public var drain: Int64 { pricing.drain }

    /// How often prices were worked out.
    public var refreshes: Int { pricing.epoch }

    /// Works the prices out anew if a second has passed or agents changed.
    mutating func refreshPrices(at time: Int64) {
        let due = pricing.refreshedAt == .min || time - pricing.refreshedAt >= refreshEvery
        guard due || pricing.isStale else { return }
        pricing.isStale = false
        pricing.refreshedAt = time
        pricing.epoch += 1
        learnt.refresh(exposures(at: time), priorWeight: parameters.priorWeight)
        let arrivals = forecast.discounted(at: time)
        let mean = layOutDemand(arrivals: arrivals, at: time)
        let capacities = groupCapacities()
        var step = Fixed.scale(mean, by: parameters.firstStep, over: 1_000)
        var loads = Array(repeating: Int64(0), count: groups.count)
        for _ in 0..<parameters.priceSteps {
            for group in loads.indices { loads[group] = 0 }
            for profile in pricing.profiles { profile.load(&loads, at: pricing.prices) }
            for group in groups.indices {
                // A group without anyone has no capacity: its price does not matter.
                let capacity = max(capacities[group], 1_000)
                let over = min(max((loads[group] - capacity) * 1_000 / capacity, -1_000), 1_000)
                pricing.prices[group] = max(0, pricing.prices[group] + step * over / 1_000)
            }
            step = step * parameters.stepFall / 1_000
        }
        refreshDrain(at: time)
    }

    private var refreshEvery: Int64 { max(parameters.refreshEvery, 0) }

    /// What each group can take within a horizon, in milliseconds of work.
    private func groupCapacities() -> [Int64] {
        groups.indices.map { group in
            let speed = fullSpeed(of: group)
            let whole = Fixed.scale(speed, by: parameters.capacityFactor, over: 1_000)
            return Fixed.scale(whole, by: parameters.horizon, over: 1_000)
                - pricing.heldWork[group] * learnt.work / 1_000 * parameters.heldWeight / 1_000
        }
    }

    /// The speed of a group with all seats taken, in thousandths.
    private func fullSpeed(of group: Int) -> Int64 {
        groups[group].slots.reduce(0) { sum, slot in
            guard agents[slot].state.isAvailable else { return sum }
            return sum + speed(of: max(agents[slot].state.seats / 100, 1))
        }
    }

    /// The speed of an agent with this many conversations, in thousandths.
    @inline(__always)
    func speed(of chats: Int) -> Int64 {
        guard chats > 0, let most = parameters.speeds.last else { return 1_000 }
        return chats <= parameters.speeds.count ? parameters.speeds[chats - 1] : most
    }

    private mutating func refreshDrain(at time: Int64) {
        let speed = groups.indices.reduce(0) { $0 + fullSpeed(of: $1) }
        let coming = forecast.recent.count(steps: 24, at: time) / 2 * meanWork()
        let work = (pricing.waitingWork + coming) * learnt.work / 1_000
        pricing.drain = max(
            parameters.shortestDrain, Fixed.scale(work, by: 1_000, over: max(speed, 1)))
    }

    private func meanWork() -> Int64 {
        let shares = kindShares()
        let all = shares.reduce(0, +)
        guard all > 0 else { return 0 }
        return parameters.kinds.indices.reduce(0) { $0 + parameters.kinds[$1].work * shares[$1] }
            / all
    }

    /// How arrivals divide among kinds: the policy's shares, corrected by what came.
    func kindShares() -> [Int64] {
        // The prior weighs as 200 arrivals, so that a night's chance does not move it.
        forecast.kinds.map { $0.share * 200 + $0.seen * 1_000 }
    }

    private func mixShares() -> [Int64] {
        forecast.mix.map { $0.share * 200 + $0.seen * 1_000 }
    }

    /// Fills every profile with who waits and who is expected; returns the mean density expected.
    private mutating func layOutDemand(arrivals: Int64, at time: Int64) -> Int64 {
        var demand: [[(density: Int64, work: Int64)]] = pricing.profiles.map { profile in
            waitingDemand(of: profile, at: time)
        }
        let (kinds, mixes) = (kindShares(), mixShares())
        let (allKinds, allMixes) = (kinds.reduce(0, +), mixes.reduce(0, +))
        var weighted: Int64 = 0
        guard allKinds > 0, allMixes > 0 else { return meanOf(demand, layOut: true) }
        for kind in kinds.indices where kinds[kind] > 0 {
            let prior = parameters.kinds[kind]
            let work = max(prior.work * learnt.kinds[kind] / 1_000, 1)
            let monies = forecast.kinds[kind].quantiles(prior: prior.money)
            guard !monies.isEmpty else { continue }
            let densities = monies.map { Fixed.scale(max($0, 1), by: 1_000_000, over: work) }
            let mean = densities.reduce(0) { $0 + $1 / Int64(monies.count) }
            weighted += Fixed.scale(mean, by: kinds[kind], over: allKinds)
            let ofKind = Fixed.scale(arrivals, by: kinds[kind], over: allKinds)
            for index in mixes.indices where mixes[index] > 0 {
                let some = Fixed.scale(ofKind, by: mixes[index], over: allMixes)
                let each = Fixed.scale(some, by: work, over: 1_000_000 * Int64(monies.count))
                let profile = forecastProfile(kind: kind, needs: forecast.mix[index].needs)
                while demand.count <= profile { demand.append([]) }
                for density in densities { demand[profile].append((density, each)) }
            }
        }
        layOut(&demand)
        return weighted
    }

    private mutating func layOut(_ demand: inout [[(density: Int64, work: Int64)]]) {
        for index in demand.indices {
            demand[index].sort { $0.density > $1.density }
            pricing.profiles[index].layOut(demand[index])
        }
    }

    private mutating func meanOf(
        _ demand: [[(density: Int64, work: Int64)]], layOut: Bool
    ) -> Int64 {
        var demand = demand
        self.layOut(&demand)
        let all = demand.joined()
        guard !all.isEmpty else { return 0 }
        return all.reduce(0) { $0 + $1.density / Int64(all.count) }
    }

    private func waitingDemand(
        of profile: Pricing.Profile, at time: Int64
    ) -> [(density: Int64, work: Int64)] {
        let factor = learnt.kinds[Int(profile.key.kind)]
        let decay = decayed(since: time)
        return profile.waiting.map { step in
            let middle = step.step << Pricing.stepBits | 1 << (Pricing.stepBits - 1)
            let density = Fixed.exp2(middle - decay, scaleBits: 0)
            let work = step.work * factor / 1_000 * parameters.waitingWeight / 1_000
            return (density * 1_000 / factor, work)
        }
    }

    private mutating func forecastProfile(kind: Int, needs: [SkillNeed]) -> Int {
        let bot = parameters.usesBot ? parameters.kinds[kind].botFit : 0
        let key = Pricing.ProfileKey(kind: Int32(kind), needs: needs, botFit: bot)
        return profile(key)
    }

    /// The profile of this key with the gain of every group.
    mutating func profile(_ key: Pricing.ProfileKey) -> Int {
        if let known = pricing.profileIndex[key] { return known }
        let gains = groups.map { gain(of: $0.skills, for: key) }
        return pricing.profile(key) { gains }
    }

    /// What agents with these skills add over the bot, in thousandths; nought if they cannot.
    func gain(of skills: [SkillLevel], for key: Pricing.ProfileKey) -> Int32 {
        let fit = fit(of: skills, for: key.needs)
        return fit > 0 ? max(fit - key.botFit, 0) : 0
    }
}
