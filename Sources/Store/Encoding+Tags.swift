import Vocabulary

extension Encoding {
    /// Tags as `key=value;key=value` with the escapes of a line's tags, all of them kept apart.
    static func bytes(_ tags: [Line.Tag]) -> [UInt8] {
        var bytes: [UInt8] = []
        for tag in tags {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: ";")) }
            append(tag.key, to: &bytes)
            bytes.append(UInt8(ascii: "="))
            append(tag.value, to: &bytes)
        }
        return bytes
    }

    /// Reads what `bytes` made of tags.
    static func tags(_ bytes: [UInt8]) -> [Line.Tag] {
        var pool = TextPool(slots: 1)
        return bytes.withUnsafeBytes { tags($0, pool: &pool) }
    }

    /// The same with the keys from a pool.
    static func tags(_ buffer: UnsafeRawBufferPointer, pool: inout TextPool) -> [Line.Tag] {
        guard !buffer.isEmpty else { return [] }
        var tags: [Line.Tag] = []
        var start = 0
        while start <= buffer.count {
            let end = index(of: UInt8(ascii: ";"), in: buffer, from: start)
            let middle = min(index(of: UInt8(ascii: "="), in: buffer, from: start), end)
            let key = UnsafeRawBufferPointer(rebasing: buffer[start..<middle])
            let value = UnsafeRawBufferPointer(rebasing: buffer[min(middle + 1, end)..<end])
            tags.append(Line.Tag(text(key, pool: &pool), text(value, pool: &pool)))
            start = end + 1
        }
        return tags
    }

    private static func index(
        of byte: UInt8, in buffer: UnsafeRawBufferPointer, from start: Int
    ) -> Int {
        var index = start
        while index < buffer.count, buffer[index] != byte { index += 1 }
        return index
    }

    private static func append(_ text: Text, to bytes: inout [UInt8]) {
        for byte in text.bytes {
            guard let letter = letter(for: byte) else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(letter)
        }
    }

    private static func text(_ buffer: UnsafeRawBufferPointer, pool: inout TextPool) -> Text {
        guard buffer.contains(UInt8(ascii: "\\")) else { return pool.text(buffer) }
        var bytes: [UInt8] = []
        var rest = buffer.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            if let letter = rest.next() { bytes.append(self.byte(for: letter)) }
        }
        return Text(bytes: bytes)
    }

    /// IRCv3's letters, and `e` for the equals sign, which may stand in a key here.
    private static func letter(for byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: ";"): UInt8(ascii: ":")
        case UInt8(ascii: "\\"): UInt8(ascii: "\\")
        case UInt8(ascii: "="): UInt8(ascii: "e")
        case 0x20: UInt8(ascii: "s")
        case 0x0D: UInt8(ascii: "r")
        case 0x0A: UInt8(ascii: "n")
        default: nil
        }
    }

    private static func byte(for letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: ":"): UInt8(ascii: ";")
        case UInt8(ascii: "e"): UInt8(ascii: "=")
        case UInt8(ascii: "s"): 0x20
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "n"): 0x0A
        default: letter
        }
    }
}
