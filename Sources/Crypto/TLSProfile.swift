import COpenSSL

/// The rules of TLS that both sides share.
enum TLSProfile {
    private static let ciphers13 = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
    private static let ciphers12 =
        "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
        + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305"

    static func apply(
        to context: OpaquePointer, groups: String, allowsTLS12: Bool
    ) throws(CryptoError) {
        let least = allowsTLS12 ? TLS1_2_VERSION : TLS1_3_VERSION
        try OpenSSLErrors.require(
            shim_ctx_set_versions(context, least, TLS1_3_VERSION) == 1, "set the TLS versions")
        try OpenSSLErrors.require(
            SSL_CTX_set_ciphersuites(context, ciphers13) == 1
                && SSL_CTX_set_cipher_list(context, ciphers12) == 1, "set the ciphers")
        try OpenSSLErrors.require(
            shim_ctx_set_groups(context, groups) == 1, "set the key exchange groups \(groups)")
        SSL_CTX_set_options(context, options)
        shim_ctx_no_sessions(context)
        // A write may be tried again from another address: the output buffer moves when it grows.
        shim_ctx_set_mode(
            context, Int(SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER))
    }

    private static var options: UInt64 {
        // As in ssl.h, where they are macros that Swift cannot read.
        let noTicket: UInt64 = 1 << 14
        let noCompression: UInt64 = 1 << 17
        let serverPreference: UInt64 = 1 << 22
        let noRenegotiation: UInt64 = 1 << 30
        let prioritizeChaCha: UInt64 = 1 << 21
        return noTicket | noCompression | serverPreference | noRenegotiation | prioritizeChaCha
    }
}
