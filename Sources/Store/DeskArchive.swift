import Glibc
public import Vocabulary

/// A desk's file opened to be read only, whoever has it open: a replay of a desk at work neither
/// changes it nor holds it up.
// Sendable by hand-over: one thread at a time uses it.
public final class DeskArchive: @unchecked Sendable {
    /// The file.
    public let path: String
    private let database: Database
    private let queries: DeskQueries

    /// Lines of the journal that are read at a time: between two reads the desk may copy its log.
    private static let page = 20_000

    /// Opens the file of a desk within a data folder.
    public convenience init(desk: Name, data: String) throws(StoreError) {
        try self.init(path: DataFolder.file(of: desk, in: data))
    }

    /// Opens a desk's file, or a copy of one.
    public init(path: String) throws(StoreError) {
        self.path = path
        guard access(path, R_OK) == 0 else {
            throw .system(errno, path: path, doing: "opening it")
        }
        database = try Database(path: path, readOnly: true)
        try database.execute("PRAGMA busy_timeout = 5000")
        try Schema.desk.checkIdentity(database)
        queries = DeskQueries(database)
    }

    /// The desks that have a file within a data folder, by name.
    public static func desks(in data: String) throws(StoreError) -> [Name] {
        try DataFolder.desks(in: data)
    }

    /// Walks through the journal as it stands now, in order; `body` says whether to go on.
    public func journal(
        from sequence: Int64 = 1, _ body: (JournalRecord) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let last = try database.integer("SELECT max(sequence) FROM journal")
        var next = sequence
        while next <= last {
            let count = Int(min(Int64(Self.page), last - next + 1))
            let records = try queries.journal(from: next, limit: count)
            guard let end = records.last?.sequence else { return }
            for record in records where try !body(record) { return }
            next = end + 1
        }
    }

    /// The versions of the policy; none in a file that an older program wrote.
    public func policies() throws(StoreError) -> [PolicyRecord] {
        guard try knowsPolicies() else { return [] }
        return try queries.policies()
    }

    /// The lexicon and model of this digest; nil where they are not kept.
    public func resources(_ digest: Text) throws(StoreError) -> [UInt8]? {
        guard try knowsPolicies() else { return nil }
        return try queries.resources(digest)
    }

    private func knowsPolicies() throws(StoreError) -> Bool {
        try database.integer("PRAGMA user_version") >= 2
    }
}
