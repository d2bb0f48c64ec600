extension Dispatcher {
    /// The order of a conversation among others of its lane: the smallest key goes first.
    func orderKey(of waiting: Waiting) -> Int64 {
        let money = max(waiting.money, 1)
        let work = self.work(of: waiting)
        switch parameters.rule {
        case .fifo, .priority, .longestIdle, .bullseye: return waiting.since
        case .gcmu: return waiting.since
        case .cmutheta:
            let patience = waiting.patience ?? kind(waiting).patience
            return -Fixed.scale(money, by: patience, over: work)
        case .uplift:
            let density = Fixed.scale(money, by: 1_000_000, over: work)
            return -(Fixed.log2(density) + decayed(since: waiting.since))
        }
    }

    /// How much later arrivals count for more, since all money decays at one rate: log2, 2^32.
    @inline(__always)
    func decayed(since time: Int64) -> Int64 {
        // decay × log2(e) with 40 more bits; nano a second is 1e-12 a millisecond.
        Fixed.multiply(decayRate, time, shift: 20)
    }

    /// kappa × log2(e) a millisecond, scale 2^52.
    var decayRate: Int64 {
        Fixed.scale(
            Fixed.multiply(parameters.decay, Fixed.log2e), by: 1 << 52, over: 1_000_000_000_000)
    }

    /// The rules that weigh money, work and wait or patience, without prices.
    func chooseByIndex(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        var found: Candidate?
        for index in lanes.indices where isOpen(lanes[index], within: shares) {
            guard let top = lanes[index].byKey.first,
                let group = bestFreeGroup(for: index, free, at: time)
            else { continue }
            let score = -top.key
            if let found, (found.score, -found.conversation) >= (score, -top.id) { continue }
            found = Candidate(
                conversation: top.id, lane: index, group: group, score: score, reason: .best)
        }
        return found
    }
}
