/// What a kind of file looks like: its mark, and the steps from an empty file to the newest form.
struct Schema: Sendable {
    /// One step; its version is its place in the list, from 1.
    struct Migration: Sendable {
        /// What the step is for, kept in the file.
        var name: String
        /// The statements, each run by itself within one transaction.
        var statements: [String]
    }

    /// What the file holds, for error sentences.
    var name: String
    /// SQLite's application id.
    var applicationID: Int64
    var migrations: [Migration]

    /// The version that this program writes.
    var version: Int64 { Int64(migrations.count) }
}

extension Schema {
    /// Brings a file to the newest form; refuses what belongs to something else or is newer.
    func apply(to database: Database) throws(StoreError) {
        try checkIdentity(database)
        var version = try database.integer("PRAGMA user_version")
        while version < self.version {
            try migrate(database, to: version + 1)
            version = try database.integer("PRAGMA user_version")
        }
    }

    /// Refuses a file that is not ours before anything is changed in it.
    func checkIdentity(_ database: Database) throws(StoreError) {
        let mark = try database.integer("PRAGMA application_id")
        let version = try database.integer("PRAGMA user_version")
        let objects = try database.integer("SELECT count(*) FROM sqlite_schema")
        if mark != applicationID, mark != 0 || objects > 0 {
            throw StoreError(
                .refused, "\(database.path): this SQLite file does not hold \(name) of LiveDesk")
        }
        if version > self.version {
            throw StoreError(
                .refused,
                "\(database.path): written by a newer LiveDesk (schema \(version), this program "
                    + "knows \(self.version)); start the newer program, or restore a backup")
        }
    }

    /// One step in one transaction: a crash within it leaves the version before.
    private func migrate(_ database: Database, to version: Int64) throws(StoreError) {
        let migration = migrations[Int(version) - 1]
        try database.transaction { () throws(StoreError) in
            // Another process may have been quicker between our look and our lock.
            guard try database.integer("PRAGMA user_version") < version else { return }
            if version == 1 {
                try database.execute("PRAGMA application_id = \(applicationID)")
                try database.execute(
                    "CREATE TABLE migrations(version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                        + "at TEXT NOT NULL) STRICT")
            }
            for statement in migration.statements { try database.execute(statement) }
            try database.statement(
                "INSERT INTO migrations VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ'))"
            ).put(version).put(word: migration.name).run()
            try database.execute("PRAGMA user_version = \(version)")
        }
    }
}
