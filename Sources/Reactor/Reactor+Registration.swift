/// Names one descriptor that a reactor waits for.
public struct Registration: Equatable, Sendable {
    let token: UInt64
    var slot: Int { Int(truncatingIfNeeded: token & 0xffff_ffff) }
}

extension Reactor {
    /// Waits for `descriptor` on behalf of `handler`, which is kept alive until `deregister`.
    public func register(
        _ descriptor: Descriptor, _ interest: Readiness, _ handler: any EventHandler
    ) -> Registration {
        checkThread()
        let slot: UInt32
        if let reused = freeSlots.popLast() {
            slot = reused
        } else {
            slot = UInt32(slots.count)
            slots.append(Slot())
        }
        slots[Int(slot)].handler = handler
        let token = UInt64(slots[Int(slot)].generation) << 32 | UInt64(slot)
        poller.add(descriptor, interest, token: token)
        return Registration(token: token)
    }

    /// Changes what is waited for; an empty set still hears of failure and hang-up.
    public func change(
        _ registration: Registration, _ descriptor: Descriptor, _ interest: Readiness
    ) {
        checkThread()
        poller.change(descriptor, interest, token: registration.token)
    }

    /// Waits for the descriptor no more and lets go of its handler. To be called before the
    /// descriptor is closed.
    public func deregister(_ registration: Registration, _ descriptor: Descriptor) {
        checkThread()
        poller.remove(descriptor)
        slots[registration.slot].handler = nil
        // The highest generation is left out, so that no token can equal the bell's.
        let next = slots[registration.slot].generation &+ 1
        slots[registration.slot].generation = next == UInt32.max ? 0 : next
        freeSlots.append(UInt32(registration.slot))
    }
}
