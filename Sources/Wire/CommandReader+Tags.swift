import Vocabulary

extension CommandReader {
    /// Bytes of a tag's value that is free text: what lines of the gateway pass on must fit.
    static let tagBytes = 512

    func name(_ tag: TagValue) throws(Refusal) -> Name {
        let text = Text(tag: tag.bytes, shape)
        guard text.isName else {
            throw bad(
                tag, "1 to \(Limits.nameBytes) bytes of printable ASCII without space , and ;")
        }
        return text
    }

    func text(_ tag: TagValue) throws(Refusal) -> Text {
        let text = Text(tag: tag.bytes, shape)
        guard text.count <= Self.tagBytes else {
            throw bad(tag, "at most \(Self.tagBytes) bytes")
        }
        return text
    }

    func time(_ tag: TagValue) throws(Refusal) -> Timestamp {
        guard let time = Timestamp(rfc3339: Text(tag: tag.bytes, shape)) else {
            throw bad(tag, "a time like 2026-11-28T21:04:31.250Z")
        }
        return time
    }

    func flag(_ tag: TagValue) throws(Refusal) -> Bool {
        let bytes = tag.bytes
        if bytes.isWord("1") || bytes.isWord("true") || bytes.isWord("yes") { return true }
        if bytes.isWord("0") || bytes.isWord("false") || bytes.isWord("no") { return false }
        throw bad(tag, "1, true, yes, 0, false or no")
    }

    func number(_ tag: TagValue) throws(Refusal) -> Int64 {
        guard let number = tag.bytes.number else { throw bad(tag, "a whole number from 0") }
        return number
    }

    /// A language as BCP 47 writes it: words of letters and digits, joined by `-`.
    func language(_ tag: TagValue) throws(Refusal) -> Text {
        let text = Text(tag: tag.bytes, shape)
        let isTag = text.bytes.allSatisfy { byte in
            let letter = byte | 0x20
            return (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard isTag, text.count <= 35 else { throw bad(tag, "a language like en or pt-BR") }
        return text
    }

    /// Two letters of a country, in upper case.
    func region(_ tag: TagValue) throws(Refusal) -> Text {
        let letters = tag.bytes.map { $0 & 0xDF }
        guard letters.count == 2, letters.allSatisfy({ $0 >= 65 && $0 <= 90 }),
            tag.bytes.allSatisfy({ $0 >= 65 && $0 <= 122 })
        else { throw bad(tag, "two letters like US") }
        return Text(bytes: letters)
    }

    private func bad(_ tag: TagValue, _ right: String) -> Refusal {
        Refusal(
            .badParameter,
            "the tag \(tag.key.rawValue) is \(quoted(tag.bytes)); it should be \(right)")
    }
}
