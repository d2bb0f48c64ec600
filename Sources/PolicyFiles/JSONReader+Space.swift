extension JSONReader {
    /// Skips white space and, in JSON5, comments.
    mutating func skipSpace() throws(JSONError) {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            case 0x0B, 0x0C:
                if grammar == .strict { return }
                index += 1
            case UInt8(ascii: "/"):
                if grammar == .strict { throw failure(expected: "no comment in strict JSON") }
                try skipComment()
            case 0x80...:
                guard grammar == .json5 else { return }
                let (scalar, width) = scalar(at: index)
                guard Self.isSpace(scalar) else { return }
                index += width
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONError) {
        let start = index
        guard index + 1 < bytes.count else { throw failure(expected: "a comment or a value") }
        switch bytes[index + 1] {
        case UInt8(ascii: "/"):
            index += 2
            while index < bytes.count, lineBreakWidth(at: index) == 0 { index += 1 }
        case UInt8(ascii: "*"):
            index += 2
            while true {
                guard index + 1 < bytes.count else {
                    throw failure(
                        at: start, found: "a comment without end", expected: "'*/' after it")
                }
                if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                    break
                }
                index += 1
            }
            index += 2
        default: throw failure(expected: "a comment or a value")
        }
    }

    /// Bytes of the line break here: LF, CR, CR LF, U+2028 or U+2029; 0 where there is none.
    func lineBreakWidth(at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    /// The scalar that begins here, and its bytes. The text has been found to be UTF-8 before.
    func scalar(at index: Int) -> (Unicode.Scalar, Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFEFF, 0x2028, 0x2029: return true
        default: return scalar.properties.generalCategory == .spaceSeparator
        }
    }
}
