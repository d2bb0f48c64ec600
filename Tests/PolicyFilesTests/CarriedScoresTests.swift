import PolicyFiles
import Routing
import Testing

/// What a policy's own phrases score, with no lexicon and no model beside them.
@Suite("Scores that default.json5 gives by itself")
struct CarriedScoresTests {
    private func scorer(_ policy: Policy) -> IntentScorer {
        let entries = policy.intent.phrases.compactMap { phrase in
            LexiconSection(rawValue: phrase.kind.rawValue).map {
                LexiconEntry(
                    language: "policy", section: $0, phrase: Array(phrase.text.utf8),
                    points: phrase.points)
            }
        }
        return IntentScorer(lexicon: Lexicon(entries), policy: IntentPolicy(policy.intent))
    }

    @Test(
        "Who asks how to pay goes to people in each of the seven languages",
        arguments: [
            "how do I pay?", "HOW CAN I PAY", "ok where do i pay for the red one",
            "¿Dónde pago?", "como pago", "quiero comprar dos", "kak cara bayar gimana",
            "udah tf ya kak", "thanh toán thế nào shop", "muon mua 2 hop",
            "จ่ายเงินยังไงคะ", "โอนแล้วนะคะ", "怎么付款？", "我要买两个", "كيف أدفع؟",
            "ابي اشتري حبتين",
        ])
    func buyers(_ text: String) throws {
        let policy = try #require(PolicyFolder.read("default").policy)
        #expect(scorer(policy).score(text).score >= policy.intent.handOver)
    }

    @Test(
        "Who greets, asks for a discount or chats stays with the bot",
        arguments: [
            "hi", "discount", "order", "consultation", "hola guapa", "halo kak", "xin chào",
            "สวัสดีค่ะ", "哈哈哈", "مرحبا", "do you ship to Leeds", "link?", "",
        ])
    func others(_ text: String) throws {
        let policy = try #require(PolicyFolder.read("default").policy)
        #expect(scorer(policy).score(text).score < policy.intent.handOver)
    }
}
