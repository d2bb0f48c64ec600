/// A 64-bit digest (FNV-1a) that tells versions of a policy apart; no protection against forgery.
struct FNV64 {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in the bytes of one file, its length first: bytes cannot move between files.
    mutating func add(_ bytes: [UInt8]) {
        var count = UInt64(bytes.count)
        for _ in 0..<8 {
            step(UInt8(truncatingIfNeeded: count))
            count >>= 8
        }
        for byte in bytes { step(byte) }
    }

    private mutating func step(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// The digest as 16 hex digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
