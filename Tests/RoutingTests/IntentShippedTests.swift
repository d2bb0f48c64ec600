import Testing

@testable import Routing

@Suite("Intent: what is shipped")
struct IntentShippedTests {
    @Test("The lexicon has four thousand phrases and more in eighteen languages, all readable")
    func lexicon() {
        let files = IntentShipped.files
        #expect(files.map(\.language) == IntentSamples.languages)
        #expect(IntentShipped.lexicon.entries.count >= 4_000)
        for file in files {
            #expect(file.complaints.isEmpty, "\(file.language): \(file.complaints)")
            for section in LexiconSection.allCases {
                #expect(file.entries.contains { $0.section == section }, "\(file.language)")
            }
        }
    }

    @Test("The model can be read and fits into 256 KiB")
    func model() {
        #expect(IntentShipped.model != nil)
        #expect(IntentShipped.bytes("intent.model").count <= 256 * 1_024)
    }

    @Test("Lexicon and model know the shipped rows", arguments: IntentSamples.languages)
    func rows(language: String) {
        let (rows, complaints) = TrainingRow.read(IntentShipped.bytes("training/\(language).tsv"))
        #expect(complaints.isEmpty)
        #expect(rows.count >= 300)
        let evaluation = IntentEvaluation(rows, scorer: IntentShipped.scorer())
        for target in [IntentEvaluation.Target.buy, .lead, .aftersale, .spam] {
            #expect((evaluation.figures(target).auc ?? 0) > 0.97, "\(target)")
        }
    }

    @Test("A negation turns a wish to buy", arguments: IntentSamples.negations)
    func negation(pair: (String, String)) {
        let scorer = IntentShipped.scorer()
        let wish = scorer.score(pair.0)
        let refusal = scorer.score(pair.1)
        #expect(wish.classes[.buy] > 500, "\(scorer.explain(pair.0).reasons)")
        #expect(refusal.classes[.buy] < 400, "\(scorer.explain(pair.1).reasons)")
        #expect(refusal.score < wish.score - 200)
    }

    @Test("Case, accents, width and elongation change nothing", arguments: IntentSamples.clothes)
    func clothes(pair: (String, String)) {
        let scorer = IntentShipped.scorer()
        let plain = scorer.score(pair.0)
        let dressed = scorer.score(pair.1)
        #expect(plain.score == dressed.score)
        #expect(plain.classes == dressed.classes)
    }

    @Test("A text split over two messages scores like one", arguments: IntentSamples.halves)
    func split(pair: (String, String)) {
        let scorer = IntentShipped.scorer()
        let whole = scorer.score(pair.0 + " " + pair.1)
        let first = scorer.score(pair.0)
        let second = scorer.score(
            pair.1, IntentContext(earlier: first.evidence, earlierAge: 2_000))
        #expect(abs(whole.score - second.score) <= 100, "\(whole.score) \(second.score)")
        #expect(whole.classes.top == second.classes.top)
    }

    @Test(
        "Who asks for a human being is heard",
        arguments: [
            "can i talk to a real person", "quiero hablar con una persona", "ขอคุยกับแอดมินค่ะ",
            "转人工", "mau bicara dengan admin", "gặp nhân viên", "позовите оператора",
            "ich will mit einem mitarbeiter sprechen",
        ])
    func person(text: String) {
        let scorer = IntentShipped.scorer()
        #expect(scorer.score(text).asksForPerson, "\(scorer.explain(text).reasons)")
        #expect(!scorer.score("how much is it").asksForPerson)
    }
}
