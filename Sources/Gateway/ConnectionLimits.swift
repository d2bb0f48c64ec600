/// How much one connection may take: time to become one, memory for output that its peer does not
/// read.
public struct ConnectionLimits: Sendable {
    /// From the accepted connection to the end of the TLS handshake, even at one byte a second.
    public var handshakeMilliseconds: Int64 = 5_000
    /// Output held for a peer that does not read; past it the peer is too slow.
    public var outputBytes = 1 << 20
    /// With so much output waiting no more input is read: answers would only be added to it.
    public var inputPauseBytes = 256 << 10
    /// How long the peer may take nothing at all of waiting output before it is too slow.
    public var stallMilliseconds: Int64 = 20_000
    /// How long a peer that has ended its side is waited for to take the rest.
    public var farewellMilliseconds: Int64 = 1_000

    /// The limits of the protocol.
    public init() {}
}
