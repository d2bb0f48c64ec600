import Vocabulary

extension IntentPolicy {
    /// Sales of a thousand messages by class: buy, presale, aftersale, chat, spam, complaint.
    public static let standardSaleChances = [720, 300, 25, 30, 2, 12]

    /// Log-odds in thousandths for one point of a policy file.
    static let oddsOfPoint = 6

    /// Weights of live behaviour where a policy says nothing else.
    public static let standardSignals = IntentPolicy.weights(IntentSettings.standardSignals)

    /// The scorer's numbers for what a policy file says.
    public init(_ settings: IntentSettings) {
        let odds = IntentPolicy.oddsOfPoint
        self.init(
            signals: IntentPolicy.weights(settings.signals),
            follower: settings.follower * odds,
            waitMinute: settings.wait.perMinute * odds,
            waitMost: settings.wait.most * odds,
            burstMessages: settings.burst.messages,
            burst: settings.burst.points * odds)
    }

    /// Points of known kinds as log-odds; a kind that the product does not know scores nothing.
    private static func weights(_ signals: [IntentSettings.Signal]) -> [SignalWeight] {
        signals.compactMap { signal in
            SignalKind(rawValue: signal.kind).map { kind in
                SignalWeight(
                    kind: kind, weight: signal.points * oddsOfPoint,
                    most: signal.most * oddsOfPoint, halfLife: signal.halfLife)
            }
        }
    }
}
