import COpenSSL

/// The client's side of TLS: whom it trusts, and the certificate it shows if it has one.
///
/// Unchecked: nothing changes after init, and OpenSSL's contexts may be shared by threads.
public final class TLSClientContext: @unchecked Sendable {
    /// Which servers are believed.
    public enum Trust: Sendable, Equatable {
        /// Those vouched for by the certificates in a PEM file, a self-signed server's own
        /// included.
        case authorities(path: String)
        /// Those vouched for by the machine's authorities.
        case system
        /// The one with exactly this certificate (SHA-256 fingerprint), whatever names and dates it
        /// has.
        case fingerprint([UInt8])
        /// Anyone: for the first contact, after which `peerFingerprint` can be kept and pinned.
        case anyone
    }

    let context: OpaquePointer
    let trust: Trust

    /// Makes a context that offers these protocols by ALPN; none at all is fine with the gateway
    /// too.
    public init(
        trust: Trust, identity: TLSIdentity? = nil,
        protocols: [String] = [TLSContext.protocolName], allowsTLS12: Bool = false
    ) throws(CryptoError) {
        OpenSSLErrors.clear()
        let made = try OpenSSLErrors.made(SSL_CTX_new(TLS_client_method()), "make a TLS context")
        do throws(CryptoError) {
            try TLSProfile.apply(to: made, groups: "X25519:P-256:P-384", allowsTLS12: allowsTLS12)
            try TLSClientContext.believe(trust, made)
            if let identity { _ = try identity.install(in: made) }
            let names = ProtocolNames.list(protocols)
            if !names.isEmpty {
                // The one call of OpenSSL that answers 0 when it has worked.
                let result = SSL_CTX_set_alpn_protos(made, names, UInt32(names.count))
                try OpenSSLErrors.require(result == 0, "offer the protocol")
            }
        } catch {
            SSL_CTX_free(made)
            throw error
        }
        context = made
        self.trust = trust
    }

    deinit {
        SSL_CTX_free(context)
    }

    private static func believe(
        _ trust: Trust, _ context: OpaquePointer
    ) throws(CryptoError) {
        switch trust {
        case .authorities(let path):
            guard SSL_CTX_load_verify_locations(context, path, nil) == 1 else {
                OpenSSLErrors.clear()
                throw .unreadable(path: path)
            }
        case .system:
            try OpenSSLErrors.require(
                SSL_CTX_set_default_verify_paths(context) == 1, "find the machine's authorities")
        case .fingerprint, .anyone: break
        }
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        SSL_CTX_set_cert_verify_callback(
            context, { store, _ in TLSVerification.judge(store) ? 1 : 0 }, nil)
    }
}

extension TLSConnection {
    /// Makes the client's side of a connection to `host`, a name or an IP address.
    public convenience init(
        client: TLSClientContext, host: String?, buffers: TLSBuffers
    ) throws(CryptoError) {
        try self.init(
            client.context, buffers, server: nil, client: client,
            verification: TLSVerification(client.trust))
        SSL_set_connect_state(ssl)
        guard let host, !host.isEmpty else { return }
        // A self-signed or private certificate is its own authority when it is named as one.
        let parameters = SSL_get0_param(ssl)
        X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        // An address is never sent as a server name, and is looked for among the certificate's
        // addresses.
        if X509_VERIFY_PARAM_set1_ip_asc(parameters, host) == 1 { return }
        OpenSSLErrors.clear()
        try OpenSSLErrors.require(shim_set_server_name(ssl, host) == 1, "name the server \(host)")
        try OpenSSLErrors.require(SSL_set1_host(ssl, host) == 1, "name the server \(host)")
    }

    /// Why the server's certificate was not believed, if that is what ended the handshake.
    public var distrust: TLSDistrust? { verification?.distrust }
}
