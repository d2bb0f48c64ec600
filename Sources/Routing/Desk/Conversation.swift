import Vocabulary

/// One customer's talk with the desk on one channel, for good: closed and opened again, it is the
/// same conversation. A class, because the queue, its owner and the timers all point to the one.
final class Conversation {
    let id: ConversationID
    let channel: Name
    let customer: Name

    // Where it came from.
    var account: Name?
    /// The connector whose key brought the latest message: answers leave through it.
    var connector: Name = "?"
    var room: Name = "*"
    var attribution = Attribution.unknown
    var customerName: Text?
    var language: Text?
    var follower = false
    var referral: Text?
    var product: Text?

    // Who has it.
    var state = ConversationState.bot
    var owner = Owner.bot
    /// The agent it is offered to, while `state` is `offered`.
    var offeree: Agent?
    var offerExpires = Timestamp.zero
    /// Counts offers, so that a timer of an older one is known as such.
    var offerNumber: Int64 = 0
    /// Agents who refused or let pass an offer since it was last answered.
    var refusedBy: [Name] = []
    var refusedAt = Timestamp.zero
    /// The agent who had it last, for stickiness.
    var lastAgent: Name?
    /// A skill that a transfer asked for.
    var skill: Name?
    /// It waits for people, but its room is paused.
    var isHeldByPause = false
    /// The bot may not take it back: the customer or the score asked for people.
    var wantsPeople = false

    // Clocks.
    var openedAt = Timestamp.zero
    var queuedAt = Timestamp.zero
    var ownedAt = Timestamp.zero
    var closedAt = Timestamp.zero
    var clocks = Clocks()
    /// A person has answered since it was opened.
    var hadReply = false
    var lastCustomerAt = Timestamp.zero
    /// When the customer began to wait for an answer; zero while the last word is ours.
    var waitingSince = Timestamp.zero
    /// Reminders given since the wait or the ownership began.
    var reminders = 0
    /// Counts waits and hand-overs, so that a timer of an older one is known as such.
    var reminderNumber: Int64 = 0
    /// Follow-ups reminded of since the customer wrote last.
    var followUps = 0

    // The score.
    var score = 0
    /// As of when: WHY explains the score that everybody sees.
    var scoredAt = Timestamp.zero
    /// The seconds of waiting that are in it.
    var scoredWait = 0
    var intent = IntentClass.chat
    var evidence = ConversationEvidence()
    /// The latest text asks for a human being.
    var asksForPerson = false
    var lastText = Text.empty
    /// Messages in a row within the policy's time, and since when.
    var burst = 0
    var burstSince = Timestamp.zero
    /// Times it was closed as sold.
    var orders = 0

    // The platform's window.
    var windowUntil = Timestamp.zero
    /// When an alarm calls before it shuts; zero while none is set.
    var windowAlarm = Timestamp.zero
    var sendsLeft: Int?

    /// When the platform's gap between two sends to this customer is over.
    var nextSendAt = Timestamp.zero
    /// The earliest send that failed and is tried again, if one is: later ones wait until the
    /// platform has its word on it.
    var retrying: Int64?
    /// The sends that wait behind it.
    var heldSends: [Outgoing] = []
    /// The sends for which no connector was there when their turn came.
    var strandedSends: [Outgoing] = []

    // The bot's memory.
    var lastAnswer = Text.empty
    var lastAnswerAt = Timestamp.zero
    var botReplies = 0
    var botRepliesSince = Timestamp.zero
    var contact: [Line.Tag] = []
    var contactStep = 0

    // The transcript.
    var lastRow: Int64 = 0
    var lastMessage: Int64 = 0
    /// Where in the journal the latest decision about it stands; 0 for none yet.
    var lastDecision: Int64 = 0
    var labels: [Text] = []
    var outcome: Outcome?
    var amount: Money?

    /// Whether it is in the list of what must be written.
    var isChanged = false

    init(id: ConversationID, channel: Name, customer: Name) {
        self.id = id
        self.channel = channel
        self.customer = customer
    }

    /// Milliseconds that the customer has waited.
    func waited(at now: Timestamp) -> Int64 {
        waitingSince == .zero ? 0 : max(0, now - waitingSince)
    }

    /// The agent who owns it, if one does.
    var agentName: Name? {
        if case .agent(let name) = owner { return name }
        return nil
    }
}

/// How a conversation came by its room.
struct Attribution: Equatable {
    enum Reason: String, CaseIterable {
        case connector, referral, account, live, history, unknown
    }

    var reason: Reason
    /// Per cent.
    var confidence: Int

    static let unknown = Attribution(reason: .unknown, confidence: 0)
    static let connector = Attribution(reason: .connector, confidence: 100)
}

/// What keys a conversation: one for each customer of a channel.
struct CustomerKey: Hashable {
    let channel: Name
    let customer: Name
}
