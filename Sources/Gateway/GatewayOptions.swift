import Vocabulary

/// How a gateway is to be run: the command line, with what a configuration file adds.
public struct GatewayOptions: Sendable {
    /// The folder that holds everything which must not be lost.
    public var data: String
    /// The folder of policies, lexicon and model.
    public var policies: String
    /// Address to listen on; `localhost` is 127.0.0.1.
    public var host = "127.0.0.1"
    /// Port to listen on; 0 lets the kernel choose.
    public var port: UInt16 = 7443
    /// A certificate and its key as PEM files; without them one is made in the data folder.
    public var certificate: String?
    /// The key of the certificate.
    public var key: String?
    /// Whether TLS 1.2 is taken too.
    public var allowsTLS12 = false
    /// Whether peers may show a certificate instead of a secret.
    public var asksForCertificates = false
    /// Reactor threads; desks are spread over them.
    public var reactors = 2
    /// Desks that live on another gateway, with its `host:port`.
    public var moved: [String: String] = [:]
    /// Output held for a peer that does not read, in bytes.
    public var outputBytes = Limits.outputBytes

    /// Options of which only the folders are given.
    public init(data: String, policies: String) {
        self.data = data
        self.policies = policies
    }
}
