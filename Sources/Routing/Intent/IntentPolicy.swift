public import Vocabulary

/// The numbers behind an intent score: all that a desk may set.
///
/// Weights are log-odds in thousandths: 693 doubles the odds of a sale.
public struct IntentPolicy: Sendable, Equatable {
    /// For each class, how many of a thousand such messages lead to a sale in half an hour.
    public var saleChances: [Int]
    /// What each kind of live behaviour is worth.
    public var signals: [SignalWeight]
    /// For following the host.
    public var follower: Int
    /// For each earlier order.
    public var order: Int
    /// The most for all earlier orders.
    public var orderMost: Int
    /// For each full minute of waiting.
    public var waitMinute: Int
    /// The most for waiting.
    public var waitMost: Int
    /// From this many messages in a row on, `burst` is given.
    public var burstMessages: Int
    /// For insisting: several messages in a row.
    public var burst: Int
    /// Milliseconds after which what was said counts half.
    public var conversationHalfLife: Int
    /// From log-odds to a score of 0…1000.
    public var calibration: Calibration

    /// Makes one from its parts.
    public init(
        saleChances: [Int] = IntentPolicy.standardSaleChances,
        signals: [SignalWeight] = IntentPolicy.standardSignals,
        follower: Int = 240,
        order: Int = 150,
        orderMost: Int = 450,
        waitMinute: Int = 0,
        waitMost: Int = 0,
        burstMessages: Int = 3,
        burst: Int = 240,
        conversationHalfLife: Int = 600_000,
        calibration: Calibration = .standard
    ) {
        self.saleChances = saleChances
        self.signals = signals
        self.follower = follower
        self.order = order
        self.orderMost = orderMost
        self.waitMinute = waitMinute
        self.waitMost = waitMost
        self.burstMessages = burstMessages
        self.burst = burst
        self.conversationHalfLife = conversationHalfLife
        self.calibration = calibration
    }

    /// What one kind of live behaviour is worth.
    public struct SignalWeight: Sendable, Equatable {
        /// The kind.
        public var kind: SignalKind
        /// Log-odds in thousandths of one signal when it has just happened.
        public var weight: Int
        /// The most that all of this kind give together.
        public var most: Int
        /// Milliseconds after which half is left.
        public var halfLife: Int

        /// Makes one from its parts.
        public init(kind: SignalKind, weight: Int, most: Int, halfLife: Int) {
            self.kind = kind
            self.weight = weight
            self.most = most
            self.halfLife = halfLife
        }
    }
}
