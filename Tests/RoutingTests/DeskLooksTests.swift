import Testing
import Vocabulary

@testable import Routing

/// Looking things up, watching, and WHY.
struct DeskLooksTests {
    let world = DeskWorld()
    let room: Peer
    let mia: Peer
    let eva: Peer

    init() {
        room = world.onAir()
        mia = world.open(.agent, "mia")
        eva = world.open(.supervisor, "eva")
    }

    private func list(_ peer: Peer, _ scope: ListScope) -> [Int64] {
        world.say(peer, .list(scope)).states.map(\.id.number)
    }

    // MARK: - LIST

    @Test("LIST shows each scope, the longest wait first")
    func lists() {
        world.dm(room, "ann", "discount")
        world.dm(room, "bob", hotText)
        world.wait(1_000)
        world.dm(room, "eve", hotText)
        world.wait(1_000)
        world.dm(room, "zoe", hotText)
        world.say(mia, .take(ConversationID(3)))
        #expect(list(mia, .mine) == [3])
        #expect(list(mia, .queue) == [2, 4])
        // The bot has answered ann, who waits no longer; zoe has only just begun to.
        #expect(list(mia, .bot) == [1])
        #expect(list(mia, .open) == [2, 3, 1, 4])
        world.say(mia, .close(ConversationID(3), .lost, nil))
        #expect(list(mia, .open) == [2, 1, 4])
    }

    @Test("What is offered to me is mine to list, and in the queue for all")
    func listsOffered() {
        world.say(mia, .ready(seats: nil))
        world.dm(room, "ann", hotText)
        #expect(list(mia, .mine) == [1])
        #expect(list(eva, .mine).isEmpty)
        #expect(list(eva, .queue) == [1])
    }

    @Test("A list is cut at its limit and says how many it left out")
    func cutsLists() {
        for number in 0..<(Limits.listLines + 5) {
            world.dm(room, "c\(Text(Int64(number)))", "discount")
        }
        let lines = world.say(mia, .list(.open))
        #expect(lines.states.count == Limits.listLines)
        #expect(lines.answer?.tag("more") == "5")
    }

