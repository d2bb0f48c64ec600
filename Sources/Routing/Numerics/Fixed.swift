/// Arithmetic on whole numbers that makes routing the same on every machine: a value of
/// scale 2^32 stands in an `Int64` (`Fixed.one` is 1), and `log2` and `exp2` are our own.
public enum Fixed {
    /// The number one at this scale.
    public static let one: Int64 = 1 << 32

    /// log2(e) at this scale, to turn a natural exponent into a binary one.
    public static let log2e: Int64 = 6_196_328_019

    /// Multiplies two numbers and drops `shift` bits, with a full-width product between.
    ///
    /// A result that does not fit is held at the nearest end of `Int64`.
    @inline(__always)
    public static func multiply(_ a: Int64, _ b: Int64, shift: Int64 = 32) -> Int64 {
        let product = a.multipliedFullWidth(by: b)
        let high = product.high
        let limit: Int64 = 1 << (shift - 1)
        if high >= limit { return .max }
        if high < -limit { return .min }
        return (high << (64 - shift)) | Int64(truncatingIfNeeded: product.low >> UInt64(shift))
    }

    /// a × b / c with a full-width product, rounded towards zero; `c` must be above zero.
    ///
    /// A result that does not fit is held at the nearest end of `Int64`.
    @inline(__always)
    public static func scale(_ a: Int64, by b: Int64, over c: Int64) -> Int64 {
        precondition(c > 0, "a scale needs a divisor above zero")
        let (small, overflow) = a.multipliedReportingOverflow(by: b)
        if !overflow { return small / c }
        let product = a.multipliedFullWidth(by: b)
        let negative = product.high < 0
        let magnitude =
            negative
            ? (~UInt64(bitPattern: product.high), ~product.low)
            : (UInt64(bitPattern: product.high), product.low)
        let divisor = UInt64(c)
        if magnitude.0 >= divisor { return negative ? .min : .max }
        let quotient = divisor.dividingFullWidth(magnitude).quotient
        if quotient > UInt64(Int64.max) { return negative ? .min : .max }
        return negative ? -Int64(quotient) : Int64(quotient)
    }

    /// The binary logarithm of a whole number of at least 1 (a smaller one counts as 1).
    ///
    /// Exact to 2^-31; found by squaring the mantissa once a bit.
    public static func log2(_ value: Int64) -> Int64 {
        guard value > 1 else { return 0 }
        let bits = UInt64(value)
        let exponent = 63 - bits.leadingZeroBitCount
        var mantissa = bits << UInt64(63 - exponent)
        var fraction: Int64 = 0
        for bit in stride(from: 31, through: 0, by: -1) {
            let square = mantissa.multipliedFullWidth(by: mantissa).high
            if square >> 63 == 1 {
                fraction |= 1 << Int64(bit)
                mantissa = square
            } else {
                mantissa = square << 1
            }
        }
        return Int64(exponent) << 32 | fraction
    }

    /// Two to the power of `exponent` (scale 2^32), as a whole number times 2^`scaleBits`.
    ///
    /// Relative error below 2^-30; nought below the smallest step, held at `Int64.max` above.
    public static func exp2(_ exponent: Int64, scaleBits: Int64 = 32) -> Int64 {
        let whole = (exponent >> 32) + scaleBits
        if whole > 62 { return .max }
        if whole < -1 { return 0 }
        let fraction = exponent & (one - 1)
        let coarse = powers.table[Int(fraction >> 24)]
        let rest = fraction & 0xFF_FFFF
        // e^x for x = rest × ln 2 below 2^-8: four terms leave an error below 2^-42.
        let x = multiply(rest, ln2)
        let square = multiply(x, x)
        let series = one + x + square / 2 + multiply(square, x) / 6
        let mantissa = UInt64(coarse).multipliedFullWidth(by: UInt64(series))
        // coarse has 62 fraction bits and series 32, so the product has 94.
        let top = (mantissa.high << 30) | (mantissa.low >> 34)
        // top has 60 fraction bits and is below 2^61.
        if whole >= 60 { return Int64(top << UInt64(whole - 60)) }
        return Int64(top >> UInt64(60 - whole))
    }

    /// e^-x for x of at least nought, both at this scale.
    @inline(__always)
    public static func expMinus(_ x: Int64) -> Int64 {
        guard x > 0 else { return one }
        return exp2(-multiply(x, log2e))
    }

    private static let ln2: Int64 = 2_977_044_472
    private static let powers = PowerTable()
}

/// 2^(i/256) for i in 0..<256 with 62 fraction bits.
private struct PowerTable: Sendable {
    let table: [Int64]

    init() {
        // 2^(2^-k) for k = 1...8 with 62 fraction bits, by repeated square roots of two.
        var roots: [UInt64] = []
        var value: UInt64 = 1 << 63
        for _ in 0..<8 {
            value = PowerTable.root(of: value)
            roots.append(value)
        }
        table = (0..<256).map { index in
            var power: UInt64 = 1 << 62
            for bit in 0..<8 where index & (128 >> bit) != 0 {
                let product = power.multipliedFullWidth(by: roots[bit])
                power = (product.high << 2) | (product.low >> 62)
            }
            return Int64(power)
        }
    }

    /// The square root of a number with 62 fraction bits, by halving the interval.
    private static func root(of value: UInt64) -> UInt64 {
        var low: UInt64 = 1 << 62
        var high: UInt64 = 1 << 63
        while high - low > 1 {
            let middle = low + (high - low) / 2
            let square = middle.multipliedFullWidth(by: middle)
            if (square.high << 2) | (square.low >> 62) <= value {
                low = middle
            } else {
                high = middle
            }
        }
        return low
    }
}
