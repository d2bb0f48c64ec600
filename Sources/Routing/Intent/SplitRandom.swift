/// Chance that begins where it is told to: splitmix64.
struct SplitRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// One of a list that is not empty.
    mutating func pick<T>(_ list: [T]) -> T { list[Int(next() % UInt64(list.count))] }

    /// True in this share of cases.
    mutating func happens(_ share: Double) -> Bool {
        share > 0 && Double(next() >> 11) / 9_007_199_254_740_992 < share
    }
}
