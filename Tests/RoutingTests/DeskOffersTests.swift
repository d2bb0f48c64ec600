import Testing
import Vocabulary

@testable import Routing

/// Offers: who gets one, for how long, and what becomes of it.
struct DeskOffersTests {
    let world = DeskWorld()
    let room: Peer

    init() {
        room = world.onAir()
    }

    @Test("An agent with a free seat is offered a waiting conversation in the same step")
    func offersAtOnce() {
        let agent = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        let offers = world.hear(agent).offers
        #expect(offers.map(\.id) == [id])
        #expect(offers.first?.timeToLive == 20_000)
        #expect(offers.first?.state == .offered)
        #expect(offers.first?.owner == .queue)
    }

    @Test("READY brings an offer to who has waited before her")
    func readyBringsOffer() {
        let id = world.dm(room, "ann", hotText)
        let agent = world.open(.agent, "mia")
        #expect(world.say(agent, .ready(seats: nil)).offers.map(\.id) == [id])
    }

    @Test("An offer that is not answered in time goes to the next agent, with its age")
    func expires() {
        let mia = world.ready("mia")
        let leo = world.ready("leo")
        let id = world.dm(room, "ann", hotText)
        #expect(world.offeree(id) == "mia")
        world.hush()
        world.wait(20_000)
        #expect(world.hear(mia).revoked == [.expired])
        let offers = world.hear(leo).offers
        #expect(offers.map(\.id) == [id])
        #expect(offers.first?.waited == 20_000)
        #expect(world.say(mia, .accept(id)).code == .noOffer)
    }

