import Testing
import Vocabulary

@testable import Store

@Suite("Looking things up in a desk's store")
struct DeskQueriesTests {
    let folder: TemporaryFolder
    let store: SQLiteDeskStore

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteDeskStore(desk: "acme", path: folder.desk)
    }

    /// Two conversations whose messages alternate: rows 1, 3, 5 … and 2, 4, 6 …
    private func fill(_ count: Int64) throws {
        var changes = Changes()
        for row in 1...count {
            changes.messages.append(
                Sample.message(
                    row, previous: max(row - 2, 0), conversation: 2 - row % 2,
                    sequence: (row + 1) / 2, text: "text \(Text(row))"))
        }
        try store.commit(changes)
    }

    @Test("A transcript is read back along its chain, oldest first")
    func history() throws {
        try fill(20)
        let all = try store.history(lastRow: 19, before: nil, limit: 100)
        #expect(all.map(\.sequence) == Array(1...10))
        #expect(all.allSatisfy { $0.conversation == ConversationID(1) })
        #expect(all.first == Sample.message(1, text: "text 1").facts)
        #expect(
            try store.history(lastRow: 20, before: nil, limit: 3).map(\.text)
                == ["text 16", "text 18", "text 20"])
    }

    @Test("HISTORY before a number gives what stands before it")
    func before() throws {
        try fill(20)
        let page = try store.history(lastRow: 20, before: 5, limit: 2)
        #expect(page.map(\.sequence) == [3, 4])
        #expect(try store.history(lastRow: 20, before: 1, limit: 2).isEmpty)
        #expect(try store.history(lastRow: 0, before: nil, limit: 2).isEmpty)
        #expect(try store.history(lastRow: 99, before: nil, limit: 2).isEmpty)
    }

    @Test("A message that goes out shows how far its send has come")
    func sendState() throws {
        var changes = Changes()
        changes.messages = [Sample.message(1, author: .agent, send: 7)]
        changes.sends = [Sample.send(7, .handed)]
        try store.commit(changes)
        #expect(try store.history(lastRow: 1, before: nil, limit: 1)[0].state == .handed)
        changes = Changes()
        changes.sends = [Sample.send(7, .seen)]
        try store.commit(changes)
        let facts = try store.history(lastRow: 1, before: nil, limit: 1)[0]
        #expect(facts.state == .seen && facts.send == SendID(7))
    }

    @Test(
        "FIND takes what LIKE would take for its own as it stands",
        arguments: [
            ("50%", ["only 50% today"]), ("a_b", ["code a_b"]), ("\\", ["back\\slash"]),
            ("50", ["50 off", "only 50% today"]), ("CODE", ["code a_b"]), ("ñ", ["año"]),
        ] as [(Text, [Text])])
    func find(_ word: Text, _ expected: [Text]) throws {
        var changes = Changes()
        let texts: [Text] = ["only 50% today", "50 off", "code a_b", "axb", "back\\slash", "año"]
        for (index, text) in texts.enumerated() {
            changes.messages.append(Sample.message(Int64(index) + 1, text: text))
        }
        try store.commit(changes)
        #expect(try store.find([word], limit: 10).map(\.text) == expected)
    }

    @Test("FIND wants all the words, gives the newest first, and looks only so far back")
    func findAll() throws {
        try fill(50)
        #expect(
            try store.find(["text", "1"], limit: 3).map(\.text) == [
                "text 41", "text 31", "text 21",
            ])
        #expect(try store.find(["text 5", "text 9"], limit: 3).isEmpty)
        #expect(try store.find([], limit: 3).isEmpty)
        #expect(try store.find([.empty], limit: 3).isEmpty)
        #expect(try store.find(["text"], limit: 100, reach: 7).count == 7)
        let many = Array(repeating: "text" as Text, count: 200)
        #expect(try store.find(many, limit: 2).count == 2)
    }

    @Test("The journal gives inputs byte for byte and events as lines, in order")
    func journal() throws {
        let event = Line(
            "OFFERED", ["c1", "ana"], trailing: "two\nlines; \\ and =",
            tags: [.init("score", "640"), .init("why", "a b;c\\")])
        var changes = Changes()
        changes.journal = [
            Sample.input(1, "@id=1 DM r1 mei :¿hay talla? \\n ✨"), Sample.event(2, event),
            JournalRecord(
                sequence: 3, at: Sample.start, peer: "gateway", body: .input([0xFF, 0, 0x41])),
            Sample.event(4, Line("PLAIN")), Sample.input(5, ""),
        ]
        try store.commit(changes)
        #expect(try store.journal(from: 1, limit: 10) == changes.journal)
        #expect(try store.journal(from: 4, limit: 10) == Array(changes.journal[3...]))
        #expect(try store.journal(from: 1, limit: 2) == Array(changes.journal[..<2]))
        #expect(try store.journal(from: 6, limit: 2).isEmpty)
    }

    @Test("The decisions about a conversation are found however much lies between them")
    func decisions() throws {
        var changes = Changes()
        changes.conversations = (1...3).map { Sample.conversation($0) }
        for number: Int64 in 1...300 {
            let subject = ConversationID(number % 3 + 1).text
            let line =
                number % 2 == 0
                ? Line("SCORED", [subject, "500"])
                : Line("CHOSE", ["ana"], tags: [.init("conversation", subject)])
            changes.journal.append(Sample.event(number, line))
        }
        try store.commit(changes)
        var later = Changes()
        later.journal = [Sample.input(301), Sample.event(302, Line("CLOSED", ["c2"]))]
        try store.commit(later)
        let found = try store.decisions(ConversationID(2), limit: 3)
        #expect(found.map(\.sequence) == [295, 298, 302])
        #expect(try store.decisions(ConversationID(1), limit: 500).count == 100)
        #expect(try store.decisions(ConversationID(9), limit: 5).isEmpty)
    }

    @Test("The chain of decisions goes on after a restart")
    func decisionsAfterRestart() throws {
        var first = Changes()
        first.conversations = [Sample.conversation(1)]
        first.journal = [Sample.event(1, Line("SCORED", ["c1"]))]
        try store.commit(first)
        let again = try SQLiteDeskStore(desk: "acme", path: folder.desk)
        var second = Changes()
        second.conversations = [Sample.conversation(1)]
        second.journal = [Sample.event(2, Line("CHOSE", ["c1"]))]
        try again.commit(second)
        #expect(
            try again.decisions(ConversationID(1), limit: 5) == first.journal + second.journal)
    }

    @Test("Look-ups beside the commits see what was committed before")
    func background() throws {
        try fill(4)
        #expect(try store.background.history(lastRow: 4, before: nil, limit: 9).count == 2)
        try store.commit([Changes()])
        var changes = Changes()
        changes.journal = [Sample.input(1)]
        try store.commit(changes)
        #expect(try store.background.journal(from: 1, limit: 9) == changes.journal)
        #expect(try store.background.find(["text"], limit: 9).count == 4)
        #expect(try store.background.decisions(ConversationID(1), limit: 9).isEmpty)
    }

    @Test("A person reads transcripts and conversations with times and names")
    func views() throws {
        var changes = Changes()
        changes.conversations = [Sample.conversation(1)]
        changes.messages = [Sample.message(1, text: "hola")]
        changes.sends = [Sample.send(1, .failed)]
        changes.signals = [Sample.signal(1)]
        changes.journal = [Sample.input(1)]
        try store.commit(changes)
        try store.withDatabase { database throws(StoreError) in
            #expect(
                try database.word("SELECT time || ' ' || customer || ' ' || text FROM transcript")
                    == "\(changes.messages[0].facts.at.rfc3339) mei1 hola")
            #expect(
                try database.word("SELECT opened_at FROM overview WHERE closed_at IS NULL")
                    == Sample.start.rfc3339.string)
            #expect(try database.word("SELECT why FROM outbox") == "blocked")
            #expect(try database.word("SELECT kind FROM behaviour") == "gift")
            #expect(try database.word("SELECT peer FROM log") == "room live-1 7")
        }
    }
}
