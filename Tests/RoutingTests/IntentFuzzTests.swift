import Testing

@testable import Routing

@Suite("Intent: any bytes")
struct IntentFuzzTests {
    @Test(
        "Five thousand texts in each script are scored without a trap", arguments: IntentScripts.all
    )
    func scripts(range: ClosedRange<UInt32>) {
        let scorer = IntentScorer(lexicon: IntentModelTests.lexicon, model: IntentModelTests.model)
        var random = IntentRandom(UInt64(range.lowerBound) + 1)
        var bytes: [UInt8] = []
        for _ in 0..<5_000 {
            bytes.removeAll(keepingCapacity: true)
            for _ in 0..<(1 + random.below(14)) {
                let value = range.lowerBound + UInt32(random.below(range.count))
                if let scalar = Unicode.Scalar(value) {
                    bytes += Array(String(Character(scalar)).utf8)
                }
                if random.below(5) == 0 { bytes.append(0x20) }
            }
            check(bytes, scorer)
        }
    }

    @Test("Random bytes, cut characters and long texts are scored without a trap")
    func randomBytes() {
        let scorer = IntentScorer(lexicon: IntentModelTests.lexicon, model: IntentModelTests.model)
        var random = IntentRandom(77)
        for _ in 0..<4_000 {
            check((0..<random.below(40)).map { _ in UInt8(random.below(256)) }, scorer)
        }
        for length in [1_000, 4_095, 8_192, 8_193, 70_000] {
            check((0..<length).map { _ in UInt8(random.below(256)) }, scorer)
            check([UInt8](repeating: 0x31, count: length), scorer)
            check(Array(String(repeating: "é1", count: length / 3).utf8), scorer)
            check(Array(String(repeating: "ﷺ", count: length / 3).utf8), scorer)
            check(Array(String(repeating: "i take how much ", count: length / 16).utf8), scorer)
        }
    }

    private func check(_ bytes: [UInt8], _ scorer: IntentScorer) {
        let verdict = scorer.score(bytes)
        let sum = IntentClass.allCases.reduce(0) { $0 + verdict.classes[$1] }
        let text = scorer.text
        var isSound = (0...1_000).contains(verdict.score) && (994...1_006).contains(sum)
        isSound = isSound && text.count <= NormalisedText.limit + 16
        isSound = isSound && text.units[text.count - 1] == FoldTable.space
        for place in 0..<text.count where text.offsets[place] > text.offsets[place + 1] {
            isSound = false
        }
        if !isSound { Issue.record("\(bytes.prefix(60)) gave \(verdict)") }
    }
}
