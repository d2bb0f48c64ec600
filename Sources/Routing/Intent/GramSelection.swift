/// Chooses for each row of a model the one group of letters whose weights stand there.
///
/// Many groups fall on one row. The one that tells most about the class gets it; the others weigh
/// nothing, which serves better than a mixture of them all.
struct GramSelection {
    /// For each row the mark of its owner.
    private(set) var marks = [UInt8](repeating: 0, count: IntentModel.rowCount)

    init(_ examples: [TrainingExample], random: SplitRandom) {
        var random = random
        var seen: [UInt64] = []
        var totals = [Double](repeating: 0, count: examples.count)
        for (index, example) in examples.enumerated() {
            totals[index] = example.weight
            let hashes = Set(example.hashes(dropping: 0, typos: 0, random: &random))
            seen += hashes.map { UInt64($0) << 32 | UInt64(index) }
        }
        seen.sort()
        let shares = GramSelection.shares(examples)
        var best = [Double](repeating: 0, count: IntentModel.rowCount)
        var place = 0
        while place < seen.count {
            let hash = UInt32(truncatingIfNeeded: seen[place] >> 32)
            var counts = [Double](repeating: 0, count: IntentClass.count)
            while place < seen.count, UInt32(truncatingIfNeeded: seen[place] >> 32) == hash {
                let example = examples[Int(seen[place] & 0xFFFF_FFFF)]
                counts[example.label] += example.weight
                place += 1
            }
            let worth = GramSelection.worth(counts, shares)
            if worth > best[GramHashes.row(hash)] {
                best[GramHashes.row(hash)] = worth
                marks[GramHashes.row(hash)] = GramHashes.mark(hash)
            }
        }
    }

    private static func shares(_ examples: [TrainingExample]) -> [Double] {
        var counts = [Double](repeating: 1, count: IntentClass.count)
        for example in examples { counts[example.label] += example.weight }
        let total = counts.reduce(0, +)
        return counts.map { $0 / total }
    }

    /// How far the classes of its rows are from those of all rows: the likelihood ratio.
    private static func worth(_ counts: [Double], _ shares: [Double]) -> Double {
        let total = counts.reduce(0, +)
        return zip(counts, shares).reduce(0.0) { sum, pair in
            pair.0 > 0 ? sum + pair.0 * Series.log(pair.0 / (total * pair.1)) : sum
        }
    }
}
