extension Reactor {
    /// Runs `action` once, so many milliseconds after this turn began.
    @discardableResult
    public func schedule(
        afterMilliseconds delay: Int64, _ action: @escaping () -> Void
    ) -> TimerToken {
        schedule(at: now + max(0, delay), action)
    }

    /// Runs `action` once when the monotone clock (`now`) has reached `deadline`.
    @discardableResult
    public func schedule(at deadline: Int64, _ action: @escaping () -> Void) -> TimerToken {
        checkThread()
        return timers.insert(deadline: deadline, action)
    }

    /// Takes a timer back; one that has run already is left alone.
    public func cancel(_ token: TimerToken) {
        checkThread()
        timers.remove(token)
    }

    /// How many timers are set.
    public var timerCount: Int { timers.count }
}
