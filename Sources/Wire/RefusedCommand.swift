public import Vocabulary

/// Why a line is no command, with what its answer needs.
public struct RefusedCommand: Error, Hashable, Sendable {
    /// The tag `id` where it could be read: the answer carries it as `re`.
    public var id: Text?
    /// The verb, where the line got that far.
    public var verb: Verb?
    /// What was wrong and what would be right.
    public var refusal: Refusal

    /// A refusal with the id of the line that is refused.
    public init(id: Text?, verb: Verb? = nil, _ refusal: Refusal) {
        self.id = id
        self.verb = verb
        self.refusal = refusal
    }

    /// The line that tells the peer.
    public var answer: ServerLine { .error(re: id, refusal) }
}
