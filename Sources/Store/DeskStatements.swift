import Vocabulary

/// The statements that write a desk's rows, one a table, prepared once.
struct DeskStatements {
    private let journal: Statement
    private let message: Statement
    private let conversation: Statement
    private let send: Statement
    private let signal: Statement
    private let answer: Statement
    private let agent: Statement
    private let room: Statement
    private let setting: Statement
    private let policy: Statement
    private let resource: Statement
    /// The head of a conversation's chain in the journal.
    let latestEvent: Statement
    /// Moves the head of a conversation that did not change otherwise.
    let setLatestEvent: Statement

    init(_ database: Database) throws(StoreError) {
        journal = try database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)")
        message = try database.prepare(
            "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        conversation = try database.prepare(Self.conversationSQL)
        send = try database.prepare(Self.sendSQL)
        signal = try database.prepare(
            "INSERT INTO signals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        answer = try database.prepare(
            "INSERT INTO answers(peer, id, at, line) VALUES (?, ?, ?, ?)")
        agent = try database.prepare("INSERT OR REPLACE INTO agents VALUES (?, ?, ?, ?, ?)")
        room = try database.prepare(
            "INSERT OR REPLACE INTO rooms VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        setting = try database.prepare("INSERT OR REPLACE INTO settings VALUES (?, ?)")
        policy = try database.prepare(
            "INSERT OR REPLACE INTO policies VALUES (?, ?, ?, ?, ?, ?, ?)")
        resource = try database.prepare("INSERT OR IGNORE INTO resources VALUES (?, ?)")
        latestEvent = try database.prepare("SELECT last_event FROM conversations WHERE id = ?")
        setLatestEvent = try database.prepare(
            "UPDATE conversations SET last_event = ? WHERE id = ?")
    }

    private static let conversationSQL = """
        INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE SET channel = excluded.channel, customer = excluded.customer,
            room = excluded.room, state = excluded.state, owner = excluded.owner,
            score = excluded.score, opened = excluded.opened, waiting = excluded.waiting,
            closed = excluded.closed, outcome = excluded.outcome, amount = excluded.amount,
            currency = excluded.currency, last_row = excluded.last_row,
            last_message = excluded.last_message, detail = excluded.detail,
            last_event = max(last_event, excluded.last_event)
        """

    private static let sendSQL = """
        INSERT INTO sends VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE SET conversation = excluded.conversation, at = excluded.at,
            room = excluded.room, customer = excluded.customer, author = excluded.author,
            text = excluded.text, state = excluded.state, attempts = excluded.attempts,
            next_try = excluded.next_try, why = excluded.why
        """
}

// MARK: - The journal

extension DeskStatements {
    /// Writes a line as it came.
    func writeInput(_ record: JournalRecord, line: [UInt8]) throws(StoreError) {
        journal.put(record.sequence).put(record.at).put(record.peer).put(word: "input")
        try journal.putNull().put(0).put(bytes: line).run()
    }

    /// Writes what the desk made of it.
    func writeEvent(
        _ record: JournalRecord, line: Line, subject: ConversationID?, previous: Int64
    ) throws(StoreError) {
        journal.put(record.sequence).put(record.at).put(record.peer).put(word: "event")
        journal.put(subject?.number).put(previous)
        try journal.put(bytes: Encoding.bytes(line)).run()
    }
}

// MARK: - Rows that only grow at the end

extension DeskStatements {
    func write(_ record: MessageRecord) throws(StoreError) {
        let facts = record.facts
        message.put(record.row).put(facts.conversation.number).put(record.channel)
        message.put(record.messageID).put(record.previous).put(facts.sequence).put(facts.at)
        message.put(word: facts.author.rawValue).put(facts.name).put(facts.send?.number)
        try message.put(facts.text).run()
    }

    func write(_ record: SignalRecord) throws(StoreError) {
        let report = record.report
        signal.put(record.row).put(record.at).put(record.channel).put(record.id)
        signal.put(report.room).put(report.customer).put(report.kind).put(report.amount)
        signal.put(report.product).put(report.at?.milliseconds).put(report.channel)
        try signal.put(report.text).run()
    }

    func write(_ record: AnswerRecord) throws(StoreError) {
        answer.put(record.peer).put(record.id).put(record.at)
        try answer.put(bytes: Encoding.bytes(record.answer)).run()
    }
}

// MARK: - Rows that change

extension DeskStatements {
    /// Writes the newest form; `latestEvent` 0 leaves the head of the chain where it is.
    func write(_ record: ConversationRecord, latestEvent: Int64) throws(StoreError) {
        let row = conversation
        row.put(record.id.number).put(record.channel).put(record.customer).put(record.room)
        row.put(word: record.state.rawValue).put(record.owner).put(Int64(record.score))
        row.put(record.openedAt).put(record.waitingSince).put(record.closedAt)
        if let outcome = record.outcome { row.put(word: outcome.rawValue) } else { row.putNull() }
        row.put(record.amount?.micros).put(record.amount?.currency)
        row.put(record.lastRow).put(record.lastMessage)
        try row.put(bytes: Encoding.bytes(record.detail)).put(latestEvent).run()
    }

    func write(_ record: SendRecord) throws(StoreError) {
        send.put(record.id.number).put(record.conversation.number).put(record.at)
        send.put(record.room).put(record.customer).put(record.author).put(record.text)
        send.put(word: record.state.rawValue).put(Int64(record.attempts)).put(record.nextTry)
        try send.put(record.why).run()
    }

    func write(_ record: AgentRecord) throws(StoreError) {
        agent.put(record.name).put(record.isReady).put(Int64(record.seats))
        try agent.put(record.reason).put(record.changedAt).run()
    }

    func write(_ record: RoomRecord) throws(StoreError) {
        let report = record.report
        room.put(report.room).put(report.starts).put(report.title).put(report.host)
        room.put(report.channel).put(report.account).put(report.followers).put(report.hostAge)
        room.put(report.violations).put(report.selling).put(report.region)
        try room.put(record.isPaused).put(record.changedAt).run()
    }

    func write(_ record: PolicyRecord) throws(StoreError) {
        policy.put(record.version).put(record.digest).put(record.author).put(record.at)
        try policy.put(record.file).put(record.text).put(record.resources).run()
    }

    func write(_ record: ResourceRecord) throws(StoreError) {
        try resource.put(record.digest).put(blob: record.content).run()
    }

    func write(setting: Line.Tag) throws(StoreError) {
        try self.setting.put(setting.key).put(setting.value).run()
    }
}
