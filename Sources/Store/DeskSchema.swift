extension Schema {
    /// A desk's file. The tables that every DM writes to (journal, messages, signals, answers) only
    /// grow at their end and have no second index: one on random keys would cost five times.
    static let desk = Schema(
        name: "a desk", applicationID: 0x4C44_4553,
        migrations: [
            Migration(
                name: "The desk's tables",
                statements: deskHotTables + deskTables + deskViews),
            Migration(name: "Versions of the policy", statements: policyTables),
        ])

    private static let policyTables = [
        """
        CREATE TABLE resources(digest TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE policies(
            version INTEGER PRIMARY KEY, digest TEXT NOT NULL, author TEXT NOT NULL,
            at INTEGER NOT NULL, file TEXT NOT NULL,
            text TEXT NOT NULL, -- the whole policy, needing no other file
            resources TEXT NOT NULL -- the digest of the lexicon and model it scores with
            ) STRICT
        """,
        """
        CREATE VIEW policy_versions AS
            SELECT version, \(time("at", as: "time")), author, file, digest FROM policies
            ORDER BY version
        """,
    ]

    private static let deskHotTables = [
        """
        CREATE TABLE journal(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, peer TEXT NOT NULL,
            kind TEXT NOT NULL, -- input: the line as it came; event: what the desk made of it
            conversation INTEGER, -- what an event is about
            previous INTEGER NOT NULL, -- the event before it about the same conversation, or 0
            line TEXT NOT NULL) STRICT
        """,
        """
        CREATE TABLE messages(
            row INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, channel TEXT, message_id TEXT,
            previous INTEGER NOT NULL, -- the row before it in the same conversation, or 0
            sequence INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
            name TEXT NOT NULL, send INTEGER, text TEXT NOT NULL) STRICT
        """,
        """
        CREATE TABLE signals(
            row INTEGER PRIMARY KEY, at INTEGER NOT NULL, channel TEXT NOT NULL, id TEXT,
            room TEXT NOT NULL, customer TEXT, kind TEXT NOT NULL, amount INTEGER, product TEXT,
            happened INTEGER, reported_channel TEXT, text TEXT) STRICT
        """,
        """
        CREATE TABLE answers(
            row INTEGER PRIMARY KEY, peer TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
            line TEXT NOT NULL) STRICT
        """,
    ]

    private static let deskTables = [
        """
        CREATE TABLE conversations(
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, customer TEXT NOT NULL,
            room TEXT NOT NULL, state TEXT NOT NULL, owner TEXT NOT NULL, score INTEGER NOT NULL,
            opened INTEGER NOT NULL, waiting INTEGER NOT NULL, closed INTEGER NOT NULL,
            outcome TEXT, amount INTEGER, -- millionths
            currency TEXT, last_row INTEGER NOT NULL, last_message INTEGER NOT NULL,
            detail TEXT NOT NULL, last_event INTEGER NOT NULL) STRICT
        """,
        """
        CREATE TABLE sends(
            id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, at INTEGER NOT NULL,
            room TEXT NOT NULL, customer TEXT NOT NULL, author TEXT NOT NULL, text TEXT NOT NULL,
            state TEXT NOT NULL, attempts INTEGER NOT NULL, next_try INTEGER NOT NULL,
            why TEXT NOT NULL) STRICT
        """,
        // Small, and near the end of the ids: only what still has to go out stands in it.
        "CREATE INDEX sends_open ON sends(id) WHERE state IN ('pending', 'handed')",
        """
        CREATE TABLE agents(
            name TEXT PRIMARY KEY, ready INTEGER NOT NULL, seats INTEGER NOT NULL,
            reason TEXT NOT NULL, changed INTEGER NOT NULL) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE rooms(
            room TEXT PRIMARY KEY, on_air INTEGER NOT NULL, title TEXT NOT NULL, host TEXT,
            channel TEXT, account TEXT, followers INTEGER, host_age INTEGER, violations INTEGER,
            selling INTEGER, region TEXT, paused INTEGER NOT NULL, changed INTEGER NOT NULL)
            STRICT, WITHOUT ROWID
        """,
        "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE owner(
            one INTEGER PRIMARY KEY CHECK (one = 1), epoch INTEGER NOT NULL) STRICT
        """,
        "INSERT INTO owner VALUES (1, 0)",
    ]

    private static func time(_ column: String, as name: String) -> String {
        "CASE WHEN \(column) <> 0 THEN strftime('%Y-%m-%dT%H:%M:%fZ', \(column) / 1000.0, "
            + "'unixepoch') END AS \(name)"
    }

    /// For a person with the `sqlite3` program: times to read, names instead of numbers.
    private static let deskViews = [
        """
        CREATE VIEW transcript AS
            SELECT m.conversation, m.sequence, \(time("m.at", as: "time")), m.author, m.name,
                m.text, s.state AS send_state, c.customer, c.channel, c.room
            FROM messages m LEFT JOIN conversations c ON c.id = m.conversation
                LEFT JOIN sends s ON s.id = m.send
            ORDER BY m.row
        """,
        """
        CREATE VIEW overview AS
            SELECT id AS conversation, state, owner, score, customer, channel, room,
                \(time("opened", as: "opened_at")), \(time("waiting", as: "waiting_since")),
                \(time("closed", as: "closed_at")), outcome, amount / 1000000.0 AS amount,
                currency, last_message AS messages, detail
            FROM conversations
        """,
        """
        CREATE VIEW outbox AS
            SELECT id AS send, conversation, \(time("at", as: "time")), room, customer, author,
                state, attempts, \(time("next_try", as: "next_try_at")), why, text
            FROM sends
        """,
        """
        CREATE VIEW log AS
            SELECT sequence, \(time("at", as: "time")), peer, kind, conversation, line
            FROM journal ORDER BY sequence
        """,
        """
        CREATE VIEW behaviour AS
            SELECT row, \(time("at", as: "time")), channel, room, customer, kind, amount, product,
                text
            FROM signals ORDER BY row
        """,
    ]
}
