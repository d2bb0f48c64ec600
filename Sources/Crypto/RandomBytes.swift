import COpenSSL

/// Bytes that no one can guess, from OpenSSL's generator.
public enum RandomBytes {
    /// Makes `count` fresh bytes.
    public static func make(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let worked = RAND_bytes(buffer.baseAddress, Int32(count))
            // Going on with guessable bytes would be worse than ending.
            precondition(worked == 1, "no random bytes: \(OpenSSLErrors.takeReason())")
            filled = count
        }
    }

    /// Makes a fresh 64-bit number, for example as a seed.
    public static func number() -> UInt64 {
        make(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
