import Glibc

/// Signals as events of a reactor (signalfd): no code of ours runs inside a signal handler.
///
/// `SignalWatcher.block(_:)` must have run before the first thread is made, so that every thread
/// inherits it.
public final class SignalWatcher: EventHandler {
    /// The signals that the gateway understands.
    public enum Signal: Int32, Sendable, CaseIterable {
        /// A reload is asked for.
        case hangUp = 1
        /// Someone pressed control-C.
        case interrupt = 2
        /// The system asks for an orderly end.
        case terminate = 15
    }

    private let descriptor: Descriptor
    private let reactor: Reactor
    private let onSignal: (Signal) -> Void
    private var registration: Registration?

    /// Keeps these signals from ending the process, in this thread and all it makes; SIGPIPE is
    /// ignored altogether.
    public static func block(_ signals: [Signal] = Signal.allCases) {
        signal(SIGPIPE, SIG_IGN)
        var set = SignalWatcher.set(of: signals)
        let result = pthread_sigmask(SIG_BLOCK, &set, nil)
        precondition(result == 0, "cannot block signals: \(Errno(code: result))")
    }

    /// Calls `onSignal` on the reactor's thread for each of `signals`. To be made on that thread or
    /// before it runs.
    public init(
        _ signals: [Signal] = Signal.allCases, on reactor: Reactor,
        _ onSignal: @escaping (Signal) -> Void
    ) {
        var set = SignalWatcher.set(of: signals)
        let flags = Linux.closeOnExec | Linux.nonBlocking
        let number = SystemCall.must("making a signalfd") {
            Int(linuxSignalDescriptor(-1, &set, flags))
        }
        descriptor = Descriptor(owning: Int32(number))
        self.reactor = reactor
        self.onSignal = onSignal
        registration = reactor.register(descriptor, .readable, self)
    }

    /// Hears of signals no more; they stay blocked.
    public func stop() {
        if let registration { reactor.deregister(registration, descriptor) }
        registration = nil
    }

    /// Signals have come.
    public func ready(_ events: Readiness) {
        while registration != nil, let signal = next() { onSignal(signal) }
    }

    private func next() -> Signal? {
        let size = Linux.signalInfoSize
        return withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { info in
            let outcome = SystemCall.transfer { read(descriptor.number, info.baseAddress, size) }
            guard outcome == .moved(size) else { return nil }
            return Signal(rawValue: info.load(as: Int32.self))
        }
    }

    private static func set(of signals: [Signal]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal.rawValue) }
        return set
    }
}
