/// What is known of a customer besides the text just written.
public struct IntentContext: Sendable, Equatable {
    /// What was said before, as the last verdict returned it.
    public var earlier: TextEvidence
    /// How long ago that was, in milliseconds.
    public var earlierAge: Int
    /// Live behaviour, in any order; those past `signalLimit` are not looked at.
    public var signals: [IntentSignal]
    /// Whether the customer follows the host.
    public var isFollower: Bool
    /// Orders of this customer before today.
    public var ordersBefore: Int
    /// How long the customer has waited for an answer, in seconds.
    public var waitedSeconds: Int
    /// Messages in a row within the policy's time, this one included.
    public var burstMessages: Int

    /// The most signals that are looked at.
    public static let signalLimit = 64

    /// Makes one from its parts.
    public init(
        earlier: TextEvidence = .none, earlierAge: Int = 0, signals: [IntentSignal] = [],
        isFollower: Bool = false, ordersBefore: Int = 0, waitedSeconds: Int = 0,
        burstMessages: Int = 1
    ) {
        self.earlier = earlier
        self.earlierAge = earlierAge
        self.signals = signals
        self.isFollower = isFollower
        self.ordersBefore = ordersBefore
        self.waitedSeconds = waitedSeconds
        self.burstMessages = burstMessages
    }

    /// Nothing known.
    public static let none = IntentContext()
}
