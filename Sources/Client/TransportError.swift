public import Crypto

/// Why there is no connection to the gateway, said so that one knows what to do.
public enum TransportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The name has no address.
    case unknownHost(String, String)
    /// No one listens there.
    case refused(String, UInt16)
    /// The network does not lead there.
    case unreachable(String, UInt16, String)
    /// It took too long.
    case timedOut(String)
    /// The gateway shows a certificate that is not believed.
    case notTrusted(String, TLSDistrust)
    /// TLS could not be agreed on, with the reason.
    case tls(String)
    /// The gateway has ended the connection.
    case ended
    /// The connection is broken, with the system's reason.
    case broken(String)
    /// The client's own certificate, key or authority file is not usable.
    case settings(CryptoError)

    /// The error as a sentence, with the remedy where there is one.
    public var description: String {
        switch self {
        case .unknownHost(let host, let reason):
            "cannot find the host \(host): \(reason)"
        case .refused(let host, let port):
            "connection refused: nothing listens at \(host):\(port). Is the gateway running there?"
        case .unreachable(let host, let port, let reason):
            "cannot reach \(host):\(port): \(reason)"
        case .timedOut(let step):
            "timed out while \(step)"
        case .notTrusted(let host, let distrust):
            """
            the certificate of \(host) is not trusted: \(distrust.reason). \
            Its SHA-256 fingerprint is \
            \(Hexadecimal.encode(distrust.fingerprint)). If that is what the gateway's own \
            operator reads there, pin this fingerprint; or name the file of the certificate, or of \
            the authority that signed it, as the one to trust
            """
        case .tls(let reason):
            "no TLS connection: \(reason). Is it the line port, and does it take TLS 1.3?"
        case .ended: "the gateway ended the connection"
        case .broken(let reason): "the connection broke: \(reason)"
        case .settings(let error): "\(error)"
        }
    }
}
