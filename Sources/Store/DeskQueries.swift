import Vocabulary

/// The look-ups of a desk on one connection.
struct DeskQueries {
    private let database: Database

    /// Words of one search; past it a search would only cost.
    private static let mostWords = 32

    init(_ database: Database) {
        self.database = database
    }

    /// Walks a conversation back from its latest row.
    func history(
        lastRow: Int64, before: Int64?, limit: Int
    ) throws(StoreError) -> [MessageFacts] {
        var rows = DeskRows(path: database.path)
        let statement = try database.statement(
            "SELECT \(DeskRows.messageColumns) FROM \(DeskRows.messageTables) WHERE m.row = ?")
        defer { statement.reset() }
        var found: [MessageFacts] = []
        var row = lastRow
        while row > 0, found.count < limit {
            statement.reset()
            guard try statement.put(row).step() else { break }
            // A chain that does not go back would never end.
            let previous = min(statement.integer(1), row - 1)
            if statement.integer(3) < before ?? .max {
                found.append(try rows.message(statement))
            }
            row = previous
        }
        found.reverse()
        return found
    }

    /// Searches the newest `reach` messages, the newest first.
    func find(_ words: [Text], limit: Int, reach: Int64) throws(StoreError) -> [MessageFacts] {
        let words = words.filter { !$0.isEmpty }.prefix(Self.mostWords)
        guard !words.isEmpty, limit > 0 else { return [] }
        var rows = DeskRows(path: database.path)
        let conditions = String(repeating: " AND m.text LIKE ? ESCAPE '\\'", count: words.count)
        let statement = try database.statement(
            """
            SELECT \(DeskRows.messageColumns) FROM \(DeskRows.messageTables)
                WHERE m.row > (SELECT max(row) FROM messages) - ?\(conditions)
                ORDER BY m.row DESC LIMIT ?
            """)
        defer { statement.reset() }
        statement.put(reach)
        for word in words { statement.put(Self.pattern(word)) }
        statement.put(Int64(limit))
        var found: [MessageFacts] = []
        while try statement.step() { found.append(try rows.message(statement)) }
        return found
    }

    /// `%word%`, with what LIKE would take for its own made to stand for itself.
    static func pattern(_ word: Text) -> Text {
        var bytes: [UInt8] = [UInt8(ascii: "%")]
        for byte in word.bytes {
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "\\")
            {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "%"))
        return Text(bytes: bytes)
    }

    /// The journal from a sequence number on.
    func journal(from sequence: Int64, limit: Int) throws(StoreError) -> [JournalRecord] {
        var rows = DeskRows(path: database.path)
        let statement = try database.statement(
            """
            SELECT \(DeskRows.journalColumns) FROM journal
                WHERE sequence >= ? ORDER BY sequence LIMIT ?
            """)
        defer { statement.reset() }
        statement.put(sequence).put(Int64(max(limit, 0)))
        var found: [JournalRecord] = []
        while try statement.step() { found.append(try rows.journal(statement)) }
        return found
    }

    /// The latest events about a conversation: its row knows the latest, and each knows the one
    /// before.
    func decisions(
        _ conversation: ConversationID, limit: Int
    ) throws(StoreError) -> [JournalRecord] {
        var rows = DeskRows(path: database.path)
        var sequence = try latestEvent(of: conversation)
        let statement = try database.statement(
            "SELECT \(DeskRows.journalColumns) FROM journal WHERE sequence = ?")
        defer { statement.reset() }
        var found: [JournalRecord] = []
        while sequence > 0, found.count < limit {
            statement.reset()
            guard try statement.put(sequence).step() else { break }
            found.append(try rows.journal(statement))
            sequence = min(statement.integer(5), sequence - 1)
        }
        found.reverse()
        return found
    }

    /// The versions of the policy, the oldest first.
    func policies() throws(StoreError) -> [PolicyRecord] {
        let statement = try database.statement(
            "SELECT version, digest, author, at, file, text, resources FROM policies "
                + "ORDER BY version")
        defer { statement.reset() }
        var found: [PolicyRecord] = []
        while try statement.step() {
            found.append(
                PolicyRecord(
                    version: statement.integer(0), digest: statement.text(1),
                    author: statement.text(2), at: statement.time(3), file: statement.text(4),
                    text: statement.text(5), resources: statement.text(6)))
        }
        return found
    }

    /// The lexicon and model of this digest.
    func resources(_ digest: Text) throws(StoreError) -> [UInt8]? {
        let statement = try database.statement("SELECT content FROM resources WHERE digest = ?")
        defer { statement.reset() }
        return try statement.put(digest).step() ? statement.bytes(0) : nil
    }

    private func latestEvent(of conversation: ConversationID) throws(StoreError) -> Int64 {
        let statement = try database.statement(
            "SELECT last_event FROM conversations WHERE id = ?")
        defer { statement.reset() }
        return try statement.put(conversation.number).step() ? statement.integer(0) : 0
    }
}
