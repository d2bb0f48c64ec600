import Testing
import Vocabulary

@testable import Routing

/// What the built-in bot says, when it hands over, and when it holds its tongue.
struct DeskBotTests {
    let world = DeskWorld()
    let room: Peer

    init() {
        room = world.onAir()
    }

    @Test("A keyword brings its answer, and the customer waits no longer")
    func answers() {
        let id = world.dm(room, "ann", "any DISCOUNT today?")
        #expect(world.texts(id, by: .bot) == ["Ten per cent with LIVE10"])
        #expect(world.hear(room).sends.map(\.text) == ["Ten per cent with LIVE10"])
        #expect(world.state(id) == .bot)
        #expect(world.record(id)?.waitingSince == .zero)
    }

    @Test("What it has no answer to goes to people, and the customer is told once and waits on")
    func handsOver() {
        let id = world.dm(room, "ann", mildText)
        #expect(world.state(id) == .queued)
        #expect(world.texts(id, by: .bot) == ["A colleague will be with you"])
        #expect(world.record(id)?.waitingSince == world.now)
    }

    @Test("A score at the policy's mark goes to people at once")
    func handsOverByScore() {
        let id = world.dm(room, "ann", "I want to buy, is there a discount?")
        #expect(world.state(id) == .queued)
        #expect((world.record(id)?.score ?? 0) >= 500)
        #expect(world.texts(id, by: .bot) == ["A colleague will be with you"])
    }

    @Test("Who asks for a person gets one")
    func personWords() {
        let id = world.dm(room, "ann", "discount? human please")
        #expect(world.state(id) == .queued)
    }

