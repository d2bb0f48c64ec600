/// The price of a second of each group's work, and what it is worked out from.
struct Pricing: Sendable {
    var isStale = true

    mutating func addGroup() {}
    mutating func setLane(_ lane: Int, key: LaneKey) {}
    mutating func entered(lane: Int, key: Int64, work: Int64) {}
    mutating func left(lane: Int, key: Int64, work: Int64) {}
    mutating func started(group: Int, work: Int64) {}
    mutating func ended(group: Int, work: Int64) {}
}
