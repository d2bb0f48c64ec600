import Testing
import Vocabulary

/// No one crosses desks: the same words on another desk are about other things.
@Suite(.serialized)
struct IsolationTests {
    @Test("What one desk knows no session of another can see, touch or number")
    func desks() throws {
        let gateway = try TestGateway()
        let acme = try TestStage(gateway)
        let room = try gateway.open("beta/anna", .room)
        let sue = try gateway.open("beta/sue", .supervisor)
        let olga = try gateway.open("beta/olga", .ops)
        try sue.expect("SYNCED")
        try sue.ask("WATCH *", id: "w")
        try sue.ask("READY", id: "r")
        try olga.ask("FEED 1", id: "f")
        for number in 1...3 {
            try acme.room.ask("DM anna mia\(number) :how do I pay", id: "m\(number)")
        }
        #expect(try room.ask("DM anna eve :secret words", id: "m1").words == ["ACK", "c1"])
        try sue.expect("OFFER c1", ":secret words")
        #expect(try sue.word("HISTORY c2", id: "1") == "no-such-conversation")
        #expect(try sue.word("WATCH c3", id: "2") == "no-such-conversation")
        #expect(try sue.list("LIST open", id: "3").lines.count == 1)
        #expect(try sue.list("FIND :pay", id: "4").lines.isEmpty)
        #expect(try sue.list("PROFILE mia1", id: "5").lines.isEmpty)
        let agents = try sue.list("AGENTS", id: "6").lines
        #expect(agents.map { $0.words[1] } == ["sue"])
        #expect(try sue.word("ASSIGN c1 lin", id: "7") == "no-such-agent")
        _ = try olga.settle()
        #expect(!olga.heard.contains { $0.contains("how do I pay") })
        #expect(!sue.heard.contains { $0.contains("how do I pay") })
        #expect(try acme.sue.list("FIND :secret", id: "8").lines.isEmpty)
    }
}
