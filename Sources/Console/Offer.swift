public import Vocabulary

/// A conversation that is offered to this agent.
public struct Offer: Hashable, Sendable {
    /// What is told of it.
    public var facts: ConversationFacts
    /// The customer's last words.
    public var text: Text
    /// When it lapses, by the gateway's clock; nil where it was not said.
    public var expires: Timestamp?

    /// Its conversation.
    public var id: ConversationID { facts.id }
}
