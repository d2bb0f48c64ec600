/// The scores of all classes, each 0…1000; together about 1000.
public struct IntentClassScores: Sendable, Equatable {
    var values: SIMD8<Int32>

    @inline(__always)
    init(values: SIMD8<Int32>) { self.values = values }

    /// The score of one class.
    public subscript(class: IntentClass) -> Int { Int(values[`class`.index]) }

    /// Wants to buy, or asks before buying.
    public var lead: Int { self[.buy] + self[.presale] }

    /// The likeliest class; of equal ones the first.
    public var top: IntentClass {
        var best = IntentClass.buy
        for other in IntentClass.allCases where self[other] > self[best] { best = other }
        return best
    }
}
