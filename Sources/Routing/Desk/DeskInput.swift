public import Vocabulary

/// Who speaks: one session, the role and name that its key gave it.
public struct Peer: Hashable, Sendable {
    /// The session.
    public let session: SessionID
    /// What it may do.
    public let role: Role
    /// The key's name within the desk.
    public let name: Name

    /// A peer from its parts.
    public init(session: SessionID, role: Role, name: Name) {
        self.session = session
        self.role = role
        self.name = name
    }
}

/// Everything that can happen to a desk. With the time, it is all that a desk ever depends on.
public enum DeskInput: Sendable {
    /// A session was welcomed.
    case opened(Peer)
    /// A session is gone.
    case closed(SessionID)
    /// A session asked for something; `raw` is the line as it came, for the journal.
    case command(Command, Peer, raw: [UInt8])
    /// Time has passed: `Desk.nextDeadline` is reached.
    case tick
    /// Another policy is in force from here on.
    case policy(CompiledPolicy)
}

/// What came of it: lines for peers and questions to the store, in the order in which they must
/// leave, and the rows that must be durable before they do.
public struct DeskOutput: Sendable {
    /// One thing for one peer.
    public enum Item: Sendable {
        /// A line.
        case line(SessionID, ServerLine)
        /// The lines that the store answers.
        case query(SessionID, StoreQuery)
    }

    /// In order of leaving.
    public var items: [Item] = []
    /// To be committed first.
    public var changes = Changes()

    /// Nothing.
    public init() {}
}

/// What a peer wants to read that is not in the desk's memory. Each is answered from what is
/// durable at that point of the order.
public enum StoreQuery: Hashable, Sendable {
    /// Messages of a conversation, oldest first, going back from a row; then OK if it was asked.
    case transcript(
        re: Text?, conversation: ConversationID, lastRow: Int64, before: Int64?, limit: Int,
        finish: Bool)
    /// Messages that hold all the words, newest first; then OK.
    case find(re: Text?, words: Text)
    /// The decision that stands in the journal under this number; then OK.
    case decision(re: Text?, conversation: ConversationID, journal: Int64, tags: [Line.Tag])
}
