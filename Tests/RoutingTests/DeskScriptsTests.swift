import Testing
import Vocabulary

@testable import Routing

/// The policy's scripts: said with their fields filled in, never with one missing.
struct DeskScriptsTests {
    let world: DeskWorld
    let room: Peer
    let mia: Peer
    let id: ConversationID

    init() {
        world = DeskWorld(
            .sample {
                $0.scripts = [
                    ScriptSettings(
                        name: "pay", need: "pay",
                        text: Wording(translations: [
                            Wording.Translation(
                                language: "en", text: "Hi {name}, pay at {url}. {agent}"),
                            Wording.Translation(language: "de", text: "Zahlen: {url}"),
                        ]), required: ["url", "amount"])
                ]
            })
        room = world.onAir()
        mia = world.open(.agent, "mia")
        id = world.dm(room, "ann", hotText) { $0.name = "Ann" }
        world.say(mia, .take(id))
        world.hush()
    }

    private func field(_ key: Text, _ value: Text) -> Line.Tag { Line.Tag(key, value) }

    @Test("A script is said with given fields and with those that the desk knows")
    func fills() {
        let fields = [field("url", "example.com/p"), field("amount", "12")]
        let lines = world.say(mia, .script(id, name: "pay", fields: fields))
        #expect(lines.isOK)
        #expect(lines.answer?.tag("send") != nil)
        #expect(world.hear(room).sends.map(\.text) == ["Hi Ann, pay at example.com/p. mia"])
    }

    @Test("A script is said in the customer's language")
    func speaks() {
        world.dm(room, "ann", "hallo") { $0.language = "de-AT" }
        let fields = [field("url", "example.com/p"), field("amount", "12")]
        world.say(mia, .script(id, name: "pay", fields: fields))
        #expect(world.hear(room).sends.map(\.text) == ["Zahlen: example.com/p"])
    }

    @Test("With a field missing nothing is said, and the field is named")
    func missing() {
        for (fields, name) in [
            ([field("amount", "12")], "url"), ([field("url", "example.com")], "amount"),
        ] {
            let lines = world.say(mia, .script(id, name: "pay", fields: fields))
            #expect(lines.code == .missingParameter)
            guard case .error(_, let refusal)? = lines.answer else { continue }
            #expect(refusal.explanation.string.contains(name))
        }
        #expect(world.hear(room).sends.isEmpty)
    }

    @Test("No such script, or not one's conversation, is refused")
    func refused() {
        #expect(world.say(mia, .script(id, name: "nope", fields: [])).code == .badParameter)
        let leo = world.open(.agent, "leo")
        #expect(world.say(leo, .script(id, name: "pay", fields: [])).code == .notYours)
    }

    @Test("SCRIPTS lists them with their fields and what they are for")
    func lists() {
        let lines = world.say(mia, .scripts(id), id: "1")
        let script = lines.items("SCRIPT").first
        #expect(script?.parameters.first == "pay")
        #expect(script?[tag: "fields"] == "name,url,agent")
        #expect(script?[tag: "need"] == "pay")
        #expect(lines.isOK)
        #expect(world.say(mia, .scripts(ConversationID(9))).code == .noSuchConversation)
    }
}
