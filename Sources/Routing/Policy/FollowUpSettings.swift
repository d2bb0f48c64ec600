/// When an agent is reminded to write again.
public struct FollowUpSettings: Sendable, Equatable {
    /// Whether there are such reminders.
    public var on: Bool
    /// Milliseconds of a customer's silence after our last message.
    public var after: Int
    /// Milliseconds before the window shuts on an open conversation.
    public var beforeWindow: Int
    /// Only from this score on.
    public var minScore: Int
    /// So many for one conversation.
    public var most: Int

    /// Makes one from its parts.
    public init(
        on: Bool = true,
        after: Int = 3_600_000,
        beforeWindow: Int = 7_200_000,
        minScore: Int = 300,
        most: Int = 1
    ) {
        self.on = on
        self.after = after
        self.beforeWindow = beforeWindow
        self.minScore = minScore
        self.most = most
    }
}
