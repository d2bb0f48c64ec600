extension RoutingSettings {
    /// How many conversations an agent holds at once.
    public struct Seats: Sendable, Equatable {
        /// When the agent does not say.
        public var standard: Int
        /// However many the agent asks for.
        public var most: Int

        /// Makes one from its parts.
        public init(
            standard: Int = 4,
            most: Int = 8
        ) {
            self.standard = standard
            self.most = most
        }
    }

    /// Keeps small talk and after-sale customers from waiting for ever.
    public struct Floor: Sendable, Equatable {
        /// Milliseconds of waiting after which the floor applies.
        public var after: Int
        /// It applies while more seats than this are free in the group.
        public var freeSeats: Int

        /// Makes one from its parts.
        public init(
            after: Int = 30_000,
            freeSeats: Int = 3
        ) {
            self.after = after
            self.freeSeats = freeSeats
        }
    }

    /// One point of the table from score to chance of a sale.
    public struct Calibration: Sendable, Equatable {
        /// Score, 0…1000.
        public var score: Int
        /// Chance of a sale, per mille.
        public var chance: Int

        /// Makes one from its parts.
        public init(
            score: Int,
            chance: Int
        ) {
            self.score = score
            self.chance = chance
        }
    }

    /// What is assumed of one kind of conversation.
    public struct Kind: Sendable, Equatable {
        /// Milliseconds that a customer waits on average before leaving.
        public var patience: Int
        /// Milliseconds of an agent's work on average.
        public var work: Int
        /// What an answer is worth beside a sale, in millionths of the currency unit.
        public var goodwill: Int64
        /// How well the bot does it, per mille of a person.
        public var botFit: Int
        /// How much of a seat it takes, per mille.
        public var seats: Int

        /// Makes one from its parts.
        public init(
            patience: Int,
            work: Int,
            goodwill: Int64,
            botFit: Int,
            seats: Int
        ) {
            self.patience = patience
            self.work = work
            self.goodwill = goodwill
            self.botFit = botFit
            self.seats = seats
        }
    }

    /// The four kinds of conversation.
    public struct Kinds: Sendable, Equatable {
        /// Wants to buy now.
        public var hot: Kind
        /// Asks before buying.
        public var presale: Kind
        /// Has bought and needs help.
        public var care: Kind
        /// Only talks.
        public var chat: Kind

        /// Makes one from its parts.
        public init(
            hot: Kind = Kind(
                patience: 170_000, work: 120_000, goodwill: 500_000, botFit: 550, seats: 1000),
            presale: Kind = Kind(
                patience: 240_000, work: 200_000, goodwill: 500_000, botFit: 300, seats: 1000),
            care: Kind = Kind(
                patience: 290_000, work: 220_000, goodwill: 5_000_000, botFit: 500, seats: 1000),
            chat: Kind = Kind(
                patience: 295_000, work: 90_000, goodwill: 300_000, botFit: 900, seats: 1000)
        ) {
            self.hot = hot
            self.presale = presale
            self.care = care
            self.chat = chat
        }
    }

    /// The search for the price of a seat in each group of agents.
    public struct Prices: Sendable, Equatable {
        /// First step of the search, thousandths.
        public var step: Int
        /// What is left of a step after each round, per mille.
        public var fall: Int
        /// Rounds of the search.
        public var rounds: Int
        /// Milliseconds between two searches.
        public var refresh: Int
        /// Work that a group is trusted with over the horizon, per mille of its speed.
        public var capacity: Int
        /// Least drain time in milliseconds that urgency is measured in.
        public var drainAtLeast: Int

        /// Makes one from its parts.
        public init(
            step: Int = 20,
            fall: Int = 880,
            rounds: Int = 25,
            refresh: Int = 1000,
            capacity: Int = 1400,
            drainAtLeast: Int = 20_000
        ) {
            self.step = step
            self.fall = fall
            self.rounds = rounds
            self.refresh = refresh
            self.capacity = capacity
            self.drainAtLeast = drainAtLeast
        }
    }
}
