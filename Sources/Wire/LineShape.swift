import Vocabulary

/// What one look over a line's bytes shows, so that the rest need not look again.
struct LineShape {
    /// Every byte is one scalar.
    let isASCII: Bool
    /// There is a backslash or a CR somewhere: texts and values have to be unescaped.
    let hasEscape: Bool

    /// Looks at the bytes; refuses NUL and what is no UTF-8.
    init(of bytes: Bytes) throws(Refusal) {
        var seen = Seen()
        seen.look(at: bytes)
        isASCII = seen.high == 0
        hasEscape = seen.escape != 0
        if seen.zero != 0 {
            throw Refusal(.badLine, "there is a NUL in the line; leave it out")
        }
        if !isASCII && !bytes.isUTF8 {
            throw Refusal(.badEncoding, "the line is not UTF-8; send it as UTF-8")
        }
    }

    private struct Seen {
        var high: UInt64 = 0
        var zero: UInt64 = 0
        var escape: UInt64 = 0

        @inline(__always)
        mutating func add(_ word: UInt64) {
            high |= word & 0x8080_8080_8080_8080
            zero |= Bytes.zeros(in: word)
            escape |= Bytes.zeros(in: word ^ 0x5C5C_5C5C_5C5C_5C5C)
            escape |= Bytes.zeros(in: word ^ 0x0D0D_0D0D_0D0D_0D0D)
        }

        mutating func look(at bytes: Bytes) {
            var offset = 0
            while offset &+ 8 <= bytes.count {
                add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset &+= 8
            }
            while offset < bytes.count {
                // A byte in all eight places shows what the byte alone would.
                add(UInt64(bytes[offset]) &* 0x0101_0101_0101_0101)
                offset &+= 1
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7): nothing overlong, no
    /// surrogates, nothing past U+10FFFF.
    public var isUTF8: Bool {
        var offset = 0
        while offset < count {
            if offset &+ 8 <= count,
                loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset &+= 8
                continue
            }
            if self[offset] < 0x80 {
                offset &+= 1
                continue
            }
            let length = scalarLength(at: offset)
            if length == 0 { return false }
            offset &+= length
        }
        return true
    }

    /// The length of the scalar of several bytes that begins here; 0 where none does.
    private func scalarLength(at offset: Int) -> Int {
        let lead = self[offset]
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return 0
        }
        guard offset &+ length <= count, self[offset &+ 1] >= low, self[offset &+ 1] <= high else {
            return 0
        }
        var place = 2
        while place < length {
            if self[offset &+ place] & 0xC0 != 0x80 { return 0 }
            place &+= 1
        }
        return length
    }
}
