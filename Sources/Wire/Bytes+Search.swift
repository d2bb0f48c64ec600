import Vocabulary

/// The bytes of a line or of what was received, looked at where they lie.
typealias Bytes = UnsafeRawBufferPointer

extension UnsafeRawBufferPointer {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The offset of the first such byte, looking at eight at a time.
    func offset(of byte: UInt8) -> Int? {
        let pattern = UInt64(byte) &* Self.ones
        var offset = 0
        while offset &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let found = Self.zeros(in: word ^ pattern)
            if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
            offset &+= 8
        }
        while offset < count {
            if self[offset] == byte { return offset }
            offset &+= 1
        }
        return nil
    }

    /// Has its top bit set in the lowest byte of the word that is zero; 0 where none is.
    @inline(__always)
    static func zeros(in word: UInt64) -> UInt64 {
        (word &- ones) & ~word & tops
    }

    /// A part as a buffer of its own.
    @inline(__always)
    func part(_ range: Range<Int>) -> Bytes {
        Bytes(rebasing: self[range])
    }

    /// Whether these are the bytes of an ASCII word, its letters in lower case here or there.
    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { wanted in
            for index in 0..<wanted.count where Self.lowered(self[index]) != wanted[index] {
                return false
            }
            return true
        }
    }

    /// The whole number that the bytes are in decimal, without a sign.
    var number: Int64? {
        guard count >= 1, count <= 19 else { return nil }
        var value: Int64 = 0
        for byte in self {
            guard byte >= 48, byte <= 57 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(byte &- 48))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// The number of `c17` or `s17`, for the letter that it begins with.
    func number(after letter: Unicode.Scalar) -> Int64? {
        guard count >= 2, self[0] == UInt8(ascii: letter) else { return nil }
        return part(1..<count).number
    }

    /// Whether the bytes may stand where the protocol wants a name.
    var isName: Bool {
        guard count >= 1, count <= Limits.nameBytes, self[0] != UInt8(ascii: ":") else {
            return false
        }
        for byte in self {
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: ","), byte != UInt8(ascii: ";")
            else { return false }
        }
        return true
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 65 && byte <= 90 ? byte | 0x20 : byte
    }
}
