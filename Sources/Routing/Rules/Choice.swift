/// What the router would do next: the caller carries it out and asks again.
public enum Choice: Sendable, Equatable {
    /// Offer the conversation to the agent; her seat is claimed by `started`.
    case offer(conversation: Int64, agent: Int64, Explanation)
    /// Leave the conversation to the bot.
    case handToBot(conversation: Int64, Explanation)

    /// Why.
    public var explanation: Explanation {
        switch self {
        case .offer(_, _, let explanation), .handToBot(_, let explanation): explanation
        }
    }
}
