import Foundation
import Testing
import Vocabulary

@testable import Gateway

/// The main job over live TLS: a DM from a room reaches the right agent, who answers.
@Suite(.serialized)
struct ScenarioTests {
    @Test("A buyer's DM is offered, accepted, answered and delivered")
    func mainJob() throws {
        let gateway = try TestGateway()
        let room = try gateway.open("acme/anna", .room)
        let lin = try gateway.open("acme/lin", .agent)
        try room.ask("LIVE anna start :Evening", id: "live")
        try lin.ask("READY 2", id: "ready")
        let ack = try room.ask("DM anna mia :how do I pay?", id: "m1")
        #expect(ack.words == ["ACK", "c1"])
        let offer = try lin.expect("OFFER c1 :how do I pay?")
        #expect(Int(offer.tag("score") ?? "") ?? 0 >= 400)
        #expect(offer.tag("room") == "anna")
        #expect(offer.tag("left") == "10")
        #expect(try lin.ask("ACCEPT c1", id: "a1").words[0] == "OK")
        let said = try lin.ask("SAY c1 :Card or bank.\\nBoth are safe.", id: "s1")
        #expect(said.tag("left") == "9")
        let send = try room.expect("SEND", ":Card or bank.\\nBoth are safe.")
        let id = send.words[1]
        #expect(send.words[2...3] == ["anna", "mia"])
        try room.ask("DELIVERED \(id)", id: "d1")
        try lin.expect("STATUS c1 \(id) delivered")
        try room.ask("SEEN \(id)", id: "d2")
        try lin.expect("STATUS c1 \(id) seen")
        let closed = try lin.ask("CLOSE c1 sold 12.50 USD", id: "x1")
        #expect(closed.words[0] == "OK")
        #expect(try lin.ask("SAY c1 :more", id: "s2").contains("ERR closed"))
        #expect(try room.ask("DM anna mia :one more thing", id: "m2").words == ["ACK", "c1"])
    }

    @Test("The bot answers by keyword and people get what it cannot answer, with the transcript")
    func bot() throws {
        let gateway = try TestGateway()
        let room = try gateway.open("acme/anna", .room)
        let lin = try gateway.open("acme/lin", .agent)
        try room.ask("DM anna bob :DISCOUNT??", id: "m1")
        try room.expect("SEND", ":Ten per cent today.")
        try room.ask("DM anna bob :a person please", id: "m2")
        try lin.ask("READY", id: "r")
        try lin.expect("OFFER c1")
        try lin.ask("ACCEPT c1", id: "a")
        try lin.expect("MSG c1 1 customer", ":DISCOUNT??")
        try lin.expect("MSG c1 2 bot", ":Ten per cent today.")
        try room.ask("DM anna bob :discount", id: "m3")
        try lin.expect("MSG c1", ":discount")
        try lin.ask("SAY c1 :yes?", id: "s")
        let send = try room.expect("SEND")
        #expect(send.contains(":yes?"), "the bot is silent once a person owns the conversation")
    }

    @Test("Of two agents only one gets a conversation, and the other is told who has it")
    func race() throws {
        let gateway = try TestGateway()
        let room = try gateway.open("acme/anna", .room)
        let lin = try gateway.open("acme/lin", .agent)
        let mei = try gateway.open("acme/mei", .agent)
        try lin.ask("READY", id: "r")
        try room.ask("DM anna mia :how do I pay", id: "m1")
        try lin.expect("OFFER c1")
        #expect(try mei.ask("ACCEPT c1", id: "a0").contains("ERR no-offer"))
        #expect(try lin.ask("ACCEPT c1", id: "a1").words[0] == "OK")
        let late = try mei.ask("ACCEPT c1", id: "a2")
        #expect(late.contains("ERR already-owned"))
        #expect(late.tag("owner") == "lin")
        let taken = try mei.ask("TAKE c1", id: "t")
        #expect(taken.contains("ERR already-owned"))
        #expect(try mei.ask("SAY c1 :hi", id: "s").contains("ERR not-yours"))
    }

    @Test("An offer that nobody answers goes to the next agent, and the silent one is set away")
    func expiry() throws {
        let gateway = try TestGateway(
            policy: TestGateway.policy.replacingOccurrences(
                of: "seats: { standard: 2", with: "awayAfter: 1, seats: { standard: 2"))
        let room = try gateway.open("acme/anna", .room)
        let lin = try gateway.open("acme/lin", .agent)
        let mei = try gateway.open("acme/mei", .agent)
        try lin.ask("READY", id: "r")
        try room.ask("DM anna mia :how do I pay", id: "m1")
        try lin.expect("OFFER c1")
        try mei.ask("READY", id: "r")
        try lin.expect("REVOKED c1 expired")
        try lin.expect("AGENT lin away")
        try mei.expect("OFFER c1")
    }

    @Test("A restart takes up conversations, unanswered sends and ids, and doubles nothing")
    func restart() throws {
        // However slow the machine: the agent is back within her grace time.
        let gateway = try TestGateway(
            policy: TestGateway.policy.replacingOccurrences(
                of: "grace: \"1s\"", with: "grace: \"1m\""))
        let secrets = try ["anna": Role.room, "lin": .agent].map { name, role in
            (name, try gateway.addKey("acme/\(name)", role))
        }
        let secret = Dictionary(uniqueKeysWithValues: secrets)
        var room = try gateway.open("acme/anna", secret: secret["anna"] ?? "")
        var lin = try gateway.open("acme/lin", secret: secret["lin"] ?? "")
        try lin.ask("READY", id: "r")
        try room.ask("DM anna mia :how do I pay", id: "m1")
        try lin.expect("OFFER c1")
        try lin.ask("ACCEPT c1", id: "a")
        let said = try lin.ask("SAY c1 :by card", id: "s")
        try room.expect("SEND s1")
        try gateway.restart()
        room = try gateway.open("acme/anna", secret: secret["anna"] ?? "")
        try room.expect("SEND s1 anna mia :by card")
        #expect(try room.ask("DM anna mia :how do I pay", id: "m1").words == ["ACK", "c1"])
        lin = try gateway.open("acme/lin", secret: secret["lin"] ?? "")
        let conv = try lin.expect("CONV c1")
        #expect(conv.words == ["CONV", "c1", "owned", "lin"])
        try lin.expect("MSG c1 1 customer mia :how do I pay")
        try lin.expect("SYNCED")
        #expect(try lin.ask("SAY c1 :by card", id: "s") == said, "the first answer again")
        #expect(try lin.ask("HISTORY c1", id: "h").words[0] == "OK")
        let history = lin.heard.filter { $0.hasPrefix("@re=h") && $0.contains("MSG c1") }
        #expect(history.filter { $0.contains("customer") }.count == 1)
        #expect(history.filter { $0.contains(":by card") }.count == 1)
    }
}
