import Vocabulary

/// 128 bits that stand for an id once seen: a million messages are remembered in a few dozen
/// megabytes. Two ids meet by accident with a chance of 10^-24 at a hundred million of them.
struct Fingerprint: Hashable {
    private let high: UInt64
    private let low: UInt64

    /// `scope` keeps apart ids of different things: a channel's messages, a channel's signals.
    init(scope: Text, _ channel: Text, _ id: Text) {
        var high: UInt64 = 0x9E37_79B9_7F4A_7C15
        var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F
        for part in [scope, channel, id] {
            for byte in part.bytes {
                high = (high ^ UInt64(byte)) &* 0x1000_0000_01B3
                low = (low &+ UInt64(byte)) &* 0x8765_4321_9ABC_DEF1
                low ^= low >> 29
            }
            high = (high ^ 0xFF) &* 0x1000_0000_01B3
            low = (low ^ (low >> 32)) &* 0xD6E8_FEB8_6659_FD93
        }
        self.high = Self.mix(high)
        self.low = Self.mix(low ^ high)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
