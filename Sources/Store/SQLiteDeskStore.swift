import Foundation
public import Vocabulary

/// A desk's store in one SQLite file. Any thread may call; calls wait for each other, except those
/// of `background` and `copyLog`, which have a connection of their own.
// Sendable by its locks: a connection is touched only while its lock is held.
public final class SQLiteDeskStore: DeskStore, @unchecked Sendable {
    /// Whose it is.
    public let desk: Name
    private let lock = NSLock()
    private let database: Database
    private let writer: DeskWriter
    private let queries: DeskQueries
    private let beside: DeskReader
    private var log = LogState()

    /// Pages of log (of 4 KiB) not yet copied at which copying begins: 16 MiB.
    static let copyAtPages = 4_096

    /// What is known of the write-ahead log.
    private struct LogState {
        var copied = 0
        var isCopying = false
        var needsLastPass = false
    }

    /// Opens a desk's file and makes it where it is missing. `epoch` says which owner of the desk
    /// this is; an owner older than one that the store has seen is refused.
    public convenience init(
        desk: Name, in folder: DataFolder, epoch: Int64 = 1, checksPages: Bool = false
    ) throws(StoreError) {
        try self.init(
            desk: desk, path: folder.file(of: desk), epoch: epoch, checksPages: checksPages)
    }

    init(
        desk: Name, path: String, epoch: Int64 = 1, checksPages: Bool = false
    ) throws(StoreError) {
        self.desk = desk
        database = try Database.open(
            path: path, schema: .desk, options: .init(checksPages: checksPages))
        writer = try DeskWriter(database, epoch: epoch)
        queries = DeskQueries(database)
        beside = DeskReader(path: path)
    }

    deinit {
        // The next start is quicker without a log; it loses nothing with one.
        _ = try? database.checkpoint(truncate: true)
    }

    /// Makes the changes durable in one transaction.
    public func commit(_ batch: [Changes]) throws(StoreError) {
        lock.lock()
        defer { lock.unlock() }
        try writer.commit(batch)
    }

    /// All that the desk needs to go on.
    public func load(now: Timestamp) throws(StoreError) -> Restored {
        lock.lock()
        defer { lock.unlock() }
        var loader = DeskLoader(database, now: now)
        return try loader.load()
    }

    /// Look-ups on a connection of their own.
    public var background: any DeskReading { beside }

    /// For tests: the connection itself.
    func withDatabase(_ body: (Database) throws(StoreError) -> Void) throws(StoreError) {
        lock.lock()
        defer { lock.unlock() }
        try body(database)
    }
}

// MARK: - The log

extension SQLiteDeskStore {
    /// The last pass of a copy, which is short; true when the log has grown enough for another.
    public func upkeep() throws(StoreError) -> Bool {
        lock.lock()
        defer { lock.unlock() }
        if log.needsLastPass {
            log.needsLastPass = false
            // With everything copied the next commit begins the log anew.
            log.copied = try database.checkpoint().copiedPages
        }
        if database.logPages < log.copied { log.copied = 0 }
        guard !log.isCopying, database.logPages - log.copied > Self.copyAtPages else {
            return false
        }
        log.isCopying = true
        return true
    }

    /// Copies the log while commits go on, until little is left for the last pass.
    public func copyLog() throws(StoreError) {
        defer { finishCopying() }
        for _ in 0..<4 {
            let done = try beside.copyLog()
            if done.logPages - done.copiedPages < 256 { return }
        }
    }

    private func finishCopying() {
        lock.lock()
        defer { lock.unlock() }
        log.isCopying = false
        log.needsLastPass = true
    }
}

// MARK: - Look-ups

extension SQLiteDeskStore {
    /// Messages of one conversation, oldest first.
    public func history(
        lastRow: Int64, before: Int64?, limit: Int
    ) throws(StoreError) -> [MessageFacts] {
        lock.lock()
        defer { lock.unlock() }
        return try queries.history(lastRow: lastRow, before: before, limit: limit)
    }

    /// Messages that hold every one of the words, newest first.
    public func find(
        _ words: [Text], limit: Int, reach: Int64
    ) throws(StoreError) -> [MessageFacts] {
        lock.lock()
        defer { lock.unlock() }
        return try queries.find(words, limit: limit, reach: reach)
    }

    /// The journal from a sequence number on.
    public func journal(from sequence: Int64, limit: Int) throws(StoreError) -> [JournalRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try queries.journal(from: sequence, limit: limit)
    }

    /// The latest events about one conversation, oldest first.
    public func decisions(
        _ conversation: ConversationID, limit: Int
    ) throws(StoreError) -> [JournalRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try queries.decisions(conversation, limit: limit)
    }

    /// The versions of the policy, the oldest first.
    public func policies() throws(StoreError) -> [PolicyRecord] {
        lock.lock()
        defer { lock.unlock() }
        return try queries.policies()
    }

    /// The lexicon and model of this digest.
    public func resources(_ digest: Text) throws(StoreError) -> [UInt8]? {
        lock.lock()
        defer { lock.unlock() }
        return try queries.resources(digest)
    }
}
