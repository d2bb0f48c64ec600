import Testing
import Vocabulary

@testable import Store

@Suite("What a desk commits, its next start finds")
struct DeskRoundTripTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func reloaded(_ batches: [[Changes]], now: Timestamp = Sample.start) throws -> Restored
    {
        do {
            let store = try SQLiteDeskStore(desk: "acme", path: folder.desk)
            for batch in batches { try store.commit(batch) }
        }
        return try SQLiteDeskStore(desk: "acme", path: folder.desk).load(now: now)
    }

    @Test("An empty desk starts its numbers at one")
    func empty() throws {
        let restored = try reloaded([])
        #expect(restored.nextJournal == 1 && restored.nextMessageRow == 1)
        #expect(restored.nextSignalRow == 1 && restored.nextSend == 1)
        #expect(restored.conversations.isEmpty && restored.messageIDs.isEmpty)
    }

    @Test("Conversations come back whole, with outcome, money and every tag of their detail")
    func conversations() throws {
        var plain = Sample.conversation(1)
        var sold = Sample.conversation(2, state: .closed, owner: "ana")
        sold.closedAt = Sample.start + 99
        sold.outcome = .sold
        sold.amount = Money(micros: 12_500_000, currency: "EUR")
        sold.detail = [
            .init("name", "Mei; = \\ \n 小美"), .init("empty", ""), .init("", "no key"),
            .init("a=b", "c"), .init("name", "twice"),
        ]
        var changes = Changes()
        changes.conversations = [plain, sold]
        plain.detail = [.init("", "")]
        var later = Changes()
        later.conversations = [plain]
        #expect(try reloaded([[changes], [later]]).conversations == [plain, sold])
    }

    @Test(
        "Every state of a conversation can be stored", arguments: ConversationState.allCases)
    func states(_ state: ConversationState) throws {
        var changes = Changes()
        changes.conversations = [Sample.conversation(1, state: state)]
        for outcome in Outcome.allCases {
            changes.conversations[0].outcome = outcome
            #expect(try reloaded([[changes]]).conversations == changes.conversations)
        }
    }

    @Test("Agents, rooms and settings come back in their newest form")
    func small() throws {
        var first = Changes()
        first.agents = [
            AgentRecord(name: "ana", isReady: true, seats: 3, reason: "", changedAt: Sample.start)
        ]
        first.rooms = [
            RoomRecord(report: Sample.live(), isPaused: false, changedAt: Sample.start),
            RoomRecord(
                report: LiveReport(room: "r2", starts: false), isPaused: true, changedAt: .zero),
        ]
        first.settings = [.init("policy", "3"), .init("open", "a b;c")]
        var second = first
        second.agents[0].isReady = false
        second.agents[0].reason = "lunch"
        second.rooms[0].isPaused = true
        second.settings[0].value = "4"
        let restored = try reloaded([[first], [second]])
        #expect(restored.agents == second.agents)
        #expect(restored.rooms == second.rooms)
        #expect(restored.settings == [.init("open", "a b;c"), .init("policy", "4")])
    }

    @Test("Of sends the next start finds what must still go out, and what went lately")
    func sends() throws {
        let day: Int64 = 86_400_000
        var changes = Changes()
        changes.sends = [
            Sample.send(1, .pending, age: 30 * day), Sample.send(2, .delivered, age: 30 * day),
            Sample.send(3, .handed, age: 20 * day), Sample.send(4, .failed, age: 2 * day),
            Sample.send(5, .seen, age: day), Sample.send(6, .pending),
        ]
        let restored = try reloaded([[changes]])
        #expect(restored.sends.map(\.id.number) == [1, 3, 4, 5, 6])
        #expect(restored.sends == [0, 2, 3, 4, 5].map { changes.sends[$0] })
        #expect(restored.nextSend == 7)
    }

    @Test("A send that was delivered is no longer among those that must go out")
    func delivered() throws {
        var first = Changes()
        first.sends = [Sample.send(1, .pending, age: 400_000_000)]
        var second = Changes()
        second.sends = [Sample.send(1, .delivered, age: 400_000_000)]
        #expect(try reloaded([[first], [second]]).sends.isEmpty)
    }

    @Test("Signals of the last hour and answers of the last day come back, older ones do not")
    func recent() throws {
        var changes = Changes()
        changes.signals = [
            Sample.signal(1, age: 9_000_000), Sample.signal(2, age: 3_500_000), Sample.signal(3),
        ]
        changes.answers = [
            Sample.answer(1, at: Sample.start + -90_000_000),
            Sample.answer(2, at: Sample.start + -80_000_000),
            AnswerRecord(
                peer: "ana", id: "x", at: Sample.start,
                answer: .ok(re: "x", tags: [.init("send", "s1"), .init("left", "9")])),
            AnswerRecord(
                peer: "ana", id: "y", at: Sample.start,
                answer: .error(re: "y", Refusal(.noOffer, "there is no\noffer"))),
        ]
        let restored = try reloaded([[changes]])
        #expect(restored.signals == Array(changes.signals[1...]))
        #expect(restored.answers == Array(changes.answers[1...]))
        #expect(restored.nextSignalRow == 4)
    }

    @Test("The ids of customers' messages come back for every message, others have none")
    func messageIDs() throws {
        var changes = Changes()
        changes.messages = [
            Sample.message(1), Sample.message(2, previous: 1, sequence: 2, author: .agent, send: 1),
            Sample.message(3, conversation: 2),
        ]
        let ids = try reloaded([[changes]]).messageIDs
        #expect(ids.map(\.id) == ["m1", "m3"])
        #expect(ids.map(\.channel) == ["tiktok", "tiktok"])
        #expect(ids.map(\.conversation) == [ConversationID(1), ConversationID(2)])
    }
}
