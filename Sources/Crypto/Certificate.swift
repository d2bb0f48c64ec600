import COpenSSL

/// One X.509 certificate: who it is for, until when, and its fingerprint.
///
/// Unchecked: the OpenSSL object is never changed after it was read; its count of holders is
/// atomic.
public final class Certificate: @unchecked Sendable {
    let x509: OpaquePointer

    /// Takes over one count of an OpenSSL certificate.
    init(owning x509: OpaquePointer) {
        self.x509 = x509
    }

    deinit {
        X509_free(x509)
    }

    /// Reads the first certificate of a PEM text.
    public convenience init(pem: [UInt8]) throws(CryptoError) {
        guard let first = try Certificate.chain(pem: pem).first else {
            throw .badCertificate("it is empty")
        }
        self.init(owning: first.x509)
        X509_up_ref(first.x509)
    }

    /// Reads all certificates of a PEM text, the leaf first.
    static func chain(pem: [UInt8]) throws(CryptoError) -> [Certificate] {
        OpenSSLErrors.clear()
        guard let bio = BIO_new_mem_buf(pem, Int32(pem.count)) else {
            throw .badCertificate(OpenSSLErrors.takeReason())
        }
        defer { BIO_free(bio) }
        var chain: [Certificate] = []
        while let x509 = PEM_read_bio_X509(bio, nil, nil, nil) {
            chain.append(Certificate(owning: x509))
        }
        let reason = OpenSSLErrors.takeReason()
        // The end of the text shows itself as "no start line", also after the last good one.
        guard !chain.isEmpty, reason == "no start line" else { throw .badCertificate(reason) }
        return chain
    }

    /// SHA-256 over the whole certificate: what is pinned, and what a client certificate is known
    /// by.
    public var fingerprint: [UInt8] {
        var size = UInt32(SHA256.size)
        var bytes = [UInt8](repeating: 0, count: SHA256.size)
        let worked = X509_digest(x509, EVP_sha256(), &bytes, &size)
        precondition(worked == 1, "no fingerprint: \(OpenSSLErrors.takeReason())")
        return bytes
    }

    /// When it ends, in milliseconds since 1970 UTC; the far past where it does not say.
    public var expires: Int64 {
        guard let epoch = ASN1_TIME_set(nil, 0) else { return 0 }
        defer { ASN1_TIME_free(epoch) }
        var days: Int32 = 0
        var seconds: Int32 = 0
        guard let end = X509_get0_notAfter(x509), ASN1_TIME_diff(&days, &seconds, epoch, end) == 1
        else { return 0 }
        return (Int64(days) * 86_400 + Int64(seconds)) * 1_000
    }

    /// Whole days that are left at `now` (milliseconds since 1970); negative once it has ended.
    public func daysLeft(at now: Int64) -> Int {
        let day: Int64 = 86_400_000
        let left = expires - now
        return Int(left >= 0 ? left / day : (left - day + 1) / day)
    }

    /// Whether it is for this host name; wildcards in the certificate count.
    public func covers(name: String) -> Bool {
        let flags = UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS)
        return X509_check_host(x509, name, name.utf8.count, flags, nil) == 1
    }

    /// Whether it is for this IP address.
    public func covers(address: String) -> Bool {
        X509_check_ip_asc(x509, address, 0) == 1
    }
}
