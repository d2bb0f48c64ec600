/// Who gets which conversation, and when.
public struct RoutingSettings: Sendable, Equatable {
    /// The rule that chooses.
    public var rule: Rule
    /// Milliseconds that an agent has to accept an offer.
    public var offerTTL: Int
    /// Offers in a row that an agent lets time out before being set away.
    public var awayAfter: Int
    /// Milliseconds after which no fit agent may sit with no conversation while one waits.
    public var holdAtMost: Int
    /// How many conversations an agent holds at once.
    public var seats: Seats
    /// Lets whoever waited long take a seat while enough stay free.
    public var floor: Floor
    /// What a sale is worth where no product says so.
    public var values: ValueSettings
    /// Chance of a sale by score, rising; between two points it is interpolated.
    public var calibration: [Calibration]
    /// What is assumed of each kind of conversation until the desk has learnt.
    public var kinds: Kinds
    /// Share of the sale chance lost a minute of waiting, in millionths (kappa).
    public var saleDecay: Int
    /// Milliseconds that the price of a seat looks ahead.
    public var horizon: Int
    /// How the price of a seat is found.
    public var prices: Prices
    /// Total speed of an agent with 1, 2, 3 … conversations, per mille of one alone.
    public var speeds: [Int]
    /// Which skills a conversation asks for, and how firmly.
    public var needs: Needs
    /// The agents whose skills are known; others can do all.
    public var agents: [Agent]
    /// Preference for the agent whom the customer knows.
    public var sticky: Sticky
    /// Seats guaranteed to rooms, lent out while unused.
    public var shares: [Share]
    /// Milliseconds of rest after a close before the seat is offered again.
    public var wrapUp: Int
    /// Most conversations that an agent is offered an hour; nil is no limit.
    public var perHour: Int?

    /// Makes one from its parts.
    public init(
        rule: Rule = .uplift,
        offerTTL: Int = 20_000,
        awayAfter: Int = 2,
        holdAtMost: Int = 30_000,
        seats: Seats = Seats(),
        floor: Floor = Floor(),
        values: ValueSettings = ValueSettings(),
        calibration: [Calibration] = RoutingSettings.standardCalibration,
        kinds: Kinds = Kinds(),
        saleDecay: Int = 66_667,
        horizon: Int = 120_000,
        prices: Prices = Prices(),
        speeds: [Int] = [1000, 1700, 2100, 2300, 2400, 2450, 2500, 2500],
        needs: Needs = Needs(),
        agents: [Agent] = [],
        sticky: Sticky = Sticky(),
        shares: [Share] = [],
        wrapUp: Int = 0,
        perHour: Int? = nil
    ) {
        self.rule = rule
        self.offerTTL = offerTTL
        self.awayAfter = awayAfter
        self.holdAtMost = holdAtMost
        self.seats = seats
        self.floor = floor
        self.values = values
        self.calibration = calibration
        self.kinds = kinds
        self.saleDecay = saleDecay
        self.horizon = horizon
        self.prices = prices
        self.speeds = speeds
        self.needs = needs
        self.agents = agents
        self.sticky = sticky
        self.shares = shares
        self.wrapUp = wrapUp
        self.perHour = perHour
    }

    /// The rules that a desk can choose from.
    public enum Rule: String, Sendable, CaseIterable {
        /// What a person adds over the bot per second of work, against the price of a seat.
        case uplift
        /// Longest waiting first.
        case fifo
        /// Strictly by classes of score.
        case priority
        /// First come, to the agent who has been idle longest.
        case longestIdle = "longest-idle"
        /// Best skilled agents first, wider circles with waiting.
        case bullseye
        /// Generalised c-mu with quadratic waiting cost.
        case gcmu
        /// c-mu over theta.
        case cmutheta
    }
}
