import Foundation
import Glibc

/// One thread that waits for sockets, timers and posted work, and calls whoever they concern.
///
/// A turn: take what is ready, run what was posted, run due timers, then the turn-end hooks (where
/// the gateway commits) and last the turn-end handlers (where connections send what has gathered).
/// So all inputs of a turn share one commit and all output of a connection leaves at once.
///
/// Everything but `post`, `start`, `stop` and `join` belongs to the reactor's own thread.
/// Unchecked: `inbox` is guarded by its lock; all else is touched by the reactor's thread only,
/// which `checkThread` traps.
public final class Reactor: @unchecked Sendable {
    /// What the thread is called in `top` and in a debugger; at most 15 bytes are shown.
    public let name: String

    /// The monotone time in milliseconds at which this turn began.
    public internal(set) var now: Int64 = MonotonicClock.now()

    /// How many turns there have been: for measuring how much a turn takes together.
    public internal(set) var turns: UInt64 = 0

    let poller = Poller()
    let inbox = Inbox()
    // Unchecked: no handler is called while they are changed. The checks would be paid for at every
    // event.
    @exclusivity(unchecked) var slots: [Slot] = []
    var freeSlots: [UInt32] = []
    var timers = TimerHeap<() -> Void>()
    var turnEndHooks: [() -> Void] = []
    @exclusivity(unchecked) var turnEndHandlers: [any TurnEndHandler] = []
    var nextTurnHandlers: [any EventHandler] = []
    private var stopping = false
    private var owner: pthread_t?
    private var thread: pthread_t?

    /// One registered descriptor; the generation tells a late event from one for the slot's present
    /// holder.
    struct Slot {
        var handler: (any EventHandler)?
        var generation: UInt32 = 0
    }

    /// Makes a reactor; nothing runs until `start` or `run`.
    public init(name: String) {
        self.name = name
        poller.add(inbox.bell, .readable, token: Reactor.bellToken)
    }

    deinit {
        poller.release()
    }

    /// Runs the reactor on a thread of its own.
    public func start() {
        precondition(thread == nil, "the reactor runs already")
        let box = Unmanaged.passRetained(self)
        var created = pthread_t()
        let result = pthread_create(
            &created, nil,
            { argument in
                guard let argument else { return nil }
                let reactor = Unmanaged<Reactor>.fromOpaque(argument).takeRetainedValue()
                // A kernel without names is no reason not to run.
                _ = linuxNameThread(pthread_self(), String(reactor.name.prefix(15)))
                reactor.run()
                return nil
            }, box.toOpaque())
        precondition(result == 0, "cannot make a thread: \(Errno(code: result))")
        thread = created
    }

    /// Runs the reactor on the calling thread until `stop`.
    public func run() {
        owner = pthread_self()
        inbox.claim(by: pthread_self())
        while !stopping { turn() }
        turnEndHooks.removeAll()
        turnEndHandlers.removeAll()
        nextTurnHandlers.removeAll()
        timers = TimerHeap()
        letHandlersGo()
        inbox.claim(by: nil)
        owner = nil
    }

    /// The slots stay, so that a handler that goes may still take its registration back.
    private func letHandlersGo() {
        let held = slots.map(\.handler)
        for slot in slots.indices { slots[slot].handler = nil }
        withExtendedLifetime(held) {}
    }

    /// Ends the reactor after the turn it is in; its handlers, timers and hooks are let go. From
    /// any thread.
    public func stop() {
        post { self.stopping = true }
    }

    /// Waits until the thread made by `start` has ended.
    public func join() {
        guard let thread else { return }
        pthread_join(thread, nil)
        self.thread = nil
    }

    /// Whether the caller is on the reactor's own thread.
    public var isCurrent: Bool { inbox.isOwnedByCaller }

    /// Traps when the caller is on another thread: what belongs to a reactor is never touched from
    /// outside.
    @inline(__always)
    func checkThread() {
        // Without a lock: the owner itself wrote it; from any other thread the call is a mistake in
        // any case.
        precondition(owner == nil || owner == pthread_self(), "called outside the reactor's thread")
    }
}
