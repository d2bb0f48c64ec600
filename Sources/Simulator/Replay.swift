public import Routing

/// What a rule brought on a trace, over all its draws.
public struct Replay: Sendable {
    /// The trace.
    public var trace: String
    /// The rule.
    public var rule: Rule
    /// The value of each draw.
    public var values: [Double]
    /// The upper bound of the mean value; nil if nobody worked it out.
    public var bound: Double?
    /// The share of all that gave up, mean over the draws.
    public var reneged: Double
    /// The share of each kind that gave up, by the kind's name, in the trace's order.
    public var renegedByKind: [(kind: String, share: Double)]
    /// The share of all that the bot took.
    public var handedOver: Double

    /// The mean value over the draws.
    public var mean: Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    /// The mean value as a share of the bound.
    public var share: Double? { bound.map { $0 > 0 ? mean / $0 : 0 } }

    /// Replays every draw of a trace under a rule.
    public init(
        _ trace: Trace, rule: Rule, floor: Bool = false, error: Beliefs.Error = Beliefs.Error()
    ) {
        let beliefs = Beliefs(trace: trace, rule: rule, floor: floor, error: error)
        let outcomes = (0..<trace.draws).map { draw in
            var world = MadeUpWorld(trace: trace, draw: draw, beliefs: beliefs)
            return world.run()
        }
        self.init(trace, rule: rule, outcomes: outcomes)
    }

    private init(_ trace: Trace, rule: Rule, outcomes: [MadeUpWorld.Outcome]) {
        self.trace = trace.name
        self.rule = rule
        values = outcomes.map(\.value)
        bound = trace.bound
        let arrived = outcomes.reduce(0) { $0 + $1.arrived.reduce(0, +) }
        let gone = outcomes.reduce(0) { $0 + $1.reneged.reduce(0, +) }
        reneged = Replay.share(gone, of: arrived)
        handedOver = Replay.share(outcomes.reduce(0) { $0 + $1.handedOver }, of: arrived)
        renegedByKind = trace.parameters.kinds.indices.map { kind in
            let share = Replay.share(
                outcomes.reduce(0) { $0 + $1.reneged[kind] },
                of: outcomes.reduce(0) { $0 + $1.arrived[kind] })
            return (trace.parameters.kinds[kind].name, share)
        }
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? Double(part) / Double(whole) : 0
    }
}