    @Test("One millisecond before its time an offer still stands")
    func standsToTheLast() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.wait(19_999)
        #expect(world.say(mia, .accept(id)).isOK)
    }

    @Test("An ACCEPT that comes with the expiry is late, though no tick came between")
    func lateWithoutTick() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.pass(20_000)
        #expect(world.say(mia, .accept(id)).code == .noOffer)
    }

    @Test("An agent who lets two offers in a row go by is set away and told")
    func setsAway() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.wait(20_000)
        world.hush()
        world.wait(60_000)
        let heard = world.hear(mia)
        #expect(heard.items("AGENT").first?.parameters.prefix(2) == ["mia", "away"])
        #expect(world.store.agents["mia"]?.isReady == false)
        #expect(world.state(id) == .queued)
        #expect(world.say(mia, .ready(seats: nil)).isOK)
        #expect(world.store.agents["mia"]?.isReady == true)
    }

    @Test("An offer accepted or declined between two that went by counts the row anew")
    func rowIsBroken() {
        let mia = world.ready("mia", seats: 1)
        let first = world.dm(room, "ann", hotText)
        world.wait(20_000)
        world.dm(room, "bob", hotText)
        let second = ConversationID(2)
        #expect(world.say(mia, .decline(second, reason: .empty)).isOK)
        world.wait(40_000)
        #expect(world.store.agents["mia"]?.isReady == true)
        #expect(world.state(first) != .closed)
    }

    @Test("A declined conversation goes to the next agent and keeps its age")
    func declines() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        let leo = world.ready("leo")
        world.wait(7_000)
        #expect(world.say(mia, .decline(id, reason: "lunch")).isOK)
        #expect(world.hear(leo).offers.map(\.waited) == [7_000])
        #expect(world.say(mia, .decline(id, reason: .empty)).code == .noOffer)
    }

    @Test(
        "Who declined is asked again after holdAtMost, though another who is busy did not decline")
    func asksAgain() {
        let mia = world.ready("mia", seats: 1)
        let leo = world.open(.agent, "leo")
        let busy = world.dm(room, "bob", mildText)
        world.say(mia, .decline(busy, reason: .empty))
        world.say(leo, .take(busy))
        world.say(leo, .ready(seats: 1))
        let id = world.dm(room, "ann", hotText)
        world.say(mia, .decline(id, reason: .empty))
        world.hush()
        world.wait(29_999)
        #expect(world.hear(mia).offers.isEmpty)
        world.wait(1)
        #expect(world.hear(mia).offers.map(\.id) == [id])
    }

    @Test("Of two agents who accept the first wins and the other hears who")
    func race() {
        let mia = world.ready("mia")
        let leo = world.ready("leo")
        let id = world.dm(room, "ann", hotText)
        #expect(world.say(leo, .accept(id)).code == .noOffer)
        #expect(world.say(mia, .accept(id)).isOK)
        let late = world.say(leo, .accept(id))
        #expect(late.code == .alreadyOwned)
        #expect(late.answer?.tag("owner") == "mia")
        let twice = world.say(mia, .accept(id))
        #expect(twice.code == .alreadyOwned)
        #expect(twice.answer?.tag("owner") == "mia")
    }

    @Test("All consoles of an agent see the offer, its end and the conversation")
    func allConsoles() {
        let one = world.ready("mia")
        let two = world.open(.agent, "mia")
        let id = world.dm(room, "ann", hotText)
        #expect(world.hear(two).offers.map(\.id) == [id])
        world.say(one, .accept(id))
        #expect(world.hear(two).states.last?.owner == .agent("mia"))
    }

    @Test("Offers take seats: never more offers and conversations than seats")
    func countsOffers() {
        let mia = world.ready("mia", seats: 2)
        for customer: Name in ["ann", "bob", "eve"] { world.dm(room, customer, hotText) }
        #expect(world.hear(mia).offers.count == 2)
        world.say(mia, .accept(ConversationID(1)))
        #expect(world.state(ConversationID(3)) == .queued)
        world.say(mia, .close(ConversationID(1), .lead, nil))
        #expect(world.offeree(ConversationID(3)) == "mia")
    }

    @Test("READY with fewer seats gives back the offers that have none")
    func fewerSeats() {
        let mia = world.ready("mia", seats: 3)
        for customer: Name in ["ann", "bob", "eve"] { world.dm(room, customer, hotText) }
        world.hush()
        #expect(world.say(mia, .ready(seats: 1)).revoked == [.withdrawn, .withdrawn])
        #expect(world.offeree(ConversationID(1)) == "mia")
        #expect(world.state(ConversationID(2)) == .queued)
        #expect(world.state(ConversationID(3)) == .queued)
    }

    @Test("READY asks for no more seats than the policy's most, and is told how many she has")
    func clamps() {
        let mia = world.open(.agent, "mia")
        #expect(world.say(mia, .ready(seats: 99)).answer?.tag("seats") == "4")
        #expect(world.say(mia, .ready(seats: nil)).answer?.tag("seats") == "2")
        #expect(world.say(mia, .ready(seats: 0)).code == .badParameter)
    }

    @Test("An agent whose own most is lower than the desk's is held to it")
    func ownMost() {
        let world = DeskWorld(
            .sample { $0.routing.agents = [RoutingSettings.Agent(name: "mia", seats: 1)] })
        let mia = world.open(.agent, "mia")
        #expect(world.say(mia, .ready(seats: 4)).answer?.tag("seats") == "1")
        #expect(world.say(mia, .ready(seats: nil)).answer?.tag("seats") == "1")
    }

    @Test("AWAY gives back offers, keeps conversations, and takes no more")
    func away() {
        let mia = world.ready("mia", seats: 3)
        let kept = world.dm(room, "ann", hotText)
        world.say(mia, .accept(kept))
        let given = world.dm(room, "bob", hotText)
        world.hush()
        let lines = world.say(mia, .away(reason: "lunch"))
        #expect(lines.isOK)
        #expect(lines.revoked == [.withdrawn])
        #expect(world.state(given) == .queued)
        #expect(world.record(kept)?.owner == "mia")
        world.dm(room, "eve", hotText)
        #expect(world.hear(mia).offers.isEmpty)
    }

    @Test("TAKE of what is offered to another takes it, and she hears so")
    func takesFromOffer() {
        let mia = world.ready("mia")
        let leo = world.open(.agent, "leo")
        let id = world.dm(room, "ann", hotText)
        world.hush()
        #expect(world.say(leo, .take(id)).isOK)
        #expect(world.hear(mia).revoked == [.taken])
        #expect(world.record(id)?.owner == "leo")
    }

    @Test("An offer to who closes her last console goes to the next agent")
    func offereeLeaves() {
        let mia = world.ready("mia")
        let leo = world.ready("leo")
        let id = world.dm(room, "ann", hotText)
        world.close(mia)
        #expect(world.hear(leo).offers.map(\.id) == [id])
    }

    @Test("A customer who writes on is shown to whom she is offered")
    func offereeSeesMessages() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.hush()
        world.dm(room, "ann", "size 38?")
        let heard = world.hear(mia)
        #expect(heard.messages.map(\.text) == ["size 38?"])
        #expect(heard.states.map(\.id) == [id])
    }

    @Test("ACCEPT and DECLINE of what is no conversation say so")
    func unknown() {
        let mia = world.ready("mia")
        #expect(world.say(mia, .accept(ConversationID(9))).code == .noSuchConversation)
        #expect(
            world.say(mia, .decline(ConversationID(9), reason: .empty)).code
                == .noSuchConversation)
    }
}
