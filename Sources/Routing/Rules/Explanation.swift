/// Why a conversation went to an agent or to the bot, or still waits, with every number.
public struct Explanation: Sendable, Equatable {
    /// What decided.
    public enum Reason: UInt8, Sendable {
        /// It was the best by the rule.
        case best
        /// It had waited long and enough seats of the group were free.
        case floor
        /// An agent without any conversation was not to sit idle any longer.
        case hold
        /// Its window or its sends were about to run out.
        case rescue
        /// Its last agent was free.
        case lastAgent
        /// Its room or brand held fewer seats than it is guaranteed.
        case share
        /// The bot earns more by now than a human would in time.
        case bot
        /// It waits because no seat of an agent who fits is free.
        case noSeat
        /// It waits because the seats that are free are kept for better use.
        case price
        /// It waits because a better group is soon free.
        case betterGroup
        /// It waits because another goes first.
        case othersFirst
        /// Nobody present can serve it.
        case nobodyFits
    }

    /// An agent who was not chosen, and why.
    public struct PassedOver: Sendable, Equatable {
        /// What stood against her.
        public enum Cause: UInt8, Sendable {
            /// She is away.
            case away
            /// Her seats are taken.
            case full
            /// She wraps up.
            case wrappingUp
            /// She has started as many as she may in an hour.
            case hourlyLimit
            /// She lacks a skill.
            case lacksSkill
            /// She refused this conversation.
            case refused
            /// Her group's price is above what the conversation is worth there.
            case price
            /// Another group earns more with it.
            case betterGroup
            /// She has more conversations than the one chosen.
            case busier
            /// She has been idle for a shorter time than the one chosen.
            case lessIdle
            /// She has the same load and idle time and a higher number.
            case higherNumber
            /// Her seat went, or goes, to another who comes first.
            case othersFirst
        }

        /// The agent.
        public var agent: Int64
        /// What stood against her.
        public var cause: Cause
        /// The surplus with her, in billionths of money a second.
        public var surplus: Int64
    }

    /// The best of those who were not chosen.
    public struct RunnerUp: Sendable, Equatable {
        /// The conversation that would have been next.
        public var conversation: Int64
        /// Its score by the same rule.
        public var score: Int64
    }

    /// The smallest change that would have changed the decision.
    public struct Change: Sendable, Equatable {
        /// What would have had to differ.
        public enum What: UInt8, Sendable {
            /// Less money at stake, by so many millionths.
            case lessMoney
            /// More money at stake, by so many millionths.
            case moreMoney
            /// A wait longer by so many milliseconds.
            case longerWait
            /// So many seats more in the group.
            case freeSeat
            /// So many agents more who can serve it.
            case fittingAgent
        }

        /// What would have had to differ.
        public var what: What
        /// By how much, in the unit of `what`.
        public var amount: Int64
    }

    /// The rule that chose.
    public var rule: Rule
    /// When, in milliseconds.
    public var at: Int64
    /// The conversation.
    public var conversation: Int64
    /// The agent, if one was chosen.
    public var agent: Int64?
    /// What decided.
    public var reason: Reason
    /// How long it has waited, in milliseconds.
    public var waited: Int64 = 0
    /// The money at stake now, decayed, in millionths.
    public var money: Int64 = 0
    /// The fit of the agent or of the best group, in thousandths.
    public var fit: Int32 = 0
    /// The fit of the bot, in thousandths.
    public var botFit: Int32 = 0
    /// What a human adds over the bot, in millionths.
    public var uplift: Int64 = 0
    /// Uplift a second of work, in billionths.
    public var density: Int64 = 0
    /// The price of a second of the group's work, in billionths.
    public var price: Int64 = 0
    /// Density less price, in billionths.
    public var surplus: Int64 = 0
    /// The time to drain that was assumed (tau), in milliseconds.
    public var drain: Int64 = 0
    /// The score by which the rule compared.
    public var score: Int64 = 0
    /// Who would have been next.
    public var runnerUp: RunnerUp?
    /// The agents who were not chosen.
    public var passedOver: [PassedOver] = []
    /// The smallest change that would have changed it.
    public var change: Change?

    /// An explanation whose numbers are filled in by the router.
    init(rule: Rule, at: Int64, conversation: Int64, agent: Int64?, reason: Reason) {
        self.rule = rule
        self.at = at
        self.conversation = conversation
        self.agent = agent
        self.reason = reason
    }
}
