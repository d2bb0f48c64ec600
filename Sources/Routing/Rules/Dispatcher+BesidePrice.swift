extension Dispatcher {
    /// Whoever may take a seat although it is not worth its price: a share that holds less than
    /// it is guaranteed, an agent who would sit idle too long, or the floor.
    mutating func chooseBesidePrice(
        _ free: [GroupFree], within shares: [Bool]?, decay: Int64, at time: Int64
    ) -> Candidate? {
        let open = free.indices.filter { group in
            free[group].most > 0
                && (shares != nil || free[group].fewest == 0
                    || free[group].seats > parameters.floor?.freeSeats ?? .max)
        }
        guard !open.isEmpty else { return nil }
        var best = Best()
        for index in lanes.indices where isOpen(lanes[index], within: shares) {
            guard canUse(open, lane: index) else { continue }
            guard let oldest = lanes[index].byAge.first else { continue }
            let waited = time - oldest.key
            let held = waited >= parameters.holdAtMost
            let floored = parameters.floor.map { waited >= $0.after } ?? false
            guard held || floored else { continue }
            for group in open {
                let reason = reasonBesidePrice(
                    lane: index, free[group], held: held, floored: floored, shared: shares != nil)
                guard let reason, gain(of: index, in: group) > 0,
                    canAsk(group, lane: index, at: time)
                else { continue }
                best.offer(
                    besidePrice(
                        lane: index, group: group, reason: reason, oldest: oldest, decay: decay,
                        at: time))
            }
        }
        return best.result
    }

    private func reasonBesidePrice(
        lane: Int, _ free: GroupFree, held: Bool, floored: Bool, shared: Bool
    ) -> Explanation.Reason? {
        guard free.most >= Int(lanes[lane].key.seatWeight) else { return nil }
        if held, shared { return .share }
        if held, free.fewest == 0 { return .hold }
        if floored, let floor = parameters.floor, free.seats > floor.freeSeats { return .floor }
        return nil
    }

    /// The best of the lane if it has waited long enough itself, else its oldest; its score is
    /// below nought, since it is not worth the price.
    private func besidePrice(
        lane: Int, group: Int, reason: Explanation.Reason, oldest: OrderedTree.Entry,
        decay: Int64, at time: Int64
    ) -> Candidate {
        var chosen = (id: oldest.id, key: entries[oldest.id]?.key ?? 0)
        if let top = lanes[lane].byKey.first, let entry = entries[top.id] {
            let waited = time - entry.waiting.since
            let least = reason == .floor ? parameters.floor?.after ?? 0 : parameters.holdAtMost
            if waited >= least || reason == .hold { chosen = (top.id, top.key) }
        }
        let density = density(key: chosen.key, kind: lanes[lane].key.kind, decay: decay)
        let gain = Int64(gain(of: lane, in: group))
        let surplus = Fixed.scale(density, by: gain, over: 1_000) - pricing.prices[group]
        return Candidate(
            conversation: chosen.id, lane: lane, group: group, score: surplus, reason: reason)
    }
}
