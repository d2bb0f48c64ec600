/// One place where a phrase stands in a message, before the longest are chosen.
struct PhraseCandidate {
    /// The first unit behind the boundary.
    var start: Int32 = 0
    /// One past the last unit.
    var end: Int32 = 0
    /// The phrase's place in the automaton.
    var phrase: Int32 = 0
    /// Whether a negation turns it; the scorer's mark.
    var isTurned = false

    /// Leftmost first, among those the longest first, among those the phrase given first.
    @inline(__always)
    func precedes(_ other: PhraseCandidate) -> Bool {
        if start != other.start { return start < other.start }
        if end != other.end { return end > other.end }
        return phrase < other.phrase
    }
}

/// One phrase found in a message.
public struct PhraseMatch: Sendable, Equatable {
    /// The number that was given with the phrase.
    public var id: Int32
    /// The units it covers; `NormalisedText.bytes(of:)` says which bytes these were.
    public var units: Range<Int>

    /// Makes one from its parts.
    @inline(__always)
    public init(id: Int32, units: Range<Int>) {
        self.id = id
        self.units = units
    }
}
