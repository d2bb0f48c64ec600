import Testing

@testable import Routing

@Suite("Intent: phrases")
struct IntentAutomatonTests {
    private static func found(_ phrases: [String], in text: String) -> [Int32] {
        let automaton = PhraseAutomaton(
            phrases: phrases.enumerated().map { (Array($1.utf8), Int32($0)) })
        let folded = NormalisedText()
        folded.fold(Array(text.utf8))
        var ids: [Int32] = []
        automaton.matches(in: folded) { ids.append($0.id) }
        return ids
    }

    @Test(
        "A phrase is found where it should be",
        arguments: [
            ("how much", "so HOW  much is it"), ("size*", "any sizes left"),
            ("<n> pcs", "want 25pcs pls"), ("<n>", "just 1.000"), ("1+1", "is it 1+1 now"),
            ("555*", "55555 ตลก"), ("ราคา", "ขอราคาหน่อย"), ("多少钱", "这个多少錢啊"),
            ("얼마", "이거얼마예요"), ("얼마 예요", "이거 얼마예요"), ("سعر", "كم سعر الشنطه"),
            ("*book", "a notebook"), ("*book", "a book"), ("cf", "สนใจcf ค่ะ"), ("🛒", "in my🛒now"),
            ("d'accord", "D’accord merci"), ("कितने का", "ये कितने का है"),
        ])
    func finds(pair: (String, String)) {
        #expect(Self.found([pair.0], in: pair.1) == [0])
    }

    @Test(
        "A phrase is not found where it should not be",
        arguments: [
            ("how much", "show much"), ("size", "sizes"), ("much", "so mucho"),
            ("555", "556"), ("1+1", "2+1"), ("f4f", "f5f"), ("buy", "rebuy"), ("물", "선물"),
            ("سعر", "اسعرها"), ("<n> pcs", "pcs"), ("hhh*", "how"),
        ])
    func findsNot(pair: (String, String)) {
        #expect(Self.found([pair.0], in: pair.1).isEmpty)
    }

    @Test("The leftmost wins, then the longest, and matches do not overlap")
    func leftmostLongest() {
        let phrases = ["how much", "how much is the", "much is", "the red dress", "red"]
        #expect(Self.found(phrases, in: "how much is the red dress") == [1, 4])
        #expect(Self.found(["ab cd", "cd ef gh"], in: "ab cd ef gh") == [0])
    }

    @Test("Phrases that fold to the same are all reported")
    func twins() {
        #expect(Self.found(["Đen", "den"], in: "den") == [0, 1])
    }

    @Test("A phrase that folds to nothing is skipped and disturbs no other")
    func nothingLeft() {
        #expect(Self.found(["...", "", "*", "ok"], in: "ok") == [3])
    }

    @Test("The automaton finds what a plain search finds")
    func agreesWithPlainSearch() {
        var random = IntentRandom(7)
        let letters = ["a", "b", " ", "ก", "ข", "中", "文"]
        for _ in 0..<300 {
            let phrases = (0..<12).map { _ in
                (0..<(1 + random.below(5))).map { _ in random.pick(letters) }.joined()
            }
            let text = (0..<40).map { _ in random.pick(letters) }.joined()
            #expect(
                Self.found(phrases, in: text) == PlainPhraseSearch.found(phrases, in: text),
                "\(phrases) in \(text)")
        }
    }

    @Test("A thousand phrases are found, each by its own text")
    func many() {
        var random = IntentRandom(3)
        let syllables = ["ka", "mo", "ri", "tu", "se", "ne", "ha", "lo", "pi", "du"]
        var phrases: Set<String> = []
        while phrases.count < 1_000 {
            let word = { (random: inout IntentRandom) in
                (0..<3).map { _ in random.pick(syllables) }.joined()
            }
            phrases.insert(word(&random) + " " + word(&random))
        }
        let list = phrases.sorted()
        let automaton = PhraseAutomaton(
            phrases: list.enumerated().map { (Array($1.utf8), Int32($0)) })
        let text = NormalisedText()
        for (index, phrase) in list.enumerated() {
            text.fold(Array("x \(phrase) y".utf8))
            var ids: [Int32] = []
            automaton.matches(in: text) { ids.append($0.id) }
            #expect(ids == [Int32(index)])
        }
    }
}
