import Routing
public import Vocabulary

/// What came of one side of a comparison.
public struct ReplayFigures: Sendable, Equatable {
    /// What one agent did.
    public struct AgentFigures: Sendable, Equatable {
        public var offers = 0
        public var owned = 0
        public var answers = 0
        public var sold = 0
        /// Milliseconds that she was ready, and that seats of hers were taken, added up.
        public var ready: Int64 = 0
        public var busy: Int64 = 0

        /// Conversations that she had at a time, in hundredths, while she was ready.
        public var load: Int64 { ready > 0 ? busy * 100 / ready : 0 }
    }

    public var messages = 0
    public var conversations = 0
    /// Conversations that went from the bot to people.
    public var handOvers = 0
    /// Times that a person handed a conversation on, or lost it.
    public var movedOn = 0
    public var offers = 0
    public var offersExpired = 0
    /// Milliseconds from a customer's word to a person's answer, sorted at the end.
    public var firstReplies: [Int64] = []
    public var nextReplies: [Int64] = []
    /// Milliseconds in the queue until a person had it.
    public var queueWaits: [Int64] = []
    public var firstLate = 0
    public var nextLate = 0
    /// Customers who still waited for a person at the end.
    public var unanswered = 0
    public var highIntentUnanswered = 0
    public var windowsMissed = 0
    public var botSends = 0
    public var agentSends = 0
    public var closed = 0
    public var sold = 0
    /// Money by currency, in millionths.
    public var value: [Text: Int64] = [:]
    public var agents: [Name: AgentFigures] = [:]
    /// The longest queue and the money so far, for each of `steps` parts of the time.
    public var queue = [Int](repeating: 0, count: steps)
    public var earned = [Int64](repeating: 0, count: steps)

    /// Parts that a curve has.
    public static let steps = 120

    /// A value below which so many thousandths of the sorted list lie.
    public static func quantile(_ sorted: [Int64], _ thousandths: Int) -> Int64 {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count * thousandths / 1_000, sorted.count - 1)]
    }

    /// Money in all, whatever the currency: the curve's unit.
    public var allValue: Int64 { value.values.reduce(0, +) }

    /// How evenly the load lies on agents who were ready, in thousandths (Jain's index): 1000 is
    /// all the same, 1000/n is all on one of n.
    public var fairness: Int64 {
        let loads = agents.values.filter { $0.ready > 0 }.map { Double($0.load) }
        let sum = loads.reduce(0, +)
        let squares = loads.reduce(0) { $0 + $1 * $1 }
        guard squares > 0 else { return 1_000 }
        return Int64((sum * sum / (Double(loads.count) * squares) * 1_000).rounded())
    }

    mutating func settle() {
        firstReplies.sort()
        nextReplies.sort()
        queueWaits.sort()
        for index in earned.indices.dropFirst() where earned[index] < earned[index - 1] {
            earned[index] = earned[index - 1]
        }
    }
}

/// What became of one conversation on one side.
public struct Treatment: Sendable {
    /// Milliseconds.
    public var firstOfferAt: Timestamp?
    public var firstAgent: Name?
    public var firstOwner: Name?
    public var wentToPeople = false
    public var handedOverAt: Timestamp?
    public var firstReply: Int64?
    public var outcome: Outcome?
    public var amount: Money?
    /// The first decision of the router on it, and what its score rested on at that moment.
    public var decision: Line?
    var basis: ScoreBasis?
}
