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
