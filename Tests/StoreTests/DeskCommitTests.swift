import Foundation
import Testing
import Vocabulary

@testable import Store

@Suite("A commit takes everything or nothing")
struct DeskCommitTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func store(epoch: Int64 = 1) throws -> SQLiteDeskStore {
        try SQLiteDeskStore(desk: "acme", path: folder.desk, epoch: epoch)
    }

    @Test("Turns that share a commit leave what the last of them said")
    func merged() throws {
        var first = Changes()
        first.conversations = [Sample.conversation(1), Sample.conversation(2)]
        first.sends = [Sample.send(1, .pending)]
        first.journal = [Sample.input(1)]
        var second = Changes()
        second.conversations = [Sample.conversation(1, state: .owned, owner: "ana")]
        second.sends = [Sample.send(1, .handed)]
        second.journal = [Sample.input(2)]
        let store = try store()
        try store.commit([first, second])
        let restored = try store.load(now: Sample.start)
        #expect(
            restored.conversations == [second.conversations[0], first.conversations[1]])
        #expect(restored.sends == second.sends)
        #expect(try store.journal(from: 1, limit: 9) == first.journal + second.journal)
    }

    @Test("A row number that is taken fails the whole commit and overwrites nothing")
    func duplicate() throws {
        let store = try store()
        var first = Changes()
        first.journal = [Sample.input(1, "first")]
        try store.commit(first)
        var second = Changes()
        second.conversations = [Sample.conversation(1)]
        second.messages = [Sample.message(1)]
        second.journal = [Sample.input(1, "second")]
        let error = #expect(throws: StoreError.self) { try store.commit(second) }
        #expect(error?.kind == .fatal)
        #expect(try store.journal(from: 1, limit: 9) == first.journal)
        #expect(try store.load(now: Sample.start).conversations.isEmpty)
    }

    @Test("A full disk takes nothing, and the same commit succeeds once there is room")
    func full() throws {
        let store = try store()
        var changes = Changes()
        changes.messages = (1...400).map { Sample.message($0, conversation: $0) }
        changes.conversations = (1...400).map { Sample.conversation($0) }
        changes.journal = [
            Sample.event(1, Line("SCORED", ["c1", "640"]))
        ]
        try store.withDatabase { database throws(StoreError) in
            let pages = try database.integer("PRAGMA page_count")
            try database.execute("PRAGMA max_page_count = \(pages + 2)")
        }
        for _ in 1...3 {
            let error = #expect(throws: StoreError.self) { try store.commit(changes) }
            #expect(error?.kind == .full)
            #expect(error?.isTemporary == true)
        }
        #expect(try store.load(now: Sample.start).conversations.isEmpty)
        try store.withDatabase { database throws(StoreError) in
            try database.execute("PRAGMA max_page_count = 1000000")
        }
        try store.commit(changes)
        #expect(try store.load(now: Sample.start).conversations == changes.conversations)
        #expect(try store.decisions(ConversationID(1), limit: 5) == changes.journal)
    }

    @Test("A lock of another program is told apart from a failure")
    func busy() throws {
        let store = try store()
        try store.withDatabase { database throws(StoreError) in
            try database.execute("PRAGMA busy_timeout = 0")
        }
        let other = try Database(path: folder.desk)
        try other.execute("BEGIN IMMEDIATE")
        var changes = Changes()
        changes.journal = [Sample.input(1)]
        let error = #expect(throws: StoreError.self) { try store.commit(changes) }
        #expect(error?.kind == .busy)
        try other.execute("ROLLBACK")
        try store.commit(changes)
        #expect(try store.journal(from: 1, limit: 2) == changes.journal)
    }

    @Test("An owner of an older epoch can neither open the desk nor commit to it")
    func superseded() throws {
        let old = try store(epoch: 1)
        let new = try store(epoch: 2)
        var changes = Changes()
        changes.journal = [Sample.input(1)]
        let error = #expect(throws: StoreError.self) { try old.commit(changes) }
        #expect(error?.kind == .superseded)
        #expect(throws: StoreError.self) { try store(epoch: 1) }
        try new.commit(changes)
        #expect(try new.journal(from: 1, limit: 2) == changes.journal)
    }

    @Test("A log cut off at any byte loses whole commits from its end and nothing else")
    func torn() throws {
        let store = try store()
        let count: Int64 = 12
        for number in 1...count {
            var changes = Changes()
            changes.journal = [Sample.input(number)]
            changes.messages = [Sample.message(number)]
            changes.conversations = [Sample.conversation(number)]
            try store.commit(changes)
        }
        let data = try Data(contentsOf: URL(filePath: folder.desk))
        let log = try Data(contentsOf: URL(filePath: folder.desk + "-wal"))
        var seen: Set<Int64> = []
        for cut in stride(from: 0, through: log.count, by: 1_777) + [log.count] {
            let copy = folder.path + "/cut-\(cut).sqlite"
            try data.write(to: URL(filePath: copy))
            try log.prefix(cut).write(to: URL(filePath: copy + "-wal"))
            let restored = try SQLiteDeskStore(desk: "acme", path: copy).load(now: Sample.start)
            let kept = restored.nextJournal - 1
            #expect(restored.conversationNumbers == Array(1...count).filter { $0 <= kept })
            #expect(restored.nextMessageRow - 1 == kept)
            seen.insert(kept)
        }
        #expect(seen.contains(count) && seen.contains(0) && seen.count > 4)
    }

    @Test("Copying the log beside the commits lets the log begin anew")
    func log() throws {
        let store = try store()
        var row: Int64 = 0
        func fill() throws {
            var changes = Changes()
            for _ in 1...4_000 {
                row += 1
                changes.messages.append(Sample.message(row))
            }
            try store.commit(changes)
        }
        var isDue = false
        while !isDue {
            try fill()
            isDue = try store.upkeep()
        }
        #expect(try store.upkeep() == false, "one copy at a time")
        try store.copyLog()
        #expect(try store.upkeep() == false)
        try fill()
        try store.withDatabase { database throws(StoreError) in
            #expect(database.logPages < SQLiteDeskStore.copyAtPages / 2)
        }
        #expect(try store.load(now: Sample.start).nextMessageRow == row + 1)
    }
}

private func + (left: StrideThrough<Int>, right: [Int]) -> [Int] { Array(left) + right }
