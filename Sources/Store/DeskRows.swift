import Vocabulary

/// Makes records of a desk's rows. The column lists stand beside the code that reads them.
struct DeskRows {
    private let path: String
    private var pool = TextPool()
    private let states = CaseTable<ConversationState>()
    private let outcomes = CaseTable<Outcome>()
    private let sendStates = CaseTable<SendState>()
    private let authors = CaseTable<Author>()

    init(path: String) {
        self.path = path
    }

    /// A row that no program of ours can have written.
    private func unreadable(_ what: String, _ number: Int64) -> StoreError {
        StoreError(
            .fatal,
            "\(path): \(what) \(number) cannot be read; the file is damaged, restore a backup")
    }
}

// MARK: - Transcripts

extension DeskRows {
    /// Messages `m` with their sends `s`.
    static let messageColumns =
        "m.row, m.previous, m.conversation, m.sequence, m.at, m.author, m.name, m.text, m.send, "
        + "s.state"

    static let messageTables = "messages m LEFT JOIN sends s ON s.id = m.send"

    mutating func message(_ row: Statement) throws(StoreError) -> MessageFacts {
        guard let author = authors.value(row.buffer(5)) else {
            throw unreadable("message", row.integer(0))
        }
        return MessageFacts(
            conversation: ConversationID(row.integer(2)), sequence: row.integer(3),
            at: row.time(4), author: author, name: pool.text(row.buffer(6)), text: row.text(7),
            send: row.optionalInteger(8).map { SendID($0) },
            state: row.isNull(9) ? nil : sendStates.value(row.buffer(9)))
    }
}

// MARK: - The journal

extension DeskRows {
    static let journalColumns = "sequence, at, peer, kind, line, previous"

    mutating func journal(_ row: Statement) throws(StoreError) -> JournalRecord {
        let body: JournalRecord.Body
        switch row.buffer(3).first {
        case UInt8(ascii: "i"): body = .input(row.bytes(4))
        default:
            guard let line = Encoding.line(row.bytes(4)) else {
                throw unreadable("journal entry", row.integer(0))
            }
            body = .event(line)
        }
        return JournalRecord(
            sequence: row.integer(0), at: row.time(1), peer: pool.text(row.buffer(2)), body: body)
    }
}

// MARK: - Conversations and sends

extension DeskRows {
    static let conversationColumns =
        "id, channel, customer, room, state, owner, score, opened, waiting, closed, outcome, "
        + "amount, currency, last_row, last_message, detail"

    mutating func conversation(_ row: Statement) throws(StoreError) -> ConversationRecord {
        guard let state = states.value(row.buffer(4)) else {
            throw unreadable("conversation", row.integer(0))
        }
        let detail = row.buffer(15)
        return ConversationRecord(
            id: ConversationID(row.integer(0)), channel: pool.text(row.buffer(1)),
            customer: row.text(2), room: pool.text(row.buffer(3)), state: state,
            owner: pool.text(row.buffer(5)), score: Int(row.integer(6)), openedAt: row.time(7),
            waitingSince: row.time(8), closedAt: row.time(9),
            outcome: row.isNull(10) ? nil : outcomes.value(row.buffer(10)), amount: money(row),
            lastRow: row.integer(13), lastMessage: row.integer(14),
            detail: detail.isEmpty ? [] : Encoding.tags(detail, pool: &pool))
    }

    private mutating func money(_ row: Statement) -> Money? {
        guard let micros = row.optionalInteger(11) else { return nil }
        return Money(micros: micros, currency: pool.text(row.buffer(12)))
    }

    static let sendColumns =
        "id, conversation, at, room, customer, author, text, state, attempts, next_try, why"

    mutating func send(_ row: Statement) throws(StoreError) -> SendRecord {
        guard let state = sendStates.value(row.buffer(7)) else {
            throw unreadable("send", row.integer(0))
        }
        return SendRecord(
            id: SendID(row.integer(0)), conversation: ConversationID(row.integer(1)),
            at: row.time(2), room: pool.text(row.buffer(3)), customer: row.text(4),
            author: pool.text(row.buffer(5)), text: row.text(6), state: state,
            attempts: Int(row.integer(8)), nextTry: row.time(9), why: pool.text(row.buffer(10)))
    }

    /// (channel, id, conversation) of a customer's message; columns channel, message_id,
    /// conversation.
    mutating func messageID(
        _ row: Statement
    ) -> (channel: Name, id: Text, conversation: ConversationID) {
        (pool.text(row.buffer(0)), row.text(1), ConversationID(row.integer(2)))
    }
}

// MARK: - Signals, answers, agents, rooms

extension DeskRows {
    static let signalColumns =
        "row, at, channel, id, room, customer, kind, amount, product, happened, "
        + "reported_channel, text"

    mutating func signal(_ row: Statement) -> SignalRecord {
        var report = SignalReport(
            room: pool.text(row.buffer(4)), customer: row.optionalText(5),
            kind: pool.text(row.buffer(6)))
        report.amount = row.optionalInteger(7)
        report.product = row.optionalText(8)
        report.at = row.optionalInteger(9).map { Timestamp(milliseconds: $0) }
        report.channel = row.optionalText(10)
        report.text = row.optionalText(11)
        return SignalRecord(
            row: row.integer(0), at: row.time(1), channel: pool.text(row.buffer(2)),
            id: row.optionalText(3), report: report)
    }

    static let answerColumns = "row, peer, id, at, line"

    mutating func answer(_ row: Statement) throws(StoreError) -> AnswerRecord {
        guard let answer = Encoding.answer(row.bytes(4)) else {
            throw unreadable("answer", row.integer(0))
        }
        return AnswerRecord(
            peer: pool.text(row.buffer(1)), id: row.text(2), at: row.time(3), answer: answer)
    }

    static let agentColumns = "name, ready, seats, reason, changed"

    func agent(_ row: Statement) -> AgentRecord {
        AgentRecord(
            name: row.text(0), isReady: row.integer(1) != 0, seats: Int(row.integer(2)),
            reason: row.text(3), changedAt: row.time(4))
    }

    static let roomColumns =
        "room, on_air, title, host, channel, account, followers, host_age, violations, selling, "
        + "region, paused, changed"

    func room(_ row: Statement) -> RoomRecord {
        var report = LiveReport(
            room: row.text(0), starts: row.integer(1) != 0, title: row.text(2))
        report.host = row.optionalText(3)
        report.channel = row.optionalText(4)
        report.account = row.optionalText(5)
        report.followers = row.optionalInteger(6)
        report.hostAge = row.optionalInteger(7)
        report.violations = row.optionalInteger(8)
        report.selling = row.optionalBool(9)
        report.region = row.optionalText(10)
        return RoomRecord(
            report: report, isPaused: row.integer(11) != 0, changedAt: row.time(12))
    }
}
