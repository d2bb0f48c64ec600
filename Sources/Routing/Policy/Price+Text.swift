extension Price: CustomStringConvertible {
    /// The amount with no more decimals than it needs, two if any, and the currency: `12.50 USD`.
    public var description: String { "\(amount) \(currency)" }

    /// The amount alone: `12.50`, `149000`.
    public var amount: String {
        let unsigned = micros.magnitude
        let whole = unsigned / 1_000_000
        var rest = String(unsigned % 1_000_000)
        rest = String(repeating: "0", count: 6 - rest.utf8.count) + rest
        while rest.utf8.count > 2, rest.utf8.last == UInt8(ascii: "0") { rest.removeLast() }
        let sign = micros < 0 ? "-" : ""
        return rest == "00" ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
