public import Crypto
public import Reactor

/// What the connections of one reactor share: its thread, its buffers, its limits, and who talks
/// over them.
///
/// Unchecked: confined to its reactor's thread; other threads only pass it on.
public final class ConnectionHome: @unchecked Sendable {
    /// The thread that all of it belongs to.
    public let reactor: Reactor
    /// The certificate for new connections.
    public let tls: ReloadableTLSContext
    /// What one connection may take.
    public let limits: ConnectionLimits

    /// Makes whoever talks over a connection whose handshake is done; may send at once.
    public var makeDelegate: ((Connection) -> any ConnectionDelegate)?
    /// Hears of connections that ended before they had a delegate, with the reason: for the log and
    /// for limits per address.
    public var onTurnedAway: ((SocketAddress, CloseReason) -> Void)?

    /// How many connections there are, silent ones included.
    public internal(set) var connectionCount = 0

    let buffers = TLSBuffers()
    let blocks = ConnectionBlocks()
    let warmth: ConnectionWarmth

    /// Makes a home on a reactor.
    public init(
        reactor: Reactor, tls: ReloadableTLSContext, limits: ConnectionLimits = ConnectionLimits()
    ) {
        self.reactor = reactor
        self.tls = tls
        self.limits = limits
        warmth = ConnectionWarmth(reactor: reactor)
    }

    /// Takes an accepted socket in. On the reactor's thread.
    @discardableResult
    public func accept(_ descriptor: Descriptor, _ address: SocketAddress) -> Connection {
        Connection(descriptor, address, self)
    }
}
