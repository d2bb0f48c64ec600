import Foundation
import Glibc

/// Where other threads leave work for a reactor; the bell (an eventfd) is rung once for all that
/// waits.
// Unchecked: `work`, `rung` and `owner` are guarded by `lock`, `mayHold` is touched by the owner
// only.
final class Inbox: @unchecked Sendable {
    /// Readable while work waits.
    let bell: Descriptor

    private let lock = NSLock()
    private var work: [@Sendable () -> Void] = []
    private var rung = false
    private var owner: pthread_t?

    /// Set by the owner's own posts, read and cleared by the owner only: spares it the lock and the
    /// bell.
    private(set) var mayHold = false

    init() {
        let flags = Linux.closeOnExec | Linux.nonBlocking
        let number = SystemCall.must("making an eventfd") { Int(linuxEventDescriptor(0, flags)) }
        bell = Descriptor(owning: Int32(number))
    }

    /// Says which thread takes the work from now on.
    func claim(by thread: pthread_t?) {
        lock.withLock { owner = thread }
    }

    var isOwnedByCaller: Bool { lock.withLock { owner == pthread_self() } }

    /// Adds work; the reactor's own thread needs no waking.
    func add(_ item: @escaping @Sendable () -> Void) {
        lock.lock()
        let byOwner = owner == pthread_self()
        work.append(item)
        let mustRing = !rung && !byOwner
        if mustRing { rung = true }
        lock.unlock()
        if byOwner { mayHold = true }
        if mustRing { ring() }
    }

    /// Takes all that waits, in the order it came. Owner only.
    func take() -> [@Sendable () -> Void] {
        mayHold = false
        lock.lock()
        defer { lock.unlock() }
        if rung {
            silence()
            rung = false
        }
        let taken = work
        work = []
        return taken
    }

    private func ring() {
        var one: UInt64 = 1
        SystemCall.must("waking the reactor") { write(bell.number, &one, 8) }
    }

    private func silence() {
        var count: UInt64 = 0
        // The ringer sets `rung` before it rings: the bell may still be silent, and rings for
        // nothing later.
        _ = SystemCall.transfer { read(bell.number, &count, 8) }
    }
}

extension Reactor {
    /// Runs `work` on the reactor's thread, in this turn's or the next turn's course. From any
    /// thread, in order for each.
    public func post(_ work: @escaping @Sendable () -> Void) {
        inbox.add(work)
    }

    func runPosted() {
        for work in inbox.take() { work() }
    }
}