    @Test("PROFILE tells what is known of a customer on every channel, and her latest signals")
    func profile() {
        world.dm(room, "ann", "discount") { $0.name = "Ann Lee" }
        world.dm(room, "ann", "discount", channel: "whatsapp")
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "cart")))
        let lines = world.say(mia, .profile("ann"))
        #expect(lines.items("PROFILE").map { $0[tag: "channel"] } == ["tiktok", "whatsapp"])
        #expect(lines.items("PROFILE").first?[tag: "name"] == "Ann Lee")
        #expect(lines.items("SIGNAL").map(\.parameters) == [["ann", "cart"]])
        #expect(lines.answer?.tag("conversations") == "2")
        #expect(world.say(mia, .profile("nobody")).answer?.tag("conversations") == "0")
    }

    @Test("HISTORY and FIND are asked of the store, which gives the final line")
    func asksTheStore() {
        let id = world.dm(room, "ann", "discount")
        #expect(world.say(mia, .history(id, before: nil, limit: 9_999), id: "h").isEmpty)
        #expect(world.say(mia, .find("red shoes"), id: "f").isEmpty)
        guard case .transcript("h", id, _, nil, let limit, true)? = world.queries.dropLast().last
        else {
            Issue.record("\(world.queries)")
            return
        }
        #expect(limit == Limits.historyMost)
        #expect(world.queries.last == .find(re: "f", words: "red shoes"))
        #expect(
            world.say(mia, .history(ConversationID(9), before: nil, limit: nil)).code
                == .noSuchConversation)
    }

    // MARK: - WATCH

    @Test("WATCH shows what stands there, then what happens, until UNWATCH")
    func watches() {
        let one = world.dm(room, "ann", "discount")
        #expect(world.say(eva, .watch(.conversation(one))).states.map(\.id) == [one])
        world.hush()
        world.dm(room, "ann", "shipping")
        world.dm(room, "bob", "discount")
        let authors = world.hear(eva).messages.map(\.author)
        #expect(authors == [.customer, .bot])
        #expect(world.say(eva, .unwatch(.conversation(one))).isOK)
        world.dm(room, "ann", "hm")
        #expect(world.hear(eva).messages.isEmpty)
    }

    @Test("WATCH of a room and of everything; each line comes once, however often it is watched")
    func watchesRooms() {
        world.dm(room, "ann", "discount")
        #expect(world.say(eva, .watch(.room("attic"))).code == .noSuchRoom)
        world.say(eva, .watch(.room("studio")))
        world.say(eva, .watch(.everything))
        world.say(eva, .watch(.everything))
        world.hush()
        world.dm(room, "ann", "shipping")
        #expect(world.hear(eva).messages.count == 2)
        world.say(eva, .unwatch(nil))
        world.dm(room, "ann", "hm")
        #expect(world.hear(eva).messages.isEmpty)
    }

    @Test("A session that is gone watches nothing")
    func watchEnds() {
        world.say(eva, .watch(.everything))
        world.close(eva)
        world.dm(room, "ann", "discount")
        #expect(world.desk.watches.isEmpty)
    }

    // MARK: - AGENTS, ROOMS, STATS

    @Test("AGENTS tells who is ready, away or gone, with seats and loads")
    func agents() {
        world.say(mia, .ready(seats: 3))
        world.dm(room, "ann", hotText)
        let leo = world.open(.agent, "leo")
        world.close(leo)
        let lines = world.say(eva, .agents).items("AGENT")
        #expect(
            lines.map { Array($0.parameters.prefix(2)) } == [
                ["mia", "ready"], ["eva", "away"], ["leo", "gone"],
            ])
        #expect(lines[0][tag: "seats"] == "3")
        #expect(lines[0][tag: "offers"] == "1")
    }

    @Test("STATS counts what there is")
    func stats() {
        world.dm(room, "ann", hotText, id: "1")
        world.dm(room, "ann", hotText, id: "1")
        let lines = world.say(eva, .stats(reset: false)).items("STAT")
        let values = Dictionary(
            uniqueKeysWithValues: lines.map { ($0.parameters[0], $0.parameters[1]) })
        #expect(values["open"] == "1")
        #expect(values["messages"] == "1")
        #expect(values["duplicates"] == "1")
        #expect(values["queue"] == "1")
        #expect(values["policy"] == "00000000000000aa")
    }

    // MARK: - WHY

    private func why(_ id: ConversationID) -> (sum: Int64, score: Text?, lines: [ServerLine]) {
        let lines = world.say(mia, .why(id))
        let sum = lines.items("REASON").reduce(0) { $0 + ($1.parameters[0].integer ?? 0) }
        return (sum, lines.answer?.tag("score"), lines)
    }

    @Test("The reasons of WHY add up to the score that everybody sees, whenever it is asked")
    func reasonsAddUp() {
        let id = world.dm(room, "ann", "hello I want to buy") { $0.follower = true }
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "gift")))
        world.wait(3_000)
        world.dm(room, "ann", "how much? I want to buy")
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "cart")))
        for pause: Int64 in [0, 1, 59_000, 120_000, 900_000] {
            world.wait(pause)
            let (sum, score, lines) = why(id)
            #expect(score == Text(sum))
            #expect(world.inside(id)?.score == Int(sum))
            #expect(!lines.items("REASON").isEmpty)
        }
    }

    @Test("WHY changes nothing: what is not in the journal must not move the desk")
    func whyIsPure() {
        let id = world.dm(room, "ann", "discount, I like it")
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "cart")))
        world.wait(600_000)
        let before = world.inside(id)?.record
        _ = why(id)
        #expect(world.inside(id)?.record == before)
        #expect(!world.desk.hasOutput)
    }

    @Test("WHY of one that waits tells at once; of one that was decided it asks the journal")
    func whyDecision() {
        let waits = world.dm(room, "ann", hotText)
        #expect(why(waits).lines.items("CHOSE").first?.parameters.first == "queue")
        world.say(mia, .ready(seats: nil))
        world.hush()
        #expect(world.say(mia, .why(waits)).answer == nil)
        guard case .decision(_, waits, let journal, let tags)? = world.queries.last else {
            Issue.record("\(world.queries)")
            return
        }
        #expect(tags.contains(Line.Tag("score", Text(Int64(world.inside(waits)?.score ?? -1)))))
        let record = world.store.journal[Int(journal) - 1]
        guard case .event(let line) = record.body else {
            Issue.record("\(record)")
            return
        }
        #expect(line.parameters.prefix(2) == ["c1", "mia"])
        #expect(Decision.answer(line, re: nil).items("CHOSE").first?.parameters.first == "mia")
    }

    @Test("A router's decision on a tick stands in the journal after the input that brought it")
    func ticksAreJournaled() {
        let world = DeskWorld(
            .sample {
                $0.routing.needs.language = .required
                $0.routing.agents = [
                    RoutingSettings.Agent(
                        name: "mia", skills: [RoutingSettings.Skill(name: "de", level: 1000)]),
                    RoutingSettings.Agent(
                        name: "leo", skills: [RoutingSettings.Skill(name: "en", level: 1000)]),
                ]
            })
        let room = world.onAir()
        _ = world.ready("mia")
        let id = world.dm(room, "ann", hotText) { $0.language = "en" }
        #expect(world.state(id) == .queued)
        world.wait(60_000)
        #expect(world.state(id) == .offered)
        let decided = world.store.journal.lastIndex { record in
            if case .event(let line) = record.body { line.verb == "DECIDED" } else { false }
        }
        let input = decided.map { world.store.journal[$0 - 1] }
        #expect(input?.body == .input(Text("TICK").bytes))
        #expect(input?.at == world.store.journal.last?.at)
    }
}
