import Vocabulary

/// Reads the parameters of one command in order, each as what it ought to be; what is wrong is
/// refused with a sentence that says what would be right.
struct CommandReader {
    let verb: Verb
    let id: Text?
    let shape: LineShape
    private var lexer: LineLexer

    init(verb: Verb, id: Text?, shape: LineShape, lexer: LineLexer) {
        self.verb = verb
        self.id = id
        self.shape = shape
        self.lexer = lexer
    }

    // MARK: - Parameters

    /// The next parameter, where there is one.
    mutating func optional() throws(Refusal) -> LineLexer.Parameter? {
        try lexer.next()
    }

    /// The next parameter, which has to be there.
    mutating func needed(_ what: StaticString) throws(Refusal) -> Bytes {
        guard let parameter = try lexer.next() else { throw missing(what) }
        return parameter.bytes
    }

    /// Refuses parameters that are too many: a text of several words without its colon would be
    /// cut otherwise, and nobody would know.
    mutating func end() throws(Refusal) {
        guard try lexer.next() == nil else {
            throw bad("there are parameters too many; a text of several words begins with :")
        }
    }

    mutating func name(_ what: StaticString) throws(Refusal) -> Name {
        try name(needed(what), what)
    }

    func name(_ bytes: Bytes, _ what: StaticString) throws(Refusal) -> Name {
        guard bytes.isName else {
            throw bad(
                """
                the \(what) is not 1 to \(Limits.nameBytes) bytes of printable ASCII without \
                space, comma and semicolon
                """)
        }
        return Text(copying: bytes)
    }

    /// A room or a customer, where `*` stands for none.
    mutating func nameOrAny(_ what: StaticString) throws(Refusal) -> Name? {
        let bytes = try needed(what)
        return bytes.isWord("*") ? nil : try name(bytes, what)
    }

    /// A room or a customer, where `*` does not do.
    mutating func oneName(_ what: StaticString) throws(Refusal) -> Name {
        guard let name = try nameOrAny(what) else {
            throw bad("the \(what) cannot be * here; name one")
        }
        return name
    }

    mutating func conversation() throws(Refusal) -> ConversationID {
        try conversation(needed("a conversation"))
    }

    func conversation(_ bytes: Bytes) throws(Refusal) -> ConversationID {
        guard let number = bytes.number(after: "c") else {
            throw bad("\(quoted(bytes)) is no conversation; one is written like c17")
        }
        return ConversationID(number)
    }

    mutating func send() throws(Refusal) -> SendID {
        let bytes = try needed("a send")
        guard let number = bytes.number(after: "s") else {
            throw bad("\(quoted(bytes)) is no send; one is written like s17")
        }
        return SendID(number)
    }

    func number(_ bytes: Bytes, _ what: StaticString, least: Int64) throws(Refusal) -> Int64 {
        guard let number = bytes.number, number >= least else {
            throw bad("the \(what) \(quoted(bytes)) is not a whole number from \(least)")
        }
        return number
    }

    /// One of a few words, letters in either case.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ what: StaticString, _ type: Choice.Type = Choice.self
    ) throws(Refusal) -> Choice where Choice.RawValue == String {
        let bytes = try needed(what)
        let word = Text(copying: bytes).lowercasedASCII.string
        guard let choice = Choice(rawValue: word) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw bad("\(quoted(bytes)) is no \(what); it is one of \(all)")
        }
        return choice
    }

    // MARK: - Texts, always the last parameter

    mutating func text(mayBeEmpty: Bool = false) throws(Refusal) -> Text {
        guard let text = try optionalText(), mayBeEmpty || !text.isEmpty else {
            throw missing("a text after :")
        }
        return text
    }

    mutating func optionalText() throws(Refusal) -> Text? {
        guard let parameter = try lexer.next() else { return nil }
        try end()
        return try text(parameter.bytes)
    }

    func text(_ bytes: Bytes) throws(Refusal) -> Text {
        let text = Text(text: bytes, shape)
        // There are never more scalars than bytes.
        guard text.count <= Limits.textScalars || text.scalarCount <= Limits.textScalars else {
            throw Refusal(
                .textTooLong,
                """
                the text has \(text.scalarCount) Unicode scalars; at most \(Limits.textScalars) \
                are taken
                """)
        }
        return text
    }

    // MARK: - Refusals

    func missing(_ what: StaticString) -> Refusal {
        Refusal(.missingParameter, "\(verb.rawValue) needs \(what): \(verb.rule.usage)")
    }

    func bad(_ sentence: String) -> Refusal {
        Refusal(.badParameter, "\(sentence): \(verb.rule.usage)")
    }

    /// What was written, short enough to be said back.
    func quoted(_ bytes: Bytes) -> Text {
        let text = Text(copying: bytes)
        let short = text.prefix(scalars: 40)
        return short.count == text.count ? text : "\(short)…"
    }

    // MARK: - Tags

    /// The tags that are known and have a value, in order.
    var tags: KnownTags { KnownTags(lexer: lexer.eachTag) }

    struct KnownTags {
        var lexer: TagLexer

        mutating func next() -> TagValue? {
            while let tag = lexer.next() {
                // IRCv3: an empty value and none at all are the same.
                guard !tag.value.isEmpty, let key = TagKey(tag.key) else { continue }
                return TagValue(key: key, bytes: tag.value)
            }
            return nil
        }
    }
}
