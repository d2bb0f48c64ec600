/// A number as it was written: nothing is rounded until a reader says what it needs.
public struct JSONNumber: Sendable, Equatable {
    /// The number as written, such as `-12.50`, `0x1F` or `1e3`.
    public var text: String

    /// Keeps a number; `text` must follow the grammar that it was read with.
    public init(_ text: String) { self.text = text }

    /// The value, where it is whole and 64 bits hold it: `3`, `3.0` and `3e2` are whole.
    public var integer: Int64? { scaled(digits: 0) }

    /// The value times 10 to the power of `digits`, exactly; nil where that is not whole, does not
    /// fit 64 bits, or the number is `NaN` or `Infinity`. So `12.5` with 6 digits is 12 500 000.
    public func scaled(digits: Int) -> Int64? {
        var bytes = Array(text.utf8)[...]
        var negative = false
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            negative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        if bytes.count > 2, bytes.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x") {
            guard let value = Self.hexadecimal(bytes.dropFirst(2)) else { return nil }
            return Self.value(value, shift: digits, negative: negative)
        }
        guard let (digitsRead, exponent) = Self.decimal(bytes) else { return nil }
        guard var value = Self.magnitude(digitsRead.bytes) else { return nil }
        var shift = exponent - digitsRead.fraction + digits
        // Zeros at the end of a fraction carry no value: 1.50 is as whole as 1.5 in tenths.
        while shift < 0, value > 0, value % 10 == 0 {
            value /= 10
            shift += 1
        }
        return Self.value(value, shift: shift, negative: negative)
    }

    private static func value(_ magnitude: UInt64, shift: Int, negative: Bool) -> Int64? {
        if magnitude == 0 { return 0 }
        guard shift >= 0, shift <= 19 else { return nil }
        var result = magnitude
        for _ in 0..<shift {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        if negative {
            return result == UInt64(Int64.max) + 1 ? Int64.min : Int64(exactly: result).map { -$0 }
        }
        return Int64(exactly: result)
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for byte in bytes {
            guard let digit = hexDigit(byte), value >> 60 == 0 else { return nil }
            value = value << 4 | UInt64(digit)
        }
        return value
    }

    private static func magnitude(_ digits: [UInt8]) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(UInt64(digit))
            if tooLarge || carried { return nil }
            value = sum
        }
        return value
    }

    /// The digits of a decimal number, how many of them follow the point, and the exponent.
    private static func decimal(
        _ bytes: ArraySlice<UInt8>
    ) -> (digits: (bytes: [UInt8], fraction: Int), exponent: Int)? {
        var digits: [UInt8] = []
        var fraction = 0
        var afterPoint = false
        var index = bytes.startIndex
        while index < bytes.endIndex, bytes[index] | 0x20 != UInt8(ascii: "e") {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                afterPoint = true
            } else if let digit = hexDigit(byte), digit < 10 {
                digits.append(digit)
                fraction += afterPoint ? 1 : 0
            } else {
                return nil
            }
            index += 1
        }
        // Zeros at the end of a long fraction must not overflow: 1.00000000000000000000 is 1.
        while fraction > 0, digits.last == 0 {
            digits.removeLast()
            fraction -= 1
        }
        guard index < bytes.endIndex else { return ((digits, fraction), 0) }
        let text = String(decoding: bytes[(index + 1)...], as: UTF8.self)
        guard let exponent = Int(text), abs(exponent) < 1000 else { return nil }
        return ((digits, fraction), exponent)
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
        default: return nil
        }
    }
}
