import Foundation
import Vocabulary

/// A second connection to a desk's file, for what must not hold up a commit.
// Sendable by its lock: the connection is touched only while it is held.
final class DeskReader: DeskReading, @unchecked Sendable {
    private let path: String
    private let lock = NSLock()
    private var opened: (database: Database, queries: DeskQueries)?

    /// Opens nothing before the first use.
    init(path: String) {
        self.path = path
    }

    func history(
        lastRow: Int64, before: Int64?, limit: Int
    ) throws(StoreError) -> [MessageFacts] {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.history(lastRow: lastRow, before: before, limit: limit)
    }

    func find(_ words: [Text], limit: Int, reach: Int64) throws(StoreError) -> [MessageFacts] {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.find(words, limit: limit, reach: reach)
    }

    func journal(from sequence: Int64, limit: Int) throws(StoreError) -> [JournalRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.journal(from: sequence, limit: limit)
    }

    func decisions(
        _ conversation: ConversationID, limit: Int
    ) throws(StoreError) -> [JournalRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.decisions(conversation, limit: limit)
    }

    func policies() throws(StoreError) -> [PolicyRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.policies()
    }

    func resources(_ digest: Text) throws(StoreError) -> [UInt8]? {
        lock.lock()
        defer { lock.unlock() }
        return try open().queries.resources(digest)
    }

    /// Copies what it can of the log into the database.
    func copyLog() throws(StoreError) -> Database.Checkpoint {
        lock.lock()
        defer { lock.unlock() }
        return try open().database.checkpoint()
    }

    private func open() throws(StoreError) -> (database: Database, queries: DeskQueries) {
        if let opened { return opened }
        let database = try Database.openBackground(path: path)
        let made = (database, DeskQueries(database))
        opened = made
        return made
    }
}
