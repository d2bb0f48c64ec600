import Vocabulary

/// Reads what a desk needs to go on after a restart.
struct DeskLoader {
    private let database: Database
    private let now: Timestamp
    private var rows: DeskRows

    /// How far back signals can still score.
    private static let signalMemory: Int64 = 3_600_000
    /// How long a send that has gone can still be reported on (SEEN, and the platform's window).
    private static let sendMemory: Int64 = 72 * 3_600_000
    /// Room for a clock that was set back: so much older than wanted, reading backwards ends.
    private static let margin: Int64 = 3_600_000

    init(_ database: Database, now: Timestamp) {
        self.database = database
        self.now = now
        rows = DeskRows(path: database.path)
    }

    mutating func load() throws(StoreError) -> Restored {
        var restored = Restored()
        try loadCounters(&restored)
        restored.conversations = try loadConversations()
        restored.sends = try loadSends()
        restored.messageIDs = try loadMessageIDs()
        restored.signals = try loadSignals()
        restored.answers = try loadAnswers()
        let agents = try database.statement("SELECT \(DeskRows.agentColumns) FROM agents")
        while try agents.step() { restored.agents.append(rows.agent(agents)) }
        let rooms = try database.statement("SELECT \(DeskRows.roomColumns) FROM rooms")
        while try rooms.step() { restored.rooms.append(rows.room(rooms)) }
        let settings = try database.statement("SELECT key, value FROM settings")
        while try settings.step() {
            restored.settings.append(Line.Tag(settings.text(0), settings.text(1)))
        }
        return restored
    }

    private func loadCounters(_ restored: inout Restored) throws(StoreError) {
        restored.nextJournal = try database.integer("SELECT max(sequence) FROM journal") + 1
        restored.nextMessageRow = try database.integer("SELECT max(row) FROM messages") + 1
        restored.nextSignalRow = try database.integer("SELECT max(row) FROM signals") + 1
        restored.nextSend = try database.integer("SELECT max(id) FROM sends") + 1
    }

    private mutating func loadConversations() throws(StoreError) -> [ConversationRecord] {
        var found: [ConversationRecord] = []
        found.reserveCapacity(Int(try database.integer("SELECT count(*) FROM conversations")))
        let statement = try database.statement(
            "SELECT \(DeskRows.conversationColumns) FROM conversations ORDER BY id")
        while try statement.step() { found.append(try rows.conversation(statement)) }
        return found
    }

    /// Everything that still has to go out, however old, and what went lately; by id.
    private mutating func loadSends() throws(StoreError) -> [SendRecord] {
        var open: [SendRecord] = []
        let waiting = try database.statement(
            """
            SELECT \(DeskRows.sendColumns) FROM sends INDEXED BY sends_open
                WHERE state IN ('pending', 'handed') ORDER BY id
            """)
        while try waiting.step() { open.append(try rows.send(waiting)) }
        let recent = try newestFirst(
            "SELECT \(DeskRows.sendColumns) FROM sends ORDER BY id DESC", time: 2,
            memory: Self.sendMemory
        ) { rows, statement throws(StoreError) in try rows.send(statement) }
        let gone = recent.filter { $0.state != .pending && $0.state != .handed }
        return (open + gone).sorted { $0.id < $1.id }
    }

    private mutating func loadMessageIDs() throws(StoreError) -> [(
        channel: Name, id: Text, conversation: ConversationID
    )] {
        var found: [(channel: Name, id: Text, conversation: ConversationID)] = []
        let statement = try database.statement(
            """
            SELECT channel, message_id, conversation FROM messages
                WHERE message_id IS NOT NULL ORDER BY row
            """)
        while try statement.step() { found.append(rows.messageID(statement)) }
        return found
    }

    private mutating func loadSignals() throws(StoreError) -> [SignalRecord] {
        try newestFirst(
            "SELECT \(DeskRows.signalColumns) FROM signals ORDER BY row DESC", time: 1,
            memory: Self.signalMemory
        ) { rows, statement throws(StoreError) in rows.signal(statement) }
    }

    private mutating func loadAnswers() throws(StoreError) -> [AnswerRecord] {
        try newestFirst(
            "SELECT \(DeskRows.answerColumns) FROM answers ORDER BY row DESC", time: 3,
            memory: Limits.answerMemory
        ) { rows, statement throws(StoreError) in try rows.answer(statement) }
    }

    /// Rows of the last `memory` milliseconds, in order: read from the newest back, so that what is
    /// older costs nothing.
    private mutating func newestFirst<Record>(
        _ sql: String, time: Int32, memory: Int64,
        read: (inout DeskRows, Statement) throws(StoreError) -> Record
    ) throws(StoreError) -> [Record] {
        let since = now + -memory
        var found: [Record] = []
        let statement = try database.statement(sql)
        defer { statement.reset() }
        while try statement.step() {
            let at = statement.time(time)
            if at < since + -Self.margin { break }
            if at >= since { found.append(try read(&rows, statement)) }
        }
        found.reverse()
        return found
    }
}
