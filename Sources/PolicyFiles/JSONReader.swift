/// Reads JSON5 (policies) or strict JSON (lines of connectors) into values that know their places.
///
/// Follows the JSON5 specification 1.0.0 and RFC 8259. Beyond them, a key that stands twice, a lone
/// surrogate and bytes that are not UTF-8 are errors: each of them hides a mistake.
public struct JSONReader {
    /// Which grammar a text follows.
    public enum Grammar: Sendable {
        /// JSON5: comments, trailing commas, single quotes, bare keys.
        case json5
        /// RFC 8259 and nothing else.
        case strict
    }

    /// How much a text may hold.
    public struct Limits: Sendable {
        /// Bytes of the whole text.
        public var bytes: Int
        /// Arrays and objects inside each other.
        public var depth: Int

        /// A policy is written by people: a mebibyte and 64 levels are far beyond what they write.
        public init(bytes: Int = 1 << 20, depth: Int = 64) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    let bytes: [UInt8]
    let grammar: Grammar
    let limits: Limits
    let file: Int
    var index = 0
    var depth = 0
    // The last place that was asked for: places are asked for in rising order, so that counting
    // lines and columns costs one pass over the text in all.
    var counted = (index: 0, line: 1, column: 1)

    /// Reads one value that makes up the whole text. `file` is the number that its places carry.
    public static func read(
        _ bytes: [UInt8], as grammar: Grammar = .json5, limits: Limits = Limits(), file: Int = 0
    ) throws(JSONError) -> JSONValue {
        var reader = JSONReader(bytes: bytes, grammar: grammar, limits: limits, file: file)
        return try reader.document()
    }

    private init(bytes: [UInt8], grammar: Grammar, limits: Limits, file: Int) {
        self.bytes = bytes
        self.grammar = grammar
        self.limits = limits
        self.file = file
    }

    private mutating func document() throws(JSONError) -> JSONValue {
        if bytes.count > limits.bytes {
            throw JSONError(
                at: JSONPlace(file: file, line: 1, column: 1), found: "\(bytes.count) bytes",
                expected: "at most \(limits.bytes)")
        }
        if let wrong = UTF8Check.firstInvalid(bytes) {
            throw failure(at: wrong, found: "bytes that are not UTF-8", expected: "UTF-8 text")
        }
        try skipSpace()
        let value = try value()
        try skipSpace()
        if index < bytes.count { throw failure(expected: "the end of the text") }
        return value
    }

    mutating func value() throws(JSONError) -> JSONValue {
        let place = place(of: index)
        guard index < bytes.count else { throw failure(expected: "a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return JSONValue(.object(try object()), at: place)
        case UInt8(ascii: "["): return JSONValue(.array(try array()), at: place)
        case UInt8(ascii: "\""): return JSONValue(.string(try quoted()), at: place)
        case UInt8(ascii: "'") where grammar == .json5:
            return JSONValue(.string(try quoted()), at: place)
        default: break
        }
        if take(word: "true") { return JSONValue(.bool(true), at: place) }
        if take(word: "false") { return JSONValue(.bool(false), at: place) }
        if take(word: "null") { return JSONValue(.null, at: place) }
        if let number = try number() { return JSONValue(.number(number), at: place) }
        throw failure(expected: "a value")
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        try open()
        var elements: [JSONValue] = []
        while true {
            try skipSpace()
            if take(byte: "]") {
                if !elements.isEmpty, grammar == .strict { throw trailingComma() }
                break
            }
            elements.append(try value())
            try skipSpace()
            if take(byte: "]") { break }
            if !take(byte: ",") { throw failure(expected: "',' or ']'") }
        }
        depth -= 1
        return elements
    }

    private mutating func object() throws(JSONError) -> [JSONMember] {
        try open()
        var members: [JSONMember] = []
        var keys: Set<String> = []
        while true {
            try skipSpace()
            if take(byte: "}") {
                if !members.isEmpty, grammar == .strict { throw trailingComma() }
                break
            }
            let start = index
            let place = place(of: start)
            let key = try key()
            if !keys.insert(key).inserted {
                throw JSONError(
                    at: place, found: "the key \"\(key)\" a second time", expected: "each key once")
            }
            try skipSpace()
            if !take(byte: ":") { throw failure(expected: "':' after the key") }
            try skipSpace()
            members.append(JSONMember(key, try value(), at: place))
            try skipSpace()
            if take(byte: "}") { break }
            if !take(byte: ",") { throw failure(expected: "',' or '}'") }
        }
        depth -= 1
        return members
    }

    private mutating func open() throws(JSONError) {
        if depth == limits.depth {
            throw failure(expected: "at most \(limits.depth) arrays and objects inside each other")
        }
        depth += 1
        index += 1
    }
}
