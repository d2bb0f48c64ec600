import Testing
import Vocabulary

@testable import Routing

/// Taking, handing on, closing, and what each may and may not do.
struct DeskOwningTests {
    let world = DeskWorld()
    let room: Peer
    let mia: Peer
    let leo: Peer
    let eva: Peer

    init() {
        room = world.onAir()
        mia = world.open(.agent, "mia")
        leo = world.open(.agent, "leo")
        eva = world.open(.supervisor, "eva")
    }

    private func owned(_ customer: Name = "ann") -> ConversationID {
        let id = world.dm(room, customer, hotText)
        world.say(mia, .take(id))
        world.hush()
        return id
    }

    // MARK: - TAKE

    @Test("TAKE gets a conversation from the bot and out of the queue")
    func takes() {
        let withBot = world.dm(room, "ann", "discount")
        #expect(world.state(withBot) == .bot)
        #expect(world.say(mia, .take(withBot)).isOK)
        let queued = world.dm(room, "bob", hotText)
        #expect(world.say(mia, .take(queued)).isOK)
        #expect(world.record(queued)?.owner == "mia")
    }

    @Test("TAKE of what a colleague owns is refused with the owner's name")
    func takesNotFromAgents() {
        let id = owned()
        let lines = world.say(leo, .take(id))
        #expect(lines.code == .alreadyOwned)
        #expect(lines.answer?.tag("owner") == "mia")
    }

    @Test("TAKE beyond one's seats is over-capacity, and closing one makes room")
    func capacity() {
        let first = owned("ann")
        _ = owned("bob")
        let third = world.dm(room, "eve", hotText)
        #expect(world.say(mia, .take(third)).code == .overCapacity)
        #expect(world.say(mia, .close(first, .lost, nil)).isOK)
        #expect(world.say(mia, .take(third)).isOK)
    }

    @Test("Seats are weighed by kind: two conversations of half a seat fit into one")
    func weighsSeats() {
        let world = DeskWorld(.sample { $0.routing.kinds.hot.seats = 500 })
        let room = world.onAir()
        let mia = world.ready("mia", seats: 1)
        for customer: Name in ["ann", "bob", "eve"] { world.dm(room, customer, hotText) }
        #expect(world.hear(mia).offers.count == 2)
        world.say(mia, .decline(ConversationID(2), reason: .empty))
        world.say(mia, .accept(ConversationID(1)))
        let leo = world.open(.agent, "leo")
        world.say(leo, .ready(seats: 1))
        world.say(leo, .away(reason: .empty))
        #expect(world.say(leo, .take(ConversationID(2))).isOK)
        #expect(world.say(leo, .take(ConversationID(3))).isOK)
        world.dm(room, "zoe", hotText)
        #expect(world.say(leo, .take(ConversationID(4))).code == .overCapacity)
    }

    // MARK: - TRANSFER and ASSIGN

