import Testing
import Vocabulary

@testable import Routing

/// Rooms on and off the air, who may go on it, cues, and policies that change.
struct DeskRoomsTests {
    let world = DeskWorld()

    @Test("A room that the rules refuse is told which rule, and is not on the air")
    func eligibility() {
        let room = world.open(.room, "tiktok-1")
        let cases: [(Text, (inout LiveReport) -> Void)] = [
            ("999 followers", { $0.followers = 999 }),
            ("host is 15", { $0.hostAge = 15 }),
            (
                "to sell",
                {
                    $0.hostAge = 17
                    $0.selling = true
                }
            ),
            ("1 violations", { $0.violations = 1 }),
        ]
        for (words, change) in cases {
            var report = LiveReport(room: "studio", starts: true)
            change(&report)
            let lines = world.say(room, .live(report))
            #expect(lines.code == .notEligible)
            guard case .error(_, let refusal)? = lines.answer else { continue }
            #expect(refusal.explanation.string.contains(words.string))
        }
        #expect(world.desk.rooms["studio"]?.isOnAir != true)
        var report = LiveReport(room: "studio", starts: true)
        report.followers = 1_000
        report.hostAge = 18
        report.selling = true
        report.violations = 0
        #expect(world.say(room, .live(report)).isOK)
        #expect(world.desk.rooms["studio"]?.isOnAir == true)
    }

    @Test("The end of a room that never was is no-such-room; what a report leaves out stays")
    func reports() {
        let room = world.open(.room, "tiktok-1")
        #expect(
            world.say(room, .live(LiveReport(room: "attic", starts: false))).code == .noSuchRoom)
        _ = world.onAir(room: "studio") { $0.host = "Zoe" }
        world.say(room, .live(LiveReport(room: "studio", starts: false)))
        #expect(world.desk.rooms["studio"]?.report.host == "Zoe")
        #expect(world.desk.rooms["studio"]?.isOnAir == false)
    }

    @Test("CUE reaches the room's connectors; without one, or for no room, it is refused")
    func cue() {
        let eva = world.open(.supervisor, "eva")
        #expect(world.say(eva, .cue("studio", "wave")).code == .noSuchRoom)
        let room = world.onAir()
        #expect(world.say(eva, .cue("studio", "wave")).isOK)
        #expect(world.hear(room).cues == ["wave"])
        world.close(room)
        #expect(world.say(eva, .cue("studio", "wave")).code == .unavailable)
    }

    private var cuePolicy: Policy {
        .sample {
            $0.cues = CueSettings(
                every: 600_000, texts: [WordList(language: "en", words: ["one", "two"])],
                softTexts: [WordList(language: "en", words: ["soft"])],
                softenWhenWaitingAbove: 1, skipWhenWaitingAbove: 2)
        }
    }

    @Test("While on air the policy's cues come in turn, at its times")
    func cues() {
        let world = DeskWorld(cuePolicy)
        let room = world.onAir()
        world.wait(599_999)
        #expect(world.hear(room).cues.isEmpty)
        world.wait(1)
        #expect(world.hear(room).cues == ["one"])
        world.wait(1_200_000)
        #expect(world.hear(room).cues == ["two", "one"])
        world.say(room, .live(LiveReport(room: "studio", starts: false)))
        world.wait(3_600_000)
        #expect(world.hear(room).cues.isEmpty)
    }

    @Test("With many waiting the cue is softer, with too many there is none")
    func softCues() {
        let world = DeskWorld(cuePolicy)
        let room = world.onAir()
        for customer: Name in ["ann", "bob"] { world.dm(room, customer, hotText) }
        world.hush()
        world.wait(600_000)
        #expect(world.hear(room).cues == ["soft"])
        world.dm(room, "eve", hotText)
        world.wait(600_000)
        #expect(world.hear(room).cues.isEmpty)
    }

    @Test("After a restart a room on air gets its cues as before")
    func cuesAfterRestart() {
        let world = DeskWorld(cuePolicy)
        let room = world.onAir()
        world.dm(room, "ann", "discount")
        world.restart(cuePolicy)
        let again = world.open(.room, "tiktok-1")
        world.wait(600_000)
        #expect(world.hear(again).cues == ["one"])
    }

    @Test("PAUSE and RESUME of no room are refused; twice is as good as once")
    func pauseTwice() {
        let eva = world.open(.supervisor, "eva")
        #expect(world.say(eva, .pause("attic")).code == .noSuchRoom)
        _ = world.onAir()
        #expect(world.say(eva, .pause("studio")).isOK)
        #expect(world.say(eva, .pause("studio")).isOK)
        #expect(world.say(eva, .rooms).items("ROOM").first?.parameters[1] == "paused")
        #expect(world.say(eva, .resume("studio")).isOK)
        #expect(world.say(eva, .rooms).items("ROOM").first?.parameters[1] == "on")
    }

    // MARK: - Another policy

    @Test("Another policy scores everything anew and lets offers stand")
    func adopts() {
        let room = world.onAir()
        let mia = world.ready("mia")
        let id = world.dm(room, "ann", hotText)
        let before = world.inside(id)?.score ?? 0
        world.adopt(.sample { $0.intent.phrases = [] })
        #expect((world.inside(id)?.score ?? 1_000) < before)
        #expect(world.offeree(id) == "mia")
        #expect(world.say(mia, .accept(id)).isOK)
    }

    @Test("A policy with fewer seats keeps conversations, gives back offers that have no seat")
    func fewerSeats() {
        let room = world.onAir()
        let mia = world.ready("mia", seats: 3)
        for customer: Name in ["ann", "bob", "eve"] { world.dm(room, customer, hotText) }
        world.say(mia, .accept(ConversationID(1)))
        world.hush()
        world.adopt(.sample { $0.routing.seats = RoutingSettings.Seats(standard: 1, most: 2) })
        #expect(world.hear(mia).revoked == [.withdrawn])
        #expect(world.offeree(ConversationID(2)) == "mia")
        #expect(world.state(ConversationID(3)) == .queued)
        #expect(world.desk.agents["mia"]?.seats == 2)
    }
}
