import COpenSSL

/// Why a server's certificate is not believed, with what one needs to decide otherwise.
public struct TLSDistrust: Equatable, Sendable {
    /// The reason, in OpenSSL's words or ours.
    public let reason: String
    /// The fingerprint (SHA-256) of the certificate that was shown.
    public let fingerprint: [UInt8]
}

/// A client's judgement of the certificate that a server shows.
final class TLSVerification {
    private let trust: TLSClientContext.Trust
    private(set) var distrust: TLSDistrust?

    init(_ trust: TLSClientContext.Trust) {
        self.trust = trust
    }

    /// Called by OpenSSL in the middle of the handshake.
    static func judge(_ store: OpaquePointer?) -> Bool {
        let place = SSL_get_ex_data_X509_STORE_CTX_idx()
        guard let store, let raw = X509_STORE_CTX_get_ex_data(store, place),
            let port = CipherPortBIO.port(of: SSL_get_rbio(OpaquePointer(raw))),
            let verification = port.pointee.verification?.takeUnretainedValue(),
            let x509 = X509_STORE_CTX_get0_cert(store)
        else { return false }
        X509_up_ref(x509)
        return verification.judge(store, Certificate(owning: x509).fingerprint)
    }

    private func judge(_ store: OpaquePointer, _ shown: [UInt8]) -> Bool {
        switch trust {
        case .anyone: return true
        case .fingerprint(let pinned):
            if ConstantTime.equal(pinned, shown) { return true }
            X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_UNTRUSTED)
            distrust = TLSDistrust(
                reason: "it is not the certificate that was pinned", fingerprint: shown)
            return false
        case .authorities, .system:
            if X509_verify_cert(store) == 1 { return true }
            let error = Int(X509_STORE_CTX_get_error(store))
            let words = X509_verify_cert_error_string(error).map { String(cString: $0) }
            distrust = TLSDistrust(reason: words ?? "error \(error)", fingerprint: shown)
            return false
        }
    }
}
