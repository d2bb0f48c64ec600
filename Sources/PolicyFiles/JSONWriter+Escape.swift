extension JSONWriter {
    /// Appends a text in double quotes, escaped so that JSON readers, script tags and terminals
    /// take it unharmed: control characters and the Unicode line breaks are written as `\u…`.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var run = 0
            var index = 0
            while index < utf8.count {
                let width = escapedWidth(utf8, index)
                if width == 0 {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[run..<index])
                appendEscape(utf8, index, to: &bytes)
                index += width
                run = index
            }
            bytes.append(contentsOf: utf8[run...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// How many bytes here must be escaped: 0 for none.
    private static func escapedWidth(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        switch utf8[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return 1
        // U+0080 to U+009F are control characters, some terminals obey them.
        case 0xC2: return utf8[index + 1] < 0xA0 ? 2 : 0
        case 0xE2:
            guard utf8[index + 1] == 0x80 else { return 0 }
            return utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    private static func appendEscape(
        _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, to bytes: inout [UInt8]
    ) {
        let byte = utf8[index]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += Array("\\n".utf8)
        case 0x0D: bytes += Array("\\r".utf8)
        case 0x09: bytes += Array("\\t".utf8)
        case 0xC2: bytes += unicode(UInt16(utf8[index + 1]))
        case 0xE2: bytes += unicode(utf8[index + 2] == 0xA8 ? 0x2028 : 0x2029)
        default: bytes += unicode(UInt16(byte))
        }
    }

    private static func unicode(_ unit: UInt16) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        let nibbles = [unit >> 12, unit >> 8 & 15, unit >> 4 & 15, unit & 15]
        return Array("\\u".utf8) + nibbles.map { digits[Int($0)] }
    }
}
