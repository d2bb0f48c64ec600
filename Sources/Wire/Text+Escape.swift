import Vocabulary

extension Text {
    /// Undoes the escapes of a tag's value: `\:` `\s` `\\` `\r` `\n`; a backslash before anything
    /// else, or at the end, is dropped (IRCv3).
    init(unescapingTag value: Bytes) {
        guard value.offset(of: UInt8(ascii: "\\")) != nil else {
            self.init(copying: value)
            return
        }
        var result: [UInt8] = []
        result.reserveCapacity(value.count)
        var place = 0
        while place < value.count {
            var byte = value[place]
            place += 1
            if byte == UInt8(ascii: "\\") {
                guard place < value.count else { break }
                byte = Self.meaning(value[place])
                place += 1
            }
            result.append(byte)
        }
        self.init(bytes: result)
    }

    private static func meaning(_ escaped: UInt8) -> UInt8 {
        switch escaped {
        case UInt8(ascii: ":"): UInt8(ascii: ";")
        case UInt8(ascii: "s"): 0x20
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "n"): 10
        default: escaped
        }
    }

    /// Undoes the escapes of a text: `\n` is a line break, `\\` a backslash, any other backslash
    /// itself. A CR, alone or before `\n`, is a line break too: so a text has one kind of them.
    init(unescapingText text: Bytes) {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            let byte = text[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"):
                let next = place < text.count ? text[place] : 0
                if next == UInt8(ascii: "n") || next == UInt8(ascii: "\\") { place += 1 }
                result.append(next == UInt8(ascii: "n") ? 10 : byte)
            case 13:
                let isPair =
                    place + 1 < text.count && text[place] == UInt8(ascii: "\\")
                    && text[place + 1] == UInt8(ascii: "n")
                if !isPair { result.append(10) }
            default: result.append(byte)
            }
        }
        self.init(bytes: result)
    }

    /// The text of a tag's value as it was written.
    @inline(__always)
    init(tag value: Bytes, _ shape: LineShape) {
        if shape.hasEscape {
            self.init(unescapingTag: value)
        } else {
            self.init(copying: value)
        }
    }

    /// The text of a text parameter as it was written.
    @inline(__always)
    init(text: Bytes, _ shape: LineShape) {
        if shape.hasEscape {
            self.init(unescapingText: text)
        } else {
            self.init(copying: text)
        }
    }
}

extension [UInt8] {
    /// Appends a tag's value with its escapes.
    mutating func append(escapingTag value: Text) {
        for byte in value.bytes {
            switch byte {
            case UInt8(ascii: ";"): append(escape: ":")
            case 0x20: append(escape: "s")
            case UInt8(ascii: "\\"): append(escape: "\\")
            case 13: append(escape: "r")
            case 10: append(escape: "n")
            case 0: append(escape: "s")
            default: append(byte)
            }
        }
    }

    /// Appends a text with its escapes; every kind of line break becomes `\n`.
    mutating func append(escapingText text: Text) {
        guard text.bytes.contains(where: Self.needsEscape) else {
            append(contentsOf: text.bytes)
            return
        }
        var wasReturn = false
        for byte in text.bytes {
            switch byte {
            case UInt8(ascii: "\\"): append(escape: "\\")
            case 13: append(escape: "n")
            case 10: if !wasReturn { append(escape: "n") }
            case 0: append(0x20)
            default: append(byte)
            }
            wasReturn = byte == 13
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == 10 || byte == 13 || byte == 0
    }

    private mutating func append(escape letter: Unicode.Scalar) {
        append(UInt8(ascii: "\\"))
        append(UInt8(ascii: letter))
    }
}
