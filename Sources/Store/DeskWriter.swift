import Vocabulary

/// Writes what turns of a desk changed. Its statements are prepared once and kept.
final class DeskWriter {
    private let database: Database
    private let statements: DeskStatements
    private let epoch: Int64
    private var answers: AnswerRetention
    /// The latest event about a conversation, for the chain in the journal; bounded.
    private var latestEvents: [ConversationID: Int64] = [:]
    /// The same for the transaction under way, which may yet fail.
    private var chained: [ConversationID: Int64] = [:]

    /// Conversations whose latest event is remembered: past it the store is asked again.
    private static let rememberedEvents = 200_000

    /// Claims the desk for an owner; refused where a newer one has been seen.
    init(_ database: Database, epoch: Int64) throws(StoreError) {
        self.database = database
        self.epoch = epoch
        statements = try DeskStatements(database)
        answers = AnswerRetention()
        try database.transaction { () throws(StoreError) in
            try checkEpoch()
            try database.statement("UPDATE owner SET epoch = ?").put(epoch).run()
        }
    }

    /// Makes a batch durable in one transaction, in its order.
    func commit(_ batch: [Changes]) throws(StoreError) {
        chained.removeAll(keepingCapacity: true)
        try database.transaction { () throws(StoreError) in
            try checkEpoch()
            for changes in batch { try append(changes) }
            try writeConversations(Self.newest(batch, of: \.conversations) { $0.id })
            for send in Self.newest(batch, of: \.sends, by: { $0.id }) {
                try statements.write(send)
            }
            try writeRest(batch)
            try answers.prune(database)
        }
        if latestEvents.count > Self.rememberedEvents { latestEvents.removeAll() }
        latestEvents.merge(chained) { $1 }
    }

    private func checkEpoch() throws(StoreError) {
        let seen = try database.integer("SELECT epoch FROM owner")
        guard seen <= epoch else {
            throw StoreError(
                .superseded,
                "\(database.path): the desk has a newer owner (epoch \(seen), this is \(epoch))")
        }
    }

    private func append(_ changes: Changes) throws(StoreError) {
        for record in changes.journal { try write(record) }
        for record in changes.messages { try statements.write(record) }
        for record in changes.signals { try statements.write(record) }
        for record in changes.answers {
            try statements.write(record)
            answers.wrote(record)
        }
    }

    private func writeRest(_ batch: [Changes]) throws(StoreError) {
        for agent in Self.newest(batch, of: \.agents, by: { $0.name }) {
            try statements.write(agent)
        }
        for room in Self.newest(batch, of: \.rooms, by: { $0.report.room }) {
            try statements.write(room)
        }
        for setting in Self.newest(batch, of: \.settings, by: { $0.key }) {
            try statements.write(setting: setting)
        }
        for changes in batch {
            for policy in changes.policies { try statements.write(policy) }
            for resource in changes.resources { try statements.write(resource) }
        }
    }

    /// The newest form of each row of a batch; a row that several turns changed is written once.
    private static func newest<Row, Key: Hashable>(
        _ batch: [Changes], of rows: (Changes) -> [Row], by key: (Row) -> Key
    ) -> [Row] {
        if batch.count == 1 { return rows(batch[0]) }
        var seen: Set<Key> = []
        var newest: [Row] = []
        for changes in batch.reversed() {
            for row in rows(changes).reversed() where seen.insert(key(row)).inserted {
                newest.append(row)
            }
        }
        newest.reverse()
        return newest
    }
}

// MARK: - The journal and its chains

extension DeskWriter {
    private func write(_ record: JournalRecord) throws(StoreError) {
        switch record.body {
        case .input(let line):
            try statements.writeInput(record, line: line)
        case .event(let line):
            let subject = Self.subject(of: line)
            var previous: Int64 = 0
            if let subject {
                previous = try latestEvent(of: subject)
                chained[subject] = record.sequence
            }
            try statements.writeEvent(record, line: line, subject: subject, previous: previous)
        }
    }

    /// What an event is about: its tag `conversation`, or else its first parameter.
    static func subject(of line: Line) -> ConversationID? {
        if let tag = line[tag: "conversation"], let id = ConversationID(tag) { return id }
        return line.parameters.first.flatMap { ConversationID($0) }
    }

    private func latestEvent(of conversation: ConversationID) throws(StoreError) -> Int64 {
        if let known = chained[conversation] ?? latestEvents[conversation] { return known }
        let statement = statements.latestEvent
        defer { statement.reset() }
        return try statement.put(conversation.number).step() ? statement.integer(0) : 0
    }

    private func writeConversations(_ records: [ConversationRecord]) throws(StoreError) {
        var written: Set<ConversationID> = []
        for record in records {
            try statements.write(record, latestEvent: chained[record.id] ?? 0)
            if chained[record.id] != nil { written.insert(record.id) }
        }
        guard written.count < chained.count else { return }
        for (conversation, sequence) in chained where !written.contains(conversation) {
            try statements.setLatestEvent.put(sequence).put(conversation.number).run()
        }
    }
}
