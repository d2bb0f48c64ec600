import Vocabulary

/// Finds the parts of a line where they lie, without building anything.
struct LineLexer {
    let bytes: Bytes
    /// The tags, without `@` and the space after them.
    private(set) var tags: Range<Int> = 0..<0
    /// The source, without its `:`.
    private(set) var source: Range<Int>?
    /// The verb as it was written.
    private(set) var verb: Range<Int> = 0..<0
    private var place = 0
    private var parameters = 0

    /// A middle parameter, or the trailing one without its `:`.
    struct Parameter {
        let bytes: Bytes
        let isTrailing: Bool
    }

    /// Reads up to the verb.
    init(_ bytes: Bytes) throws(Refusal) {
        self.bytes = bytes
        if bytes.first == UInt8(ascii: "@") {
            place = 1
            tags = word()
            try checkTags()
            skipSpaces()
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
            place += 1
            let word = word()
            guard !word.isEmpty else {
                throw Refusal(.badLine, "there is nothing after the : of the source")
            }
            source = word
            skipSpaces()
        }
        verb = word()
        try checkVerb()
    }

    /// The next parameter; nil after the last.
    mutating func next() throws(Refusal) -> Parameter? {
        skipSpaces()
        guard place < bytes.count else { return nil }
        parameters &+= 1
        guard parameters <= Limits.parameters else {
            throw Refusal(
                .badLine,
                "there are more than \(Limits.parameters) parameters; put : before a text")
        }
        if bytes[place] == UInt8(ascii: ":") {
            let trailing = bytes.part(place + 1..<bytes.count)
            place = bytes.count
            return Parameter(bytes: trailing, isTrailing: true)
        }
        return Parameter(bytes: bytes.part(word()), isTrailing: false)
    }

    /// The tags, one after the other.
    var eachTag: TagLexer { TagLexer(bytes: bytes, range: tags) }

    private mutating func word() -> Range<Int> {
        let start = place
        while place < bytes.count, bytes[place] != 0x20 { place &+= 1 }
        return start..<place
    }

    private mutating func skipSpaces() {
        while place < bytes.count, bytes[place] == 0x20 { place &+= 1 }
    }

    private func checkTags() throws(Refusal) {
        var each = eachTag
        var count = 0
        while let tag = each.next() {
            count &+= 1
            if tag.key.isEmpty {
                throw Refusal(.badLine, "a tag has no key; write @key=value;key=value")
            }
        }
        if count == 0 {
            throw Refusal(.badLine, "there is no tag after @; write @key=value;key=value")
        }
        if count > Limits.tags {
            throw Refusal(.badLine, "there are \(count) tags; at most \(Limits.tags) may be")
        }
    }

    private func checkVerb() throws(Refusal) {
        guard !verb.isEmpty else {
            throw Refusal(.badLine, "there is no verb; write VERB and its parameters, or HELP")
        }
        for byte in bytes.part(verb) {
            let isLetter = (byte | 0x20) >= 97 && (byte | 0x20) <= 122
            guard isLetter || (byte >= 48 && byte <= 57) || byte == UInt8(ascii: "-") else {
                throw Refusal(.badLine, "a verb is a word of letters; HELP lists the verbs")
            }
        }
    }
}

/// Finds the tags of a line one after the other.
struct TagLexer {
    let bytes: Bytes
    private var place: Int
    private let end: Int
    private var isAtEnd: Bool

    /// A key and its value as it was written; empty where there is none.
    struct Tag {
        let key: Bytes
        let value: Bytes
    }

    init(bytes: Bytes, range: Range<Int>) {
        self.bytes = bytes
        place = range.lowerBound
        end = range.upperBound
        isAtEnd = range.isEmpty
    }

    mutating func next() -> Tag? {
        guard !isAtEnd else { return nil }
        let start = place
        var equals: Int?
        while place < end, bytes[place] != UInt8(ascii: ";") {
            if equals == nil, bytes[place] == UInt8(ascii: "=") { equals = place }
            place &+= 1
        }
        let stop = place
        isAtEnd = place == end
        place &+= 1
        guard let equals else {
            return Tag(key: bytes.part(start..<stop), value: bytes.part(stop..<stop))
        }
        return Tag(key: bytes.part(start..<equals), value: bytes.part(equals + 1..<stop))
    }
}
