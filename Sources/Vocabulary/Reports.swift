/// LIVE: a room goes on or off the air, with what the connector knows of it.
public struct LiveReport: Hashable, Sendable {
    /// The room.
    public var room: Name
    /// Whether it starts or ends.
    public var starts: Bool
    /// What the live is called.
    public var title: Text
    /// Who presents it.
    public var host: Text?
    /// The platform, tiktok if nobody said.
    public var channel: Name?
    /// The business account.
    public var account: Name?
    /// Followers of the account.
    public var followers: Int64?
    /// Years of age of the host.
    public var hostAge: Int64?
    /// Violations of the platform's rules on record.
    public var violations: Int64?
    /// Whether the live sells.
    public var selling: Bool?
    /// Two letters of the country that the account is of.
    public var region: Text?

    /// A report of which only the room is known.
    public init(room: Name, starts: Bool, title: Text = .empty) {
        self.room = room
        self.starts = starts
        self.title = title
    }
}

/// DM: a customer wrote. The message id is the command's `id`.
public struct DirectMessage: Hashable, Sendable {
    /// The room; nil for `*`, where the platform does not say.
    public var room: Name?
    /// Who wrote.
    public var customer: Name
    /// The words.
    public var text: Text
    /// When the platform says it was written.
    public var at: Timestamp?
    /// What the customer is called.
    public var name: Text?
    /// The language, as a BCP 47 tag.
    public var language: Text?
    /// The platform; nil for the room's, or tiktok.
    public var channel: Name?
    /// The business account written to.
    public var account: Name?
    /// Whether the customer follows the host.
    public var follower: Bool?
    /// A referral code that came with the link.
    public var ref: Text?
    /// The product it is about.
    public var product: Text?
    /// The message that it answers.
    public var replyTo: Text?

    /// A message of which only the necessary is known.
    public init(room: Name?, customer: Name, text: Text) {
        self.room = room
        self.customer = customer
        self.text = text
    }
}

/// SIGNAL: live behaviour of one customer, or of the whole room.
public struct SignalReport: Hashable, Sendable {
    /// The room.
    public var room: Name
    /// Who; nil for `*`, what concerns the whole room.
    public var customer: Name?
    /// The kind as it was written; see `SignalKind`.
    public var kind: Name
    /// How much: gifts in a streak, likes, viewers.
    public var amount: Int64?
    /// The product it is about.
    public var product: Text?
    /// When it happened.
    public var at: Timestamp?
    /// The words of a comment or question.
    public var text: Text?
    /// The platform; nil for the room's.
    public var channel: Name?

    /// A signal of which only the necessary is known.
    public init(room: Name, customer: Name?, kind: Name) {
        self.room = room
        self.customer = customer
        self.kind = kind
    }
}

/// The kinds of live behaviour that can score; any other is stored and scores nothing.
public enum SignalKind: String, CaseIterable, Sendable {
    case comment, question, gift, like, follow, share, join
    case productView = "product-view"
    case cart, order, referral

    /// All of them, for help texts.
    static let list = allCases.map(\.rawValue).joined(separator: ", ")
}
