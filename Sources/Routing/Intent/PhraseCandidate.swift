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