    @Test("TRANSFER to an agent gives it to her with note and transcript")
    func transfersToAgent() {
        let id = owned()
        let lines = world.say(mia, .transfer(id, .agent("leo"), note: "knows shoes"))
        #expect(lines.isOK)
        #expect(world.record(id)?.owner == "leo")
        #expect(world.texts(id, by: .note) == ["knows shoes"])
        #expect(world.hear(leo).states.last?.owner == .agent("leo"))
        #expect(
            world.queries.contains {
                if case .transcript(_, id, _, _, _, _) = $0 { true } else { false }
            })
    }

    @Test("Who loses a conversation hears where it went")
    func tellsFormerOwner() {
        let id = owned()
        world.say(eva, .assign(id, "leo"))
        #expect(world.hear(mia).states.last?.owner == .agent("leo"))
        world.say(eva, .transfer(id, .queue, note: .empty))
        #expect(world.hear(leo).states.last?.state == .queued)
    }

    @Test("An outside bot hears that people have taken a conversation from it")
    func tellsFormerBot() {
        let bot = world.open(.bot, "gpt")
        let id = world.dm(room, "ann", "discount")
        world.hush()
        world.say(mia, .take(id))
        #expect(world.hear(bot).states.map(\.owner) == [.agent("mia")])
        let other = world.dm(room, "bob", hotText)
        #expect(world.hear(bot).states.last?.id == other)
    }

    @Test("TRANSFER to an agent who is gone, unknown or full is refused and changes nothing")
    func transferRefused() {
        let id = owned()
        #expect(world.say(mia, .transfer(id, .agent("nobody"), note: "x")).code == .noSuchAgent)
        #expect(world.say(mia, .transfer(id, .agent("mia"), note: "x")).code == .alreadyOwned)
        for customer: Name in ["bob", "eve"] {
            world.say(leo, .take(world.dm(room, customer, hotText)))
        }
        #expect(world.say(mia, .transfer(id, .agent("leo"), note: "x")).code == .overCapacity)
        world.close(leo)
        #expect(world.say(mia, .transfer(id, .agent("leo"), note: "x")).code == .noSuchAgent)
        #expect(world.record(id)?.owner == "mia")
        #expect(world.texts(id, by: .note).isEmpty)
    }

    @Test("TRANSFER to the queue offers it to another first, and it keeps the customer's wait")
    func transfersToQueue() {
        let id = owned()
        world.say(mia, .ready(seats: 2))
        world.wait(5_000)
        world.say(mia, .transfer(id, .queue, note: .empty))
        #expect(world.state(id) == .queued)
        #expect(world.inside(id)?.waited(at: world.now) == 5_000)
        world.say(leo, .ready(seats: 2))
        #expect(world.offeree(id) == "leo")
    }

    @Test("What waits without a customer waiting keeps its place though it is looked at again")
    func keepsPlace() {
        let first = owned("ann")
        world.say(mia, .say(first, "one moment"))
        world.say(mia, .transfer(first, .queue, note: .empty))
        world.wait(1_000)
        let second = world.dm(room, "bob", hotText)
        world.wait(1_000)
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "like")))
        world.say(leo, .ready(seats: 1))
        #expect(world.offeree(first) == "leo")
        #expect(world.state(second) == .queued)
    }

    @Test("TRANSFER to a skill offers it only to who has it")
    func transfersToSkill() {
        let policy = Policy.sample {
            $0.routing.agents = [
                RoutingSettings.Agent(
                    name: "leo", skills: [RoutingSettings.Skill(name: "shoes", level: 1000)]),
                RoutingSettings.Agent(
                    name: "mia", skills: [RoutingSettings.Skill(name: "hats", level: 1000)]),
                RoutingSettings.Agent(
                    name: "zoe", skills: [RoutingSettings.Skill(name: "hats", level: 1000)]),
            ]
        }
        world.adopt(policy)
        let zoe = world.ready("zoe")
        world.say(zoe, .away(reason: .empty))
        let id = owned()
        world.say(zoe, .ready(seats: nil))
        world.say(mia, .transfer(id, .skill("shoes"), note: .empty))
        #expect(world.state(id) == .queued)
        world.say(leo, .ready(seats: nil))
        #expect(world.offeree(id) == "leo")
    }

    @Test("TRANSFER to the bot lets the bot answer what comes next")
    func transfersToBot() {
        let id = world.dm(room, "ann", mildText)
        world.say(mia, .take(id))
        #expect(world.say(mia, .transfer(id, .bot, note: .empty)).isOK)
        #expect(world.state(id) == .bot)
        world.dm(room, "ann", "discount")
        #expect(world.texts(id, by: .bot).last == "Ten per cent with LIVE10")
    }

    @Test("ASSIGN gives any open conversation to an agent who is here and has a seat")
    func assigns() {
        let id = world.dm(room, "ann", hotText)
        #expect(world.say(eva, .assign(id, "nobody")).code == .noSuchAgent)
        #expect(world.say(eva, .assign(id, "mia")).answer?.tag("owner") == "mia")
        #expect(world.say(eva, .assign(id, "leo")).isOK)
        #expect(world.record(id)?.owner == "leo")
        _ = owned("bob")
        _ = owned("eve")
        #expect(world.say(eva, .assign(id, "mia")).code == .overCapacity)
        world.say(leo, .close(id, .lost, nil))
        #expect(world.say(eva, .assign(id, "leo")).code == .closed)
    }

    // MARK: - CLOSE

    @Test("CLOSE keeps each outcome and the amount", arguments: Outcome.allCases)
    func closes(outcome: Outcome) {
        let id = owned()
        let amount = outcome == .sold ? Money(amount: "149.90", currency: "EUR") : nil
        let lines = world.say(mia, .close(id, outcome, amount))
        #expect(lines.isOK)
        #expect(world.record(id)?.outcome == outcome)
        #expect(world.record(id)?.amount == amount)
        #expect(world.record(id)?.closedAt == world.now)
        #expect(lines.states.last?.state == .closed)
        #expect(world.desk.counts.open == 0)
        #expect(world.desk.counts.owned == 0)
    }

    @Test("What is closed takes no SAY, TAKE, TRANSFER or second CLOSE")
    func closedIsClosed() {
        let id = owned()
        world.say(mia, .close(id, .lost, nil))
        #expect(world.say(mia, .say(id, "hello?")).code == .closed)
        #expect(world.say(mia, .take(id)).code == .closed)
        #expect(world.say(mia, .transfer(id, .queue, note: .empty)).code == .closed)
        #expect(world.say(mia, .close(id, .sold, nil)).code == .closed)
        #expect(world.say(mia, .accept(id)).code == .noOffer)
        #expect(world.say(mia, .note(id, "came by later")).isOK)
    }

    @Test("A supervisor closes what is offered, and the offer ends as closed")
    func closesOffered() {
        world.say(mia, .ready(seats: nil))
        let id = world.dm(room, "ann", hotText)
        world.hush()
        #expect(world.say(eva, .close(id, .spam, nil)).isOK)
        #expect(world.hear(mia).revoked == [.closed])
        #expect(world.desk.agents["mia"]?.load == 0)
    }

    @Test("Acting on a colleague's conversation is refused with the owner's name")
    func notYours() {
        let id = owned()
        for body: Command.Body in [
            .say(id, "hi"), .close(id, .lost, nil), .transfer(id, .queue, note: .empty),
        ] {
            let lines = world.say(leo, body)
            #expect(lines.code == .notYours)
            #expect(lines.answer?.tag("owner") == "mia")
        }
        let queued = world.dm(room, "bob", hotText)
        #expect(world.say(leo, .say(queued, "hi")).answer?.tag("owner") == "queue")
        let withBot = world.dm(room, "eve", "discount")
        #expect(world.say(leo, .say(withBot, "hi")).answer?.tag("owner") == "bot")
    }

    // MARK: - Notes and labels

    @Test("A NOTE reaches colleagues, never the customer")
    func notes() {
        let id = owned()
        let lines = world.say(leo, .note(id, "VIP"))
        #expect(lines.isOK)
        #expect(world.hear(mia).messages.map(\.author) == [.note])
        #expect(world.hear(room).sends.isEmpty)
    }

    @Test("TAG adds and removes labels, at most 32 of them")
    func labels() {
        let id = owned()
        #expect(
            world.say(mia, .tag(id, add: ["vip", "shoes"], remove: [])).answer?.tag("labels")
                == "vip,shoes")
        #expect(
            world.say(mia, .tag(id, add: ["vip", "red"], remove: ["shoes"])).answer?.tag("labels")
                == "vip,red")
        let many = (0..<31).map { Text("l\($0)") }
        #expect(world.say(mia, .tag(id, add: many, remove: [])).code == .badParameter)
        #expect(world.inside(id)?.labels == ["vip", "red"])
    }

    @Test("An agent named like the bot or the queue still owns what is hers after a restart")
    func namedLikeTheBot() {
        let bot = world.open(.agent, "bot")
        let id = world.dm(room, "ann", hotText)
        world.say(bot, .take(id))
        world.restart()
        #expect(world.inside(id)?.owner == .agent("bot"))
        #expect(world.desk.agents["bot"]?.conversations.count == 1)
    }
}
