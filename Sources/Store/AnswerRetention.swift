import Vocabulary

/// Forgets the answers of yesterday a few at a time, so that no commit pays for all of them.
struct AnswerRetention {
    /// The oldest answer stored, once it has been looked up.
    private var oldest: (row: Int64, at: Timestamp)?
    private var written = 0
    private var newest = Timestamp.zero

    /// The most that one commit forgets beside what it wrote.
    private static let extra = 64

    /// Takes note of an answer that this transaction stores; its time is the only clock here.
    mutating func wrote(_ record: AnswerRecord) {
        written += 1
        newest = max(newest, record.at)
    }

    /// Forgets up to twice as many as were written, the oldest first.
    mutating func prune(_ database: Database) throws(StoreError) {
        guard written > 0 else { return }
        let portion = Int64(2 * written + Self.extra)
        written = 0
        let horizon = newest + -Limits.answerMemory
        let excess = try excessRow(database)
        if let oldest, oldest.at >= horizon, oldest.row > excess { return }
        try database.statement(
            """
            DELETE FROM answers WHERE (at < ? OR row <= ?)
                AND row IN (SELECT row FROM answers ORDER BY row LIMIT ?)
            """
        ).put(horizon).put(excess).put(portion).run()
        try lookUpOldest(database)
    }

    /// The last row that is one too many for the desk's limit.
    private func excessRow(_ database: Database) throws(StoreError) -> Int64 {
        try database.integer("SELECT max(row) FROM answers") - Int64(Limits.answersPerDesk)
    }

    private mutating func lookUpOldest(_ database: Database) throws(StoreError) {
        let statement = try database.statement("SELECT row, at FROM answers ORDER BY row LIMIT 1")
        defer { statement.reset() }
        oldest = try statement.step() ? (statement.integer(0), statement.time(1)) : nil
    }
}
