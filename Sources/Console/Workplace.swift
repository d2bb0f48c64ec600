public import Vocabulary

/// What an agent's session knows of her desk: offers, her conversations, the team; and what she
/// wants of it. Both faces of the console, the screen and the lines, stand on it.
///
/// Pure: lines and times come in, `Notice`s and the uplink's orders come out. Times are the
/// gateway's clock, which WELCOME tells.
public struct Workplace: Sendable {
    /// Conversations kept that are not this agent's: those looked at or watched.
    static let mostForeign = 2_000
    /// Milliseconds between questions for team, rooms and queue.
    static let pollPause: Int64 = 10_000
    /// Milliseconds between questions for one's own conversations after they changed.
    static let refreshPause: Int64 = 2_000

    /// The line to the gateway.
    public internal(set) var uplink: Uplink
    /// Who this is; the name alone until WELCOME.
    public internal(set) var me: KeyName
    public internal(set) var role = Role.agent
    /// Standing offers, the oldest first.
    public internal(set) var offers: [Offer] = []
    var conversations: [ConversationID: KnownConversation] = [:]
    public internal(set) var team: [Teammate] = []
    public internal(set) var rooms: [KnownRoom] = []
    /// How many wait in the queue, where that is known.
    public internal(set) var queue: Int?
    /// Whether she wants offers, how many at once, and why not.
    public internal(set) var isReady: Bool
    public internal(set) var wantedSeats: Int?
    public internal(set) var seats: Int?
    public internal(set) var isSynced = false
    /// The conversation that is being looked at: what comes there is read.
    public var selected: ConversationID?

    /// The gateway's clock.
    public internal(set) var now = Timestamp.zero
    var local = Timestamp.zero
    var offset: Int64 = 0
    var toldSinceWelcome: Set<ConversationID> = []
    var wasOpened = false
    var listings: [Text: [ServerLine]] = [:]
    /// Questions that the console asks on its own account: their answers are nobody's news.
    var quiet: Set<Text> = []
    var refusedVerbs: Set<Verb> = []
    var pollAt = Timestamp.zero
    var refreshAt: Timestamp?
    var queueAt = Timestamp.zero
    var notices: [Notice] = []

    /// A workplace that is not connected yet. `startsReady` says READY at once.
    public init(
        key: KeyName, secret: Text?, prefix: Text, startsReady: Bool = true, seats: Int? = nil
    ) {
        me = key
        isReady = startsReady
        wantedSeats = seats
        uplink = Uplink(key: key.text, secret: secret, prefix: prefix, window: 200)
    }

    // MARK: - Looking

    /// A conversation that is known here.
    public subscript(id: ConversationID) -> KnownConversation? { conversations[id] }

    /// Her own, the longest wait first, then those who do not wait, the older first.
    public var mine: [KnownConversation] {
        conversations.values.filter(isMine).sorted { left, right in
            switch (left.waitingSince, right.waitingSince) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default: left.id < right.id
            }
        }
    }

    /// Whether a conversation is hers.
    func isMine(_ conversation: KnownConversation) -> Bool {
        conversation.facts.state == .owned && conversation.facts.owner == .agent(me.name)
    }

    /// Whether she has the conversation of this id.
    public func owns(_ id: ConversationID) -> Bool { conversations[id].map(isMine) ?? false }

    /// Rooms on the air, where that is known.
    public var roomsOnAir: Int? { rooms.isEmpty ? nil : rooms.filter(\.isOnAir).count }

    /// When `tick` has something to do at the latest, by the local clock.
    public var alarm: Timestamp? {
        let polls = uplink.isOpen && isSynced ? min(pollAt, refreshAt ?? pollAt) : nil
        return [uplink.alarm, polls].compactMap(\.self).min()
    }

    /// What has happened since it was last asked.
    public mutating func takeNotices() -> [Notice] {
        defer { notices = [] }
        return notices
    }

    // MARK: - Wanting

    /// Says a command.
    @discardableResult
    public mutating func say(_ body: Command.Body) -> Text {
        switch body {
        case .ready(let seats):
            isReady = true
            wantedSeats = seats ?? wantedSeats
        case .away: isReady = false
        default: break
        }
        return uplink.say(body)
    }

    /// What was said to a customer and has no answer yet, the first said first.
    func pendingWords(in id: ConversationID) -> [Text] {
        (uplink.unanswered.inOrder + uplink.waiting).compactMap { command in
            if case .say(id, let text) = command.body { return text }
            return nil
        }
    }

    /// The first offer that she has not answered yet.
    var unansweredOffer: Offer? {
        offers.first { offer in
            !(uplink.unanswered.inOrder + uplink.waiting).contains { command in
                switch command.body {
                case .accept(offer.id), .decline(offer.id, _): true
                default: false
                }
            }
        }
    }

    mutating func ask(_ body: Command.Body) {
        guard !refusedVerbs.contains(body.verb) else { return }
        quiet.insert(uplink.say(body))
    }

    /// Looks at a conversation: what came there is read.
    public mutating func select(_ id: ConversationID?) {
        selected = id
        if let id { conversations[id]?.unread = 0 }
    }

    /// Asks for a conversation that is not known here: its messages, as it stands.
    mutating func watchHistory(of id: ConversationID) {
        update(id) { _ in }
        ask(.history(id, before: nil, limit: 50))
    }

    /// The record of a conversation, made on first sight.
    mutating func update(
        _ id: ConversationID, _ change: (inout KnownConversation) -> Void
    ) {
        if conversations[id] == nil { makeRoom() }
        change(&conversations[id, default: KnownConversation(id: id)])
    }

    /// Forgets the oldest of those that are not hers when there are too many.
    private mutating func makeRoom() {
        guard conversations.count >= Self.mostForeign else { return }
        let oldest = conversations.keys.filter { id in
            !owns(id) && id != selected && !offers.contains { $0.id == id }
        }.min()
        if let oldest { conversations[oldest] = nil }
    }
}
