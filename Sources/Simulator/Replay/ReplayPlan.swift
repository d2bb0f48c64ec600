public import Routing
public import Vocabulary

/// What a side of a comparison is to be replayed with.
public struct ReplayPlan: Sendable {
    /// The policy that a side goes by.
    public enum Rules: Sendable {
        /// Those of the recording, version after version.
        case recorded
        /// One policy all along.
        case fixed(Policy, IntentResources)
    }

    /// Agents who were not there.
    public struct MoreAgents: Sendable, Equatable {
        /// How many.
        public var count: Int
        /// When they come and go; nil is to the end.
        public var from: Timestamp
        public var to: Timestamp?

        /// So many agents for so long.
        public init(count: Int, from: Timestamp, to: Timestamp? = nil) {
            self.count = count
            self.from = from
            self.to = to
        }
    }

    /// How this side is called in reports.
    public var name: String
    public var rules: Rules
    /// From when on people behave as drawn; before it all is as recorded. Nil is from the start.
    public var from: Timestamp?
    /// When it ends; nil is with the recording.
    public var to: Timestamp?
    public var more: [MoreAgents]
    /// What every draw rests on.
    public var seed: UInt64

    /// A plan from its parts.
    public init(
        name: String, rules: Rules, from: Timestamp? = nil, to: Timestamp? = nil,
        more: [MoreAgents] = [], seed: UInt64 = 1
    ) {
        self.name = name
        self.rules = rules
        self.from = from
        self.to = to
        self.more = more
        self.seed = seed
    }
}

/// What both sides are measured by: the targets of the policy that was in force.
struct Yardstick: Sendable {
    var firstReply: Int64
    var nextReply: Int64
    var handOver: Int
    private var windows: [Text: Int64] = [:]
    private let policy: Policy

    init(_ policy: Policy) {
        firstReply = Int64(policy.service.firstReply)
        nextReply = Int64(policy.service.nextReply)
        handOver = policy.intent.handOver
        self.policy = policy
    }

    /// How long a platform lets us answer; nil is always.
    mutating func window(_ channel: Name) -> Int64? {
        if let known = windows[channel] { return known < 0 ? nil : known }
        let window = policy.channel(channel.string).window.map { Int64($0) }
        windows[channel] = window ?? -1
        return window
    }
}
