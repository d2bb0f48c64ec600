/// An evening as it may happen: who comes when, and a few draws of patience and work for each.
public struct Trace: Sendable {
    /// A kind of customer.
    public struct Kind: Sendable, Equatable {
        /// Its word.
        public var name: String
        /// Its share of arrivals.
        public var share: Double
        /// The two parameters of the beta distribution of its score.
        public var score: (Double, Double)
        /// Mean work in seconds.
        public var work: Double
        /// How well the bot serves it, if there is one.
        public var bot: Double
        /// Goodwill: what it is worth beside the sale.
        public var goodwill: Double

        /// Whether two kinds are alike.
        public static func == (one: Kind, other: Kind) -> Bool {
            one.name == other.name && one.share == other.share && one.score == other.score
                && one.work == other.work && one.bot == other.bot
                && one.goodwill == other.goodwill
        }
    }

    /// A language and its share of arrivals.
    public struct Language: Sendable, Equatable {
        /// Its word.
        public var name: String
        /// Its share of arrivals.
        public var share: Double
    }

    /// Agents with the same skills.
    public struct Group: Sendable, Equatable {
        /// How many.
        public var agents: Int
        /// How well they speak each language of the trace; nought is not at all.
        public var skills: [Double]
    }

    /// What holds for the whole evening.
    public struct Parameters: Sendable, Equatable {
        /// The name of the parameter file.
        public var name: String
        /// How long arrivals come, in seconds.
        public var horizon: Double
        /// How many rooms are on the air.
        public var rooms: Int
        /// Time between the call-outs of a room, in seconds.
        public var burstPeriod: Double
        /// How much later each next room's call-outs are.
        public var burstShift: Double
        /// The share of arrivals that follows call-outs.
        public var burstShare: Double
        /// Their mean delay behind the call-out, in seconds.
        public var burstDecay: Double
        /// The kinds of customers.
        public var kinds: [Kind]
        /// The median of a product's value, and the spread of its logarithm.
        public var value: (median: Double, sigma: Double)
        /// Mean patience in seconds is the first less the second times the score.
        public var patience: (most: Double, perScore: Double)
        /// The decay of a sale's chance a second.
        public var kappa: Double
        /// The languages.
        public var languages: [Language]
        /// The groups of agents.
        public var groups: [Group]
        /// How many conversations an agent holds at most.
        public var cap: Int
        /// The total speed of an agent with 1, 2, … conversations.
        public var speeds: [Double]
        /// Whether there is a bot.
        public var usesBot: Bool
        /// After how long a wait other rules than uplift hand over to it, in seconds.
        public var botAfter: Double

        /// Whether two evenings have the same parameters.
        public static func == (one: Parameters, other: Parameters) -> Bool {
            one.name == other.name && one.horizon == other.horizon && one.rooms == other.rooms
                && one.burstPeriod == other.burstPeriod && one.burstShift == other.burstShift
                && one.burstShare == other.burstShare && one.burstDecay == other.burstDecay
                && one.kinds == other.kinds && one.value == other.value
                && one.patience == other.patience && one.kappa == other.kappa
                && one.languages == other.languages && one.groups == other.groups
                && one.cap == other.cap && one.speeds == other.speeds
                && one.usesBot == other.usesBot && one.botAfter == other.botAfter
        }
    }

    /// One arrival.
    public struct Row: Sendable, Equatable {
        /// When, in seconds.
        public var time: Double
        /// In which room.
        public var room: Int
        /// Of which kind: an index into the parameters.
        public var kind: Int
        /// In which language: an index into the parameters.
        public var language: Int
        /// The score, the product's value and the money at stake.
        public var score: Double
        /// The value of the product.
        public var value: Double
        /// The money at stake: score × value + goodwill.
        public var money: Double
        /// Mean patience in seconds, as a rule may know it.
        public var patienceMean: Double
        /// Mean work in seconds, as a rule may know it.
        public var workMean: Double
        /// How long it really waits, for each draw.
        public var patience: [Double]
        /// How much work it really is, for each draw.
        public var work: [Double]
    }

    /// The trace's name: its file without directory and ending.
    public var name: String
    /// What holds for the whole evening.
    public var parameters: Parameters
    /// Load: work that comes over work that can be done.
    public var load: Double
    /// The seed it was made from.
    public var seed: Int
    /// Arrivals a second.
    public var arrivalRate: Double
    /// An upper bound of the mean value of any rule; nil if nobody worked it out.
    public var bound: Double?
    /// The arrivals, by time.
    public var rows: [Row]
    /// Values per draw of known rules, to compare with.
    public var reference: [String: [Double]]

    /// How many draws of patience and work each arrival has.
    public var draws: Int { rows.first?.patience.count ?? 0 }
}
