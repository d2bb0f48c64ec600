/// How a customer's wish to buy is scored: what the desk adds to the built-in lexicon.
public struct IntentSettings: Sendable, Equatable {
    /// From this score (0…1000) on, a conversation goes to people instead of the bot.
    public var handOver: Int
    /// Lexicon languages to use; empty means all there are.
    public var languages: [String]
    /// Phrases of this desk, on top of the lexicon.
    public var phrases: [Phrase]
    /// Points for live behaviour, by kind of signal.
    public var signals: [Signal]
    /// Points for following the host.
    public var follower: Int
    /// Points for having waited.
    public var wait: Wait
    /// Points for writing several messages in a row.
    public var burst: Burst

    /// Makes one from its parts.
    public init(
        handOver: Int = 500,
        languages: [String] = [],
        phrases: [Phrase] = [],
        signals: [Signal] = IntentSettings.standardSignals,
        follower: Int = 40,
        wait: Wait = Wait(),
        burst: Burst = Burst()
    ) {
        self.handOver = handOver
        self.languages = languages
        self.phrases = phrases
        self.signals = signals
        self.follower = follower
        self.wait = wait
        self.burst = burst
    }

    /// A phrase that this desk scores.
    public struct Phrase: Sendable, Equatable {
        /// The phrase as customers write it.
        public var text: String
        /// What the phrase tells about the customer.
        public var kind: Kind
        /// How strongly, 1…400; a plain phrase of the lexicon has 100.
        public var points: Int

        /// Makes one from its parts.
        public init(
            text: String,
            kind: Kind,
            points: Int
        ) {
            self.text = text
            self.kind = kind
            self.points = points
        }
    }

    /// What a phrase tells about the one who writes it.
    public enum Kind: String, Sendable, CaseIterable {
        /// Wants to buy now.
        case buy
        /// Asks before buying.
        case presale
        /// Has bought and needs help.
        case aftersale
        /// Only talks.
        case chat
        /// Sells something or begs.
        case spam
    }

    /// What one kind of live behaviour is worth.
    public struct Signal: Sendable, Equatable {
        /// Kind as on the wire: comment, question, gift, like, follow, …
        public var kind: String
        /// Points for one signal when it has just happened.
        public var points: Int
        /// The most points that all signals of this kind may give together.
        public var most: Int
        /// Milliseconds after which half of the points are left.
        public var halfLife: Int

        /// Makes one from its parts.
        public init(
            kind: String,
            points: Int,
            most: Int,
            halfLife: Int
        ) {
            self.kind = kind
            self.points = points
            self.most = most
            self.halfLife = halfLife
        }
    }

    /// Points that grow while a customer waits.
    public struct Wait: Sendable, Equatable {
        /// Points for each full minute of waiting.
        public var perMinute: Int
        /// The most points for waiting.
        public var most: Int

        /// Makes one from its parts.
        public init(
            perMinute: Int = 5,
            most: Int = 60
        ) {
            self.perMinute = perMinute
            self.most = most
        }
    }

    /// Points for insisting: several messages in a short time.
    public struct Burst: Sendable, Equatable {
        /// From this many messages on.
        public var messages: Int
        /// Within so many milliseconds.
        public var within: Int
        /// Points for it.
        public var points: Int

        /// Makes one from its parts.
        public init(
            messages: Int = 3,
            within: Int = 30_000,
            points: Int = 40
        ) {
            self.messages = messages
            self.within = within
            self.points = points
        }
    }
}
