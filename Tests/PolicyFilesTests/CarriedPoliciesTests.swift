import Routing
import Testing

@testable import PolicyFiles

@Suite("The policies that come along")
struct CarriedPoliciesTests {
    @Test("Each is read without one complaint", arguments: PolicyFolder.names)
    func clean(_ name: String) {
        let reading = PolicyFolder.read(name)
        #expect(reading.complaints.isEmpty, "\(reading.complaints)")
        #expect(reading.policy?.name == name)
    }

    @Test("default.json5 has the numbers of the program's own policy")
    func defaults() throws {
        var policy = try #require(PolicyFolder.read("default").policy)
        // The texts are the file's alone: a program without files leaves talking to people.
        let own = Policy()
        policy.digest = own.digest
        policy.intent.phrases = []
        policy.bot.answers = []
        policy.bot.faq = []
        policy.bot.personWords = []
        policy.bot.handOver = Wording()
        policy.bot.closed = Wording()
        policy.bot.collect = BotSettings.Collecting()
        policy.scripts = []
        policy.cues.texts = []
        policy.cues.softTexts = []
        policy.cues.topQuestion = Wording()
        #expect(policy == own)
    }

    @Test("default.json5 is the manual that the tables make of it")
    func manual() throws {
        let policy = try #require(PolicyFolder.read("default").policy)
        let text = PolicyManual.text(of: policy, intro: PolicyManual.intro)
        let file = try #require(PolicyFolder.bytes("default.json5"))
        let isSame = Array(text.utf8) == file
        #expect(isSame, "livedesk policy manual > Policies/default.json5")
    }

    @Test("policy.schema.json is the schema that the tables make")
    func schema() throws {
        let file = try #require(PolicyFolder.bytes("policy.schema.json"))
        let isSame = Array(PolicySchema.text.utf8) == file
        #expect(isSame, "livedesk policy schema > Policies/policy.schema.json")
        #expect(throws: Never.self) { try JSONReader.read(file, as: .strict) }
    }

    @Test("Every key of every table stands in the manual with its help")
    func everyKey() throws {
        let text = String(
            decoding: try #require(PolicyFolder.bytes("default.json5")), as: UTF8.self)
        var seen: [String] = []
        func walk(_ shape: Shape) {
            switch shape {
            case .object(let info):
                if seen.contains(info.id) { return }
                seen.append(info.id)
                for key in info.keys {
                    let name = key.name
                    let isNamed = text.contains("\(name):") || text.contains("\(name) (required):")
                    #expect(isNamed, "\(info.id).\(name)")
                    let start = key.help.split(separator: " ").prefix(2).joined(separator: " ")
                    let isExplained = text.contains(start)
                    #expect(isExplained, "\(info.id).\(name)")
                    walk(key.shape)
                }
            case .list(let item, _), .map(_, let item, _): walk(item)
            case .either(let one, let other):
                walk(one)
                walk(other)
            default: return
            }
        }
        walk(.object(PolicyTables.policy.info))
        #expect(seen.count > 25)
    }

    @Test("A policy that is written is read as the same policy", arguments: PolicyFolder.names)
    func roundTrip(_ name: String) throws {
        let policy = try #require(PolicyFolder.read(name).policy)
        let text = PolicyManual.text(of: policy, intro: [])
        var again = try #require(PolicyFolder.read(text: text).policy)
        again.digest = policy.digest
        #expect(again == policy)
    }

    @Test("The bot of default.json5 speaks seven languages in every text")
    func languages() throws {
        let bot = try #require(PolicyFolder.read("default").policy).bot
        let expected = ["en", "es", "id", "vi", "th", "zh", "ar"]
        for answer in bot.answers + bot.faq {
            #expect(answer.reply.translations.map(\.language) == expected, "\(answer.name)")
            #expect(answer.keywords.map(\.language) == expected, "\(answer.name)")
            #expect(answer.keywords.allSatisfy { $0.words.count >= 3 }, "\(answer.name)")
        }
        #expect(bot.personWords.map(\.language) == expected)
        #expect(
            Set(["discount", "order", "consultation", "link"]).isSubset(of: bot.answers.map(\.name))
        )
        #expect(bot.faq.map(\.name) == ["shipping", "returns"])
        #expect(bot.fallback == .people)
    }

    @Test("acme's three rooms have their packs' products, its agents can serve them all")
    func acme() throws {
        let reading = PolicyFolder.read("acme")
        let policy = try #require(reading.policy)
        #expect(policy.rooms.map(\.name) == ["anna", "bella", "chloe"])
        #expect(policy.room("anna").bot.products.contains { $0.id == "set-glow" })
        #expect(policy.room("bella").bot.coupon == "BELLA15")
        #expect(policy.room("chloe").values.sale.micros == 140_000_000)
        #expect(policy.agent("ana")?.seats == 5)
        #expect(policy.agent("nobody") == nil)
        let origin = reading.origins.first { $0.path == "rooms.bella.values.sale" }
        #expect(origin?.file == "fashion.json5")
        #expect(origin?.value == "\"38 USD\"")
        #expect(reading.origins.contains { $0.path == "routing.offerTTL" && $0.line > 0 })
    }
}
