import PolicyFiles
import Testing

/// Reads a text and writes it back as plain JSON, so that a table can say what it means.
private func plain(
    _ text: String, _ grammar: JSONReader.Grammar = .json5
) throws -> String {
    var writer = JSONWriter()
    writer.value(try JSONReader.read(Array(text.utf8), as: grammar))
    return writer.text
}

private func failure(
    _ text: String, _ grammar: JSONReader.Grammar = .json5
) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONReader.read(Array(text.utf8), as: grammar)
        return nil
    } catch {
        return error
    }
}

@Suite("Reading JSON5")
struct JSONReaderTests {
    @Test(
        "JSON5 texts mean what the specification says",
        arguments: [
            ("{}", "{}"), ("[]", "[]"), ("null", "null"), ("true", "true"), ("false", "false"),
            (" \t\r\n\u{B}\u{C}\u{A0}\u{FEFF}\u{2028}\u{2029}\u{3000}7", "7"),
            ("// a\n1 // b", "1"), ("/* a\n * b */1/**/", "1"), ("1 // without end", "1"),
            ("[1,]", "[1]"), ("{a:1,}", "{\"a\":1}"), ("{$a_1:1}", "{\"$a_1\":1}"),
            ("{ünïcode:1}", "{\"ünïcode\":1}"), ("{\\u0061b:1}", "{\"ab\":1}"),
            ("{null:1,true:2}", "{\"null\":1,\"true\":2}"), ("{'a b':1}", "{\"a b\":1}"),
            ("{while:1}", "{\"while\":1}"), ("{价格:1}", "{\"价格\":1}"),
            ("'a\"b'", "\"a\\\"b\""), ("\"it's\"", "\"it's\""), ("'it\\'s'", "\"it's\""),
            ("'a\\\nb'", "\"ab\""), ("'a\\\r\nb'", "\"ab\""), ("'a\\\u{2028}b'", "\"ab\""),
            ("'\\x41\\u0042\\v\\0'", "\"AB\\u000b\\u0000\""), ("'\\q\\é'", "\"qé\""),
            ("'\\ud83d\\ude00'", "\"😀\""), ("'a\u{2028}b'", "\"a\\u2028b\""),
            ("'tab\there'", "\"tab\\there\""),
            ("0", "0"), ("-0", "-0"), ("+1", "+1"), (".5", ".5"), ("5.", "5."), ("1e3", "1e3"),
            ("1E-3", "1E-3"), ("0xDEADbeef", "0xDEADbeef"), ("-0x1", "-0x1"),
            ("Infinity", "Infinity"), ("-Infinity", "-Infinity"), ("+NaN", "+NaN"),
            ("[1,[2,[3]],{a:[]}]", "[1,[2,[3]],{\"a\":[]}]"),
        ])
    func valid(_ text: String, _ expected: String) throws {
        #expect(try plain(text) == expected)
    }

    @Test(
        "What is no JSON5 is refused at its line and column",
        arguments: [
            ("", 1, 1), ("  \n ", 2, 2), ("{", 1, 2), ("[1", 1, 3), ("[1 2]", 1, 4),
            ("{a}", 1, 3), ("{a 1}", 1, 4), ("{a:}", 1, 4), ("{a:1 b:2}", 1, 6),
            ("{\n  a: 1,\n  a: 2\n}", 3, 3), ("{'a':1, \"a\":2}", 1, 9), ("[,]", 1, 2),
            ("{,}", 1, 2), ("[1,,2]", 1, 4), ("1 2", 1, 3), ("/* a", 1, 1), ("1 /", 1, 3),
            ("'a\nb'", 1, 1), ("\n 'a", 2, 2), ("'\\x4g'", 1, 5), ("'\\u12'", 1, 6),
            ("'\\1'", 1, 3), ("'\\01'", 1, 4), ("'\\ud800'", 1, 2), ("'\\udc00x'", 1, 2),
            ("010", 1, 1), ("1.2.3", 1, 4), ("1e", 1, 3), ("-", 1, 2), (".", 1, 2),
            ("0x", 1, 3), ("0xg", 1, 3), ("30s", 1, 3), ("truth", 1, 1), ("nulls", 1, 1),
            ("undefined", 1, 1), ("{1a:2}", 1, 2), ("{a-b:1}", 1, 3), ("\"é\" x", 1, 5),
            ("{a:1}}", 1, 6), ("]", 1, 1), ("\u{1}", 1, 1), ("// only", 1, 8),
            ("[1,\r\n2,\r3,\n!]", 4, 1), ("'a\u{0}b'", 1, 3),
        ])
    func invalid(_ text: String, _ line: Int, _ column: Int) throws {
        let error = try #require(failure(text))
        #expect(error.place == JSONPlace(line: line, column: column), "\(error)")
        #expect(!error.expected.isEmpty && !error.found.isEmpty)
    }

