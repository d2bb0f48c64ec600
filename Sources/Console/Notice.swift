public import Vocabulary

/// Something that an agent is told of: what the screen shows and plain mode writes as a line.
public enum Notice: Hashable, Sendable {
    case opened(Welcome, isAgain: Bool)
    case synced(conversations: Int, offers: Int)
    case lost(why: String, retryAt: Timestamp)
    case refusedKey(String)
    case goodbye(Text)
    case offered(Offer)
    case revoked(ConversationID, Revocation, wasOffer: Bool)
    /// A conversation is now this agent's.
    case gained(ConversationID)
    /// A conversation is no longer this agent's.
    case left(ConversationID, Owner, ConversationState)
    case message(MessageFacts)
    case delivery(ConversationID, SendID, SendState, why: Text)
    case reminder(Reminder)
    /// A command was carried out: the lines of its listing, then its tags.
    case done(Command.Body, [ServerLine], [Line.Tag])
    case refused(Command.Body, Refusal)
    /// The gateway made this agent ready or away on its own account.
    case presence(Text, why: Text)
    case word(Line)
}
