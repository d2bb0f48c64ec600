extension JSONReader {
    /// A text in quotes, its escapes resolved.
    mutating func quoted() throws(JSONError) -> String {
        let start = index
        let quote = bytes[index]
        index += 1
        var run = index
        var text: [UInt8] = []
        while true {
            guard index < bytes.count else { throw unclosed(start) }
            let byte = bytes[index]
            if byte == quote { break }
            if byte == UInt8(ascii: "\\") {
                text.append(contentsOf: bytes[run..<index])
                try escape(into: &text, stringStart: start)
                run = index
                continue
            }
            if byte < 0x20 {
                if byte == 0x0A || byte == 0x0D { throw unclosed(start) }
                if grammar == .strict || byte == 0 {
                    throw failure(expected: "an escape such as \\u0000 or \\t")
                }
            }
            index += 1
        }
        let tail = bytes[run..<index]
        index += 1
        if text.isEmpty { return String(decoding: tail, as: UTF8.self) }
        text.append(contentsOf: tail)
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func unclosed(_ start: Int) -> JSONError {
        failure(
            at: start, found: "a text that does not end on its line",
            expected: "its closing quote")
    }

    private mutating func escape(
        into text: inout [UInt8], stringStart: Int
    ) throws(JSONError) {
        index += 1
        guard index < bytes.count else { throw unclosed(stringStart) }
        let byte = bytes[index]
        if let plain = Self.commonEscape(byte) {
            text.append(plain)
            index += 1
        } else if byte == UInt8(ascii: "u") {
            index += 1
            try unicodeEscape(into: &text)
        } else if grammar == .strict {
            throw failure(expected: "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        } else {
            try looseEscape(byte, into: &text)
        }
    }

    private static func commonEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return byte
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        default: return nil
        }
    }

    /// The escapes that only JSON5 has.
    private mutating func looseEscape(
        _ byte: UInt8, into text: inout [UInt8]
    ) throws(JSONError) {
        let lineBreak = lineBreakWidth(at: index)
        if lineBreak > 0 {
            index += lineBreak
            return
        }
        switch byte {
        case UInt8(ascii: "v"):
            text.append(0x0B)
            index += 1
        case UInt8(ascii: "x"):
            index += 1
            append(try hexUnit(digits: 2), to: &text)
        case UInt8(ascii: "0"):
            index += 1
            if index < bytes.count, (0x30...0x39).contains(bytes[index]) {
                throw failure(expected: "no digit after \\0")
            }
            text.append(0)
        case UInt8(ascii: "1")...UInt8(ascii: "9"):
            throw failure(expected: "no digit after a backslash")
        default:
            // Any other character stands for itself.
            let width = scalar(at: index).1
            text.append(contentsOf: bytes[index..<(index + width)])
            index += width
        }
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONError) {
        let start = index - 2
        let first = try hexUnit(digits: 4)
        if (0xD800...0xDBFF).contains(first) {
            if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u")
            {
                index += 2
                let second = try hexUnit(digits: 4)
                if (0xDC00...0xDFFF).contains(second) {
                    append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &text)
                    return
                }
            }
        } else if !(0xDC00...0xDFFF).contains(first) {
            append(first, to: &text)
            return
        }
        throw failure(
            at: start, found: "half a surrogate pair", expected: "both halves, high then low")
    }

    /// The value of so many hex digits here.
    mutating func hexUnit(digits: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard index < bytes.count, let digit = JSONNumber.hexDigit(bytes[index]) else {
                throw failure(expected: "\(digits) hex digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    private func append(_ value: UInt32, to text: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
