/// Every limit that a peer can meet, each named once with its reason.
public enum Limits {
    /// Bytes of a line, line feed included: room for a full text in four-byte scalars and its tags.
    public static let lineBytes = 32_768
    /// Bytes of a line before WELCOME: an AUTH fits twice; a stranger may not make us hold more.
    public static let lineBytesBeforeWelcome = 512
    /// Bytes in all before WELCOME, for the same reason.
    public static let bytesBeforeWelcome = 2_048
    /// Lines before WELCOME: AUTH, and a few questions such as HELP or PING.
    public static let linesBeforeWelcome = 4
    /// Unicode scalars of a text: what the largest platform takes in one message.
    public static let textScalars = 6_000
    /// Tags on a line: four times what our own lines carry.
    public static let tags = 64
    /// Parameters on a line, the trailing one included: more than any verb takes.
    public static let parameters = 64
    /// Bytes of a name.
    public static let nameBytes = 128
    /// Milliseconds to finish the TLS handshake.
    public static let handshakeTime: Int64 = 5_000
    /// Milliseconds from accept to WELCOME.
    public static let authenticationTime: Int64 = 10_000
    /// Milliseconds of silence after which the gateway asks PING.
    public static let heartbeat: Int64 = 30_000
    /// PINGs that may stay unanswered before the connection ends.
    public static let unansweredPings = 2
    /// How long a command's id is remembered, in milliseconds.
    public static let answerMemory: Int64 = 24 * 3_600_000
    /// Answers remembered for one desk; past it the oldest are forgotten early.
    public static let answersPerDesk = 2_000_000
    /// Bytes of output held for a peer that does not read.
    public static let outputBytes = 4 << 20
    /// Sessions that one key may have at once.
    public static let sessionsPerKey = 10_000
    /// Sessions of one desk.
    public static let sessionsPerDesk = 100_000
    /// Open conversations of one desk held in memory.
    public static let openConversationsPerDesk = 2_000_000
    /// Sends of one desk that wait for a connector's DELIVERED or FAILED.
    public static let pendingSendsPerDesk = 1_000_000
    /// Settled sends of one desk that SEEN may still name.
    public static let settledSends = 200_000
    /// Signals remembered for one customer: the newest count.
    public static let signalsPerCustomer = 32
    /// Customers on air remembered for one desk, and for how long, in milliseconds.
    public static let liveCustomers = 1_000_000
    public static let signalMemory: Int64 = 3_600_000
    /// How long before a window shuts its owner is told, in milliseconds.
    public static let windowWarning: Int64 = 900_000
    /// Labels on one conversation.
    public static let labelsPerConversation = 32
    /// Lines that a listing returns at most.
    public static let listLines = 1_000
    /// Messages that HISTORY returns when no limit is named, and at most.
    public static let historyDefault = 50
    public static let historyMost = 500
    /// Bytes that an answer to HISTORY or FIND takes at most, so that it fits into what is held for
    /// a peer; the rest is asked for again.
    public static let historyBytes = 1 << 20
    /// Bytes that the messages of one conversation take at most when it is shown unasked.
    public static let syncBytes = 64 << 10
    /// Messages of each conversation that are shown after WELCOME.
    public static let syncMessages = 20
    /// Lines a second that a person's session may write, and how many may come at once.
    public static let personLinesPerSecond = 200
    public static let personLineBurst = 2_000
    /// Milliseconds until an unanswered SEND is pushed again.
    public static let sendRepeat: Int64 = 60_000
    /// Milliseconds until a send that failed with `retry` is pushed again, doubled each time.
    public static let sendRetry: Int64 = 2_000
    /// Times that a send is tried before it has failed for good.
    public static let sendAttempts = 8
    /// Milliseconds that a desk's clock may be behind before it counts as a standstill of the
    /// process: far more than a busy reactor is ever late.
    public static let standstill: Int64 = 2_000
}
