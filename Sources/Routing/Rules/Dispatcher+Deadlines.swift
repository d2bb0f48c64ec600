extension Dispatcher {
    /// When to ask again if nothing else happens; nil if time alone changes nothing.
    public func nextDeadline(at time: Int64) -> Int64? {
        guard !entries.isEmpty else { return nil }
        var next = time + parameters.tick
        if let relax = relaxing.first { next = min(next, max(relax.key, time + 1)) }
        return next
    }
}
