/// Where a negation stands, seen from what it turns.
public enum NegationReach: String, CaseIterable, Sendable {
    /// not … buy
    case before
    /// 買い … ません
    case after
    /// kaufe … nicht, nicht … kaufen
    case around

    /// Whether it turns what stands there.
    @inline(__always)
    func allows(behind: Bool) -> Bool {
        self == .around || (self == .after) == behind
    }
}
