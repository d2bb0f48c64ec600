extension Dispatcher {
    /// The conversation that the bot should have now, if there is one.
    mutating func chooseBot(at time: Int64) -> Choice? {
        guard parameters.usesBot, parameters.rule != .uplift else { return nil }
        var best: OrderedTree.Entry?
        var found = 0
        for index in lanes.indices where lanes[index].key.botFit > 0 {
            guard let oldest = lanes[index].byAge.first,
                time - oldest.key >= parameters.botAfter
            else { continue }
            if let best, (best.key, best.id) <= (oldest.key, oldest.id) { continue }
            best = oldest
            found = index
        }
        guard let best else { return nil }
        let candidate = Candidate(
            conversation: best.id, lane: found, group: -1, score: time - best.key, reason: .bot)
        return .handToBot(
            conversation: best.id, explain(candidate, slot: nil, reason: .bot, at: time))
    }
}
