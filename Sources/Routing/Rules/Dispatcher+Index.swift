extension Dispatcher {
    /// The order of a conversation among others of its lane: the smallest key goes first.
    func orderKey(of waiting: Waiting) -> Int64 {
        let money = max(waiting.money, 1)
        let work = self.work(of: waiting)
        switch parameters.rule {
        case .fifo, .priority, .longestIdle, .bullseye: return waiting.since
        case .gcmu: return waiting.since
        case .cmutheta: return -indexWithoutWait(of: waiting)
        case .uplift:
            let density = Fixed.scale(money, by: 1_000_000, over: work)
            return -(Fixed.log2(density) + decayed(since: waiting.since))
        }
    }

    /// How much later arrivals count for more, since all money decays at one rate: log2, 2^32.
    @inline(__always)
    func decayed(since time: Int64) -> Int64 {
        Fixed.multiply(decayRate, time, shift: 20)
    }

    /// kappa × log2(e) a millisecond, scale 2^52.
    static func decayRate(of parameters: RoutingParameters) -> Int64 {
        let binary = Fixed.multiply(max(parameters.decay, 0), Fixed.log2e)
        return Fixed.scale(binary, by: 1 << 52, over: 1_000_000_000_000)
    }

    /// c-mu/theta with a cost a second of r (kappa + theta): r mu (1 + kappa / theta).
    private func indexWithoutWait(of waiting: Waiting) -> Int64 {
        let patience = max(waiting.patience ?? kind(waiting).patience, 1)
        let density = Fixed.scale(max(waiting.money, 1), by: 1_000_000, over: work(of: waiting))
        let kept = Fixed.scale(parameters.decay, by: patience, over: 1_000)
        return density + Fixed.scale(density, by: kept, over: 1_000_000_000)
    }

    /// Generalised c-mu with a cost that grows with the square of the wait: r mu (w + 1 s).
    func indexWithWait(of waiting: Waiting, at time: Int64) -> Int64 {
        let density = Fixed.scale(max(waiting.money, 1), by: 1_000_000, over: work(of: waiting))
        return Fixed.scale(density, by: time - waiting.since + 1_000, over: 1_000)
    }

    /// The rules that weigh money, work and wait or patience, without prices.
    func chooseByIndex(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        var best = Best()
        for index in lanes.indices where isOpen(lanes[index], within: shares) {
            guard let group = bestFreeGroup(for: index, free, at: time),
                let top = topByIndex(of: index, at: time)
            else { continue }
            best.offer(
                Candidate(
                    conversation: top.id, lane: index, group: group, score: top.score,
                    reason: .best))
        }
        return best.result
    }

    private func topByIndex(of lane: Int, at time: Int64) -> (id: Int64, score: Int64)? {
        guard parameters.rule == .gcmu else {
            return lanes[lane].byKey.first.map { ($0.id, -$0.key) }
        }
        // The order by this index changes with time, so the oldest are compared one by one.
        var best: (id: Int64, score: Int64)?
        var next = lanes[lane].byAge.first
        var looked = 0
        while let entry = next, looked < Dispatcher.mostCompared {
            looked += 1
            if let waiting = entries[entry.id]?.waiting {
                let score = indexWithWait(of: waiting, at: time)
                if best.map({ score > $0.score }) ?? true { best = (entry.id, score) }
            }
            next = lanes[lane].byAge.next(after: entry)
        }
        return best
    }

    /// How many of a lane `gcmu` compares: it is for comparison, and a bound keeps it usable.
    static let mostCompared = 256
}
