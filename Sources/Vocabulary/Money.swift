/// An amount with its currency: a decimal number held exactly, in millionths.
public struct Money: Hashable, Sendable {
    /// Millionths of the currency's unit.
    public var micros: Int64
    /// ISO 4217, three capital letters.
    public var currency: Text

    /// An amount in millionths.
    public init(micros: Int64, currency: Text) {
        self.micros = micros
        self.currency = currency
    }

    /// Reads a decimal number of at most six places and a currency of three letters.
    public init?(amount: Text, currency: Text) {
        guard let micros = Self.micros(amount), micros >= 0, currency.count == 3,
            currency.bytes.allSatisfy({ ($0 >= 65 && $0 <= 90) || ($0 >= 97 && $0 <= 122) })
        else { return nil }
        self.micros = micros
        self.currency = Text(bytes: currency.bytes.map { $0 & 0xDF })
    }

    /// The millionths of a decimal number; nil where it is none, or too large or too fine.
    public static func micros(_ text: Text) -> Int64? {
        let parts = text.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Text(bytes: Array(parts[0])).integer,
            abs(whole) <= 1_000_000_000_000
        else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...6).contains(parts[1].count), parts[1].allSatisfy({ $0 >= 48 && $0 <= 57 })
            else { return nil }
            var digits = Array(parts[1])
            while digits.count < 6 { digits.append(48) }
            fraction = Text(bytes: digits).integer ?? 0
        }
        let negative = text.bytes[0] == UInt8(ascii: "-")
        return whole * 1_000_000 + (negative ? -fraction : fraction)
    }

    /// The decimal number without needless zeros.
    public var amount: Text {
        let whole = abs(micros) / 1_000_000
        var fraction = String(abs(micros) % 1_000_000 + 1_000_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let sign = micros < 0 ? "-" : ""
        return Text(fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)")
    }
}
