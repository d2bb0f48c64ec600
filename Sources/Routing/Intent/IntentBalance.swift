/// Weighs evidence: from sums to the scores of the classes and the chance of a sale, all in whole
/// numbers.
struct IntentBalance: Sendable {
    private let scales: SIMD8<Int32>
    private let bias: SIMD8<Int32>
    private let sections: [SIMD8<Int32>]
    private let sales: [Int64]
    private let calibration: Calibration
    private let tables = OddsTables.shared

    init(model: IntentModel, policy: IntentPolicy) {
        scales = model.scales
        bias = model.bias
        sections = model.sections
        sales = (0..<IntentClass.count).map { index in
            Int64(
                index < policy.saleChances.count ? min(max(policy.saleChances[index], 0), 999) : 0)
        }
        calibration = policy.calibration
    }

    /// The score and the class scores for what was said and the log-odds of everything else.
    @inline(__always)
    func weigh(_ evidence: TextEvidence, odds: Int32) -> (Int32, IntentClassScores) {
        let odds8 = classOdds(evidence)
        var most = odds8[0]
        for index in 1..<IntentClass.count { most = max(most, odds8[index]) }
        var total: Int64 = 0
        var sale: Int64 = 0
        var shares = SIMD8<Int32>.zero
        for index in 0..<IntentClass.count {
            let share = tables.falling(most &- odds8[index])
            shares[index] = Int32(share)
            total &+= Int64(share)
            sale &+= Int64(share) &* sales[index]
        }
        // Reciprocal of the total with 40 bits, so that six divisions become products.
        let scale = (Int64(1_000) << 40) / total
        for index in 0..<IntentClass.count {
            shares[index] = Int32((Int64(shares[index]) &* scale &+ (1 << 39)) >> 40)
        }
        let textOdds =
            tables.logarithm(UInt64(sale)) &- tables.logarithm(UInt64(total &* 1_000 &- sale))
        return (calibration.score(textOdds &+ odds), IntentClassScores(values: shares))
    }

    /// The log-odds of each class in thousandths.
    @inline(__always)
    private func classOdds(_ evidence: TextEvidence) -> SIMD8<Int32> {
        var result = bias
        let letters = Int(min(max(evidence.letters, 0), TextEvidence.mostLetters))
        let root = Int64(tables.inverseRoots[letters])
        for index in 0..<IntentClass.count {
            let scaled = Int64(evidence.sums[index]) &* root &* Int64(scales[index])
            result[index] &+= Int32(truncatingIfNeeded: scaled >> 32)
        }
        for section in 0..<LexiconSection.count where evidence.points[section] != 0 {
            let points = evidence.points[section]
            for index in 0..<IntentClass.count {
                result[index] &+= (points &* sections[section][index]) >> 10
            }
        }
        return result
    }
}
