import COpenSSL

extension TLSConnection {
    /// The fingerprint (SHA-256) of the peer's certificate, if it showed one.
    public var peerFingerprint: [UInt8]? {
        guard let x509 = SSL_get1_peer_certificate(ssl) else { return nil }
        return Certificate(owning: x509).fingerprint
    }

    /// The ALPN name that both agreed on; nil where the client offered none.
    public var protocolName: String? {
        var start: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &start, &count)
        guard let start, count > 0 else { return nil }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    }

    /// Whether the handshake is done.
    public var isUp: Bool { SSL_is_init_finished(ssl) == 1 }

    /// The protocol's version and cipher, for the log: `TLSv1.3 TLS_AES_256_GCM_SHA384`.
    public var summary: String {
        let version = SSL_get_version(ssl).map { String(cString: $0) } ?? "?"
        let cipher = SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)).map { String(cString: $0) }
        return "\(version) \(cipher ?? "?")"
    }
}
