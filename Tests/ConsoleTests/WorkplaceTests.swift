import Testing
import Vocabulary

@testable import Console

@Suite("What an agent's session knows")
struct WorkplaceTests {
    @Test("READY is said after WELCOME, AWAY only after it was chosen")
    func presence() {
        var evening = Evening()
        #expect(evening.commands(.ready).count == 1)
        evening.hear("SYNCED", "@re=\(evening.id(of: .ready));seats=4 OK")
        evening.press(.control("p"))
        #expect(evening.commands(.away).count == 1)
        evening.hear("@re=\(evening.id(of: .away)) OK")
        evening.console.lost("gone", chance: 0)
        evening.tick(1_000)
        evening.connect()
        #expect(evening.commands(.away).count == 2)
        #expect(evening.commands(.ready).count == 1)
        let quiet = Evening(ready: false)
        #expect(quiet.commands(.ready).isEmpty && quiet.commands(.away).isEmpty)
    }

    @Test("who leads a team is offered nothing until she says READY")
    func supervisor() {
        var evening = Evening(isConnected: false)
        evening.console.connected()
        evening.hear("WELCOME supervisor acme lin", "SYNCED")
        #expect(evening.commands(.ready).isEmpty)
        evening.press(.control("p"))
        #expect(evening.commands(.ready).count == 1)
    }

    @Test("her own stand in the order of their wait, those that do not wait last")
    func order() {
        var evening = Evening()
        evening.own("c1", customer: "first", waited: 10)
        evening.own("c2", customer: "second", waited: 60)
        evening.own("c3", customer: "third")
        evening.hear("SYNCED")
        #expect(evening.console.workplace.mine.map(\.id.number) == [2, 1, 3])
        evening.message("c3", 1, "customer", "third", "hello", at: -500)
        #expect(evening.console.workplace.mine.map(\.id.number) == [3, 2, 1])
        evening.message("c3", 2, "agent", "lin", "hi")
        #expect(evening.console.workplace.mine.map(\.id.number) == [2, 1, 3])
    }

    @Test("a message is unread until its conversation is looked at")
    func unread() {
        var evening = Evening()
        evening.own("c1")
        evening.own("c2", customer: "budi")
        evening.hear("SYNCED")
        evening.message("c2", 1, "customer", "budi", "halo")
        evening.message("c2", 2, "customer", "budi", "kak")
        evening.message("c1", 1, "customer", "mia", "hi")
        #expect(evening.console.workplace[ConversationID(2)]?.unread == 2)
        #expect(evening.console.workplace[ConversationID(1)]?.unread == 0)
        evening.press(.control("n"))
        #expect(evening.console.workplace[ConversationID(2)]?.unread == 0)
    }

    @Test("messages keep the order of their numbers, and none stands twice")
    func messages() {
        var evening = Evening()
        evening.own()
        for sequence in [3, 1, 2, 3, 2] {
            evening.message("c1", sequence, "customer", "mia", "m\(sequence)")
        }
        let texts = evening.console.workplace[ConversationID(1)]?.transcript.messages.map(
            \.text.string)
        #expect(texts == ["m1", "m2", "m3"])
    }

    @Test("after a loss all is told anew; what is not told is no longer hers")
    func resync() {
        var evening = Evening()
        evening.own("c1")
        evening.own("c2", customer: "budi")
        evening.hear("SYNCED")
        evening.offer("c3")
        evening.console.lost("gone", chance: 0)
        #expect(evening.console.workplace.mine.count == 2)
        evening.tick(1_000)
        evening.connect()
        #expect(evening.console.workplace.mine.count == 2)
        evening.own("c2", customer: "budi")
        evening.message("c2", 1, "customer", "budi", "while away")
        evening.hear("SYNCED")
        #expect(evening.console.workplace.mine.map(\.id.number) == [2])
        #expect(evening.console.workplace.offers.isEmpty)
    }

    @Test("an offer goes with REVOKED, with an answer to ACCEPT, and with CONV")
    func offers() {
        var evening = Evening()
        evening.hear("SYNCED")
        evening.offer("c1")
        evening.offer("c2", customer: "budi")
        evening.offer("c2", customer: "budi", text: "again")
        #expect(evening.console.workplace.offers.map(\.id.number) == [1, 2])
        evening.hear("REVOKED c1 expired")
        #expect(evening.console.workplace.offers.map(\.id.number) == [2])
        evening.own("c2", customer: "budi")
        #expect(evening.console.workplace.offers.isEmpty)
    }

