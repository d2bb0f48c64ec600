public import Reactor

/// Why a connection is over.
public enum CloseReason: Equatable, Sendable, CustomStringConvertible {
    /// The peer has ended it.
    case peerEnded
    /// We have ended it.
    case requested
    /// The network has broken it.
    case broken(Errno)
    /// The peer's TLS is not acceptable or broken.
    case tls(String)
    /// The peer does not speak TLS, for example plain HTTP.
    case notTLS
    /// The handshake took too long.
    case handshakeTimeout
    /// The peer did not read what was waiting for it.
    case tooSlow

    /// The reason as a few words for the log.
    public var description: String {
        switch self {
        case .peerEnded: "the peer ended it"
        case .requested: "ended by the gateway"
        case .broken(let error): "broken: \(error)"
        case .tls(let reason): "TLS: \(reason)"
        case .notTLS: "not TLS"
        case .handshakeTimeout: "the TLS handshake took too long"
        case .tooSlow: "the peer did not read"
        }
    }
}

/// Whoever talks over a connection: a session. Called on the connection's reactor thread only.
public protocol ConnectionDelegate: AnyObject {
    /// Decrypted bytes have come, split anywhere. They are valid during the call only.
    func connectionDidReceive(_ connection: Connection, _ bytes: UnsafeRawBufferPointer)

    /// The peer will send nothing more, but may still read. Unless this says otherwise, what waits
    /// is sent and the connection closed.
    func connectionDidEndInput(_ connection: Connection)

    /// Output passed its bound or was not read for too long; from here on `send` refuses. The place
    /// to say goodbye with `closeAfterFlush`; otherwise the connection is closed on return.
    func connectionDidOverflow(_ connection: Connection)

    /// All output has been handed to the kernel after some of it had to wait.
    func connectionDidDrain(_ connection: Connection)

    /// The connection is over. Called exactly once, last.
    func connectionDidClose(_ connection: Connection, _ reason: CloseReason)
}

extension ConnectionDelegate {
    /// Sends what waits and closes.
    public func connectionDidEndInput(_ connection: Connection) {
        connection.closeAfterFlush(reason: .peerEnded)
    }

    /// Leaves it to the connection, which closes.
    public func connectionDidOverflow(_ connection: Connection) {}

    /// Takes no notice.
    public func connectionDidDrain(_ connection: Connection) {}
}
