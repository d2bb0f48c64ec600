import Glibc

extension Database {
    /// How a file is to be opened.
    struct Options {
        /// Look through every page first (`PRAGMA quick_check`); slow on a large file.
        var checksPages = false
        /// Copies of the log are made by the owner, not by SQLite in the middle of a commit.
        var managesLog = true
        /// Milliseconds to wait for another program's lock.
        var patience = 5_000
        /// Kibibytes of pages kept in memory.
        var cache = 65_536
    }

    /// Opens a file for reading and writing, makes it where it is missing, brings it to the newest
    /// schema, and refuses it where a setting that durability rests on does not hold.
    static func open(
        path: String, schema: Schema, options: Options = Options()
    ) throws(StoreError) -> Database {
        try makeFile(path)
        let database = try Database(path: path)
        try database.execute("PRAGMA busy_timeout = \(options.patience)")
        try schema.checkIdentity(database)
        try database.set(options)
        try database.verify(options)
        if options.managesLog { database.watchLog() }
        if options.checksPages { try database.checkPages() }
        try schema.apply(to: database)
        return database
    }

    /// A second connection to a file that `open` has prepared: it may read, and copy the log.
    static func openBackground(path: String) throws(StoreError) -> Database {
        let database = try Database(path: path)
        try database.execute("PRAGMA busy_timeout = 5000")
        try database.execute("PRAGMA synchronous = FULL")
        try database.execute("PRAGMA temp_store = MEMORY")
        try database.execute("PRAGMA query_only = ON")
        return database
    }

    private func set(_ options: Options) throws(StoreError) {
        try execute("PRAGMA journal_mode = WAL")
        try execute("PRAGMA synchronous = FULL")
        try execute("PRAGMA foreign_keys = OFF")
        try execute("PRAGMA temp_store = MEMORY")
        try execute("PRAGMA trusted_schema = OFF")
        try execute("PRAGMA cell_size_check = ON")
        try execute("PRAGMA cache_size = -\(options.cache)")
        try execute("PRAGMA wal_autocheckpoint = \(options.managesLog ? 0 : 1_000)")
    }

    /// What was asked for is read back: a file system or a build of SQLite may have refused it in
    /// silence, and an ACK would then promise too much.
    private func verify(_ options: Options) throws(StoreError) {
        let expected: [(pragma: String, value: String)] = [
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "0"),
            ("temp_store", "2"), ("busy_timeout", "\(options.patience)"),
            ("wal_autocheckpoint", options.managesLog ? "0" : "1000"), ("encoding", "UTF-8"),
        ]
        for (pragma, value) in expected {
            let found = try word("PRAGMA \(pragma)")
            guard found == value else {
                throw StoreError(
                    .refused,
                    "\(path): SQLite's \(pragma) is “\(found)” where “\(value)” was asked for; "
                        + "without it an acknowledged message could be lost: the start is refused"
                )
            }
        }
    }

    private func checkPages() throws(StoreError) {
        let verdict = try word("PRAGMA quick_check(1)")
        guard verdict == "ok" else {
            throw StoreError(
                .fatal, "\(path): the file is damaged (\(verdict)); restore it from a backup",
                code: 11, extendedCode: 11)
        }
    }

    /// SQLite would make the file readable for everyone; its log inherits the mode from it.
    private static func makeFile(_ path: String) throws(StoreError) {
        guard path != ":memory:" else { return }
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 {
            guard errno == EEXIST else {
                throw .system(errno, path: path, doing: "making it")
            }
            return
        }
        close(descriptor)
        let end = path.lastIndex(of: "/") ?? path.startIndex
        try DataFolder.synchronise(String(path[..<end]))
    }
}
