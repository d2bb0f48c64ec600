import COpenSSL

/// Comparison of secrets that takes the same time wherever they differ.
public enum ConstantTime {
    /// Whether both are the same; only the lengths may be learnt from the time it takes.
    public static func equal(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        return CRYPTO_memcmp(one, other, one.count) == 0
    }
}