    @Test(
        "Strict JSON takes what RFC 8259 takes",
        arguments: [
            (
                "{\"a\":[1,-2.5e+3,true,null,\"\\u0041\\/\"]}",
                "{\"a\":[1,-2.5e+3,true,null,\"A/\"]}"
            ),
            (" \t\r\n1 ", "1"), ("\"\\ud83d\\ude00\"", "\"😀\""), ("\"\u{7F}\"", "\"\\u007f\""),
        ])
    func strictValid(_ text: String, _ expected: String) throws {
        #expect(try plain(text, .strict) == expected)
    }

    @Test(
        "Strict JSON refuses what only JSON5 takes",
        arguments: [
            "{a:1}", "{'a':1}", "'a'", "[1,]", "{\"a\":1,}", "// a\n1", "1 /* a */", "+1", ".5",
            "5.", "0x1", "Infinity", "NaN", "\"\\x41\"", "\"a\tb\"", "\"\\\n\"", "\u{A0}1",
            "\u{FEFF}1", "\u{B}1", "\"\\v\"", "\"\\'\"", "01", "-",
        ])
    func strictInvalid(_ text: String) {
        #expect(failure(text, .strict) != nil)
    }

    @Test("Every value and key knows its line and column, counted in characters")
    func places() throws {
        let text = "{\n  \"é日\": [1,\n    {b: 'x'}],\r\n  c: true }"
        let root = try JSONReader.read(Array(text.utf8), file: 3)
        let members = try #require(root.members)
        #expect(members[0].place == JSONPlace(file: 3, line: 2, column: 3))
        #expect(members[0].value.place == JSONPlace(file: 3, line: 2, column: 9))
        let inner = try #require(members[0].value.elements?[1].members?.first)
        #expect(inner.place == JSONPlace(file: 3, line: 3, column: 6))
        #expect(inner.value.place == JSONPlace(file: 3, line: 3, column: 9))
        #expect(members[1].place == JSONPlace(file: 3, line: 4, column: 3))
    }

    @Test("A text deeper or longer than the limits is refused, not followed")
    func limits() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(failure(deep)?.place == JSONPlace(line: 1, column: 65))
        let full = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(failure(full) == nil)
        let small = JSONReader.Limits(bytes: 4, depth: 1)
        #expect(throws: JSONError.self) {
            try JSONReader.read(Array("12345".utf8), limits: small)
        }
        #expect(throws: JSONError.self) { try JSONReader.read(Array("[[]]".utf8), limits: small) }
        #expect((try? JSONReader.read(Array("[[ ]".utf8.dropFirst()), limits: small)) != nil)
    }

    @Test(
        "Bytes that are not UTF-8 are refused where they stand",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xF5, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func encoding(_ wrong: [UInt8]) throws {
        let bytes = Array("'aé".utf8) + wrong + Array("'".utf8)
        let error = #expect(throws: JSONError.self) { try JSONReader.read(bytes) }
        #expect(error?.place == JSONPlace(line: 1, column: 4))
    }

    @Test("No prefix of a valid text is taken for a whole one, and none traps")
    func prefixes() {
        let text =
            "{a: [1, 'b\\u0041', {c: .5, d: 0x1F}], /* e */ 'f': \"\\ud83d\\ude00\", g: null}"
        let bytes = Array(text.utf8)
        for length in 0..<bytes.count {
            #expect(throws: JSONError.self) { try JSONReader.read(Array(bytes[..<length])) }
        }
    }
}
