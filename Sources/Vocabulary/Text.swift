/// A piece of UTF-8 as it came over the wire: names, ids and customers' words.
///
/// Bytes, not `String`: comparing and hashing cost a memory compare, slicing a line costs one copy,
/// and the order is the order of the bytes on every machine. Who makes one from the outside has
/// checked that it is valid UTF-8.
public struct Text: Hashable, Comparable, Sendable {
    /// The UTF-8 code units, without a terminator.
    public let bytes: [UInt8]

    /// Takes bytes that are known to be valid UTF-8.
    @inlinable
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Copies bytes that are known to be valid UTF-8 out of a buffer.
    @inlinable
    public init(copying buffer: UnsafeRawBufferPointer) {
        bytes = [UInt8](buffer)
    }

    /// Takes the UTF-8 form of a string.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Writes a whole number in decimal.
    public init(_ number: Int64) {
        var bytes: [UInt8] = []
        Self.write(number, to: &bytes)
        self.init(bytes: bytes)
    }

    /// Writes whole numbers in decimal with commas between them; nothing stands for nought.
    public init(list numbers: [Int64]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 4)
        for (index, number) in numbers.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if number != 0 { Self.write(number, to: &bytes) }
        }
        self.init(bytes: bytes)
    }

    /// The numbers of a list written by `init(list:)`; what is none counts as nought.
    public var numbers: [Int64] {
        bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { Text(bytes: Array($0)).integer ?? 0 }
    }

    private static func write(_ number: Int64, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(48 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Nothing.
    public static let empty = Text(bytes: [])

    /// Whether there is not one byte.
    @inlinable public var isEmpty: Bool { bytes.isEmpty }

    /// The number of bytes.
    @inlinable public var count: Int { bytes.count }

    /// The number of Unicode scalars: bytes that do not continue a scalar.
    public var scalarCount: Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// As a Swift string, for people and for the edges that want one.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The same with the letters A to Z in lower case.
    public var lowercasedASCII: Text {
        Text(bytes: bytes.map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 })
    }

    /// At most `scalars` Unicode scalars from the front, never cutting one in two.
    public func prefix(scalars: Int) -> Text {
        var seen = 0
        for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if seen == scalars { return Text(bytes: Array(bytes[..<index])) }
            seen += 1
        }
        return self
    }

    /// Whether the bytes begin with those of `prefix`.
    public func hasPrefix(_ prefix: Text) -> Bool { bytes.starts(with: prefix.bytes) }

    /// The text without its first `count` bytes.
    public func dropping(_ count: Int) -> Text { Text(bytes: Array(bytes.dropFirst(count))) }

    /// By bytes, which for UTF-8 is the order of the code points.
    public static func < (left: Text, right: Text) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// The whole number that the text is, if it is one in decimal with no more than a minus sign.
    public var integer: Int64? {
        guard let first = bytes.first, bytes.count <= 20 else { return nil }
        let negative = first == UInt8(ascii: "-")
        let digits = negative ? bytes.dropFirst() : bytes[...]
        guard !digits.isEmpty else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard digit >= 48, digit <= 57 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit - 48))
            if overflow || carry { return nil }
            value = sum
        }
        return negative ? -value : value
    }
}

extension Text: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// A literal in the source is its UTF-8 form.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Text: CustomStringConvertible {
    /// The text itself.
    public var description: String { string }
}
