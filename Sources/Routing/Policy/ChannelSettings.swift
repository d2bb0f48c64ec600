/// What a platform allows, and what of it the bot may use.
public struct ChannelSettings: Sendable, Equatable {
    /// Channel as on the wire: tiktok, whatsapp, telegram, wechat, web.
    public var name: String
    /// Milliseconds after a customer's message in which we may write; nil is always.
    public var window: Int?
    /// Messages that we may send in a window; nil is no limit.
    public var sends: Int?
    /// Sends of the window that the bot may not spend.
    public var reserve: Int
    /// Sends a second for one account.
    public var perSecond: Int
    /// Least milliseconds between two sends to one customer.
    public var gap: Int
    /// Unicode scalars in a text.
    public var maxLength: Int
    /// Whether texts may hold links.
    public var links: Bool

    /// Makes one from its parts.
    public init(
        name: String,
        window: Int? = nil,
        sends: Int? = nil,
        reserve: Int = 0,
        perSecond: Int = 10,
        gap: Int = 0,
        maxLength: Int = 6000,
        links: Bool = true
    ) {
        self.name = name
        self.window = window
        self.sends = sends
        self.reserve = reserve
        self.perSecond = perSecond
        self.gap = gap
        self.maxLength = maxLength
        self.links = links
    }
}
