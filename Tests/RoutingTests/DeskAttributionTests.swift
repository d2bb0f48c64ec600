import Testing
import Vocabulary

@testable import Routing

/// A DM whose room the platform does not tell is given one, with a reason and how sure it is.
struct DeskAttributionTests {
    let world = DeskWorld()

    private func attribution(of id: ConversationID) -> [Text?] {
        [
            world.record(id)?.room, world.detail(id, "attributed"),
            world.detail(id, "confidence"),
        ]
    }

    @Test("The connector's word is taken as it is")
    func byConnector() {
        let room = world.onAir()
        let id = world.dm(room, "ann", mildText, room: "studio")
        #expect(attribution(of: id) == ["studio", "connector", "100"])
    }

    @Test("A ref that names a room, alone or before a separator, says it exactly")
    func byReferral() {
        let room = world.onAir(room: "studio")
        _ = world.onAir(room: "loft")
        let id = world.dm(room, "ann", mildText, room: nil) { $0.ref = "loft_spring" }
        #expect(attribution(of: id) == ["loft", "referral", "100"])
        let other = world.dm(room, "bob", mildText, room: nil) { $0.ref = "studio" }
        #expect(attribution(of: other) == ["studio", "referral", "100"])
    }

    @Test("The only room on air of the account that was written to is nearly sure")
    func byAccount() {
        let room = world.onAir(room: "studio") { $0.account = "shop-a" }
        _ = world.onAir(room: "loft") { $0.account = "shop-b" }
        let id = world.dm(room, "ann", mildText, room: nil) { $0.account = "shop-b" }
        #expect(attribution(of: id) == ["loft", "account", "95"])
    }

    @Test("Two rooms on air of one account leave it unsure")
    func byAccountOfTwo() {
        let room = world.onAir(room: "studio") { $0.account = "shop" }
        _ = world.onAir(room: "loft") { $0.account = "shop" }
        let id = world.dm(room, "ann", mildText, room: nil) { $0.account = "shop" }
        #expect(attribution(of: id) == ["studio", "account", "50"])
    }

    @Test("A customer seen in one room's live events is given that room")
    func byLive() {
        let room = world.onAir(room: "studio")
        _ = world.onAir(room: "loft")
        world.say(room, .signal(SignalReport(room: "loft", customer: "ann", kind: "join")))
        let id = world.dm(room, "ann", mildText, room: nil)
        #expect(attribution(of: id) == ["loft", "live", "85"])
    }

    @Test("What was seen more than an hour ago says nothing any more")
    func forgetsLive() {
        let room = world.onAir(room: "studio")
        _ = world.onAir(room: "loft")
        world.say(room, .signal(SignalReport(room: "loft", customer: "ann", kind: "join")))
        world.wait(3_600_001)
        let id = world.dm(room, "ann", mildText, room: nil)
        #expect(attribution(of: id) == ["*", "unknown", nil])
    }

    @Test("Else the room of the last message, else the only room on air")
    func byHistory() {
        let room = world.onAir(room: "studio")
        let id = world.dm(room, "ann", mildText, room: nil)
        #expect(attribution(of: id) == ["studio", "history", "60"])
        _ = world.onAir(room: "loft")
        world.dm(room, "bob", mildText, room: "loft")
        let bob = world.dm(room, "bob", mildText, room: nil)
        #expect(attribution(of: bob) == ["loft", "history", "40"])
    }

    @Test("What is unsure says so to the agent; the connector's word needs no confidence")
    func tellsConfidence() {
        let room = world.onAir(room: "studio")
        let agent = world.ready("mia")
        world.dm(room, "ann", mildText, room: nil)
        world.dm(room, "bob", mildText, room: "studio")
        let offers = world.hear(agent).offers
        #expect(offers.map(\.confidence) == [60, nil])
    }

    @Test("After a restart rooms, what is pinned and who was seen where are still known")
    func survivesRestart() {
        let room = world.onAir(room: "studio")
        world.dm(room, "bob", mildText, room: "cellar")
        world.say(room, .signal(SignalReport(room: "loft", customer: "ann", kind: "join")))
        var pinned = SignalReport(room: "cellar", customer: nil, kind: "product-view")
        pinned.product = "lamp"
        world.say(room, .signal(pinned))
        world.restart()
        let again = world.open(.room, "tiktok-1")
        let ann = world.dm(again, "ann", mildText, room: nil)
        #expect(attribution(of: ann) == ["loft", "live", "85"])
        let eve = world.dm(again, "eve", mildText, room: nil) { $0.ref = "cellar" }
        #expect(attribution(of: eve) == ["cellar", "referral", "100"])
        #expect(world.detail(eve, "product") == "lamp")
    }
}
