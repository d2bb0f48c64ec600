import COpenSSL
import Foundation

/// A certificate with its private key: what one side of a TLS connection shows the other.
public struct TLSIdentity: Sendable {
    /// The certificate, the chain behind it included, as PEM.
    public let certificatePEM: [UInt8]
    let keyPEM: [UInt8]

    /// Wraps two PEM texts; they are checked when a context is made of them.
    public init(certificatePEM: [UInt8], keyPEM: [UInt8]) {
        self.certificatePEM = certificatePEM
        self.keyPEM = keyPEM
    }

    /// Reads two PEM files; one file that holds both may be named twice.
    public static func load(
        certificatePath: String, keyPath: String
    ) throws(CryptoError) -> TLSIdentity {
        TLSIdentity(
            certificatePEM: try read(certificatePath), keyPEM: try read(keyPath))
    }

    static func read(_ path: String) throws(CryptoError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path: path)
        }
        return [UInt8](data)
    }

    /// Puts certificate, chain and key into an OpenSSL context; answers the certificate.
    func install(in context: OpaquePointer) throws(CryptoError) -> Certificate {
        let chain = try Certificate.chain(pem: certificatePEM)
        guard let leaf = chain.first else { throw .badCertificate("it is empty") }
        guard SSL_CTX_use_certificate(context, leaf.x509) == 1 else {
            throw .badCertificate(OpenSSLErrors.takeReason())
        }
        for link in chain.dropFirst() {
            try OpenSSLErrors.require(shim_ctx_add_chain(context, link.x509) == 1, "add the chain")
        }
        try installKey(in: context)
        return leaf
    }

    private func installKey(in context: OpaquePointer) throws(CryptoError) {
        OpenSSLErrors.clear()
        guard let bio = BIO_new_mem_buf(keyPEM, Int32(keyPEM.count)) else {
            throw .badKey(OpenSSLErrors.takeReason())
        }
        defer { BIO_free(bio) }
        // No terminal is asked for a pass phrase: an encrypted key is refused.
        guard let key = PEM_read_bio_PrivateKey(bio, nil, { _, _, _, _ in -1 }, nil) else {
            throw .badKey(OpenSSLErrors.takeReason())
        }
        defer { EVP_PKEY_free(key) }
        guard SSL_CTX_use_PrivateKey(context, key) == 1, SSL_CTX_check_private_key(context) == 1
        else {
            OpenSSLErrors.clear()
            throw .keyDoesNotMatch
        }
    }
}
