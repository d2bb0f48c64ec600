extension BotSettings {
    /// One thing that the bot can say.
    public struct Answer: Sendable, Equatable {
        /// Name in statistics and `WHY`.
        public var name: String
        /// What brings it up.
        public var keywords: [WordList]
        /// What is said, with fields such as `{product.link}`.
        public var reply: Wording
        /// Said when a field of `reply` has no value; empty hands over to people.
        public var otherwise: Wording
        /// Whether people take over after it.
        public var handOver: Bool

        /// Makes one from its parts.
        public init(
            name: String,
            keywords: [WordList] = [],
            reply: Wording = Wording(),
            otherwise: Wording = Wording(),
            handOver: Bool = false
        ) {
            self.name = name
            self.keywords = keywords
            self.reply = reply
            self.otherwise = otherwise
            self.handOver = handOver
        }
    }

    /// One product that is sold in the live.
    public struct Product: Sendable, Equatable {
        /// Id as in the tag `product`.
        public var id: String
        /// Name as customers know it.
        public var name: String
        /// Where it is bought; empty where there is none.
        public var link: String
        /// What it costs.
        public var price: Price?
        /// How many are left, where that is known.
        public var stock: Int?
        /// Words by which customers mean it.
        public var keywords: [String]

        /// Makes one from its parts.
        public init(
            id: String,
            name: String,
            link: String = "",
            price: Price? = nil,
            stock: Int? = nil,
            keywords: [String] = []
        ) {
            self.id = id
            self.name = name
            self.link = link
            self.price = price
            self.stock = stock
            self.keywords = keywords
        }
    }

    /// Contact details that the bot asks for, one question at a time.
    public struct Collecting: Sendable, Equatable {
        /// Whether it asks.
        public var on: Bool
        /// Said before the first question: what for, and how to stop.
        public var consent: Wording
        /// The questions in order.
        public var steps: [Step]
        /// Words that end it.
        public var stopWords: [WordList]
        /// Said at the end.
        public var done: Wording

        /// Makes one from its parts.
        public init(
            on: Bool = false,
            consent: Wording = Wording(),
            steps: [Step] = [],
            stopWords: [WordList] = [],
            done: Wording = Wording()
        ) {
            self.on = on
            self.consent = consent
            self.steps = steps
            self.stopWords = stopWords
            self.done = done
        }
    }

    /// One question.
    public struct Step: Sendable, Equatable {
        /// The detail it fills.
        public var name: String
        /// The question.
        public var ask: Wording
        /// What counts as an answer.
        public var check: Check
        /// Whether it may be skipped.
        public var required: Bool
        /// Said when the answer does not pass.
        public var retry: Wording

        /// Makes one from its parts.
        public init(
            name: String,
            ask: Wording = Wording(),
            check: Check = .text,
            required: Bool = true,
            retry: Wording = Wording()
        ) {
            self.name = name
            self.ask = ask
            self.check = check
            self.required = required
            self.retry = retry
        }
    }

    /// What counts as an answer to a question.
    public enum Check: String, Sendable, CaseIterable {
        /// Anything.
        case text
        /// A person's name.
        case name
        /// A telephone number.
        case phone
        /// An e-mail address.
        case email
        /// A size such as M or 38.
        case size
        /// A whole number.
        case number
    }
}
