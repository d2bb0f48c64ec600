import Testing
import Vocabulary

/// An agent is there while one of her consoles is, and for the grace time after.
@Suite(.serialized)
struct PresenceTests {
    @Test("All consoles of an agent see the same, and one that comes later is shown what stands")
    func consoles() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/lin", .agent)
        let room = try gateway.open("acme/anna", .room)
        let first = try gateway.open("acme/lin", secret: secret)
        try first.ask("READY 3", id: "r")
        try room.ask("DM anna mia :how do I pay", id: "m1")
        let offer = try first.expect("OFFER c1")
        let second = try gateway.open("acme/lin", secret: secret)
        let again = try second.expect("OFFER c1")
        #expect(Double(again.tag("ttl") ?? "") ?? 9 <= Double(offer.tag("ttl") ?? "") ?? 0)
        try second.expect("SYNCED")
        let answers = [
            try second.word("ACCEPT c1", id: "a2"), try first.word("ACCEPT c1", id: "a1"),
        ]
        #expect(answers == ["OK", "already-owned"])
        try first.ask("SAY c1 :hello", id: "s")
        for console in [first, second] { try console.expect("MSG c1", "agent lin :hello") }
        let third = try gateway.open("acme/lin", secret: secret)
        let owned = try third.expect("CONV c1")
        #expect(owned.words == ["CONV", "c1", "owned", "lin"])
        try third.expect("MSG c1 1 customer mia :how do I pay")
        try third.expect("agent lin :hello")
        try third.expect("SYNCED")
    }

    @Test("An agent who is gone past the grace time loses her conversations to the queue")
    func grace() throws {
        let stage = try TestStage(try TestGateway())
        let conversation = try stage.owned(by: "mia")
        try stage.sue.ask("WATCH *", id: "w")
        stage.lin.close()
        let lost = try stage.sue.expect("CONV \(conversation) queued queue")
        #expect(Double(lost.tag("waited") ?? "") ?? 0 >= 1, "it keeps its age")
        try stage.mei.ask("READY", id: "r")
        try stage.mei.expect("OFFER \(conversation)")
        try stage.mei.ask("ACCEPT \(conversation)", id: "a")
        try stage.mei.expect("MSG \(conversation) 1 customer mia :hello")
    }

    @Test("An agent who is back within the grace time has lost nothing")
    func back() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/lin", .agent)
        let room = try gateway.open("acme/anna", .room)
        var lin = try gateway.open("acme/lin", secret: secret)
        try room.ask("DM anna mia :hello", id: "m1")
        try lin.ask("TAKE c1", id: "t")
        for number in 1...3 {
            lin.close()
            lin = try gateway.open("acme/lin", secret: secret)
            #expect(try lin.expect("CONV c1").words == ["CONV", "c1", "owned", "lin"])
            try lin.expect("SYNCED")
            #expect(try lin.word("SAY c1 :still here", id: "s\(number)") == "OK")
        }
    }

    @Test("An offer to an agent whose last console is gone goes to the next at once")
    func goneWithOffer() throws {
        let stage = try TestStage(try TestGateway())
        try stage.lin.ask("READY", id: "r")
        try stage.room.ask("DM anna mia :how do I pay", id: "m1")
        try stage.lin.expect("OFFER c1")
        try stage.mei.ask("READY", id: "r")
        try stage.lin.send("QUIT")
        try stage.mei.expect("OFFER c1", seconds: 2)
    }
}