    @Test("An answer that is for people is given first, then it hands over")
    func answersAndHandsOver() {
        let id = world.dm(room, "ann", "a consultation")
        #expect(
            world.texts(id, by: .bot) == [
                "I will find you a stylist", "A colleague will be with you",
            ])
        #expect(world.state(id) == .queued)
    }

    @Test("It never says the same twice in a row: the second time people are asked")
    func neverTwice() {
        let id = world.dm(room, "ann", "discount")
        world.dm(room, "ann", "discount!!")
        #expect(world.texts(id, by: .bot).filter { $0 == "Ten per cent with LIVE10" }.count == 1)
        #expect(world.state(id) == .queued)
    }

    @Test("After the policy's time the same answer may be given again")
    func repeatsLater() {
        let id = world.dm(room, "ann", "discount")
        world.wait(600_000)
        world.dm(room, "ann", "discount")
        #expect(world.texts(id, by: .bot).count == 2)
        #expect(world.state(id) == .bot)
    }

    @Test("Once a person owns the conversation it is silent")
    func silent() {
        let mia = world.open(.agent, "mia")
        let id = world.dm(room, "ann", "discount")
        world.say(mia, .take(id))
        world.dm(room, "ann", "shipping?")
        world.dm(room, "ann", "human please")
        #expect(world.texts(id, by: .bot).count == 1)
    }

    @Test("It leaves the last sends of the window to people")
    func reserve() {
        let policy = Policy.sample { $0.bot.repeatAfter = 0 }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let mia = world.open(.agent, "mia")
        let id = world.dm(room, "ann", mildText)
        world.say(mia, .take(id))
        for number in 0..<5 { world.say(mia, .say(id, "t\(Text(Int64(number)))")) }
        world.say(mia, .transfer(id, .bot, note: .empty))
        #expect(world.inside(id)?.sendsLeft == 4)
        // A signal cannot make the bot write; a customer's message opens the window again.
        world.say(room, .signal(SignalReport(room: "studio", customer: "ann", kind: "cart")))
        #expect(world.inside(id)?.sendsLeft == 4)
    }

    @Test("Where the platform allows fewer sends than the reserve, the bot says nothing")
    func reserveIsAll() {
        let policy = Policy.sample {
            $0.channels = [ChannelSettings(name: "tiktok", window: 3_600_000, sends: 2, reserve: 2)]
        }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let id = world.dm(room, "ann", "discount")
        #expect(world.texts(id, by: .bot).isEmpty)
        #expect(world.state(id) == .queued)
        #expect(world.inside(id)?.sendsLeft == 2)
    }

    @Test("An outside bot may not spend the reserve either; an agent may")
    func reserveForOutsideBot() {
        let policy = Policy.sample {
            $0.channels = [ChannelSettings(name: "tiktok", window: 3_600_000, sends: 3, reserve: 2)]
        }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let bot = world.open(.bot, "gpt")
        world.say(bot, .ready(seats: nil))
        let id = world.dm(room, "ann", "hello")
        #expect(world.say(bot, .say(id, "one")).isOK)
        let refused = world.say(bot, .say(id, "two"))
        #expect(refused.code == .quotaSpent)
        let mia = world.open(.agent, "mia")
        world.say(mia, .take(id))
        #expect(world.say(mia, .say(id, "two")).answer?.tag("left") == "1")
        #expect(world.say(mia, .say(id, "three")).answer?.tag("left") == "0")
        #expect(world.say(mia, .say(id, "four")).code == .quotaSpent)
    }

    @Test("It says no more than the policy's rate to one customer")
    func rate() {
        let policy = Policy.sample {
            $0.bot.rate = BotSettings.Rate(most: 2, within: 60_000)
            $0.bot.handOver = Wording()
        }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let id = world.dm(room, "ann", "discount")
        world.dm(room, "ann", "shipping")
        #expect(world.state(id) == .bot)
        world.dm(room, "ann", "discount")
        #expect(world.texts(id, by: .bot).count == 2)
        #expect(world.state(id) == .queued)
    }

    @Test("A new customer is welcomed once, before any answer")
    func welcomes() {
        let world = DeskWorld(.sample { $0.bot.welcome = .english("Hi {name}!") })
        let room = world.onAir()
        let id = world.dm(room, "ann", "discount") { $0.name = "Ann Lee" }
        #expect(world.texts(id, by: .bot) == ["Hi Ann Lee!", "Ten per cent with LIVE10"])
        world.dm(room, "ann", "shipping")
        #expect(world.texts(id, by: .bot).filter { $0 == "Hi Ann Lee!" }.count == 1)
    }

    @Test("Keywords of any language say nothing of the customer's language")
    func anyLanguage() {
        let policy = Policy.sample {
            $0.bot.answers[0].keywords = [WordList(language: "any", words: ["discount"])]
        }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let id = world.dm(room, "ann", "discount")
        #expect(world.detail(id, "lang") == nil)
        #expect(world.texts(id, by: .bot) == ["Ten per cent with LIVE10"])
    }

    @Test("Outside business hours the customer is told so at hand-over, and still waits for people")
    func closedHours() {
        let policy = Policy.sample {
            $0.service.hours.days = Array(repeating: [], count: 7)
            $0.bot.closed = .english("We are back at nine")
        }
        let world = DeskWorld(policy)
        let room = world.onAir()
        let id = world.dm(room, "ann", mildText)
        #expect(world.texts(id, by: .bot) == ["We are back at nine"])
        #expect(world.state(id) == .queued)
    }

    @Test("A cart of a customer who waits with the bot hands her over; one who does not wait stays")
    func signals() {
        let world = DeskWorld(
            .sample {
                $0.bot.fallback = .silence
                $0.intent.signals = [
                    IntentSettings.Signal(kind: "cart", points: 600, most: 600, halfLife: 600_000)
                ]
            })
        let room = world.onAir()
        let waits = world.dm(room, "ann", mildText)
        let served = world.dm(room, "bob", "discount")
        #expect(world.state(waits) == .bot)
        for customer: Name in ["ann", "bob"] {
            world.say(
                room, .signal(SignalReport(room: "studio", customer: customer, kind: "cart")))
        }
        #expect(world.state(waits) == .queued)
        #expect(world.state(served) == .bot)
    }

    // MARK: - An outside bot

    @Test("While an outside bot is ready the built-in one is silent; hand-over by score still is")
    func outsideBot() {
        let bot = world.open(.bot, "gpt")
        #expect(world.say(bot, .ready(seats: nil)).isOK)
        let id = world.dm(room, "ann", "discount")
        #expect(world.texts(id, by: .bot).isEmpty)
        #expect(world.hear(bot).messages.map(\.text) == ["discount"])
        #expect(world.say(bot, .say(id, "Hi, I am a bot")).isOK)
        #expect(world.texts(id, by: .bot) == ["Hi, I am a bot"])
        let hot = world.dm(room, "bob", hotText)
        #expect(world.state(hot) == .queued)
        #expect(world.say(bot, .say(hot, "wait")).code == .notYours)
    }

    @Test("An outside bot that is away or gone leaves the answers to the built-in one")
    func outsideBotLeaves() {
        let bot = world.open(.bot, "gpt")
        world.say(bot, .ready(seats: nil))
        world.say(bot, .away(reason: .empty))
        let one = world.dm(room, "ann", "discount")
        #expect(world.texts(one, by: .bot).count == 1)
        world.say(bot, .ready(seats: nil))
        world.close(bot)
        let two = world.dm(room, "bob", "discount")
        #expect(world.texts(two, by: .bot).count == 1)
    }

    @Test("An outside bot hands over with TRANSFER, takes with TAKE, but not from an agent")
    func outsideBotHandsOver() {
        let bot = world.open(.bot, "gpt")
        world.say(bot, .ready(seats: nil))
        let id = world.dm(room, "ann", "hello")
        #expect(world.say(bot, .transfer(id, .queue, note: "wants shoes")).isOK)
        #expect(world.state(id) == .queued)
        #expect(world.say(bot, .take(id)).isOK)
        #expect(world.state(id) == .bot)
        let mia = world.open(.agent, "mia")
        world.say(mia, .take(id))
        let lines = world.say(bot, .take(id))
        #expect(lines.code == .alreadyOwned)
        #expect(lines.answer?.tag("owner") == "mia")
        #expect(world.say(bot, .accept(id)).code == .alreadyOwned)
    }

    // MARK: - Paused rooms

    @Test("In a paused room the bot answers, even who scores high, and nothing is offered")
    func paused() {
        let eva = world.open(.supervisor, "eva")
        let mia = world.ready("mia")
        world.say(eva, .pause("studio"))
        let id = world.dm(room, "ann", "I want to buy, any discount?")
        #expect(world.texts(id, by: .bot).contains("Ten per cent with LIVE10"))
        world.dm(room, "ann", "and shipping? I want to buy")
        #expect(world.texts(id, by: .bot).last == "It ships within two days")
        let told = world.texts(id, by: .bot).filter { $0 == "A colleague will be with you" }
        #expect(told.count == 1)
        #expect(world.desk.counts.handOvers == 1)
        #expect(world.hear(mia).offers.isEmpty)
        world.say(eva, .resume("studio"))
        #expect(world.hear(mia).offers.map(\.id) == [id])
    }

    @Test("PAUSE takes back what is offered and holds what is queued; RESUME lets both go")
    func pausesQueue() {
        let eva = world.open(.supervisor, "eva")
        let mia = world.ready("mia", seats: 1)
        let offered = world.dm(room, "ann", hotText)
        let queued = world.dm(room, "bob", hotText)
        world.hush()
        world.say(eva, .pause("studio"))
        #expect(world.hear(mia).revoked == [.withdrawn])
        world.wait(60_000)
        #expect(world.hear(mia).offers.isEmpty)
        #expect(world.state(queued) == .queued)
        world.say(eva, .resume("studio"))
        #expect(world.hear(mia).offers.map(\.id) == [offered])
    }

    @Test("What waits in a paused room and writes from another is offered, and the other way round")
    func changesRoom() {
        let eva = world.open(.supervisor, "eva")
        let mia = world.ready("mia", seats: 4)
        world.say(eva, .pause("studio"))
        let held = world.dm(room, "ann", mildText)
        world.say(mia, .take(held))
        world.say(mia, .transfer(held, .queue, note: .empty))
        world.say(mia, .away(reason: .empty))
        world.dm(room, "ann", "size?", room: "loft")
        let free = world.dm(room, "bob", mildText, room: "loft")
        world.dm(room, "bob", "size?", room: "studio")
        world.hush()
        let leo = world.ready("leo", seats: 4)
        #expect(world.hear(leo).offers.map(\.id) == [held])
        #expect(world.state(free) == .queued)
    }

    @Test("A pause holds over a restart, and RESUME after it lets everything go")
    func pauseRestarts() {
        let eva = world.open(.supervisor, "eva")
        world.say(eva, .pause("studio"))
        let withBot = world.dm(room, "ann", hotText)
        world.restart()
        let mia = world.ready("mia", seats: 4)
        #expect(world.hear(mia).offers.isEmpty)
        world.say(world.open(.supervisor, "eva"), .resume("studio"))
        #expect(world.hear(mia).offers.map(\.id) == [withBot])
    }
}
