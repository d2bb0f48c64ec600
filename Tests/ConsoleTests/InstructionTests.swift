import Testing
import Vocabulary

@testable import Console

@Suite("Typed commands")
struct InstructionTests {
    private let context = Instruction.Context(
        current: ConversationID(3), offer: ConversationID(9), customer: "mia", currency: "EUR")
    private static let c3 = ConversationID(3)
    private static let c7 = ConversationID(7)

    @Test(
        "each is the command it says, for the conversation named or the one at hand",
        arguments: [
            ("accept", .command(.accept(ConversationID(9)))),
            ("accept c7", .command(.accept(c7))),
            ("decline too busy", .command(.decline(ConversationID(9), reason: "too busy"))),
            ("take c7", .command(.take(c7))),
            ("say hello there", .command(.say(c3, "hello there"))),
            ("say c7 hello", .command(.say(c7, "hello"))),
            ("note  vip", .command(.note(c3, "vip"))),
            (
                "script pay link=http://x size=M red",
                .command(
                    .script(
                        c3, name: "pay",
                        fields: [
                            Line.Tag("link", "http://x"), Line.Tag("size", "M red"),
                        ]))
            ),
            ("transfer bot", .command(.transfer(c3, .bot, note: ""))),
            (
                "transfer c7 skill:fashion she asks",
                .command(.transfer(c7, .skill("fashion"), note: "she asks"))
            ),
            ("transfer mei", .command(.transfer(c3, .agent("mei"), note: ""))),
            ("close lead", .command(.close(c3, .lead, nil))),
            (
                "close sold 12.5",
                .command(.close(c3, .sold, Money(micros: 12_500_000, currency: "EUR")))
            ),
            (
                "close c7 sold 12 usd",
                .command(.close(c7, .sold, Money(micros: 12_000_000, currency: "USD")))
            ),
            ("tag vip -new", .command(.tag(c3, add: ["vip"], remove: ["new"]))),
            ("ready 3", .command(.ready(seats: 3))), ("away", .command(.away(reason: ""))),
            ("history c7 40 10", .command(.history(c7, before: 40, limit: 10))),
            ("profile", .command(.profile("mia"))),
            ("find red dress", .command(.find("red dress"))),
            ("why", .command(.why(c3))), ("list", .command(.list(.mine))),
            ("list bot", .command(.list(.bot))),
            ("open c7", .open(c7)), ("next", .next), ("quit", .leave), ("help", .help),
            ("TAKE c7", .command(.take(c7))),
            ("trans queue", .command(.transfer(c3, .queue, note: ""))),
            ("watch", .command(.watch(.everything))),
            ("watch anna", .command(.watch(.room("anna")))),
            ("assign c7 mei", .command(.assign(c7, "mei"))),
            ("cue anna say hi", .command(.cue("anna", "say hi"))),
        ] as [(String, Instruction)])
    func reads(_ line: String, _ meaning: Instruction) {
        #expect(Instruction(line, context) == meaning)
    }

    @Test(
        "what is none says what would be",
        arguments: [
            "", "foo", "close", "close gone", "close sold x", "tag", "ready 0", "transfer",
            "list all", "open x", "find", "say",
        ])
    func mistakes(_ line: String) {
        guard case .mistake(let sentence) = Instruction(line, context) else {
            Issue.record("\(line) was taken")
            return
        }
        #expect(!sentence.isEmpty)
    }

    @Test("every command has help, and no two share a name")
    func table() {
        let names = InstructionTable.rows.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            InstructionTable.rows.allSatisfy { !$0.meaning.isEmpty && $0.usage.hasPrefix($0.name) })
    }
}
