import PolicyFiles
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    @Test("Commas, nesting and escapes come by themselves")
    func object() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("text", "a\"b\\c\n\r\t\u{1}\u{7F}\u{9B}\u{2028}é😀")
        writer.member("count", -3)
        writer.key("list")
        writer.beginArray()
        writer.bool(true)
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.endArray()
        writer.endObject()
        #expect(
            writer.text == #"{"text":"a\"b\\c\n\r\t\u0001\u007f\u009b\u2028é😀","count":-3,"#
                + #""list":[true,null,{}]}"#)
    }

    @Test("Every scalar of the first planes comes back from strict reading unharmed")
    func roundTrip() throws {
        var view = String.UnicodeScalarView()
        for value in UInt32(0)..<0x3000 {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        let text = String(view)
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        let read = try JSONReader.read(bytes, as: .strict)
        #expect(read.string?.unicodeScalars.elementsEqual(view) == true)
        #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }

    @Test("An indented text reads back as the same value")
    func indented() throws {
        let value = JSONValue.object([
            ("a", .list([.integer(1), .text("x")])), ("b", .object([])), ("c", .flag(false)),
        ])
        var writer = JSONWriter(indent: 2)
        writer.value(value)
        let expected = """
            {
              "a": [
                1,
                "x"
              ],
              "b": {},
              "c": false
            }
            """
        #expect(writer.text == expected)
    }
}
