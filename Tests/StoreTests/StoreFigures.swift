import Foundation
import Store
import Testing
import Vocabulary

/// Figures, not checks: `LIVEDESK_FIGURES=1 swift test -c release --filter StoreFigures`.
@Suite(
    "Figures of the store",
    .enabled(if: ProcessInfo.processInfo.environment["LIVEDESK_FIGURES"] != nil), .serialized)
struct StoreFigures {
    private let folder: TemporaryFolder
    private let start = Timestamp(milliseconds: 1_790_000_000_000)

    init() throws {
        folder = try TemporaryFolder()
    }

    private func makeStore() throws -> SQLiteDeskStore {
        try SQLiteDeskStore(desk: "acme", in: DataFolder(path: folder.path))
    }

    private func time<Value>(_ what: String, _ body: () throws -> Value) throws -> Value {
        var value: Value?
        let before = clock()
        let taken = try ContinuousClock().measure { value = try body() }
        let used = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        print("figure: \(what): \(taken), of which processor \(used) s")
        return try #require(value)
    }

    /// DMs as the desk writes them: the input, an event, the message, its conversation.
    private func directMessages(
        from first: Int64, count: Int64, conversations: Int64, events: Bool
    ) -> Changes {
        var changes = Changes()
        for row in first..<first + count {
            let conversation = (row &* 7_919) % conversations + 1
            changes.journal.append(
                JournalRecord(
                    sequence: row * 2, at: start + row, peer: "room live-1 7",
                    body: .input(
                        Array("@id=m\(row) DM r1 u\(conversation) :do you have it in red?".utf8))))
            if events {
                changes.journal.append(
                    JournalRecord(
                        sequence: row * 2 + 1, at: start + row, peer: "gateway",
                        body: .event(
                            Line(
                                "SCORED", [ConversationID(conversation).text, "640"],
                                trailing: "buy; follower", tags: [.init("room", "r1")]))))
            }
            changes.messages.append(message(row, conversation: conversation))
            changes.conversations.append(record(conversation, row: row))
        }
        return changes
    }

    private func message(_ row: Int64, conversation: Int64) -> MessageRecord {
        MessageRecord(
            row: row, previous: max(row - conversation, 0),
            facts: MessageFacts(
                conversation: ConversationID(conversation), sequence: row, at: start + row,
                author: .customer, name: "Mei", text: "do you have it in red?"),
            channel: "tiktok", messageID: "m\(Text(row))")
    }

    private func record(_ number: Int64, row: Int64) -> ConversationRecord {
        ConversationRecord(
            id: ConversationID(number), channel: "tiktok", customer: "u\(Text(number))",
            room: "r1", state: number % 5 == 0 ? .queued : .closed, owner: "queue", score: 640,
            openedAt: start, waitingSince: start + row, closedAt: .zero, outcome: nil,
            amount: nil, lastRow: row, lastMessage: row,
            detail: [.init("name", "Mei"), .init("lang", "en"), .init("intent", "buy")])
    }

    @Test(
        "Rows a second of DMs in batches of 1,000", arguments: [false, true],
        [2_000, 50_000] as [Int64])
    func rows(events: Bool, conversations: Int64) throws {
        let store = try makeStore()
        let batches = (0..<200).map {
            directMessages(
                from: $0 * 1_000 + 1, count: 1_000, conversations: conversations, events: events)
        }
        let kind = "\(events ? 4 : 3) rows each, \(conversations) conversations"
        try time("200 batches of 1,000 DMs, \(kind)") {
            for batch in batches { try store.commit(batch) }
        }
        try time("copying the log of it") { try store.copyLog() }
        try time("one batch of one DM, 500 times") {
            for row in Int64(300_001)...300_500 {
                try store.commit(
                    directMessages(from: row, count: 1, conversations: 50_000, events: events))
            }
        }
        try time("FIND nothing in 200,000 messages") {
            _ = try store.find(["nothing", "like", "it"], limit: 10)
        }
        try time("HISTORY of 50") {
            _ = try store.history(lastRow: 200_000, before: nil, limit: 50)
        }
        try time("20 decisions") { _ = try store.decisions(ConversationID(7), limit: 20) }
    }

    @Test("Time to load 1,000,000 conversations with 1,000,000 message ids")
    func load() throws {
        do {
            let store = try makeStore()
            for batch in Int64(0)..<100 {
                let first = batch * 10_000 + 1
                var changes = Changes()
                for number in first..<first + 10_000 {
                    changes.conversations.append(record(number, row: number))
                    changes.messages.append(message(number, conversation: number))
                }
                try store.commit(changes)
                if try store.upkeep() { try store.copyLog() }
            }
        }
        let reopened = try time("open") { try makeStore() }
        let restored = try time("load") { try reopened.load(now: start) }
        #expect(restored.conversations.count == 1_000_000 && restored.messageIDs.count == 1_000_000)
    }
}