    @Test("an answer to TRANSFER tells whose it is now")
    func transferred() {
        var evening = Evening()
        evening.own()
        evening.hear("SYNCED")
        evening.type("/transfer mei vip")
        evening.press(Key(.enter))
        #expect(
            evening.commands(.transfer) == [
                .transfer(ConversationID(1), .agent("mei"), note: "vip")
            ])
        evening.hear("@re=\(evening.id(of: .transfer));owner=mei OK")
        #expect(evening.console.workplace.mine.isEmpty)
        #expect(evening.console.workplace[ConversationID(1)]?.facts.owner == .agent("mei"))
    }

    @Test("team, rooms and counts are asked for, and no more once the role may not")
    func polls() {
        var evening = Evening()
        evening.hear("SYNCED")
        evening.tick(1)
        #expect(evening.commands(.agents).count == 1)
        for verb in [Verb.agents, .rooms, .stats] {
            evening.hear("@re=\(evening.id(of: verb)) ERR not-allowed :not for agents")
        }
        evening.tick(10_000)
        #expect(evening.commands(.agents).count == 1)
        #expect(evening.commands(.list) == [.list(.queue)])
        let asked = evening.id(of: .list)
        evening.hear(
            "@re=\(asked) CONV c8 queued queue",
            "@re=\(asked) CONV c9 queued queue",
            "@re=\(asked) OK")
        #expect(evening.console.workplace.queue == 2)
        #expect(evening.console.workplace[ConversationID(8)] == nil)
        #expect(evening.console.message == nil)
    }

    @Test("a supervisor's console shows the team and the rooms it was told of")
    func team() {
        var evening = Evening()
        evening.hear("SYNCED")
        evening.tick(1)
        let agents = evening.id(of: .agents)
        evening.hear(
            "@re=\(agents);seats=4;conversations=4 AGENT mei ready",
            "@re=\(agents);seats=4;conversations=1;since=\(Evening.time(-720)) "
                + "AGENT ana away :break",
            "@re=\(agents) OK")
        let rooms = evening.id(of: .rooms)
        evening.hear(
            "@re=\(rooms);host=Anna ROOM anna on :Glow night", "@re=\(rooms) ROOM bella off",
            "@re=\(rooms) OK")
        let stats = evening.id(of: .stats)
        evening.hear("@re=\(stats) STAT queue 7", "@re=\(stats) OK")
        #expect(evening.console.workplace.team.map(\.name) == ["ana", "mei"])
        #expect(evening.console.workplace.roomsOnAir == 1)
        #expect(evening.console.workplace.queue == 7)
        #expect(evening.rows[0].contains("1 room on air · queue 7"))
    }

    @Test("being made away by the gateway shows, and is not undone by a reconnect")
    func madeAway() {
        var evening = Evening()
        evening.hear(
            "SYNCED", "AGENT lin away :2 offers went by unanswered; say READY when you are back")
        #expect(!evening.console.workplace.isReady)
        #expect(evening.rows.joined().contains("2 offers went by unanswered"))
    }

    @Test("after a customer's message in her conversation its window is asked for, once")
    func refresh() {
        var evening = Evening()
        evening.own()
        evening.hear("SYNCED")
        evening.message("c1", 1, "customer", "mia", "one")
        evening.message("c1", 2, "customer", "mia", "two")
        evening.tick(2_000)
        #expect(evening.commands(.list).filter { $0 == .list(.mine) }.count == 1)
    }

    @Test("states of a send never go back")
    func deliveries() {
        var transcript = Transcript()
        let message = MessageFacts(
            conversation: ConversationID(1), sequence: 1, at: .zero, author: .agent, name: "lin",
            text: "hi", send: SendID(5), state: .pending)
        _ = transcript.add(message)
        #expect(transcript.delivery(of: message)?.state == .pending)
        transcript.set(SendID(5), .seen, why: "")
        transcript.set(SendID(5), .delivered, why: "")
        #expect(transcript.delivery(of: message)?.state == .seen)
    }
}
