import Glibc

/// A port that peers can connect to. It stays open when descriptors run out, and says so.
public final class Listener: EventHandler {
    /// Most connections taken in one turn: a flood of them does not keep the others waiting.
    static let acceptsPerTurn = 64
    /// How long no connection is taken after descriptors or memory ran out, in milliseconds.
    static let backOffMilliseconds: Int64 = 100

    /// Where it listens, with the port that the kernel chose when 0 was asked for.
    public let address: SocketAddress

    /// Called when connections had to be turned away, with the reason and for how long no other is
    /// taken, in milliseconds.
    public var onShortage: ((Errno, Int64) -> Void)?

    private let descriptor: Descriptor
    private var reserve: Descriptor?
    private var reactor: Reactor?
    private var registration: Registration?
    private var onAccept: ((Descriptor, SocketAddress) -> Void)?
    private var backOff: TimerToken?

    /// Opens the port; connections wait in the kernel until `start`.
    public init(on wanted: SocketAddress, backlog: Int32 = 4096) throws(ReactorError) {
        descriptor = try Listener.open(wanted, backlog: backlog)
        address = Listener.boundAddress(descriptor) ?? wanted
        reserve = Listener.openReserve()
    }

    /// Takes connections on the reactor's thread and hands each to `onAccept`, which owns it from
    /// then on.
    public func start(
        on reactor: Reactor, _ onAccept: @escaping (Descriptor, SocketAddress) -> Void
    ) {
        precondition(self.reactor == nil, "the listener is started already")
        self.reactor = reactor
        self.onAccept = onAccept
        registration = reactor.register(descriptor, .readable, self)
    }

    /// Takes no more connections; the port closes when the listener goes.
    public func stop() {
        if let backOff { reactor?.cancel(backOff) }
        if let registration { reactor?.deregister(registration, descriptor) }
        (backOff, registration, reactor, onAccept) = (nil, nil, nil, nil)
    }

    /// The kernel has connections for us.
    public func ready(_ events: Readiness) {
        for _ in 0..<Listener.acceptsPerTurn {
            guard let onAccept else { return }
            switch accept() {
            case .taken(let peer, let address): onAccept(peer, address)
            case .none: return
            case .lost: continue
            case .shortage(let error):
                turnOneAway()
                rest(after: error)
                return
            }
        }
    }

    private enum Accepted {
        case taken(Descriptor, SocketAddress)
        case none
        case lost
        case shortage(Errno)
    }

    private func accept() -> Accepted {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let flags = Linux.nonBlocking | Linux.closeOnExec
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { kernel in
                SystemCall.value { Int(linuxAccept(descriptor.number, kernel, &length, flags)) }
            }
        }
        switch result {
        case .success(let number):
            let peer = Descriptor(owning: Int32(number))
            guard let address = SocketAddress(storage) else { return .lost }
            return .taken(peer, address)
        case .failure(let error) where error.code == EAGAIN || error.code == EWOULDBLOCK:
            return .none
        case .failure(let error) where error.isOutOfDescriptors || error.isOutOfMemory:
            return .shortage(error)
        case .failure:
            // The peer went away between its knock and our answer (ECONNABORTED, EPROTO and the
            // like).
            return .lost
        }
    }

    /// Gives the spare descriptor up to take one connection and close it: its peer hears so instead
    /// of waiting.
    private func turnOneAway() {
        guard reserve != nil else {
            reserve = Listener.openReserve()
            return
        }
        reserve = nil
        _ = accept()
        reserve = Listener.openReserve()
    }

    private func rest(after error: Errno) {
        guard let reactor, let registration else { return }
        onShortage?(error, Listener.backOffMilliseconds)
        reactor.change(registration, descriptor, [])
        backOff = reactor.schedule(afterMilliseconds: Listener.backOffMilliseconds) { [weak self] in
            self?.goOn()
        }
    }

    private func goOn() {
        backOff = nil
        guard let reactor, let registration else { return }
        if reserve == nil { reserve = Listener.openReserve() }
        reactor.change(registration, descriptor, .readable)
    }
}
