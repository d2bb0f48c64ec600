/// What can go wrong with certificates, keys and TLS settings.
public enum CryptoError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A file cannot be read.
    case unreadable(path: String)
    /// The text holds no usable certificate, with OpenSSL's reason.
    case badCertificate(String)
    /// The text holds no usable private key, with OpenSSL's reason.
    case badKey(String)
    /// The private key belongs to another certificate.
    case keyDoesNotMatch
    /// A name or address that cannot stand in a certificate.
    case badName(String)
    /// OpenSSL refused a step, with its reason.
    case refused(step: String, reason: String)

    /// The error as a sentence.
    public var description: String {
        switch self {
        case .unreadable(let path): "cannot read \(path)"
        case .badCertificate(let reason): "this is no usable PEM certificate: \(reason)"
        case .badKey(let reason): "this is no usable PEM private key: \(reason)"
        case .keyDoesNotMatch: "the private key does not belong to the certificate"
        case .badName(let name): "\"\(name)\" cannot stand in a certificate"
        case .refused(let step, let reason): "cannot \(step): \(reason)"
        }
    }
}
