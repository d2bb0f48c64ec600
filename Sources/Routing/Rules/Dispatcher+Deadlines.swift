extension Dispatcher {
    /// When to ask again if nothing else happens; nil if time alone changes nothing.
    ///
    /// The ask after a change is the caller's own; this is for prices that move, waits that
    /// pass a limit, needs that relax, windows that close, and agents who are ready again.
    public func nextDeadline(at time: Int64) -> Int64? {
        guard !entries.isEmpty else { return nil }
        var next = time + parameters.tick
        if let relax = relaxing.first { next = min(next, relax.key) }
        for lane in lanes where !lane.isEmpty {
            guard let oldest = lane.byAge.first else { continue }
            for limit in [parameters.holdAtMost, parameters.floor?.after, waitLimit] {
                guard let limit, oldest.key + limit > time else { continue }
                next = min(next, oldest.key + limit)
            }
        }
        for group in groups {
            for slot in group.slots {
                guard let until = agents[slot].state.wrapUpUntil, until > time else { continue }
                next = min(next, until)
            }
        }
        return max(next, time + 1)
    }

    /// The wait at which the rule itself changes its mind.
    private var waitLimit: Int64? {
        switch parameters.rule {
        case .bullseye: parameters.bullseyeStep
        case .uplift: nil
        case .fifo, .priority, .longestIdle, .gcmu, .cmutheta:
            parameters.usesBot ? parameters.botAfter : nil
        }
    }
}
