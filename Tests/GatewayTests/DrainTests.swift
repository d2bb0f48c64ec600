import Testing
import Vocabulary

/// DRAIN, and the end of a gateway: everybody is told, nothing acknowledged is lost.
@Suite(.serialized)
struct DrainTests {
    @Test("DRAIN ends the desk's sessions, takes no new ones but of ops, and touches no other desk")
    func drain() throws {
        let stage = try TestStage(try TestGateway())
        let gateway = stage.gateway
        let other = try gateway.open("beta/sue", .supervisor)
        #expect(try stage.olga.word("DRAIN", id: "d") == "OK")
        for peer in [stage.room, stage.lin, stage.bot, stage.sue] {
            #expect(try peer.isEnded())
            #expect(peer.heard.last?.hasPrefix("BYE :") == true)
        }
        let secret = try gateway.addKey("acme/late", .agent)
        let late = try gateway.connect()
        try late.send("@id=a AUTH acme/late \(secret)")
        let refused = try late.expect("ERR unavailable")
        #expect(refused.tag("re") == "a" && refused.tag("after") != nil)
        #expect(try late.isEnded())
        _ = try gateway.open("acme/second", .ops)
        #expect(try other.word("STATS", id: "s") == "OK")
        #expect(try stage.olga.word("DRAIN end", id: "e") == "OK")
        let again = try gateway.open("acme/late", secret: secret)
        try again.expect("SYNCED")
    }

    @Test("An end under load says BYE, and what was acknowledged is there afterwards")
    func stopUnderLoad() throws {
        let gateway = try TestGateway()
        let secret = try gateway.addKey("acme/anna", .room)
        let room = try gateway.open("acme/anna", secret: secret)
        let lines = (1...2_000).map { "@id=m\($0) DM anna c\($0 % 25) :message \($0)\n" }
        try room.send(bytes: Array(lines[..<500].joined().utf8))
        try room.expect("re=m250 ")
        gateway.beginToStop()
        try? room.send(bytes: Array(lines[500...].joined().utf8))
        #expect(try room.isEnded())
        #expect(room.heard.last?.hasPrefix("BYE :") == true)
        let acks = room.heard.filter { $0.contains(" ACK ") }
        #expect(acks.count >= 250)
        try gateway.restart()
        let after = try gateway.open("acme/anna", secret: secret)
        for ack in acks.suffix(300) {
            let id = try #require(ack.tag("re"))
            #expect(try after.ask("DM anna nobody :again", id: id) == ack)
        }
    }
}
