public import Vocabulary

/// The grammar of commands, within that of lines (`Line`):
///
///     AUTH <key> [secret]                    PING [token]   PONG [token]   QUIT   HELP [verb]
///     LIVE <room> start|end [:title]         tags host channel account followers host-age
///                                            violations selling region
///     @id=… DM <room>|* <customer> :<text>   tags at name lang channel account follower ref
///                                            product reply-to
///     SIGNAL <room> <customer>|* <kind> [amount|-] [:text]        tags product at channel
///     DELIVERED <send>   SEEN <send>   FAILED <send> retry|final [:why]
///     READY [seats]   AWAY [:reason]   ACCEPT <c>   DECLINE <c> [:reason]   TAKE <c>
///     SAY <c> :<text>   NOTE <c> :<text>   SCRIPT <c> <name> [key=value…]   SCRIPTS [c]
///     TRANSFER <c> agent:<name>|skill:<name>|queue|bot [:note]
///     CLOSE <c> sold|lead|resolved|lost|spam [amount currency]
///     TAG <c> +word -word…   LIST mine|queue|bot|open
///     HISTORY <c> [[before] <seq>|- [limit]]   PROFILE <customer>   FIND :<words>   WHY <c>
///     WATCH <c>|<room>|*   UNWATCH [<c>|<room>|*]   ASSIGN <c> <agent>   AGENTS   ROOMS   STATS
///     CUE <room> :<text>   PAUSE <room>   RESUME <room>
///     POLICY show|list|check|apply|rollback [:argument]
///     KEYS list | KEYS add <name> <role> | KEYS revoke <name>   DRAIN [end]   FEED [from]
///
///     <c> = "c" number    <send> = "s" number    a value of SCRIPT is escaped like a tag's
///
/// Words such as `start` are matched without regard to case. The trailing parameter is just the
/// last one, so any last parameter may have a colon. Of SIGNAL's the fourth is the amount without
/// a colon; with one it is the text, but for a whole number with a kind other than comment and
/// question. Parameters too many are refused, QUIT's apart; tags that are not named are ignored.
extension Command {
    /// Reads a line without its line feed.
    public init(parsing line: UnsafeRawBufferPointer) throws(RefusedCommand) {
        var id: Text?
        var verb: Verb?
        do throws(Refusal) {
            let shape = try LineShape(of: line)
            let lexer = try LineLexer(line)
            id = Self.id(lexer.eachTag, shape)
            verb = Verb(line.part(lexer.verb))
            guard let verb else { throw Self.unknown(line.part(lexer.verb)) }
            if let id, !id.isName { throw Self.badID }
            var reader = CommandReader(verb: verb, id: id, shape: shape, lexer: lexer)
            self.init(id: id, try Self.body(&reader))
        } catch {
            throw RefusedCommand(id: id ?? Self.id(in: line), verb: verb, error)
        }
    }

    /// Reads a line without its line feed from an array.
    public init(parsing line: [UInt8]) throws(RefusedCommand) {
        var result: Result<Command, RefusedCommand> = .failure(
            RefusedCommand(id: nil, Refusal(.badLine, .empty)))
        line.withUnsafeBytes { line in
            result = Result { () throws(RefusedCommand) in try Command(parsing: line) }
        }
        self = try result.get()
    }

    /// The tag `id` of a line that need not be a good one, for the answer that refuses it. Of a
    /// line that was cut off, an id that stands whole before the cut.
    public static func id(in line: UnsafeRawBufferPointer) -> Text? {
        guard line.first == UInt8(ascii: "@"),
            let end = line.offset(of: 0x20) ?? line.lastIndex(of: UInt8(ascii: ";")), end > 1
        else { return nil }
        var each = TagLexer(bytes: line, range: 1..<end)
        var found: Bytes?
        while let tag = each.next() {
            if tag.key.isID { found = tag.value }
        }
        guard let found, !found.isEmpty, found.count <= idBytesSaidBack, found.isUTF8,
            found.offset(of: 0) == nil
        else { return nil }
        return Text(unescapingTag: found)
    }

    /// Bytes of an id that an answer says back, however wrong the id is.
    private static let idBytesSaidBack = 512

    private static func id(_ tags: TagLexer, _ shape: LineShape) -> Text? {
        var tags = tags
        var found: Bytes?
        while let tag = tags.next() {
            if tag.key.isID { found = tag.value }
        }
        guard let found, !found.isEmpty, found.count <= idBytesSaidBack else { return nil }
        return Text(tag: found, shape)
    }

    private static var badID: Refusal {
        Refusal(
            .badParameter,
            """
            the tag id is not 1 to \(Limits.nameBytes) bytes of printable ASCII without space, \
            comma and semicolon
            """)
    }

    private static func unknown(_ word: Bytes) -> Refusal {
        let word = Text(copying: word).prefix(scalars: 32)
        let hint = Verb.nearest(to: word).map { "; did you mean \($0.rawValue)?" } ?? ";"
        return Refusal(.unknownVerb, "there is no verb \(word)\(hint) HELP lists the verbs")
    }

    private static func body(_ reader: inout CommandReader) throws(Refusal) -> Body {
        switch reader.verb {
        case .dm: .dm(try directMessage(&reader))
        case .delivered: .delivered(try reader.only { reader throws(Refusal) in try reader.send() })
        case .say: .say(try reader.conversation(), try reader.text())
        case .auth, .ping, .pong, .quit, .help: try sessionBody(&reader)
        case .live, .signal, .seen, .failed: try roomBody(&reader)
        case .watch, .unwatch, .assign, .agents, .rooms, .stats, .cue, .pause, .resume, .policy,
            .keys, .drain, .feed:
            try leadBody(&reader)
        default: try agentBody(&reader)
        }
    }

    private static func sessionBody(_ reader: inout CommandReader) throws(Refusal) -> Body {
        switch reader.verb {
        case .auth:
            let key = try reader.word(reader.needed("a key"))
            let secret = try reader.optionalWord()
            return .auth(key: key, secret: secret)
        case .ping: return .ping(try reader.optionalWord() ?? .empty)
        case .pong: return .pong(try reader.optionalWord() ?? .empty)
        case .help: return .help(try reader.optionalWord())
        default: return .quit
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate var isID: Bool {
        count == 2 && self[0] == UInt8(ascii: "i") && self[1] == UInt8(ascii: "d")
    }
}

extension CommandReader {
    /// Reads what is the only parameter.
    mutating func only<Value>(
        _ read: (inout CommandReader) throws(Refusal) -> Value
    ) throws(Refusal) -> Value {
        let value = try read(&self)
        try end()
        return value
    }

    /// A last parameter as it is, where there is one.
    mutating func optionalWord() throws(Refusal) -> Text? {
        guard let parameter = try optional() else { return nil }
        try end()
        return try word(parameter.bytes)
    }

    /// A parameter as it is: a CR could not be said back within a line.
    func word(_ bytes: Bytes) throws(Refusal) -> Text {
        guard bytes.offset(of: 13) == nil else { throw bad("there is a CR before the line's end") }
        return Text(copying: bytes)
    }
}
