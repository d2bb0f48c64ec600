import Testing
import Vocabulary

@testable import Routing

@Suite("Intent: scores")
struct IntentScorerTests {
    private static func scorer() -> IntentScorer {
        IntentScorer(lexicon: IntentModelTests.lexicon, model: IntentModelTests.model)
    }

    private static func signal(_ kind: SignalKind, age: Int, id: UInt64) -> IntentSignal {
        IntentSignal(kind: kind, age: age, id: id)
    }

    @Test("One more signal never lowers the score")
    func moreSignals() {
        let scorer = Self.scorer()
        var random = IntentRandom(11)
        for _ in 0..<200 {
            var context = IntentContext()
            var last = scorer.score("how much", context).score
            for id in 0..<12 {
                let age = random.below(4_000_000)
                context.signals.append(
                    Self.signal(random.pick(SignalKind.allCases), age: age, id: UInt64(id)))
                let now = scorer.score("how much", context).score
                #expect(now >= last)
                last = now
            }
        }
    }

    @Test("The same signal twice counts once, wherever it stands", arguments: SignalKind.allCases)
    func duplicates(kind: SignalKind) {
        let scorer = Self.scorer()
        let once = [Self.signal(kind, age: 5_000, id: 9)]
        let twice = [Self.signal(kind, age: 90_000, id: 9)] + once + once
        let a = scorer.score("how much", IntentContext(signals: once))
        let b = scorer.score("how much", IntentContext(signals: twice))
        #expect(a == b)
    }

    @Test("A signal fades with its age and is gone in the end", arguments: SignalKind.allCases)
    func fades(kind: SignalKind) {
        let scorer = Self.scorer()
        var last = Int.max
        for age in stride(from: 0, through: 40_000_000, by: 250_000) {
            let signals = [Self.signal(kind, age: age, id: 1)]
            let score = scorer.score("how much", IntentContext(signals: signals)).score
            #expect(score <= last)
            last = score
        }
        #expect(abs(last - scorer.score("how much").score) <= 1)
    }

    @Test("Following, earlier orders and insisting raise the score, each to its limit")
    func context() {
        let scorer = Self.scorer()
        let plain = scorer.score("how much").score
        #expect(scorer.score("how much", IntentContext(isFollower: true)).score > plain)
        #expect(scorer.score("how much", IntentContext(burstMessages: 3)).score > plain)
        var last = plain
        for orders in 1...10 {
            let now = scorer.score("how much", IntentContext(ordersBefore: orders)).score
            #expect(now >= last)
            last = now
        }
        #expect(last > plain)
        let huge = scorer.score("how much", IntentContext(ordersBefore: .max)).score
        #expect(huge == last)
    }

    @Test("What was said before fades")
    func earlier() {
        let scorer = Self.scorer()
        let buying = scorer.score("i take two").evidence
        let fresh = scorer.score("hello", IntentContext(earlier: buying, earlierAge: 1_000))
        let stale = scorer.score("hello", IntentContext(earlier: buying, earlierAge: 9_000_000))
        let alone = scorer.score("hello")
        #expect(fresh.score > alone.score)
        #expect(stale.score < fresh.score)
        #expect(abs(stale.score - alone.score) <= 5)
    }

    @Test("A conversation without end keeps to its limits")
    func endless() {
        let scorer = Self.scorer()
        var evidence = TextEvidence.none
        for _ in 0..<2_000 {
            let context = IntentContext(earlier: evidence, earlierAge: 10)
            let verdict = scorer.score("i take two, how much is it, refund", context)
            #expect((0...1_000).contains(verdict.score))
            evidence = verdict.evidence
        }
        #expect(evidence.letters <= TextEvidence.mostLetters)
    }

    @Test("Reasons add up to the score, which is the one without reasons")
    func reasons() {
        let scorer = Self.scorer()
        var random = IntentRandom(5)
        let words = [
            "i take", "how much", "refund", "hello", "money", "ขอราคา", "多少钱", "بكم", "!!", "2",
            "not", "",
        ]
        for _ in 0..<1_500 {
            let text = (0..<random.below(9)).map { _ in random.pick(words) }.joined(separator: " ")
            var context = IntentContext(
                isFollower: random.below(2) == 0, ordersBefore: random.below(4),
                waitedSeconds: random.below(900), burstMessages: random.below(5))
            for id in 0..<random.below(6) {
                context.signals.append(
                    Self.signal(
                        random.pick(SignalKind.allCases), age: random.below(900_000),
                        id: UInt64(id)))
            }
            if random.below(2) == 0 {
                context.earlier = scorer.score(random.pick(words)).evidence
                context.earlierAge = random.below(500_000)
            }
            let score = scorer.explain(text, context)
            #expect(score.verdict == scorer.score(text, context))
            #expect(score.reasons.reduce(0) { $0 + $1.points } == score.score)
            #expect(score.reasons.first?.what == .base)
        }
    }

    @Test("The same words in two languages count once, in two sections twice")
    func twins() {
        let text = "[buy]\nok = 80\n[chat]\nok"
        let files = ["aa", "bb"].map { LexiconFile(language: $0, bytes: Array(text.utf8)) }
        let star = LexiconFile(language: "cc", bytes: Array("[buy]\nok* = 120".utf8))
        let scorer = IntentScorer(lexicon: Lexicon(Lexicon.entries(files + [star])))
        let evidence = scorer.score("ok").evidence
        #expect(evidence.points[LexiconSection.buy.index] == 120)
        #expect(evidence.points[LexiconSection.chat.index] == 100)
    }

    @Test("A buying phrase near a negation is a refusal, unless a stop parts them")
    func negation() {
        let text = "[buy]\ni take\n[negation]\nnever\n[negation after]\nnope"
        let file = LexiconFile(language: "aa", bytes: Array(text.utf8))
        let scorer = IntentScorer(lexicon: Lexicon(file.entries))
        let refusal = LexiconSection.noBuy.index
        func refused(_ text: String) -> Bool { scorer.score(text).evidence.points[refusal] > 0 }
        #expect(refused("never will i take"))
        #expect(refused("i take it nope"))
        #expect(!refused("i take it never"))
        #expect(!refused("nope i take"))
        #expect(!refused("never. i take"))
        #expect(!refused("never would anybody have thought of it but i take"))
    }

    @Test("Without a text the score is the base")
    func empty() {
        let scorer = Self.scorer()
        #expect(scorer.score("").score == scorer.score("   ").score)
        #expect(scorer.explain("").reasons.count == 1)
        #expect(scorer.score("").evidence.isEmpty)
    }

    @Test("A policy's points become weights, and kinds nobody knows score nothing")
    func policy() {
        var settings = IntentSettings()
        settings.signals = [
            IntentSettings.Signal(kind: "cart", points: 300, most: 300, halfLife: 1_000),
            IntentSettings.Signal(kind: "dance", points: 300, most: 300, halfLife: 1_000),
        ]
        let policy = IntentPolicy(settings)
        #expect(policy.signals.map(\.kind) == [.cart])
        #expect(policy.signals.first?.weight == 1_800)
        #expect(policy.follower == settings.follower * 6)
    }
}
