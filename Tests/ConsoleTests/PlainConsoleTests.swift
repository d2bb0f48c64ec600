import Testing
import Vocabulary
import Wire

@testable import Console

@Suite("The console in lines")
struct PlainConsoleTests {
    /// A plain console after WELCOME, and what it says.
    private struct Desk {
        var console = PlainConsole(
            Workplace(key: KeyName(desk: "acme", name: "lin"), secret: "s", prefix: "p"))
        var said: [Command] = []

        init(isConnected: Bool = true) {
            console.tick(at: Evening.start, zone: 0, chance: 0)
            console.begin()
            if isConnected { connect() }
        }

        mutating func connect() {
            console.connected()
            hear("@time=\(Evening.start.rfc3339) WELCOME agent acme lin", "SYNCED")
        }

        mutating func hear(_ lines: String...) {
            for line in lines {
                guard let parsed = try? ServerLine(parsing: Array(line.utf8)) else { continue }
                console.receive(parsed)
            }
            collect()
        }

        mutating func type(_ line: String) {
            console.typed(line)
            collect()
        }

        mutating func collect() {
            for case .send(let bytes) in console.takeLineOrders() {
                for line in bytes.split(separator: 10) {
                    if let command = try? Command(parsing: Array(line)) { said.append(command) }
                }
            }
        }

        /// What was written since, without the time in front.
        mutating func lines() -> [String] { console.takeOutput().map { String($0.dropFirst(9)) } }
    }

    @Test("an evening as lines: offer, accept, say, delivered")
    func evening() {
        var desk = Desk()
        same(desk.lines(), ["connected: acme/lin, agent", "you have 0 conversations and 0 offers"])
        desk.hear(
            "@room=bella;customer=zoe;name=Zoë;score=731;intent=buy;ttl=15 "
                + "OFFER c1 :how do I pay?")
        same(desk.lines(), ["offer c1 Zoë in bella, buy 731, 15 s: how do I pay?"])
        desk.type("accept c1")
        let accept = desk.said.last?.id?.string ?? ""
        desk.hear(
            "@re=\(accept);conversation=c1 OK",
            "@room=bella;customer=zoe;name=Zoë;score=731;last=1 CONV c1 owned lin",
            "@at=\(Evening.time(0)) MSG c1 1 customer zoe :how do I pay?")
        same(desk.lines(), ["c1 Zoë is yours", "c1 Zoë: how do I pay?"])
        desk.type("say Card or bank transfer")
        #expect(desk.said.last?.body == .say(ConversationID(1), "Card or bank transfer"))
        let say = desk.said.last?.id?.string ?? ""
        desk.hear(
            "@at=\(Evening.time(1));send=s4;state=pending "
                + "MSG c1 2 agent lin :Card or bank transfer",
            "@re=\(say);send=s4;left=2 OK", "STATUS c1 s4 delivered")
        same(
            desk.lines(),
            [
                "c1 lin: Card or bank transfer", "2 sends are left to Zoë", "c1 s4 delivered",
            ])
    }

    @Test("every line that is written is one line, with nothing in it to obey")
    func safe() {
        var desk = Desk()
        desk.hear(
            "@room=bella;customer=zoe;name=Z\u{1B}[2J;score=731 "
                + "OFFER c1 :a\\nb\u{1B}]0;x\u{07}\u{202E}"
        )
        for line in desk.console.takeOutput() {
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.isUnseen })
        }
    }

    @Test("a mistake says what would be right, and nothing is sent")
    func mistakes() {
        var desk = Desk()
        _ = desk.lines()
        desk.type("accpt")
        desk.type("say hello")
        desk.type("ready none")
        desk.type("")
        same(
            desk.lines(),
            [
                "error: no command \"accpt\"; did you mean accept? help lists them",
                "error: which conversation? say [c] text", "error: write: ready [seats]",
            ])
        #expect(desk.said.filter { $0.body.verb != .auth && $0.body.verb != .ready }.isEmpty)
    }

    @Test("answers to looking up are lines")
    func lookUp() {
        var desk = Desk()
        _ = desk.lines()
        desk.type("list queue")
        let asked = desk.said.last?.id?.string ?? ""
        desk.hear(
            "@re=\(asked);room=anna;customer=mia;score=600;intent=buy;waited=75 "
                + "CONV c4 queued queue",
            "@re=\(asked) OK")
        same(desk.lines(), ["c4 · mia · anna · buy 600 · queued · waits 1:15"])
    }

    @Test("the end of the input says QUIT once all that was typed is answered")
    func endOfInput() {
        var desk = Desk()
        let ready = desk.said.last?.id?.string ?? ""
        desk.type("away lunch")
        desk.console.endOfInput()
        desk.hear("@re=\(ready) OK")
        #expect(desk.said.last?.body == .away(reason: "lunch"))
        desk.hear("@re=\(desk.said.last?.id?.string ?? "") OK")
        #expect(desk.said.last?.body == .quit)
        desk.hear("BYE :goodbye")
        #expect(desk.console.ending == PlainConsole.Ending(reason: nil))
    }

    @Test("what was typed before there was a connection is said, then the console ends")
    func endBeforeConnection() {
        var desk = Desk(isConnected: false)
        desk.type("list open")
        desk.console.endOfInput()
        #expect(desk.console.ending == nil)
        desk.connect()
        for command in desk.said where command.id != nil {
            desk.hear("@re=\(command.id?.string ?? "") OK")
        }
        #expect(desk.said.contains { $0.body == .list(.open) })
        #expect(desk.said.last?.body == .quit)
    }
}
