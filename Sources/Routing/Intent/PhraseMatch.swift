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
