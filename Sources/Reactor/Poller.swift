/// The kernel's list of descriptors that are waited for (epoll, level-triggered).
struct Poller {
    /// Most ready descriptors taken in one turn: bounds how long a turn can be.
    static let batch = 512

    private let epoll: Descriptor
    private let events: UnsafeMutableRawPointer

    init() {
        let number = SystemCall.must("making an epoll") {
            Int(linuxEpollCreate(Linux.closeOnExec))
        }
        epoll = Descriptor(owning: Int32(number))
        events = .allocate(byteCount: Poller.batch * Linux.EpollEvent.size, alignment: 8)
    }

    /// Gives the memory back; the poller must not be used afterwards.
    func release() {
        events.deallocate()
    }

    func add(_ descriptor: Descriptor, _ interest: Readiness, token: UInt64) {
        control(Linux.epollAdd, descriptor, interest, token)
    }

    func change(_ descriptor: Descriptor, _ interest: Readiness, token: UInt64) {
        control(Linux.epollChange, descriptor, interest, token)
    }

    func remove(_ descriptor: Descriptor) {
        control(Linux.epollRemove, descriptor, [], 0)
    }

    /// Waits until something is ready or the time is over; a negative time waits without end.
    func wait(milliseconds: Int32) -> Int {
        SystemCall.must("waiting for events") {
            Int(linuxEpollWait(epoll.number, events, Int32(Poller.batch), milliseconds))
        }
    }

    /// The event at `index` of the last wait.
    @inline(__always)
    func event(at index: Int) -> (token: UInt64, events: Readiness) {
        let event = events + index * Linux.EpollEvent.size
        return (
            event.loadUnaligned(fromByteOffset: Linux.EpollEvent.dataOffset, as: UInt64.self),
            Readiness(rawValue: event.loadUnaligned(as: UInt32.self))
        )
    }

    private func control(
        _ operation: Int32, _ descriptor: Descriptor, _ interest: Readiness, _ token: UInt64
    ) {
        withUnsafeTemporaryAllocation(byteCount: Linux.EpollEvent.size, alignment: 8) { event in
            event.storeBytes(of: interest.rawValue, as: UInt32.self)
            event.storeBytes(
                of: token, toByteOffset: Linux.EpollEvent.dataOffset, as: UInt64.self)
            SystemCall.must("changing the epoll") {
                Int(
                    linuxEpollControl(
                        epoll.number, operation, descriptor.number, event.baseAddress))
            }
        }
    }
}
