/// Integer tables between odds and chances: the scorer's only mathematics at run time.
///
/// Log-odds are whole numbers of a thousandth: 693 doubles the odds.
///
// Immutable after init: the pointers are written in init only and never freed.
final class OddsTables: @unchecked Sendable {
    static let shared = OddsTables()

    /// 2^(−k/256) with 24 fraction bits, k in 0...256.
    private let powers: UnsafePointer<UInt32>
    /// ln(1 + k/256) in thousandths, k in 0...256.
    private let logarithms: UnsafePointer<Int32>
    /// 2^20 ÷ √n for n in 0..<1,056 letters (n of 0 counts as 1).
    let inverseRoots: UnsafePointer<Int32>

    private init() {
        powers = OddsTables.table(257) { k in
            UInt32((Series.exp(-Double(k) / 256 * Series.ln2) * 16_777_216).rounded())
        }
        logarithms = OddsTables.table(257) { k in
            Int32((Series.log(1 + Double(k) / 256) * 1000).rounded())
        }
        inverseRoots = OddsTables.table(1_056) { n in
            Int32((1_048_576 / Double(max(n, 1)).squareRoot()).rounded())
        }
    }

    private static func table<T>(_ count: Int, _ value: (Int) -> T) -> UnsafePointer<T> {
        let pointer = UnsafeMutablePointer<T>.allocate(capacity: count)
        for index in 0..<count { (pointer + index).initialize(to: value(index)) }
        return UnsafePointer(pointer)
    }

    /// e^(−d/1000) with 24 fraction bits, for d of at least nought; never above 2^24.
    func falling(_ d: Int32) -> UInt32 {
        // 16 bits: 8 choose the table's row, 8 lie between two rows.
        let t = (Int64(max(d, 0)) &* 6_196_328) >> 16
        let shift = t >> 16
        if shift > 24 { return 0 }
        let row = Int((t >> 8) & 255)
        let between = UInt32(t & 255)
        let high = powers[row]
        let low = powers[row &+ 1]
        return (high &- ((high &- low) &* between) >> 8) >> UInt32(shift)
    }

    /// The natural logarithm in thousandths of a whole number (nought counts as one).
    func logarithm(_ value: UInt64) -> Int32 {
        let number = max(value, 1)
        let exponent = 63 - number.leadingZeroBitCount
        let mantissa = number << UInt64(63 - exponent)
        let row = Int((mantissa >> 55) & 255)
        let between = Int32((mantissa >> 47) & 255)
        let low = logarithms[row]
        let high = logarithms[row &+ 1]
        return Int32(exponent) &* 693 &+ Int32(exponent) * 147 / 1000
            &+ low &+ ((high &- low) &* between) >> 8
    }

    /// What is left of `value` after `age`, when half is left after `halfLife` (same unit).
    func decayed(_ value: Int32, age: Int, halfLife: Int) -> Int32 {
        guard age > 0 else { return value }
        guard halfLife > 0, age / halfLife < 24 else { return 0 }
        // 693.147 thousandths halve.
        let d = Int32(min(Int64(age) &* 693_147 / (Int64(halfLife) &* 1000), 100_000))
        return Int32((Int64(value) &* Int64(falling(d))) >> 24)
    }
}
