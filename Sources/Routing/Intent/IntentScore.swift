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
