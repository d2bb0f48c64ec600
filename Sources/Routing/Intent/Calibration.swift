/// From log-odds to the chance of a sale in thousandths: a table that never falls.
public struct Calibration: Sendable, Equatable {
    /// One step of the table: at these log-odds (thousandths) this chance (thousandths).
    public struct Knot: Sendable, Equatable {
        /// Log-odds in thousandths.
        public var odds: Int
        /// Chance in thousandths.
        public var chance: Int

        /// Makes one from its parts.
        public init(odds: Int, chance: Int) {
            self.odds = odds
            self.chance = chance
        }
    }

    /// Scores for log-odds from −8,192 upwards, one for each step of eight.
    private let table: [Int16]

    /// The table's reach to either side.
    private static let reach: Int32 = 8_192

    /// The chance that the log-odds say.
    public static let standard = Calibration(
        filled: (0...2_048).map { step in
            let odds = Double(step * 8 - 8_192) / 1_000
            return Int16((1_000 / (1 + Series.exp(-odds))).rounded())
        })

    private init(filled: [Int16]) { table = filled }

    /// A table through these knots, straight between them, level beyond them.
    ///
    /// Nil unless both odds and chances rise (chances may stay) and chances are 0…1000.
    public init?(knots: [Knot]) {
        guard let first = knots.first, let last = knots.last else { return nil }
        guard first.chance >= 0, last.chance <= 1_000 else { return nil }
        for (low, high) in zip(knots, knots.dropFirst()) {
            guard low.odds < high.odds, low.chance <= high.chance else { return nil }
        }
        table = (0...2_048).map { step in
            Calibration.between(knots, at: step * 8 - Int(Calibration.reach))
        }
    }

    private static func between(_ knots: [Knot], at odds: Int) -> Int16 {
        guard let high = knots.firstIndex(where: { $0.odds >= odds }) else {
            return Int16(knots[knots.count - 1].chance)
        }
        guard high > 0 else { return Int16(knots[0].chance) }
        let (a, b) = (knots[high - 1], knots[high])
        return Int16(a.chance + (b.chance - a.chance) * (odds - a.odds) / (b.odds - a.odds))
    }

    /// The score for these log-odds.
    @inline(__always)
    public func score(_ odds: Int32) -> Int32 {
        let held = min(max(odds, -Calibration.reach), Calibration.reach)
        return Int32(table[Int((held &+ Calibration.reach) >> 3)])
    }
}
