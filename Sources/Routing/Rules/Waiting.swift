/// A conversation that waits for a human, as the router needs to know it.
public struct Waiting: Sendable, Equatable {
    /// The arrival number: unique, and what breaks every tie.
    public var id: Int64
    /// Since when it waits, in milliseconds; a declined conversation keeps its age.
    public var since: Int64
    /// The money at stake when it began to wait, in millionths: value × chance of sale + goodwill.
    public var money: Int64
    /// Which kind of conversation: an index into `RoutingParameters.kinds`.
    public var kind: Int
    /// What it asks of an agent.
    public var needs: [SkillNeed]
    /// The room it came from: an index into `RoutingParameters.rooms`, if it came from one.
    public var room: Int?
    /// Whose guaranteed seats it counts on: an index into `RoutingParameters.shares`.
    public var share: Int?
    /// Mean patience in milliseconds, if better known than by its kind.
    public var patience: Int64?
    /// Mean work in milliseconds, if better known than by its kind.
    public var work: Int64?
    /// Its class for the rules `priority` and `bullseye`, if not that of its kind.
    public var rank: Int?
    /// What it takes of a seat, in hundredths, if not what its kind takes.
    public var seatWeight: Int?
    /// How well the bot serves it, in thousandths, if not as well as its kind.
    public var botFit: Int32?
    /// Its last agent, whom it should reach again if she is present and free.
    public var lastAgent: Int64?
    /// Agents who declined it or let it time out, and are not asked again for now.
    public var refused: [Int64]
    /// When the platform's window closes, in milliseconds; nil if it stays open.
    public var windowEnds: Int64?
    /// How many sends the platform still lets a human make; nil if unlimited.
    public var sendsLeft: Int?

    /// A conversation that waits, with what is known of it.
    public init(
        id: Int64, since: Int64, money: Int64, kind: Int, needs: [SkillNeed] = [],
        room: Int? = nil, share: Int? = nil, patience: Int64? = nil, work: Int64? = nil,
        rank: Int? = nil, seatWeight: Int? = nil, botFit: Int32? = nil, lastAgent: Int64? = nil,
        refused: [Int64] = [], windowEnds: Int64? = nil, sendsLeft: Int? = nil
    ) {
        self.id = id
        self.since = since
        self.money = money
        self.kind = kind
        self.needs = needs
        self.room = room
        self.share = share
        self.patience = patience
        self.work = work
        self.rank = rank
        self.seatWeight = seatWeight
        self.botFit = botFit
        self.lastAgent = lastAgent
        self.refused = refused
        self.windowEnds = windowEnds
        self.sendsLeft = sendsLeft
    }
}
