extension JSONReader {
    /// Line and column of a byte. Asked for in rising order, it costs one pass over the text.
    mutating func place(of target: Int) -> JSONPlace {
        if target < counted.index { counted = (0, 1, 1) }
        var (index, line, column) = counted
        while index < target, index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        counted = (index, line, column)
        return JSONPlace(file: file, line: line, column: column)
    }

    /// The error that here something else should stand.
    mutating func failure(expected: String) -> JSONError {
        failure(at: index, found: foundHere(), expected: expected)
    }

    /// The error that at a byte something else should stand.
    mutating func failure(at index: Int, found: String, expected: String) -> JSONError {
        JSONError(at: place(of: index), found: found, expected: expected)
    }

    /// The error for a comma that closes a list, which strict JSON does not take.
    mutating func trailingComma() -> JSONError {
        failure(at: index - 1, found: "a bracket after ','", expected: "a value after ','")
    }

    private func foundHere() -> String {
        guard index < bytes.count else { return "the end of the text" }
        let (first, _) = scalar(at: index)
        if first.value < 0x20 || first.value == 0x7F { return "a control character" }
        var end = index
        while end < bytes.count, end - index < 24, Self.isWord(bytes[end]) { end += 1 }
        if end - index > 1 {
            return "'" + String(decoding: bytes[index..<end], as: UTF8.self) + "'"
        }
        return "'\(first)'"
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            return true
        default: return false
        }
    }
}
