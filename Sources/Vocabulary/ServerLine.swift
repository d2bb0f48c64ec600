/// What the gateway says to a peer: answers, which carry `re` where the command had an id, and
/// pushes.
public enum ServerLine: Hashable, Sendable {
    case hello
    case welcome(Welcome)
    case ok(re: Text?, tags: [Line.Tag])
    case ack(re: Text?, ConversationID?)
    case error(re: Text?, Refusal)
    case ping(Text)
    case pong(re: Text?, Text)
    case bye(Text)

    case send(SendPush)
    case cue(room: Name, Text)

    case offer(ConversationFacts, text: Text)
    case revoked(ConversationID, Revocation)
    case conversation(re: Text?, ConversationFacts)
    case message(re: Text?, MessageFacts)
    case status(ConversationID, SendID, SendState, why: Text)
    case remind(Reminder)
    case synced

    /// A line of a listing (REASON, CHOSE, PASSED-OVER, AGENT, ROOM, STAT, KEY, SCRIPT, PROFILE,
    /// HELP, POLICY, EVENT …): the tag `re` is put before its own tags.
    case item(re: Text?, Line)
}

/// WELCOME: the session is open.
public struct Welcome: Hashable, Sendable {
    /// What the key may do.
    public var role: Role
    /// The desk it is bound to, and its name there.
    public var key: KeyName
    /// The gateway's clock.
    public var time: Timestamp

    /// A welcome from its parts.
    public init(role: Role, key: KeyName, time: Timestamp) {
        self.role = role
        self.key = key
        self.time = time
    }
}

/// SEND: a message for the platform to take to a customer.
public struct SendPush: Hashable, Sendable {
    public var send: SendID
    public var conversation: ConversationID
    public var at: Timestamp
    public var room: Name
    public var customer: Name
    public var text: Text

    /// A send from its parts.
    public init(
        send: SendID, conversation: ConversationID, at: Timestamp, room: Name, customer: Name,
        text: Text
    ) {
        self.send = send
        self.conversation = conversation
        self.at = at
        self.room = room
        self.customer = customer
        self.text = text
    }
}

/// Why an offer or a conversation is no longer there.
public enum Revocation: String, CaseIterable, Sendable {
    case expired, withdrawn, taken, closed
}

/// Where a conversation stands.
public enum ConversationState: String, CaseIterable, Sendable {
    case bot, queued, offered, owned, closed
}

/// Who has a conversation: exactly one of these at any time.
public enum Owner: Hashable, Sendable {
    case bot
    case queue
    case agent(Name)

    /// `bot`, `queue` or the agent's name, as on the wire.
    public var text: Text {
        switch self {
        case .bot: "bot"
        case .queue: "queue"
        case .agent(let name): name
        }
    }
}

/// What OFFER and CONV tell of a conversation. Times are at the moment of telling.
public struct ConversationFacts: Hashable, Sendable {
    public var id: ConversationID
    public var state: ConversationState = .bot
    public var owner: Owner = .bot
    public var room: Name = "*"
    public var customer: Name = "?"
    public var channel: Name = "tiktok"
    /// What the customer is called.
    public var name: Text?
    public var language: Text?
    public var score = 0
    /// Money at stake: the product's or the policy's value times the chance of a sale.
    public var value: Money?
    /// Milliseconds that the customer has waited for an answer; 0 when the last word is ours.
    public var waited: Int64 = 0
    /// Milliseconds until the offer lapses.
    public var timeToLive: Int64?
    /// Sends left in the platform's window; nil where there is no count.
    public var left: Int?
    /// When the window shuts; nil where there is none.
    public var until: Timestamp?
    /// Why it is offered, or what its score is made of, in a few words.
    public var why: Text?
    /// The class of the intent: buy, presale, aftersale, chat, spam, complaint.
    public var intent: Text?
    public var product: Text?
    public var host: Text?
    /// How sure the room is, in per cent, where it was attributed.
    public var confidence: Int?
    public var labels: [Text] = []
    public var outcome: Outcome?
    /// The number of the latest message.
    public var lastMessage: Int64 = 0

    /// Facts of which only the id is known.
    public init(id: ConversationID) {
        self.id = id
    }
}

/// Who wrote a message of a transcript.
public enum Author: String, CaseIterable, Sendable {
    case customer, agent, bot, note, system
}

/// MSG: one message of a transcript.
public struct MessageFacts: Hashable, Sendable {
    public var conversation: ConversationID
    /// 1, 2, 3 … within the conversation.
    public var sequence: Int64
    public var at: Timestamp
    public var author: Author
    public var name: Text
    public var text: Text
    /// The send that carries it, where it goes out.
    public var send: SendID?
    /// How far the send has come, where that is known at the time of telling.
    public var state: SendState?

    /// A message from its parts.
    public init(
        conversation: ConversationID, sequence: Int64, at: Timestamp, author: Author, name: Text,
        text: Text, send: SendID? = nil, state: SendState? = nil
    ) {
        self.conversation = conversation
        self.sequence = sequence
        self.at = at
        self.author = author
        self.name = name
        self.text = text
        self.send = send
        self.state = state
    }
}

/// How far a send has come. `pending` and `handed` are the gateway's own.
public enum SendState: String, CaseIterable, Sendable {
    case pending, handed, delivered, seen, failed
}

/// REMIND: something is late.
public struct Reminder: Hashable, Sendable {
    /// What about.
    public enum Kind: String, CaseIterable, Sendable {
        case unanswered, window
        case followUp = "follow-up"
    }

    public var conversation: ConversationID
    public var kind: Kind
    /// Milliseconds that the customer has waited.
    public var waited: Int64
    /// When the window shuts.
    public var until: Timestamp?
    /// 1 the agent, 2 the team, 3 the supervisor.
    public var level: Int
    public var text: Text

    /// A reminder from its parts.
    public init(
        conversation: ConversationID, kind: Kind, waited: Int64, until: Timestamp? = nil,
        level: Int, text: Text = .empty
    ) {
        self.conversation = conversation
        self.kind = kind
        self.waited = waited
        self.until = until
        self.level = level
        self.text = text
    }
}
