public import Vocabulary

extension Line {
    /// How the trailing parameter stands on the wire.
    public enum TextForm: Sendable {
        /// As it is: the plain grammar of IRCv3.
        case plain
        /// With the escapes of a text (`\n`, `\\`), as in all listings and in the journal.
        case escaped
    }

    /// Reads a line without its line feed; refuses with bad-line or bad-encoding.
    public init(
        parsing bytes: UnsafeRawBufferPointer, texts: TextForm = .plain
    ) throws(Refusal) {
        let shape = try LineShape(of: bytes)
        var lexer = try LineLexer(bytes)
        self.init(Self.upper(bytes.part(lexer.verb)))
        var each = lexer.eachTag
        while let tag = each.next() {
            tags.append(Tag(Text(copying: tag.key), Text(tag: tag.value, shape)))
        }
        source = lexer.source.map { Text(copying: bytes.part($0)) }
        while let parameter = try lexer.next() {
            hasTrailing = parameter.isTrailing
            let isText = parameter.isTrailing && texts == .escaped
            parameters.append(
                isText ? Text(text: parameter.bytes, shape) : Text(copying: parameter.bytes))
        }
    }

    /// Reads a line without its line feed from an array.
    public init(parsing bytes: [UInt8], texts: TextForm = .plain) throws(Refusal) {
        var result: Result<Line, Refusal> = .failure(Refusal(.badLine, .empty))
        bytes.withUnsafeBytes { bytes in
            result = Result { () throws(Refusal) in try Line(parsing: bytes, texts: texts) }
        }
        self = try result.get()
    }

    private static func upper(_ verb: Bytes) -> Text {
        Text(bytes: verb.map { $0 >= 97 && $0 <= 122 ? $0 & 0xDF : $0 })
    }
}
