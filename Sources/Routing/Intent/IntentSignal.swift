public import Vocabulary

/// One piece of live behaviour as the scorer sees it.
public struct IntentSignal: Sendable, Equatable {
    /// What the customer did.
    public var kind: SignalKind
    /// How long ago, in milliseconds.
    public var age: Int
    /// What makes it one and the same: a second one of this kind and id counts nothing.
    public var id: UInt64

    /// Makes one from its parts.
    public init(kind: SignalKind, age: Int, id: UInt64) {
        self.kind = kind
        self.age = age
        self.id = id
    }
}
