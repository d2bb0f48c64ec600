import Testing
import Vocabulary
import Wire

struct LineTests {
    @Test("A line is split into its parts", arguments: LineVectors.both + LineVectors.readOnly)
    func split(vector: LineVector) throws {
        #expect(try Line(parsing: Array(vector.text.utf8)) == vector.line)
    }

    @Test("Parts are joined into their line", arguments: LineVectors.both)
    func join(vector: LineVector) {
        #expect(String(decoding: vector.line.printed(), as: UTF8.self) == vector.text + "\n")
    }

    @Test("The table of vectors is as large as it claims to be")
    func size() {
        #expect(LineVectors.both.count + LineVectors.readOnly.count >= 60)
    }

    @Test("What does not follow the grammar is a bad line", arguments: LineVectors.refused)
    func refused(text: String) {
        let error = #expect(throws: Refusal.self) { try Line(parsing: Array(text.utf8)) }
        #expect(error?.code == .badLine)
        #expect(error?.explanation.isEmpty == false)
    }

    @Test("Of two tags with one key the later counts")
    func laterTag() throws {
        let line = try Line(parsing: Array("@a=1;b=2;a=3 FOO".utf8))
        #expect(line[tag: "a"] == "3")
        #expect(line[tag: "c"] == nil)
    }

    @Test("A line may have 64 tags and no more")
    func tagLimit() throws {
        let tags = (1...64).map { "t\($0)=\($0)" }.joined(separator: ";")
        #expect(try Line(parsing: Array("@\(tags) FOO".utf8)).tags.count == 64)
        let error = #expect(throws: Refusal.self) {
            try Line(parsing: Array("@\(tags);x FOO".utf8))
        }
        #expect(error?.code == .badLine)
    }

    @Test("A line may have 64 parameters and no more")
    func parameterLimit() throws {
        let line = "FOO" + String(repeating: " x", count: 64)
        #expect(try Line(parsing: Array(line.utf8)).parameters.count == 64)
        #expect(throws: Refusal.self) { try Line(parsing: Array("\(line) :y".utf8)) }
    }

    @Test("What no line can hold is made harmless when printed")
    func harmless() {
        let line = Line(
            "FOO", ["", "a b", ":c", "d\ne"], trailing: "f\r\ng\u{0}",
            tags: [Line.Tag("t", "\u{0}")],
            source: "x y")
        #expect(
            String(decoding: line.printed(), as: UTF8.self)
                == "@t=\\s :x_y FOO - a_b _c d_e :f  g \n")
    }

    @Test("A last parameter gets its colon where it needs one", arguments: ["", ":a", "a b", " "])
    func colon(last: String) throws {
        let printed = Line("FOO", ["x", Text(last)]).printed()
        #expect(String(decoding: printed, as: UTF8.self) == "FOO x :\(last)\n")
    }

    @Test(
        "A text's escapes are undone and done again",
        arguments: [
            ("a\\nb", "a\nb"), ("\\\\n", "\\n"), ("\\\\", "\\"), ("\\n\\n", "\n\n"),
            ("a\\\\\\nb", "a\\\nb"), ("", ""), ("plain ñ", "plain ñ"),
        ])
    func textEscapes(wire: String, text: String) throws {
        let line = try Line(parsing: Array("FOO :\(wire)".utf8), texts: .escaped)
        #expect(line.parameters == [Text(text)])
        #expect(String(decoding: line.printed(texts: .escaped), as: UTF8.self) == "FOO :\(wire)\n")
    }

    @Test(
        "A backslash before anything else stands for itself, and every line break is one",
        arguments: [
            ("a\\b", "a\\b"), ("\\", "\\"), ("a\\", "a\\"), ("\\s\\:", "\\s\\:"), ("a\rb", "a\nb"),
            ("a\r\\nb", "a\nb"), ("a\r", "a\n"), ("\r\r\\n", "\n\n"), ("\\\\\\", "\\\\"),
        ])
    func looseEscapes(wire: String, text: String) throws {
        let line = try Line(parsing: Array("FOO :\(wire)".utf8), texts: .escaped)
        #expect(line.parameters == [Text(text)])
        let again = try Line(
            parsing: Array(line.printed(texts: .escaped).dropLast()), texts: .escaped)
        #expect(again == line)
    }
}
