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
