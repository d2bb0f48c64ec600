import Testing
import Vocabulary

struct TextTests {
    @Test("Scalars are counted, not bytes or characters")
    func scalars() {
        #expect(("" as Text).scalarCount == 0)
        #expect(("aé😀" as Text).scalarCount == 3)
        #expect(("aé😀" as Text).count == 7)
        #expect(("👩‍👩‍👧" as Text).scalarCount == 5)
    }

    @Test("A prefix never cuts a scalar in two")
    func prefix() {
        let text: Text = "aé😀b"
        #expect((0...5).map { text.prefix(scalars: $0) } == ["", "a", "aé", "aé😀", text, text])
    }

    @Test("The order is the order of the bytes")
    func order() {
        #expect(
            ["b", "a", "aa", "é", "Z", ""].map { Text($0) }.sorted() == [
                "", "Z", "a", "aa", "b", "é",
            ])
    }

    @Test(
        "A whole number is read in full or not at all",
        arguments: [
            ("0", 0), ("-1", -1), ("007", 7), ("9223372036854775807", Int64.max), ("", nil),
            ("-", nil), ("+1", nil), ("1.0", nil), (" 1", nil), ("9223372036854775808", nil),
            ("--1", nil), ("1e3", nil), ("٣", nil), ("123456789012345678901", nil),
        ] as [(Text, Int64?)])
    func integer(text: Text, number: Int64?) {
        #expect(text.integer == number)
    }

    @Test("Only letters of ASCII are put in lower case")
    func lowered() {
        #expect(("AbZ-É" as Text).lowercasedASCII == "abz-É")
    }

    @Test("Beginnings are compared and dropped by bytes")
    func beginnings() {
        #expect(("agent:ana" as Text).hasPrefix("agent:"))
        #expect(!("agent" as Text).hasPrefix("agent:"))
        #expect(("agent:ana" as Text).dropping(6) == "ana")
        #expect(("a" as Text).dropping(5) == "")
    }

    @Test(
        "A name is 1 to 128 bytes of printable ASCII without what parts a line",
        arguments: [
            ("a", true), ("a:b", true), ("*", true), ("~!@#$%^&()_+", true), ("", false),
            (":a", false), ("a b", false), ("a,b", false), ("a;b", false), ("é", false),
            ("a\u{7F}", false), ("a\n", false),
        ] as [(Text, Bool)])
    func names(text: Text, isName: Bool) {
        #expect(text.isName == isName)
    }

    @Test("A name of 128 bytes is the longest")
    func longestName() {
        #expect(Text(String(repeating: "x", count: 128)).isName)
        #expect(!Text(String(repeating: "x", count: 129)).isName)
    }

    @Test(
        "A key is a desk and a name with one slash between",
        arguments: ["", "a", "/", "a/", "/b", "a/b/c", "a b/c", "a/:b"] as [Text])
    func noKeys(text: Text) {
        #expect(KeyName(text) == nil)
        #expect(KeyName("brand/ana")?.text == "brand/ana")
        #expect(KeyName("brand/ana").map { $0.desk } == "brand")
    }

    @Test(
        "Conversations and sends are a letter and a number, and nothing else",
        arguments: ["", "c", "17", "c-1", "c+1", "c1x", "C1", "cc1", "c 1", "c9223372036854775808"]
            as [Text])
    func identifiers(text: Text) {
        #expect(ConversationID(text) == nil)
        #expect(SendID(text) == nil)
        for number in [0, 1, 17, Int64.max] {
            #expect(ConversationID(ConversationID(number).text) == ConversationID(number))
            #expect(SendID(SendID(number).text) == SendID(number))
            #expect(SendID(ConversationID(number).text) == nil)
        }
    }
}
