/// What a turn of a desk changed, as rows: written in one transaction, before anything that was
/// said because of it leaves the process.
public struct Changes: Sendable {
    public var journal: [JournalRecord] = []
    public var messages: [MessageRecord] = []
    /// The newest form of each conversation that changed; one row an id.
    public var conversations: [ConversationRecord] = []
    public var sends: [SendRecord] = []
    public var signals: [SignalRecord] = []
    public var answers: [AnswerRecord] = []
    public var agents: [AgentRecord] = []
    public var rooms: [RoomRecord] = []
    /// Named values of the desk (policy version, counters that no other row holds).
    public var settings: [Line.Tag] = []
    /// Policies that came into force, with what they score with where the store may lack it.
    public var policies: [PolicyRecord] = []
    public var resources: [ResourceRecord] = []

    /// No change.
    public init() {}

    /// Whether there is nothing to write.
    public var isEmpty: Bool {
        journal.isEmpty && messages.isEmpty && conversations.isEmpty && sends.isEmpty
            && signals.isEmpty && answers.isEmpty && agents.isEmpty && rooms.isEmpty
            && settings.isEmpty && policies.isEmpty && resources.isEmpty
    }
}

/// One line of the journal: an input, or an event that came of one.
public struct JournalRecord: Hashable, Sendable {
    /// What happened, in the grammar of the protocol.
    public enum Body: Hashable, Sendable {
        /// An input: the line as it came, without its line feed.
        case input([UInt8])
        /// A decision or another event of the desk.
        case event(Line)
    }

    /// 1, 2, 3 … within the desk.
    public var sequence: Int64
    public var at: Timestamp
    /// Who: `role name session`, or `gateway`.
    public var peer: Text
    public var body: Body

    /// A record from its parts.
    public init(sequence: Int64, at: Timestamp, peer: Text, body: Body) {
        self.sequence = sequence
        self.at = at
        self.peer = peer
        self.body = body
    }
}

/// One message of a transcript. Messages of one conversation are chained backwards by row, so that
/// reading a transcript needs no index that every DM would have to keep up.
public struct MessageRecord: Hashable, Sendable {
    /// The row: 1, 2, 3 … within the desk.
    public var row: Int64
    /// The row of the message before it in the same conversation, 0 for the first.
    public var previous: Int64
    public var facts: MessageFacts
    /// The platform, and its id of the message, for what customers wrote.
    public var channel: Name?
    public var messageID: Text?

    /// A record from its parts.
    public init(
        row: Int64, previous: Int64, facts: MessageFacts, channel: Name? = nil,
        messageID: Text? = nil
    ) {
        self.row = row
        self.previous = previous
        self.facts = facts
        self.channel = channel
        self.messageID = messageID
    }
}

/// One conversation as it stands.
public struct ConversationRecord: Hashable, Sendable {
    public var id: ConversationID
    public var channel: Name
    public var customer: Name
    public var room: Name
    public var state: ConversationState
    /// `bot`, `queue` or the agent.
    public var owner: Text
    public var score: Int
    public var openedAt: Timestamp
    /// When the customer began to wait; zero when the last word is ours.
    public var waitingSince: Timestamp
    public var closedAt: Timestamp
    public var outcome: Outcome?
    public var amount: Money?
    /// The row of the latest message, and its number in the conversation.
    public var lastRow: Int64
    public var lastMessage: Int64
    /// All else that the desk needs to go on after a restart.
    public var detail: [Line.Tag]

    /// A record from its parts.
    public init(
        id: ConversationID, channel: Name, customer: Name, room: Name, state: ConversationState,
        owner: Text, score: Int, openedAt: Timestamp, waitingSince: Timestamp, closedAt: Timestamp,
        outcome: Outcome?, amount: Money?, lastRow: Int64, lastMessage: Int64, detail: [Line.Tag]
    ) {
        self.id = id
        self.channel = channel
        self.customer = customer
        self.room = room
        self.state = state
        self.owner = owner
        self.score = score
        self.openedAt = openedAt
        self.waitingSince = waitingSince
        self.closedAt = closedAt
        self.outcome = outcome
        self.amount = amount
        self.lastRow = lastRow
        self.lastMessage = lastMessage
        self.detail = detail
    }
}

