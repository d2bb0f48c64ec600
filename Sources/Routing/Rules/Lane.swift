/// What conversations share that may stand in one lane: all but age, money and work.
struct LaneKey: Hashable, Sendable {
    var kind: Int32
    var needs: [SkillNeed]
    var share: Int32
    var seatWeight: Int32
    var botFit: Int32
    /// The step of patience (four to a doubling), so that impatience is one number a lane.
    var patience: Int32
    var refused: [Int64]
    /// The class of the rule `priority`.
    var rank: Int32
}

/// Waiting conversations that differ in age and money only, in both orders.
///
/// Money decays at one rate for all, so the order by what is left of it never changes with time:
/// a decision reads the first of each lane and never walks the queue.
struct Lane: Sendable {
    let key: LaneKey
    /// Impatience (theta) a millisecond, scale 2^32 × 2^20.
    let impatience: Int64
    /// The fit of each group, in thousandths; nought cannot.
    var fits: [Int32] = []
    /// What waiting one drain time loses (2^32), as of the refresh of this number.
    var urgency: Int64 = 0
    var urgencyEpoch = -1
    var byAge = OrderedTree()
    /// Ordered by the rule's own key, best first.
    var byKey = OrderedTree()

    init(key: LaneKey, patience: Int64) {
        self.key = key
        impatience = (Fixed.one << 20) / max(patience, 1)
    }

    var isEmpty: Bool { byAge.isEmpty }
}
