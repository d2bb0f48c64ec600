/// Exponential and logarithm from additions and products alone, so that tables made with them
/// are the same on every machine.
///
/// Only for tables made once and for training; nothing that chooses uses them at run time.
enum Series {
    static let ln2 = 0.693147180559945309417232121458

    /// e to the power of `x`; nought below −700, held at e^700 above.
    static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        let held = x > 700 ? 700 : x
        let whole = (held / ln2).rounded()
        let rest = held - whole * ln2
        var term = 1.0
        var sum = 1.0
        for k in 1...20 {
            term *= rest / Double(k)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(whole), significand: sum)
    }

    /// The natural logarithm of a number above zero.
    static func log(_ x: Double) -> Double {
        precondition(x > 0, "a logarithm needs a number above zero")
        let mantissa = x.significand
        let z = (mantissa - 1) / (mantissa + 1)
        var power = z
        var sum = z
        for k in stride(from: 3, through: 61, by: 2) {
            power *= z * z
            sum += power / Double(k)
        }
        return 2 * sum + Double(x.exponent) * ln2
    }
}
