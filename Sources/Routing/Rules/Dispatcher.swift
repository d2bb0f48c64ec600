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
    var heldWork: Int64 = 0

    /// When a need relaxes, by time.
    var relaxing = OrderedTree()
    /// When a valuable conversation becomes unanswerable, by time.
    var windows = OrderedTree()
    var forecast: Forecast
    var pricing = Pricing()
    var now: Int64 = .min

    /// A router with no agents and nobody waiting.
    public init(parameters: RoutingParameters) {
        self.parameters = parameters
        shareHeld = Array(repeating: 0, count: parameters.shares.count)
        forecast = Forecast(parameters: parameters)
    }

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
        var started: Int64
    }

    struct Agent: Sendable {
        var state: AgentState
        var group: Int
        var load = 0
        /// How many conversations she holds.
        var chats = 0
        var idleSince: Int64
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
        /// Whether one of them holds nothing.
        var idle = false
    }
}
