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

/// What the scorer says of a message, without the reasons: small, and made without allocating.
public struct IntentVerdict: Sendable, Equatable {
    /// The chance of a sale in the coming half hour, in thousandths.
    public var score: Int
    /// How much the text is of each class.
    public var classes: IntentClassScores
    /// Whether the customer asks for a human being.
    public var asksForPerson: Bool
    /// What the conversation says up to here: the next context's `earlier`.
    public var evidence: TextEvidence

    @inline(__always)
    init(
        score: Int, classes: IntentClassScores, asksForPerson: Bool, evidence: TextEvidence
    ) {
        self.score = score
        self.classes = classes
        self.asksForPerson = asksForPerson
        self.evidence = evidence
    }
}

/// One part of a score.
public struct IntentReason: Sendable, Equatable {
    /// Where the points come from.
    public enum Source: String, Sendable, CaseIterable {
        /// What any message starts with.
        case base
        /// What was said before.
        case conversation
        /// A phrase of the lexicon.
        case phrase
        /// The way it is worded, as the model has learned it.
        case wording
        /// Live behaviour.
        case signal
        /// Follows the host.
        case follower
        /// Has ordered before.
        case orders
        /// Has waited.
        case waiting
        /// Insists.
        case burst
    }

    /// Points, of which all of a score's reasons add up to it.
    public var points: Int
    /// Where they come from.
    public var what: Source
    /// The words, the kind of signal, the number.
    public var detail: String

    /// Makes one from its parts.
    public init(points: Int, what: Source, detail: String) {
        self.points = points
        self.what = what
        self.detail = detail
    }
}

/// A score with the reasons that add up to it.
public struct IntentScore: Sendable, Equatable {
    /// The score and what goes with it; the same as without reasons.
    public var verdict: IntentVerdict
    /// Reasons whose points add up to the score exactly.
    public var reasons: [IntentReason]

    /// The chance of a sale in the coming half hour, in thousandths.
    public var score: Int { verdict.score }
    /// How much the text is of each class.
    public var classes: IntentClassScores { verdict.classes }
}
