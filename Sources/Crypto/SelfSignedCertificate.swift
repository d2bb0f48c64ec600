import COpenSSL
import Glibc

/// Makes the certificate of a gateway that no authority has vouched for: for a first start and for
/// tests.
public enum SelfSignedCertificate {
    /// Makes a P-256 key and a certificate for these host names and IP addresses, valid from an
    /// hour ago on.
    public static func make(
        names: [String], addresses: [String], days: Int
    ) throws(CryptoError) -> TLSIdentity {
        let alternatives = try alternatives(names: names, addresses: addresses)
        guard let key = shim_make_p256_key() else {
            throw .refused(step: "make a key", reason: OpenSSLErrors.takeReason())
        }
        defer { EVP_PKEY_free(key) }
        let x509 = try OpenSSLErrors.made(X509_new(), "make a certificate")
        defer { X509_free(x509) }
        try fill(x509, key, commonName: names.first ?? "livedesk", days: days)
        try extend(x509, NID_subject_alt_name, alternatives)
        try extend(x509, NID_basic_constraints, "critical,CA:FALSE")
        try extend(x509, NID_key_usage, "critical,digitalSignature")
        try extend(x509, NID_ext_key_usage, "serverAuth,clientAuth")
        try OpenSSLErrors.require(X509_sign(x509, key, EVP_sha256()) > 0, "sign the certificate")
        return TLSIdentity(
            certificatePEM: try pem { PEM_write_bio_X509($0, x509) },
            keyPEM: try pem { PEM_write_bio_PKCS8PrivateKey($0, key, nil, nil, 0, nil, nil) })
    }

    /// Makes one and writes both files, the key readable by its owner only; files that exist are
    /// not overwritten.
    public static func write(
        names: [String], addresses: [String], days: Int, certificatePath: String, keyPath: String
    ) throws(CryptoError) -> TLSIdentity {
        let identity = try make(names: names, addresses: addresses, days: days)
        try create(keyPath, identity.keyPEM, mode: 0o600)
        try create(certificatePath, identity.certificatePEM, mode: 0o644)
        return identity
    }

    private static func create(
        _ path: String, _ bytes: [UInt8], mode: mode_t
    ) throws(CryptoError) {
        // The mode is given at creation: at no moment can another user open the key.
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else {
            throw .refused(step: "write \(path)", reason: "it exists or may not be written")
        }
        let written = Glibc.write(file, bytes, bytes.count)
        let kept = fsync(file) == 0 && close(file) == 0
        guard written == bytes.count, kept else {
            unlink(path)
            throw .refused(step: "write \(path)", reason: "the disk took only a part")
        }
    }

    private static func fill(
        _ x509: OpaquePointer, _ key: OpaquePointer, commonName: String, days: Int
    ) throws(CryptoError) {
        try OpenSSLErrors.require(X509_set_version(x509, 2) == 1, "set the version")
        // A fresh number: browsers refuse two certificates of one issuer with the same one.
        let serial = RandomBytes.number() >> 1
        try OpenSSLErrors.require(
            ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial) == 1, "set the number")
        // An hour ago: the other side's clock may be behind.
        X509_gmtime_adj(X509_getm_notBefore(x509), -3_600)
        X509_time_adj_ex(X509_getm_notAfter(x509), Int32(clamping: days), 0, nil)
        let name = X509_get_subject_name(x509)
        // The field holds at most 64 characters; the names that count stand in the extension.
        let text = String(commonName.prefix(64))
        try OpenSSLErrors.require(
            X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1,
            "set the name")
        X509_set_issuer_name(x509, name)
        try OpenSSLErrors.require(X509_set_pubkey(x509, key) == 1, "set the key")
    }

    private static func extend(
        _ x509: OpaquePointer, _ kind: Int32, _ value: String
    ) throws(CryptoError) {
        var context = X509V3_CTX()
        shim_extension_context(&context, x509, x509)
        let made = try OpenSSLErrors.made(
            X509V3_EXT_conf_nid(nil, &context, kind, value), "make the extension \(value)")
        defer { X509_EXTENSION_free(made) }
        try OpenSSLErrors.require(X509_add_ext(x509, made, -1) == 1, "add an extension")
    }

    private static func alternatives(
        names: [String], addresses: [String]
    ) throws(CryptoError) -> String {
        for name in names {
            // A comma or a line break would smuggle further entries in.
            let legal = name.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7a) || ($0 >= 0x30 && $0 <= 0x39)
                    || $0 == 0x2d || $0 == 0x2e || $0 == 0x2a || $0 == 0x5f
            }
            guard legal, !name.isEmpty, name.utf8.count <= 253 else { throw .badName(name) }
        }
        for address in addresses {
            guard let parsed = a2i_IPADDRESS(address) else { throw .badName(address) }
            ASN1_OCTET_STRING_free(parsed)
        }
        let entries = names.map { "DNS:\($0)" } + addresses.map { "IP:\($0)" }
        guard !entries.isEmpty else { throw .badName("") }
        return entries.joined(separator: ",")
    }

    private static func pem(
        _ write: (OpaquePointer) -> Int32
    ) throws(CryptoError) -> [UInt8] {
        let bio = try OpenSSLErrors.made(BIO_new(BIO_s_mem()), "make a buffer")
        defer { BIO_free(bio) }
        try OpenSSLErrors.require(write(bio) == 1, "write PEM")
        var start: UnsafeMutablePointer<CChar>?
        let count = shim_bio_contents(bio, &start)
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
