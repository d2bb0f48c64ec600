import COpenSSL

/// The server's side of TLS: one certificate and the rules for every connection made with it.
///
/// TLS 1.3 only unless 1.2 is allowed; no tickets, no session cache, no early data, no
/// renegotiation. A client that offers ALPN must offer `livedesk/1`; one that names a server must
/// name one that the certificate is for.
///
/// Unchecked: nothing changes after init, and OpenSSL's contexts may be shared by threads.
public final class TLSContext: @unchecked Sendable {
    /// The ALPN name of the line protocol.
    public static let protocolName = "livedesk/1"

    /// What an operator can choose.
    public struct Options: Sendable {
        /// Whether TLS 1.2 (ECDHE with AES-256-GCM or ChaCha20 only) is taken too.
        public var allowsTLS12 = false
        /// Key exchange groups, the preferred first.
        public var groups = "X25519:P-384:P-256"
        /// Whether clients are asked for a certificate.
        public var clientCertificates = ClientCertificates.none
        /// Server names taken besides those in the certificate.
        public var extraNames = ["localhost"]

        /// The strict defaults.
        public init() {}
    }

    /// Whether clients are asked for a certificate. Any is taken: who it belongs to is told by its
    /// fingerprint.
    public enum ClientCertificates: Sendable {
        /// Clients are not asked.
        case none
        /// Clients are asked and may have none.
        case requested
        /// Clients without one are refused.
        case required
    }

    /// The server's own certificate, for its fingerprint and days to expiry.
    public let certificate: Certificate

    let context: OpaquePointer
    // Kept for the server-name callback, which gets it unretained.
    private let names: ServerNames

    /// Makes a context; the certificate, its chain and key are checked here.
    public init(identity: TLSIdentity, options: Options = Options()) throws(CryptoError) {
        OpenSSLErrors.clear()
        let made = try OpenSSLErrors.made(SSL_CTX_new(TLS_server_method()), "make a TLS context")
        do throws(CryptoError) {
            try TLSContext.configure(made, options)
            certificate = try identity.install(in: made)
        } catch {
            SSL_CTX_free(made)
            throw error
        }
        context = made
        names = ServerNames(certificate: certificate, extra: options.extraNames)
        TLSContext.beStrictAboutNames(made, names)
    }

    deinit {
        SSL_CTX_free(context)
    }

    private static func configure(
        _ context: OpaquePointer, _ options: Options
    ) throws(CryptoError) {
        try TLSProfile.apply(
            to: context, groups: options.groups, allowsTLS12: options.allowsTLS12)
        SSL_CTX_set_num_tickets(context, 0)
        SSL_CTX_set_max_early_data(context, 0)
        SSL_CTX_set_recv_max_early_data(context, 0)
        switch options.clientCertificates {
        case .none: return
        case .requested: SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        case .required:
            SSL_CTX_set_verify(
                context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        }
        // The handshake proves that the client has the key; whose it is, the gateway looks up by
        // fingerprint.
        SSL_CTX_set_cert_verify_callback(context, { _, _ in 1 }, nil)
    }

    private static func beStrictAboutNames(_ context: OpaquePointer, _ names: ServerNames) {
        shim_ctx_on_server_name(
            context,
            { ssl, alert, argument in
                guard let name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) else {
                    return SSL_TLSEXT_ERR_NOACK
                }
                guard let argument,
                    Unmanaged<ServerNames>.fromOpaque(argument).takeUnretainedValue()
                        .accepts(String(cString: name))
                else {
                    alert?.pointee = SSL_AD_UNRECOGNIZED_NAME
                    return SSL_TLSEXT_ERR_ALERT_FATAL
                }
                return SSL_TLSEXT_ERR_OK
            }, Unmanaged.passUnretained(names).toOpaque())
        SSL_CTX_set_alpn_select_cb(
            context,
            { _, chosen, chosenSize, offered, offeredSize, _ in
                guard let offered,
                    let place = ProtocolNames.find(
                        in: UnsafeRawBufferPointer(start: offered, count: Int(offeredSize)))
                else { return SSL_TLSEXT_ERR_ALERT_FATAL }
                chosen?.pointee = offered + place.lowerBound
                chosenSize?.pointee = UInt8(place.count)
                return SSL_TLSEXT_ERR_OK
            }, nil)
    }
}

/// The server names that a client may ask for.
final class ServerNames: Sendable {
    private let certificate: Certificate
    private let extra: [String]

    init(certificate: Certificate, extra: [String]) {
        self.certificate = certificate
        self.extra = extra.map { $0.lowercased() }
    }

    func accepts(_ name: String) -> Bool {
        extra.contains(name.lowercased()) || certificate.covers(name: name)
    }
}

/// ALPN's list of names: each is a length byte and so many bytes.
enum ProtocolNames {
    private static let own = Array(TLSContext.protocolName.utf8)

    /// The list with these names in it.
    static func list(_ names: [String]) -> [UInt8] {
        names.flatMap { [UInt8(clamping: $0.utf8.count)] + Array($0.utf8.prefix(255)) }
    }

    /// Where our name stands in a client's list, if it does.
    static func find(in list: UnsafeRawBufferPointer) -> Range<Int>? {
        var start = 0
        while start < list.count {
            let size = Int(list[start])
            let name = (start + 1)..<(start + 1 + size)
            guard name.upperBound <= list.count else { return nil }
            if list[name].elementsEqual(own) { return name }
            start = name.upperBound
        }
        return nil
    }
}
