/// How long what customers wrote is kept.
public struct RetentionSettings: Sendable, Equatable {
    /// Days for closed conversations and their decisions.
    public var days: Int
    /// Days for the texts themselves.
    public var textDays: Int

    /// Makes one from its parts.
    public init(
        days: Int = 365,
        textDays: Int = 180
    ) {
        self.days = days
        self.textDays = textDays
    }
}
