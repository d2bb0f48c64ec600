/// What the bot says, and when it hands over to people.
public struct BotSettings: Sendable, Equatable {
    /// Whether the bot answers at all.
    public var on: Bool
    /// Language where the customer's is not known.
    public var language: String
    /// Said to a new customer before anything else; empty is silence.
    public var welcome: Wording
    /// What `{coupon}` stands for.
    public var coupon: String
    /// Answers by keyword.
    public var answers: [Answer]
    /// Answers to frequent questions; looked at after `answers`.
    public var faq: [Answer]
    /// The catalogue.
    public var products: [Product]
    /// Contact details that the bot asks for.
    public var collect: Collecting
    /// The most it says to one customer.
    public var rate: Rate
    /// Milliseconds before the same answer may be given again.
    public var repeatAfter: Int
    /// Words with which a customer asks for a person.
    public var personWords: [WordList]
    /// Said when people take over; empty is silence.
    public var handOver: Wording
    /// Said at hand-over outside business hours; empty is silence.
    public var closed: Wording
    /// What happens to what the bot cannot answer.
    public var fallback: Fallback

    /// Makes one from its parts.
    public init(
        on: Bool = true,
        language: String = "en",
        welcome: Wording = Wording(),
        coupon: String = "",
        answers: [Answer] = [],
        faq: [Answer] = [],
        products: [Product] = [],
        collect: Collecting = Collecting(),
        rate: Rate = Rate(),
        repeatAfter: Int = 600_000,
        personWords: [WordList] = [],
        handOver: Wording = Wording(),
        closed: Wording = Wording(),
        fallback: Fallback = .people
    ) {
        self.on = on
        self.language = language
        self.welcome = welcome
        self.coupon = coupon
        self.answers = answers
        self.faq = faq
        self.products = products
        self.collect = collect
        self.rate = rate
        self.repeatAfter = repeatAfter
        self.personWords = personWords
        self.handOver = handOver
        self.closed = closed
        self.fallback = fallback
    }

    /// What happens to what the bot cannot answer.
    public enum Fallback: String, Sendable, CaseIterable {
        /// It goes to people.
        case people
        /// It stays with the bot, unanswered.
        case silence
    }

    /// The most that the bot says to one customer.
    public struct Rate: Sendable, Equatable {
        /// So many answers,
        public var most: Int
        /// in so many milliseconds.
        public var within: Int

        /// Makes one from its parts.
        public init(
            most: Int = 6,
            within: Int = 60_000
        ) {
            self.most = most
            self.within = within
        }
    }
}
