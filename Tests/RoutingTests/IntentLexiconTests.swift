import Testing

@testable import Routing

@Suite("Intent: lexicon files")
struct IntentLexiconTests {
    private static func read(_ text: String) -> LexiconFile {
        LexiconFile(language: "xx", bytes: Array(text.utf8))
    }

    @Test("Sections, comments, points and blanks are read")
    func reads() {
        let file = Self.read(
            """
            \u{FEFF}# written by hand
            [buy]
            i take it
              how to pay = 250

            [negation after]
            değil
            [no-buy]
            just looking\r
            """)
        #expect(file.complaints.isEmpty)
        #expect(file.entries.map(\.section) == [.buy, .buy, .negation, .noBuy])
        #expect(file.entries.map(\.points) == [100, 250, 100, 100])
        #expect(file.entries.map(\.reach) == [.before, .before, .after, .before])
        #expect(String(decoding: file.entries[1].phrase, as: UTF8.self) == "how to pay")
        #expect(String(decoding: file.entries[3].phrase, as: UTF8.self) == "just looking")
    }

    @Test(
        "What is wrong is told with its line and what would be right",
        arguments: [
            ("hello", 1, "before any section"), ("[buy\nx", 1, "not closed"),
            ("[bye]\nx", 1, "no section is named [bye]: known are buy"),
            ("[buy]\nx = 9999", 2, "1…400"), ("[buy]\nx = lots", 2, "1…400"),
            ("[buy]\n...", 2, "no letter"), ("[buy after]\nx", 1, "[negation after]"),
        ])
    func complains(text: String, line: Int, part: String) {
        let complaints = Self.read(text).complaints
        #expect(complaints.count == 1)
        #expect(complaints.first?.line == line)
        #expect(complaints.first?.sentence.contains(part) == true, "\(complaints)")
    }

    @Test("A phrase of two hundred bytes is the longest")
    func tooLong() {
        let file = Self.read("[buy]\n" + String(repeating: "ab ", count: 70))
        #expect(file.entries.isEmpty)
        #expect(file.complaints.first?.sentence.contains("200 are the most") == true)
    }

    @Test("A phrase written twice in one section counts once; languages can be chosen")
    func merges() {
        let a = LexiconFile(language: "aa", bytes: Array("[buy]\nok\nok\n[chat]\nok".utf8))
        let b = LexiconFile(language: "bb", bytes: Array("[buy]\nok\nja".utf8))
        #expect(Lexicon.entries([a, b]).count == 3)
        #expect(Lexicon.entries([a, b], languages: ["bb"]).count == 2)
    }
}
