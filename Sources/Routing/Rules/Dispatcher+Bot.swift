extension Dispatcher {
    /// The conversation that the bot should have now, if there is one.
    mutating func chooseBot(at time: Int64) -> Choice? {
        guard parameters.usesBot else { return nil }
        var best: (since: Int64, id: Int64, lane: Int)?
        let decay = decayed(since: time)
        for index in lanes.indices where lanes[index].key.botFit > 0 && !lanes[index].isEmpty {
            let found =
                parameters.rule == .uplift
                ? botByUplift(index, decay: decay) : botByAge(index, at: time)
            guard let id = found, let entry = entries[id] else { continue }
            let since = entry.waiting.since
            if let best, (best.since, best.id) <= (since, id) { continue }
            best = (since, id, index)
        }
        guard let best else { return nil }
        let candidate = Candidate(
            conversation: best.id, lane: best.lane, group: -1, score: time - best.since,
            reason: .bot)
        return .handToBot(
            conversation: best.id, explain(candidate, slot: nil, reason: .bot, at: time))
    }

    private func botByAge(_ lane: Int, at time: Int64) -> Int64? {
        guard let oldest = lanes[lane].byAge.first, time - oldest.key >= parameters.botAfter else {
            return nil
        }
        return oldest.id
    }

    /// The bot has a whole lane when a human would come too late for it, and else whoever is
    /// not worth a part of the price: such seats will not come cheap soon enough.
    private mutating func botByUplift(_ lane: Int, decay: Int64) -> Int64? {
        var fit: Int32 = 0
        for group in groups.indices where !groups[group].slots.isEmpty {
            fit = max(fit, lanes[lane].fits[group])
        }
        let human = Fixed.multiply(Int64(fit), staying(lane, for: pricing.drain))
        if human < Int64(lanes[lane].key.botFit) { return lanes[lane].byAge.first?.id }
        var least = Int64.max
        for group in groups.indices where !groups[group].slots.isEmpty {
            let gain = Int64(gain(of: lane, in: group))
            guard gain > 0 else { continue }
            let price = Fixed.scale(pricing.prices[group], by: parameters.botPrice, over: 1_000)
            least = min(least, Fixed.scale(price, by: 1_000, over: gain))
        }
        // The last in the lane is the one worth least.
        guard let last = lanes[lane].byKey.last else { return nil }
        let density = density(key: last.key, kind: lanes[lane].key.kind, decay: decay)
        return density <= least ? last.id : nil
    }
}
