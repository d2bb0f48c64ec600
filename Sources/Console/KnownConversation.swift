public import Vocabulary

/// One conversation as this console knows it.
public struct KnownConversation: Hashable, Sendable {
    /// What was told last.
    public var facts: ConversationFacts
    /// The messages.
    public var transcript = Transcript()
    /// Since when the customer waits, by the gateway's clock; nil when the last word is ours.
    public var waitingSince: Timestamp?
    /// The highest level that was reminded of in this wait: 1 agent, 2 team, 3 supervisor.
    public var reminded = 0
    /// Customer's messages that came while it was not looked at.
    public var unread = 0
    /// What the customer said last.
    public var lastWords: Text = .empty

    /// Of which only the id is known.
    init(id: ConversationID) { facts = ConversationFacts(id: id) }

    /// Its id.
    public var id: ConversationID { facts.id }

    /// What the customer is called, or the id.
    public var customerName: Text { facts.name ?? facts.customer }

    /// How long the customer waits, in milliseconds.
    func waited(at now: Timestamp) -> Int64? { waitingSince.map { max(0, now - $0) } }

    /// How urgent the wait is: by reminders, and where the console came later than they did, by the
    /// standard times.
    func urgency(at now: Timestamp) -> Int {
        guard let waited = waited(at: now) else { return 0 }
        if reminded > 0 { return reminded }
        return waited >= 300_000 ? 2 : waited >= 120_000 ? 1 : 0
    }

    /// Whether the platform's window is about to close on it.
    func isClosing(at now: Timestamp) -> Bool {
        guard facts.state != .closed else { return false }
        if let left = facts.left, left <= 2 { return true }
        guard let until = facts.until else { return false }
        return until - now < Limits.windowWarning
    }

    mutating func tell(_ new: ConversationFacts, at now: Timestamp) {
        var new = new
        // OFFER and CONV of a room that is not named leave it as it was.
        if new.timeToLive == nil { new.timeToLive = facts.timeToLive }
        facts = new
        waitingSince = new.waited > 0 ? now + -new.waited : nil
        if waitingSince == nil { reminded = 0 }
    }

    /// A message has come; true where it is new and the customer's.
    mutating func hear(_ message: MessageFacts) -> Bool {
        let isLater = message.sequence > transcript.last
        // What CONV counted is in what it told of the wait; the transcript only repeats it.
        let isCounted = message.sequence <= facts.lastMessage
        guard transcript.add(message), isLater else { return false }
        facts.lastMessage = max(facts.lastMessage, message.sequence)
        switch message.author {
        case .customer:
            lastWords = message.text
            if waitingSince == nil, !isCounted { waitingSince = message.at }
            return true
        case .agent:
            guard !isCounted else { return false }
            waitingSince = nil
            reminded = 0
            return false
        // The bot says that a person will come: the customer still waits for that.
        case .bot, .note, .system: return false
        }
    }
}
