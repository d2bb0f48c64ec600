import Testing
import Vocabulary

@testable import Routing

/// Reminders that no one can miss: owner, team, supervisor, then it moves.
struct DeskRemindersTests {
    let world = DeskWorld()
    let room: Peer
    let mia: Peer
    let leo: Peer
    let eva: Peer
    let id: ConversationID

    init() {
        room = world.onAir()
        mia = world.open(.agent, "mia")
        leo = world.open(.agent, "leo")
        eva = world.open(.supervisor, "eva")
        id = world.dm(room, "ann", hotText)
        world.say(mia, .take(id))
        world.hush()
    }

    private func levels(_ peer: Peer) -> [Int] { world.hear(peer).reminders.map(\.level) }

    @Test("At two minutes the owner hears of it, at five the team, at ten the supervisor")
    func levels() {
        world.wait(119_999)
        #expect(levels(mia).isEmpty)
        world.wait(1)
        #expect(levels(mia) == [1])
        #expect(levels(leo).isEmpty)
        world.wait(180_000)
        #expect(levels(mia) == [2])
        #expect(levels(leo) == [2])
        #expect(levels(eva) == [2])
        world.wait(300_000)
        #expect(levels(eva) == [3])
        #expect(levels(leo).isEmpty)
    }

    @Test("A reminder says how long the customer waits, until when, and what she said last")
    func tells() {
        world.wait(120_000)
        let reminder = world.hear(mia).reminders.first
        #expect(reminder?.kind == .unanswered)
        #expect(reminder?.waited == 120_000)
        #expect(reminder?.until == DeskWorld.start + 172_800_000)
        #expect(reminder?.text == hotText)
    }

    @Test("At fifteen minutes it moves to another agent, who is reminded from then on anew")
    func moves() {
        world.say(leo, .ready(seats: nil))
        world.wait(899_999)
        #expect(world.record(id)?.owner == "mia")
        world.hush()
        world.wait(1)
        #expect(world.hear(mia).revoked == [.withdrawn])
        #expect(world.offeree(id) == "leo")
        world.say(leo, .accept(id))
        world.hush()
        world.wait(119_999)
        #expect(levels(leo).isEmpty)
        world.wait(1)
        #expect(levels(leo) == [1])
    }

    @Test("A hand-over begins the series anew")
    func handOver() {
        world.wait(60_000)
        world.say(mia, .transfer(id, .agent("leo"), note: .empty))
        world.hush()
        world.wait(119_999)
        #expect(levels(leo).isEmpty)
        world.wait(1)
        #expect(levels(leo) == [1])
        #expect(levels(mia).isEmpty)
    }

    @Test("Only a reply to the customer ends it: a note or a label does not")
    func endedByReply() {
        world.wait(60_000)
        world.say(mia, .note(id, "hm"))
        world.say(mia, .tag(id, add: ["vip"], remove: []))
        world.wait(60_000)
        #expect(levels(mia) == [1])
        world.say(mia, .say(id, "here I am"))
        world.hush()
        world.wait(1_800_000)
        #expect(levels(mia).isEmpty)
        #expect(world.record(id)?.owner == "mia")
    }

    @Test("The next message of the customer after a reply begins a new series")
    func nextWait() {
        world.say(mia, .say(id, "here I am"))
        world.wait(500_000)
        world.dm(room, "ann", "and in red?")
        world.dm(room, "ann", "hello?")
        world.hush()
        world.wait(119_999)
        #expect(levels(mia).isEmpty)
        world.wait(1)
        #expect(levels(mia) == [1])
    }

    @Test("A restart neither repeats reminders that were given nor forgets those to come")
    func restart() {
        world.wait(310_000)
        world.restart(down: 1_000)
        let mia = world.open(.agent, "mia")
        let eva = world.open(.supervisor, "eva")
        world.wait(288_999)
        #expect(levels(mia).isEmpty)
        #expect(levels(eva).isEmpty)
        world.wait(1)
        #expect(levels(eva) == [3])
    }

    @Test("A new policy does not repeat reminders that were given")
    func policy() {
        world.wait(310_000)
        world.hush()
        world.adopt(.sample)
        world.wait(1_000)
        #expect(levels(mia).isEmpty)
        world.wait(289_000)
        #expect(levels(eva) == [3])
    }

    @Test("Fifteen minutes before the window shuts on one who waits, the owner hears of it")
    func window() {
        let world = DeskWorld(
            .sample {
                $0.service.reminders = []
                $0.channels = [ChannelSettings(name: "tiktok", window: 3_600_000, sends: 10)]
            })
        let room = world.onAir()
        let mia = world.open(.agent, "mia")
        let id = world.dm(room, "ann", hotText)
        world.say(mia, .take(id))
        world.wait(1_000_000)
        world.dm(room, "ann", "hello?")
        world.hush()
        world.wait(2_699_999)
        #expect(world.hear(mia).reminders.isEmpty)
        world.wait(1)
        let reminder = world.hear(mia).reminders.first
        #expect(reminder?.kind == .window)
        #expect(reminder?.conversation == id)
    }

    @Test("Of a window that shuts on one whom nobody owns the supervisors hear")
    func windowOfQueue() {
        world.say(mia, .transfer(id, .queue, note: .empty))
        world.hush()
        world.wait(172_800_000 - 900_000)
        let reminders = world.hear(eva).reminders
        #expect(reminders.map(\.kind) == [.window])
        #expect(reminders.first?.level == 3)
    }
}