/// One send as it stands.
public struct SendRecord: Hashable, Sendable {
    public var id: SendID
    public var conversation: ConversationID
    public var at: Timestamp
    public var room: Name
    public var customer: Name
    public var author: Text
    public var text: Text
    public var state: SendState
    public var attempts: Int
    /// When it is pushed again; zero when it need not be.
    public var nextTry: Timestamp
    public var why: Text

    /// A record from its parts.
    public init(
        id: SendID, conversation: ConversationID, at: Timestamp, room: Name, customer: Name,
        author: Text, text: Text, state: SendState, attempts: Int, nextTry: Timestamp, why: Text
    ) {
        self.id = id
        self.conversation = conversation
        self.at = at
        self.room = room
        self.customer = customer
        self.author = author
        self.text = text
        self.state = state
        self.attempts = attempts
        self.nextTry = nextTry
        self.why = why
    }
}

/// One signal, as stored; the row is 1, 2, 3 … within the desk.
public struct SignalRecord: Hashable, Sendable {
    public var row: Int64
    public var at: Timestamp
    public var channel: Name
    public var id: Text?
    public var report: SignalReport

    /// A record from its parts.
    public init(row: Int64, at: Timestamp, channel: Name, id: Text?, report: SignalReport) {
        self.row = row
        self.at = at
        self.channel = channel
        self.id = id
        self.report = report
    }
}

/// The first answer to a command with an id, for the day that it may be asked again.
public struct AnswerRecord: Hashable, Sendable {
    /// The name of the key within its desk.
    public var peer: Name
    public var id: Text
    public var at: Timestamp
    public var answer: ServerLine

    /// A record from its parts.
    public init(peer: Name, id: Text, at: Timestamp, answer: ServerLine) {
        self.peer = peer
        self.id = id
        self.at = at
        self.answer = answer
    }
}

/// An agent's wish to take offers, kept through a restart.
public struct AgentRecord: Hashable, Sendable {
    public var name: Name
    public var isReady: Bool
    public var seats: Int
    public var reason: Text
    public var changedAt: Timestamp

    /// A record from its parts.
    public init(name: Name, isReady: Bool, seats: Int, reason: Text, changedAt: Timestamp) {
        self.name = name
        self.isReady = isReady
        self.seats = seats
        self.reason = reason
        self.changedAt = changedAt
    }
}

/// A room as it was last reported.
public struct RoomRecord: Hashable, Sendable {
    public var report: LiveReport
    public var isPaused: Bool
    public var changedAt: Timestamp

    /// A record from its parts.
    public init(report: LiveReport, isPaused: Bool, changedAt: Timestamp) {
        self.report = report
        self.isPaused = isPaused
        self.changedAt = changedAt
    }
}

/// What a desk's store holds at start, enough for the desk to go on as if it had never stopped.
public struct Restored: Sendable {
    public var nextJournal: Int64 = 1
    public var nextMessageRow: Int64 = 1
    public var nextSignalRow: Int64 = 1
    public var nextSend: Int64 = 1
    public var conversations: [ConversationRecord] = []
    /// Sends that are neither delivered nor failed, and those delivered in the last days.
    public var sends: [SendRecord] = []
    /// (channel, message id, conversation) of every customer's message.
    public var messageIDs: [(channel: Name, id: Text, conversation: ConversationID)] = []
    public var signals: [SignalRecord] = []
    public var answers: [AnswerRecord] = []
    public var agents: [AgentRecord] = []
    public var rooms: [RoomRecord] = []
    public var settings: [Line.Tag] = []

    /// An empty store.
    public init() {}
}
