extension Schema {
    /// The keys' file.
    static let keys = Schema(
        name: "the keys", applicationID: 0x4C44_4B59,
        migrations: [
            Migration(
                name: "The keys",
                statements: [
                    """
                    CREATE TABLE keys(
                        id INTEGER PRIMARY KEY AUTOINCREMENT, desk TEXT NOT NULL,
                        name TEXT NOT NULL, role TEXT NOT NULL, salt BLOB NOT NULL,
                        hash BLOB NOT NULL, fingerprint BLOB, created INTEGER NOT NULL,
                        revoked INTEGER, last_used INTEGER) STRICT
                    """,
                    // A revoked name can be added again; the old row stays on record.
                    """
                    CREATE UNIQUE INDEX keys_standing ON keys(desk, name) WHERE revoked IS NULL
                    """,
                ])
        ])
}
