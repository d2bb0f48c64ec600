public import Vocabulary

/// What can be looked up in a desk's store.
public protocol DeskReading: Sendable {
    /// Messages of one conversation, oldest first, at most `limit`: walks back from its latest row,
    /// leaving out what is numbered `before` or later.
    func history(
        lastRow: Int64, before: Int64?, limit: Int
    ) throws(StoreError) -> [MessageFacts]

    /// Messages that hold every one of the words (A to Z in either case), newest first. Words after
    /// the 32nd are not looked at, nor messages more than `reach` rows back.
    func find(_ words: [Text], limit: Int, reach: Int64) throws(StoreError) -> [MessageFacts]

    /// The journal from a sequence number on, in order.
    func journal(from sequence: Int64, limit: Int) throws(StoreError) -> [JournalRecord]

    /// The latest events about one conversation, oldest first.
    func decisions(
        _ conversation: ConversationID, limit: Int
    ) throws(StoreError) -> [JournalRecord]

    /// The versions of the policy, the oldest first.
    func policies() throws(StoreError) -> [PolicyRecord]

    /// The lexicon and model of this digest, all files in one; nil where they are not kept.
    func resources(_ digest: Text) throws(StoreError) -> [UInt8]?
}

/// What a desk keeps through a restart, behind one door: the embedded form is SQLite.
public protocol DeskStore: DeskReading, AnyObject {
    /// Whose it is.
    var desk: Name { get }

    /// Makes the changes durable, all of them in one transaction or none. On return they survive
    /// the loss of power.
    func commit(_ batch: [Changes]) throws(StoreError)

    /// All that the desk needs to go on as if it had never stopped.
    func load(now: Timestamp) throws(StoreError) -> Restored

    /// Short upkeep on the committing thread after the answers have gone; true when `copyLog` is
    /// due on another.
    func upkeep() throws(StoreError) -> Bool

    /// Longer upkeep beside the commits: copies the log into the database.
    func copyLog() throws(StoreError)

    /// Look-ups beside the commits, for what may take long. They see everything committed before.
    var background: any DeskReading { get }
}

extension DeskStore {
    /// Makes one turn's changes durable.
    public func commit(_ changes: Changes) throws(StoreError) {
        try commit([changes])
    }
}

extension DeskReading {
    /// Messages that hold every one of the words, among the newest 200,000.
    public func find(_ words: [Text], limit: Int) throws(StoreError) -> [MessageFacts] {
        try find(words, limit: limit, reach: 200_000)
    }
}
