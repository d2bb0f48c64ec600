import Testing
import Vocabulary

@testable import Routing

/// Who is there, and what happens to her conversations when she is not.
struct DeskPresenceTests {
    let world = DeskWorld()
    let room: Peer

    init() {
        room = world.onAir()
    }

    @Test("An agent gone for longer than the grace time loses her conversations, with their age")
    func grace() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.say(mia, .accept(id))
        world.wait(5_000)
        world.close(mia)
        world.wait(59_999)
        #expect(world.record(id)?.owner == "mia")
        world.wait(1)
        #expect(world.state(id) == .queued)
        #expect(world.record(id)?.owner == "queue")
        #expect(world.inside(id)?.waited(at: world.now) == 65_000)
        #expect(world.store.agents["mia"]?.isReady == false)
    }

    @Test("Back within the grace time she has what she had, and hears it before SYNCED")
    func returns() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.say(mia, .accept(id))
        world.close(mia)
        world.wait(59_000)
        let again = world.open(.agent, "mia")
        let heard = world.hear(again)
        #expect(heard.states.map(\.id) == [id])
        #expect(heard.last == .synced)
        world.wait(60_000)
        #expect(world.record(id)?.owner == "mia")
    }

    @Test("While one of her consoles is there, she is")
    func oneConsoleIsEnough() {
        let one = world.ready("mia")
        _ = world.open(.agent, "mia")
        let id = world.dm(room, "ann", hotText)
        world.say(one, .accept(id))
        world.close(one)
        world.wait(120_000)
        #expect(world.record(id)?.owner == "mia")
    }

    @Test("Leaving again within the grace time gives the whole of it anew")
    func graceAnew() {
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.say(mia, .accept(id))
        world.close(mia)
        world.wait(50_000)
        world.close(world.open(.agent, "mia"))
        world.wait(59_999)
        #expect(world.record(id)?.owner == "mia")
        world.wait(1)
        #expect(world.state(id) == .queued)
    }

    @Test("After a restart owners have the grace time to return, and offers are back in the queue")
    func afterRestart() {
        let mia = world.ready("mia", seats: 2)
        let owned = world.dm(room, "ann", hotText)
        let offered = world.dm(room, "bob", hotText)
        world.say(mia, .accept(owned))
        world.restart(down: 5_000)
        #expect(world.inside(owned)?.owner == .agent("mia"))
        #expect(world.inside(offered)?.state == .queued)
        world.wait(59_999)
        #expect(world.inside(owned)?.owner == .agent("mia"))
        let again = world.open(.agent, "mia")
        #expect(world.hear(again).offers.map(\.id) == [offered])
        world.wait(10_000)
        #expect(world.inside(owned)?.owner == .agent("mia"))
    }

    @Test("Seats kept in the store are cut to a policy that has changed meanwhile")
    func restoredSeats() {
        _ = world.ready("mia", seats: 4)
        world.restart(.sample { $0.routing.seats.most = 1 })
        #expect(world.desk.agents["mia"]?.seats == 1)
    }
}

/// The desk's time is what it is told, never less than it was.
struct DeskTimeTests {
    @Test("A clock that is set back does not take the desk back")
    func clockSetBack() {
        let world = DeskWorld()
        let room = world.onAir()
        _ = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        world.pass(-3_600_000)
        world.dm(room, "ann", "hello?")
        #expect(world.store.messages.last?.facts.at == DeskWorld.start)
        world.pass(3_600_000)
        world.wait(19_999)
        #expect(world.state(id) == .offered)
        world.wait(1)
        #expect(world.state(id) == .queued)
    }

    @Test("The next deadline is the next thing that time alone brings about")
    func deadlines() {
        let world = DeskWorld()
        let room = world.onAir()
        #expect(world.desk.nextDeadline == nil)
        _ = world.ready("mia")
        world.dm(room, "ann", hotText)
        #expect(world.desk.nextDeadline == DeskWorld.start + 20_000)
    }
}
