import CSQLite
import Vocabulary

/// One connection to one SQLite file. For one thread at a time; whoever owns it sees to that.
final class Database {
    /// The file, for error sentences.
    let path: String
    private let handle: OpaquePointer
    private var statements: [String: Statement] = [:]
    private let pagesInLog: UnsafeMutablePointer<Int>

    /// Memory statistics cost a lock at every allocation; to be said before the first connection.
    private static let configured = livedesk_sqlite_configure()

    /// Opens a file that exists, as it is. `Database.open` is what checks and prepares it.
    init(path: String, readOnly: Bool = false) throws(StoreError) {
        _ = Self.configured
        self.path = path
        let flags =
            SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
            | (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            let error = StoreError(database: opened, path: path, doing: "opening it")
            sqlite3_close_v2(opened)
            throw error
        }
        handle = opened
        pagesInLog = .allocate(capacity: 1)
        pagesInLog.initialize(to: 0)
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
        pagesInLog.deallocate()
    }

    /// Pages in the write-ahead log after this connection's latest commit.
    var logPages: Int { pagesInLog.pointee }

    /// Counts the log's pages at every commit; this also ends SQLite's own checkpoints.
    func watchLog() {
        let hook:
            @convention(c) (
                UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32
            ) -> Int32 = { context, _, _, pages in
                context?.assumingMemoryBound(to: Int.self).pointee = Int(pages)
                return SQLITE_OK
            }
        sqlite3_wal_hook(handle, hook, UnsafeMutableRawPointer(pagesInLog))
    }

    /// The prepared form of a statement, kept for the next time.
    func statement(_ sql: String) throws(StoreError) -> Statement {
        if let known = statements[sql] { return known }
        let made = try prepare(sql)
        statements[sql] = made
        return made
    }

    /// A statement that the caller keeps.
    func prepare(_ sql: String) throws(StoreError) -> Statement {
        var pointer: OpaquePointer?
        let code = sqlite3_prepare_v3(
            handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
        guard code == SQLITE_OK, let pointer else {
            throw StoreError(database: handle, path: path, doing: "preparing a statement")
        }
        return Statement(pointer: pointer, path: path)
    }

    /// Runs SQL that is used once.
    func execute(_ sql: String) throws(StoreError) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw StoreError(database: handle, path: path, doing: Self.gist(sql))
        }
    }

    /// The first column of the first row, 0 where there is none.
    func integer(_ sql: String) throws(StoreError) -> Int64 {
        let statement = try statement(sql)
        defer { statement.reset() }
        return try statement.step() ? statement.integer(0) : 0
    }

    /// The first column of the first row as a text, empty where there is none.
    func word(_ sql: String) throws(StoreError) -> String {
        let statement = try statement(sql)
        defer { statement.reset() }
        return try statement.step() ? statement.text(0).string : ""
    }

    private static func gist(_ sql: String) -> String {
        "running “\(sql.prefix(60).replacing("\n", with: " "))”"
    }
}

// MARK: - Transactions

extension Database {
    /// Runs `body` as one transaction: all of it is durable afterwards, or none of it happened.
    func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try statement("BEGIN IMMEDIATE").run()
        do {
            try body()
            try statement("COMMIT").run()
        } catch {
            rollBack()
            throw error
        }
    }

    /// Some errors end the transaction by themselves, others leave it open.
    private func rollBack() {
        guard sqlite3_get_autocommit(handle) == 0 else { return }
        sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }
}

// MARK: - The write-ahead log

extension Database {
    /// How much of the log has been copied into the database.
    struct Checkpoint {
        var logPages: Int
        var copiedPages: Int
    }

    /// Copies what it can of the log without holding up a writer; `truncate` waits for readers and
    /// leaves an empty log.
    @discardableResult
    func checkpoint(truncate: Bool = false) throws(StoreError) -> Checkpoint {
        var log: Int32 = 0
        var copied: Int32 = 0
        let mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &log, &copied)
        guard code == SQLITE_OK else {
            throw StoreError(database: handle, path: path, doing: "copying its log")
        }
        return Checkpoint(logPages: Int(log), copiedPages: Int(copied))
    }
}
