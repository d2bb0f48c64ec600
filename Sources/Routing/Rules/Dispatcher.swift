/// The router: who waits, who is free, and which of them meet next.
///
/// A value without a clock: every call brings the time in milliseconds, and times never run
/// back. The caller carries out what `choose` says, reports it with `started` or `leave`, and
/// asks again until there is nothing to do.
public struct Dispatcher: Sendable {
    /// What the policy says.
    public internal(set) var parameters: RoutingParameters

    var agents: [Agent] = []
    var agentSlots: [Int64: Int] = [:]
    var freeAgentSlots: [Int] = []
    var groups: [Group] = []

    var lanes: [Lane] = []
    var laneIndex: [LaneKey: Int] = [:]
    var freeLanes: [Int] = []
    var entries: [Int64: Entry] = [:]
    var held: [Int64: Held] = [:]
    var shareHeld: [Int]

    /// When a need relaxes, by time.
    var relaxing = OrderedTree()
    /// When a valuable conversation becomes unanswerable, by time.
    var windows = OrderedTree()
    var forecast: Forecast
    var pricing = Pricing()
    var learnt: Learnt
    /// kappa × log2(e) a millisecond, scale 2^52.
    var decayRate: Int64
    /// How many who wait have a last agent, so that a decision can skip looking for them.
    var returningCount = 0
    var now: Int64 = .min
    /// Whether the choice in hand is to be explained in full.
    var explains = true

    /// A router with no agents and nobody waiting.
    public init(parameters: RoutingParameters) {
        self.parameters = parameters
        shareHeld = Array(repeating: 0, count: parameters.shares.count)
        forecast = Forecast(parameters: parameters)
        learnt = Learnt(kinds: parameters.kinds.count)
        decayRate = Dispatcher.decayRate(of: parameters)
    }

    /// The latest time it was told, in milliseconds.
    public var time: Int64 { now }

    /// How many wait.
    public var waitingCount: Int { entries.count }

    /// Whether this conversation waits.
    public func isWaiting(_ id: Int64) -> Bool { entries[id] != nil }

    /// The agent who holds this conversation, if one does.
    public func holder(of id: Int64) -> Int64? {
        guard let hold = held[id] else { return nil }
        return agents[hold.slot].state.id
    }

    /// What an agent holds, in hundredths of a seat; nil if she is not known.
    public func load(of agent: Int64) -> Int? {
        agentSlots[agent].map { agents[$0].load }
    }
}

extension Dispatcher {
    /// A conversation that waits, with where it stands.
    struct Entry: Sendable {
        var waiting: Waiting
        var lane: Int
        var key: Int64
        /// When one of its needs relaxes next.
        var relaxAt: Int64?
    }

    /// A conversation that an agent holds.
    struct Held: Sendable {
        var waiting: Waiting
        var slot: Int
        var weight: Int
        var work: Int64
        /// What each of the agent's conversations had had of work when this one began.
        var startedWork: Int64
    }

    struct Agent: Sendable {
        var state: AgentState
        var group: Int
        var load = 0
        /// How many conversations she holds.
        var chats = 0
        /// Since when she has held nothing.
        var idleSince: Int64
        /// What each conversation she holds has had of her work, in milliseconds, and when.
        var workDone: Int64 = 0
        var workAt: Int64 = 0
        /// When she started conversations within the last hour, only kept under a limit.
        var starts: [Int64] = []
        /// Conversations waiting for her as their last agent, best first.
        var returning = OrderedTree()
    }

    /// Agents with the same skills and levels.
    struct Group: Sendable {
        var skills: [SkillLevel]
        var slots: [Int] = []
    }

    /// The agents of a group who may take something now.
    struct GroupFree: Sendable {
        /// The most that one of them can still hold, in hundredths of a seat.
        var most = 0
        /// Free seats of the group.
        var seats = 0
        /// The fewest conversations that one of them holds.
        var fewest = Int.max
    }
}
