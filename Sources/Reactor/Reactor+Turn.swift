extension Reactor {
    /// The token of the bell that posts ring; no slot can have it.
    static let bellToken = UInt64.max

    /// How often hooks and handlers may call for one another in a turn before the next turn goes on
    /// with it.
    private static let turnEndRounds = 4

    /// Calls `hook` at the end of every turn, before anything gathered is sent: the place to
    /// commit.
    public func addTurnEndHook(_ hook: @escaping () -> Void) {
        checkThread()
        turnEndHooks.append(hook)
    }

    /// Calls `handler` once when this turn ends, after the hooks.
    public func atTurnEnd(_ handler: any TurnEndHandler) {
        turnEndHandlers.append(handler)
    }

    /// Calls `handler` with `.readable` in the next turn, which then begins at once: for input that
    /// it holds itself.
    public func onNextTurn(_ handler: any EventHandler) {
        nextTurnHandlers.append(handler)
    }

    func turn() {
        let count = poller.wait(milliseconds: patience())
        now = MonotonicClock.now()
        turns &+= 1
        let again = nextTurnHandlers
        if !again.isEmpty { nextTurnHandlers.removeAll(keepingCapacity: true) }
        var rung = false
        for index in 0..<count {
            let (token, events) = poller.event(at: index)
            if token == Reactor.bellToken {
                rung = true
            } else {
                dispatch(token, events)
            }
        }
        for handler in again { handler.ready(.readable) }
        if rung || inbox.mayHold { runPosted() }
        while let action = timers.popDue(at: now) { action() }
        endTurn()
    }

    @inline(__always)
    private func dispatch(_ token: UInt64, _ events: Readiness) {
        let slot = Int(truncatingIfNeeded: token & 0xffff_ffff)
        let generation = UInt32(truncatingIfNeeded: token >> 32)
        // An earlier event of the same batch may have closed this one and even given its slot away.
        guard slot < slots.count, slots[slot].generation == generation,
            let handler = slots[slot].handler
        else { return }
        handler.ready(events)
    }

    private func endTurn() {
        for _ in 0..<Reactor.turnEndRounds {
            for hook in turnEndHooks { hook() }
            if turnEndHandlers.isEmpty { return }
            let due = turnEndHandlers
            turnEndHandlers.removeAll(keepingCapacity: true)
            for handler in due { handler.turnEnds() }
            if turnEndHandlers.isEmpty { return }
        }
    }

    /// How long the next wait may take.
    private func patience() -> Int32 {
        if !nextTurnHandlers.isEmpty || !turnEndHandlers.isEmpty || inbox.mayHold { return 0 }
        guard let deadline = timers.nextDeadline else { return -1 }
        // Not `now`: the turn itself took time.
        let left = deadline - MonotonicClock.now()
        return Int32(clamping: max(0, left))
    }
}
