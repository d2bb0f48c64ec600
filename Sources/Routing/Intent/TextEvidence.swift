/// What one message, or a whole conversation so far, says about a customer's intent: sums that
/// can be added, so that a text split over two messages counts like one.
public struct TextEvidence: Sendable, Equatable {
    /// Weights of the model summed by class, in the model's own steps.
    var sums: SIMD8<Int32>
    /// Units that were read.
    var letters: Int32
    /// Points of phrases by section.
    var points: SIMD16<Int32>

    /// No evidence.
    public static let none = TextEvidence(sums: .zero, letters: 0, points: .zero)

    /// The most points that count of one section.
    static let mostPoints: Int32 = 400
    /// The most letters that count; with more all sums shrink in proportion.
    static let mostLetters: Int32 = 1_024

    /// Whether anything was said at all.
    public var isEmpty: Bool { letters == 0 }

    @inline(__always)
    init(sums: SIMD8<Int32>, letters: Int32, points: SIMD16<Int32>) {
        self.sums = sums
        self.letters = letters
        self.points = points
    }

    /// This and what was said afterwards.
    public func adding(_ newer: TextEvidence) -> TextEvidence {
        var result = TextEvidence(
            sums: sums &+ newer.sums, letters: letters &+ newer.letters,
            points: points &+ newer.points)
        if result.letters > TextEvidence.mostLetters {
            for index in 0..<IntentClass.count {
                result.sums[index] = Int32(
                    Int64(result.sums[index]) * Int64(TextEvidence.mostLetters)
                        / Int64(result.letters))
            }
            result.letters = TextEvidence.mostLetters
        }
        let most = SIMD16<Int32>(repeating: TextEvidence.mostPoints)
        result.points.replace(with: most, where: result.points .> most)
        return result
    }

    /// What is left of it after `age`, when half is left after `halfLife` (both milliseconds).
    public func decayed(age: Int, halfLife: Int) -> TextEvidence {
        guard age > 0, self != .none else { return self }
        let tables = OddsTables.shared
        var result = TextEvidence.none
        result.letters = tables.decayed(letters, age: age, halfLife: halfLife)
        for index in 0..<IntentClass.count {
            result.sums[index] = tables.decayed(sums[index], age: age, halfLife: halfLife)
        }
        for index in 0..<LexiconSection.count {
            result.points[index] = tables.decayed(points[index], age: age, halfLife: halfLife)
        }
        return result
    }
}
