/// How good a scorer is on rows whose classes are known.
public struct IntentEvaluation: Sendable {
    /// One row and what the scorer said.
    public struct Judged: Sendable {
        /// The row.
        public var row: TrainingRow
        /// What the scorer said.
        public var verdict: IntentVerdict
    }

    /// What is looked for in a row: a class, or buy and presale together.
    public enum Target: String, CaseIterable, Sendable {
        case buy, lead, presale, aftersale, chat, spam, complaint

        /// Whether a row of this class is one.
        public func holds(_ label: IntentClass) -> Bool {
            self == .lead ? label == .buy || label == .presale : label.rawValue == rawValue
        }

        /// The scorer's number for it.
        public func score(_ verdict: IntentVerdict) -> Int {
            guard let label = IntentClass(rawValue: rawValue) else { return verdict.classes.lead }
            return verdict.classes[label]
        }
    }

    /// The figures for one target.
    public struct Figures: Sendable, Equatable {
        /// Chance that a right row scores above a wrong one; nil without rows of both kinds.
        public var auc: Double?
        /// Mean precision over all right rows; nil without any.
        public var averagePrecision: Double?
        /// Mean squared distance between chance and truth.
        public var brier: Double
        /// Mean distance between chance and share in ten bins.
        public var calibrationError: Double
        /// Rows that are of the target.
        public var right: Int
        /// All rows.
        public var rows: Int
    }

    /// All rows with what was said of them.
    public let judged: [Judged]

    /// Takes what was judged elsewhere.
    public init(judged: [Judged]) { self.judged = judged }

    /// Scores the rows.
    public init(_ rows: [TrainingRow], scorer: IntentScorer) {
        judged = rows.map { Judged(row: $0, verdict: scorer.score($0.text)) }
    }

    /// The languages in the rows, in order of the alphabet.
    public var languages: [String] { Set(judged.map(\.row.language)).sorted() }

    /// The figures for a target, over all rows or those of one language.
    public func figures(_ target: Target, language: String? = nil) -> Figures {
        let pairs = judged.filter { language == nil || $0.row.language == language }
            .map { (score: target.score($0.verdict), right: target.holds($0.row.label)) }
        return Figures(
            auc: IntentEvaluation.auc(pairs),
            averagePrecision: IntentEvaluation.averagePrecision(pairs),
            brier: IntentEvaluation.brier(pairs),
            calibrationError: IntentEvaluation.calibrationError(pairs),
            right: pairs.count { $0.right }, rows: pairs.count)
    }

    /// How many rows of each class were taken for each class.
    public func confusion() -> [[Int]] {
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: IntentClass.count), count: IntentClass.count)
        for one in judged { counts[one.row.label.index][one.verdict.classes.top.index] += 1 }
        return counts
    }

    /// The rows whose own class scores least, the worst first.
    public func worstMisses(_ most: Int) -> [Judged] {
        let wrong = judged.indices.filter {
            judged[$0].verdict.classes.top != judged[$0].row.label
        }
        let sorted = wrong.sorted { a, b in
            let x = judged[a].verdict.classes[judged[a].row.label]
            let y = judged[b].verdict.classes[judged[b].row.label]
            return x == y ? a < b : x < y
        }
        return sorted.prefix(most).map { judged[$0] }
    }

    static func auc(_ pairs: [(score: Int, right: Bool)]) -> Double? {
        let right = pairs.count { $0.right }
        guard right > 0, right < pairs.count else { return nil }
        let sorted = pairs.sorted { $0.score < $1.score }
        var sum = 0.0
        var place = 0
        while place < sorted.count {
            var end = place
            while end < sorted.count && sorted[end].score == sorted[place].score { end += 1 }
            // Equal scores share the mean of their ranks.
            let rank = Double(place + 1 + end) / 2
            sum += rank * Double(sorted[place..<end].count { $0.right })
            place = end
        }
        let lowest = Double(right) * Double(right + 1) / 2
        return (sum - lowest) / (Double(right) * Double(pairs.count - right))
    }

    static func averagePrecision(_ pairs: [(score: Int, right: Bool)]) -> Double? {
        let all = pairs.count { $0.right }
        guard all > 0 else { return nil }
        let sorted = pairs.sorted { $0.score > $1.score }
        var (seen, found, sum) = (0, 0, 0.0)
        while seen < sorted.count {
            var end = seen
            while end < sorted.count && sorted[end].score == sorted[seen].score { end += 1 }
            let here = sorted[seen..<end].count { $0.right }
            found += here
            sum += Double(here) * Double(found) / Double(end)
            seen = end
        }
        return sum / Double(all)
    }

    static func brier(_ pairs: [(score: Int, right: Bool)]) -> Double {
        let sum = pairs.reduce(0.0) { sum, pair in
            let miss = Double(pair.score) / 1_000 - (pair.right ? 1 : 0)
            return sum + miss * miss
        }
        return pairs.isEmpty ? 0 : sum / Double(pairs.count)
    }

    static func calibrationError(_ pairs: [(score: Int, right: Bool)]) -> Double {
        var sum = 0.0
        for bin in 0..<10 {
            let inside = pairs.filter { min($0.score / 100, 9) == bin }
            let chance = inside.reduce(0.0) { $0 + Double($1.score) / 1_000 }
            sum += abs(chance - Double(inside.count { $0.right }))
        }
        return pairs.isEmpty ? 0 : sum / Double(pairs.count)
    }
}
