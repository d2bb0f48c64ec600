/// Everything of a policy that the rules of routing read.
///
/// Times are milliseconds, money millionths, fits and shares thousandths.
public struct RoutingParameters: Sendable, Equatable {
    /// What is believed of a kind of conversation before the desk has learnt better.
    public struct Kind: Sendable, Equatable {
        /// The kind's word in the policy.
        public var name: String
        /// Mean work in milliseconds.
        public var work: Int64
        /// Mean patience in milliseconds.
        public var patience: Int64
        /// How well the bot serves it, in thousandths of what a human earns.
        public var botFit: Int32
        /// Its class for the rule `priority`: the lowest number goes first.
        public var rank: Int
        /// What it takes of a seat, in hundredths.
        public var seatWeight: Int
        /// Its share of arrivals, in thousandths.
        public var share: Int64
        /// Money at stake at equal steps of probability: what an arrival may bring.
        public var money: [Int64]

        /// A kind with its priors.
        public init(
            name: String, work: Int64, patience: Int64, botFit: Int32 = 0, rank: Int = 0,
            seatWeight: Int = 100, share: Int64 = 0, money: [Int64] = []
        ) {
            self.name = name
            self.work = work
            self.patience = patience
            self.botFit = botFit
            self.rank = rank
            self.seatWeight = seatWeight
            self.share = share
            self.money = money
        }
    }

    /// When a room's customers come: evenly, and in bursts after each call-out.
    public struct Room: Sendable, Equatable {
        /// Arrivals an hour that are expected of the room, in thousandths; nil is not known.
        public var hourly: Int64?
        /// Time between call-outs; nought if there is no plan.
        public var period: Int64
        /// When the first call-out of the plan is.
        public var firstCallOut: Int64
        /// The mean delay of an arrival behind its call-out.
        public var decay: Int64
        /// The share of arrivals that follows call-outs, in thousandths.
        public var burstShare: Int64
        /// When the room goes off the air and no one comes any more; nil if not known.
        public var ends: Int64?

        /// A room with what is known of its plan.
        public init(
            hourly: Int64? = nil, period: Int64 = 0, firstCallOut: Int64 = 0,
            decay: Int64 = 40_000, burstShare: Int64 = 0, ends: Int64? = nil
        ) {
            self.hourly = hourly
            self.period = period
            self.firstCallOut = firstCallOut
            self.decay = decay
            self.burstShare = burstShare
            self.ends = ends
        }
    }

    /// The share of arrivals that ask for these skills.
    public struct Mix: Sendable, Equatable {
        /// What they ask for.
        public var needs: [SkillNeed]
        /// Their share, in thousandths.
        public var share: Int64

        /// A set of needs and its share.
        public init(needs: [SkillNeed], share: Int64) {
            self.needs = needs
            self.share = share
        }
    }

    /// Lets whoever has waited long take a seat while enough of the group stay free.
    public struct Floor: Sendable, Equatable {
        /// From how long a wait.
        public var after: Int64 = 30_000
        /// A seat is given only while more than so many of the group are free.
        public var freeSeats = 3

        /// The floor of the reference rule: 30 s, 3 seats.
        public init(after: Int64 = 30_000, freeSeats: Int = 3) {
            self.after = after
            self.freeSeats = freeSeats
        }
    }

    /// The rule that chooses.
    public var rule = Rule.uplift
    /// The decay of a sale's chance with waiting (kappa), in billionths a second.
    public var decay: Int64 = 1_111_100
    /// The floor, or nil for none.
    public var floor: Floor? = Floor()
    /// How far ahead arrivals count: one that is expected later by this counts 1/e.
    public var horizon: Int64 = 172_000
    /// What a group can take in a horizon, in thousandths of its speed at full load times it.
    public var capacityFactor: Int64 = 1_465
    /// How much of the mean work of conversations in progress takes from it, in thousandths.
    public var heldWeight: Int64 = 780
    /// How much of the work of who waits now counts as demand (some give up), in thousandths.
    public var waitingWeight: Int64 = 560
    /// The price for an agent with 0, 1, 2, … conversations, in thousandths of her group's:
    /// an idle agent works faster on what she gets, so her seat costs less.
    public var loadPrices: [Int64] = [800, 920, 1_070]
    /// How many steps a refresh of the prices takes.
    public var priceSteps = 30
    /// The first step, in thousandths of the mean density that is expected to arrive.
    public var firstStep: Int64 = 260
    /// What each step is of the one before, in thousandths.
    public var stepFall: Int64 = 900
    /// How often prices are refreshed at most.
    public var refreshEvery: Int64 = 1_000
    /// The shortest time to drain that is assumed (tau).
    public var shortestDrain: Int64 = 20_000
    /// No agent sits without a conversation while one she can serve has waited longer.
    public var holdAtMost: Int64 = 30_000
    /// What the last agent's fit is above her level, in thousandths.
    public var lastAgentBonus: Int32 = 150
    /// How long `bullseye` insists on the best skill.
    public var bullseyeStep: Int64 = 30_000
    /// The fit of an agent who lacks a skill that is only preferred, in thousandths.
    public var fitWithoutPreferred: Int32 = 500
    /// Whether the bot takes what no human will take in time.
    public var usesBot = false
    /// The bot takes what is not worth this share of the price, in thousandths.
    public var botPrice: Int64 = 750
    /// After how long a wait the rules other than `uplift` hand over to the bot.
    public var botAfter: Int64 = 90_000
    /// The total speed of an agent with 1, 2, … conversations, in thousandths.
    public var speeds: [Int64] = [1000, 1700, 2100]
    /// How long an agent wraps up after a conversation.
    public var wrapUp: Int64 = 0
    /// From how long before its window closes a valuable conversation is rescued.
    public var rescueWithin: Int64 = 120_000
    /// From which money on, in millionths, a conversation is worth a rescue.
    public var rescueFrom: Int64 = 5_000_000
    /// From how few sends left a conversation counts as about to become unanswerable.
    public var rescueSends = 1
    /// How many observations the priors of rates, work and patience weigh; nil learns nothing.
    public var priorWeight: Int64? = 15
    /// How often time alone makes the desk ask again while anyone waits.
    public var tick: Int64 = 5_000
    /// The kinds of conversations.
    public var kinds: [Kind] = []
    /// The rooms with their plans.
    public var rooms: [Room] = []
    /// Guaranteed seats of rooms or brands, in thousandths of all seats each.
    public var shares: [Int64] = []
    /// Which skills arrivals ask for.
    public var mix: [Mix] = []

    /// Parameters of the reference, without kinds or rooms.
    public init() {}
}
