extension Dispatcher {
    /// The rules that go by age: the oldest of each lane, by class first where the rule says so.
    func chooseByAge(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        var best: (rank: Int, since: Int64, id: Int64)?
        var found: Candidate?
        for index in lanes.indices where isOpen(lanes[index], within: shares) {
            guard let oldest = lanes[index].byAge.first else { continue }
            let place = (rank: Int(lanes[index].key.rank), since: oldest.key, id: oldest.id)
            if let best, best <= place { continue }
            let insists =
                parameters.rule == .bullseye && time - oldest.key < parameters.bullseyeStep
            let group = groupByAge(for: index, free, at: time, onlyBest: insists)
            guard let group else { continue }
            best = place
            found = Candidate(
                conversation: oldest.id, lane: index, group: group, score: time - oldest.key,
                reason: .best)
        }
        return found
    }

    private func groupByAge(
        for lane: Int, _ free: [GroupFree], at time: Int64, onlyBest: Bool
    ) -> Int? {
        guard parameters.rule == .longestIdle else {
            return bestFreeGroup(for: lane, free, at: time, onlyBest: onlyBest)
        }
        var best: (group: Int, slot: Int)?
        for group in groups.indices where lanes[lane].fits[group] > 0 && free[group].most > 0 {
            guard let slot = pickAgent(in: group, lane: lane, at: time) else { continue }
            if let best, !goesBefore(slot, best.slot) { continue }
            best = (group, slot)
        }
        return best?.group
    }
}
