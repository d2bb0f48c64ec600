import COpenSSL

/// SHA-256, the fingerprint of keys, certificates and journal rows.
public enum SHA256 {
    /// How many bytes a fingerprint has.
    public static let size = 32

    /// The fingerprint of `bytes`.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { hash($0) }
    }

    /// The fingerprint of the bytes in a buffer.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            let worked = EVP_Digest(
                bytes.baseAddress, bytes.count, buffer.baseAddress, nil, EVP_sha256(), nil)
            precondition(worked == 1, "no SHA-256: \(OpenSSLErrors.takeReason())")
            filled = size
        }
    }

    /// The keyed fingerprint (HMAC) of `bytes`: only who knows `key` can make or check it.
    public static func authenticate(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        // OpenSSL takes a missing key for "the last one": an empty key needs an address all the
        // same.
        let key = key.isEmpty ? [0] : key
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            let made = HMAC(
                EVP_sha256(), key, Int32(key.count), bytes, bytes.count, buffer.baseAddress, nil)
            precondition(made != nil, "no HMAC: \(OpenSSLErrors.takeReason())")
            filled = size
        }
    }
}
