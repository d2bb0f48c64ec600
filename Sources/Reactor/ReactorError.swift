/// What can go wrong when the network side is set up.
public enum ReactorError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The text is no IPv4 or IPv6 address.
    case badAddress(String)
    /// The operating system refused a step, for example binding a port.
    case refused(step: String, Errno)

    /// The error as a sentence.
    public var description: String {
        switch self {
        case .badAddress(let text):
            "\"\(text)\" is no IP address: write it like 0.0.0.0, 127.0.0.1 or ::"
        case .refused(let step, let error):
            "cannot \(step): \(error)"
        }
    }
}
