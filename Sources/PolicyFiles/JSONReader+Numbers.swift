extension JSONReader {
    /// The number that stands here, or nil where none begins.
    mutating func number() throws(JSONError) -> JSONNumber? {
        let start = index
        if let sign = sign() {
            if grammar == .strict, sign == UInt8(ascii: "+") {
                index = start
                return nil
            }
            index += 1
        }
        if grammar == .json5 {
            if take(word: "Infinity") || take(word: "NaN") { return written(from: start) }
            if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "0"),
                bytes[index + 1] | 0x20 == UInt8(ascii: "x")
            {
                index += 2
                let digits = index
                while index < bytes.count, JSONNumber.hexDigit(bytes[index]) != nil { index += 1 }
                if index == digits { throw failure(expected: "a hex digit") }
                try endOfNumber()
                return written(from: start)
            }
        }
        let whole = try wholePart()
        let fraction = try fractionPart(afterWhole: whole)
        if !whole, !fraction {
            if index > start { throw failure(expected: "a digit") }
            return nil
        }
        try exponentPart()
        try endOfNumber()
        return written(from: start)
    }

    private func sign() -> UInt8? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") ? byte : nil
    }

    private func written(from start: Int) -> JSONNumber {
        JSONNumber(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index - start
    }

    private mutating func wholePart() throws(JSONError) -> Bool {
        let start = index
        let count = digits()
        if count > 1, bytes[start] == UInt8(ascii: "0") {
            throw failure(
                at: start, found: "a number that begins with 0", expected: "no leading zeros")
        }
        return count > 0
    }

    private mutating func fractionPart(afterWhole whole: Bool) throws(JSONError) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return false }
        if grammar == .strict, !whole { return false }
        index += 1
        let count = digits()
        if count == 0, grammar == .strict || !whole { throw failure(expected: "a digit") }
        return count > 0
    }

    private mutating func exponentPart() throws(JSONError) {
        guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return }
        index += 1
        if sign() != nil { index += 1 }
        if digits() == 0 { throw failure(expected: "a digit of the exponent") }
    }

    /// A number must not run into a word: `12px` is a mistake, not 12.
    private mutating func endOfNumber() throws(JSONError) {
        guard index < bytes.count else { return }
        switch bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
            throw failure(expected: "the end of the number; a value with a unit needs quotes")
        default: return
        }
    }
}
