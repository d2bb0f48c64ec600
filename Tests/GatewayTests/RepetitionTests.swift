import Testing
import Vocabulary

/// What is said twice happens once: messages by the platform's id, commands by the peer's.
@Suite(.serialized)
struct RepetitionTests {
    private func count(_ name: String, _ stage: TestPeer, id: String) throws -> Int {
        let lines = try stage.list("STATS", id: id).lines
        let line = lines.first { $0.words[1] == name }
        return Int(line?.words[2] ?? "") ?? -1
    }

    @Test("A message id gets the same ACK from any session at any time, and stores one message")
    func messages() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/anna", .room)
        let sue = try gateway.open("acme/sue", .supervisor)
        var room = try gateway.open("acme/anna", secret: secret)
        let first = try room.ask("DM anna mia :hello", id: "m1")
        #expect(try room.ask("DM anna mia :hello", id: "m1") == first)
        let sibling = try gateway.open("acme/anna", secret: secret)
        #expect(try sibling.ask("DM anna mia :other words", id: "m1") == first)
        let stranger = try gateway.open("acme/bert", .room)
        #expect(try stranger.ask("DM bert mia :hello", id: "m1") == first, "of one channel")
        let elsewhere = try stranger.ask("DM bert mia :hello", id: "m1", tags: "channel=whatsapp")
        #expect(elsewhere != first, "another channel has ids of its own")
        #expect(try count("messages", sue, id: "1") == 2)
        try gateway.restart()
        room = try gateway.open("acme/anna", secret: secret)
        #expect(try room.ask("DM anna mia :hello", id: "m1") == first)
        let lin = try gateway.open("acme/lin", .agent)
        let history = try lin.list("HISTORY \(first.words[1])", id: "h").lines
        #expect(history.filter { $0.contains(" customer ") }.count == 1)
    }

    @Test("A command's id is its key's: it has no second effect and gets the first answer again")
    func commands() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/lin", .agent)
        let room = try gateway.open("acme/anna", .room)
        var lin = try gateway.open("acme/lin", secret: secret)
        let mei = try gateway.open("acme/mei", .agent)
        let conversation = try room.ask("DM anna mia :hello", id: "m").words[1]
        let refused = try lin.ask("SAY \(conversation) :too early", id: "s0")
        #expect(refused.contains("ERR not-yours"))
        try lin.ask("TAKE \(conversation)", id: "t")
        #expect(try lin.ask("SAY \(conversation) :too early", id: "s0") == refused)
        let said = try lin.ask("SAY \(conversation) :once", id: "s1")
        let other = try gateway.open("acme/lin", secret: secret)
        #expect(try other.ask("SAY \(conversation) :once", id: "s1") == said)
        #expect(try mei.word("SAY \(conversation) :once", id: "s1") == "not-yours")
        try room.expect("SEND", ":once")
        lin.close()
        try gateway.restart()
        lin = try gateway.open("acme/lin", secret: secret)
        #expect(try lin.ask("SAY \(conversation) :once", id: "s1") == said, "after a restart too")
        let history = try lin.list("HISTORY \(conversation)", id: "h").lines
        #expect(history.filter { $0.contains(":once") }.count == 1)
        #expect(history.filter { $0.contains(":too early") }.isEmpty)
    }

    @Test("The platform's message ids and the connector's command ids do not meet")
    func separateIDs() throws {
        let gateway = try TestGateway()
        let room = try gateway.open("acme/anna", .room)
        #expect(try room.word("LIVE anna start", id: "7") == "OK")
        #expect(try room.word("DM anna mia :hello", id: "7") == "ACK")
        #expect(try room.word("SIGNAL anna mia like", id: "7") == "ACK")
        #expect(try room.word("LIVE anna end", id: "7") == "OK", "the first answer, no effect")
        let sue = try gateway.open("acme/sue", .supervisor)
        #expect(try sue.list("ROOMS", id: "r").lines.first?.words[2] == "on")
    }

    @Test("What was not taken may come again with the same id")
    func unavailable() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/anna", .room)
        let sue = try gateway.open("acme/sue", .supervisor)
        var room = try gateway.open("acme/anna", secret: secret)
        try room.ask("LIVE anna start", id: "l")
        try room.send("QUIT")
        #expect(try room.isEnded())
        let refused = try sue.ask("CUE anna :wave", id: "c")
        #expect(refused.contains("ERR unavailable") && refused.tag("after") != nil)
        room = try gateway.open("acme/anna", secret: secret)
        #expect(try sue.word("CUE anna :wave", id: "c") == "OK")
        try room.expect("CUE anna :wave")
    }

    @Test("A SEND is repeated after each AUTH until it is settled, then never again")
    func sends() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/anna", .room)
        var room = try gateway.open("acme/anna", secret: secret)
        try room.ask("DM anna mia :discount", id: "m1")
        let send = try room.expect("SEND s1 anna mia :Ten per cent today.")
        for _ in 1...2 {
            room.close()
            room = try gateway.open("acme/anna", secret: secret)
            #expect(try room.expect("SEND s1") == send)
        }
        try room.ask("DM anna zoe :discount", id: "m2")
        try room.expect("SEND s2")
        #expect(try room.word("DELIVERED s1", id: "d1") == "OK")
        #expect(try room.word("FAILED s2 final :blocked", id: "d2") == "OK")
        room.close()
        room = try gateway.open("acme/anna", secret: secret)
        #expect(try room.settle() == [])
        #expect(try room.word("DELIVERED s1", id: "d3") == "OK", "told twice, answered twice")
        #expect(try room.word("SEEN s1", id: "d4") == "OK")
        #expect(try room.word("DELIVERED s99", id: "d5") == "bad-parameter")
    }

    @Test("The connectors of one key share the sends: each goes to one of them")
    func sharing() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/anna", .room)
        let rooms = try (1...3).map { _ in try gateway.open("acme/anna", secret: secret) }
        for number in 1...9 {
            try rooms[0].ask("DM anna c\(number) :discount", id: "m\(number)")
        }
        var seen: [String] = []
        for room in rooms {
            _ = try room.settle()
            let own = room.heard.filter { $0.contains(" SEND ") }.map { $0.words[1] }
            #expect(!own.isEmpty)
            seen += own
        }
        #expect(seen.count == 9 && Set(seen).count == 9)
    }

    @Test("A send that failed for now comes again by itself, with the same id")
    func retry() throws {
        let gateway = try TestGateway()
        let room = try gateway.open("acme/anna", .room)
        try room.ask("DM anna mia :discount", id: "m1")
        let send = try room.expect("SEND s1")
        try room.ask("FAILED s1 retry :busy", id: "f")
        #expect(try room.expect("SEND s1") == send)
    }
}
