/// Puts one thing after the other on the scales and notes how far the score went.
struct ReasonScales {
    let balance: IntentBalance
    var evidence = TextEvidence.none
    var odds: Int32 = 0
    private(set) var reasons: [IntentReason] = []
    private var score: Int32 = 0

    init(balance: IntentBalance) { self.balance = balance }

    /// Notes what the score rose or fell since the last note.
    mutating func note(_ what: IntentReason.Source, _ detail: String, keepsZero: Bool = true) {
        let now = balance.weigh(evidence, odds: odds).0
        let points = Int(now &- score)
        score = now
        if points != 0 || keepsZero {
            reasons.append(IntentReason(points: points, what: what, detail: detail))
        }
    }
}
