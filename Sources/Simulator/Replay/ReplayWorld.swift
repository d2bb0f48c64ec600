import Routing
import Vocabulary

/// One side of a comparison: the real desk, everything that came to it as recorded, and agents who
/// behave as the recorded ones did.
final class ReplayWorld {
    let recorded: RecordedDesk
    let plan: ReplayPlan
    let habits: Habits
    var yardstick: Yardstick
    var figures = ReplayFigures()
    var treatments: [Treatment] = []
    var states: [State] = []
    var agentSessions: [Name: [SessionID]] = [:]
    /// Since when an agent is ready, and whose conversations she has.
    var readySince: [Name: Timestamp] = [:]
    var owned: [Name: [Int64]] = [:]
    /// Everybody who is there, in order of coming.
    var peers: [SessionID: Peer] = [:]
    var schedule = ReplaySchedule()
    var now = Timestamp.zero
    var waitingCount = 0
    let begins: Timestamp
    let ends: Timestamp
    private(set) var desk: Desk?
    /// People behave as drawn from here on.
    private(set) var isDrawn = false
    private var reader = RecordedInputReader()
    private var memory = DeskMemory()
    private var version: Int64 = 0

    /// What must be known of a conversation on the way.
    struct State {
        var owner: Name?
        /// Counts owners, and offers, so that what was planned for an older one is known as such.
        var turn = 0
        var offer = 0
        var offeree: Name?
        var episode = -1
        var openedAt = Timestamp.zero
        var firstOwnedAt: Timestamp?
        var ownedAt = Timestamp.zero
        var queuedAt: Timestamp?
        var waitingSince = Timestamp.zero
        var lastMessageAt = Timestamp.zero
        var channel: Name = "tiktok"
        var hadReply = false
        var isAnswering = false
        var isWaiting = false
        var wantsPeople = false
        var hasMissedWindow = false
        var answers = 0
        /// Recorded episodes whose sale or transfer has had its turn.
        var soldEpisode = -1
        var movedEpisode = -1
        var score = 0
    }

    init(
        _ recorded: RecordedDesk, _ plan: ReplayPlan, habits: Habits, yardstick: Yardstick
    ) {
        self.recorded = recorded
        self.plan = plan
        self.habits = habits
        self.yardstick = yardstick
        let first = recorded.journal.first?.at ?? .zero
        let last = recorded.journal.last?.at ?? .zero
        begins = max(first, plan.from ?? first)
        ends = max(begins, min(last, plan.to ?? last))
        states.reserveCapacity(habits.pasts.count)
        treatments.reserveCapacity(habits.pasts.count)
    }

    /// Runs to the end.
    func run() throws {
        for record in recorded.journal {
            if record.at > ends { break }
            if !isDrawn, record.at >= begins { try takeOver() }
            // What the recorded desk made of its inputs is not asked for here.
            if case .event = record.body, isDrawn { continue }
            let input = try reader.read(record)
            if isDrawn { try live(until: record.at) } else { catchUp(input, to: record.at) }
            try take(input, at: record.at)
        }
        if !isDrawn { try takeOver() }
        try live(until: ends)
        now = ends
        settle()
    }

    /// Gives the desk one input and hears what comes of it.
    func step(_ input: DeskInput, at time: Timestamp) {
        guard let desk else { return }
        now = max(now, time)
        desk.step(input, at: time)
        let output = desk.drain()
        if !isDrawn { memory.apply(output.changes) }
        hear(output)
    }

    /// Before people are drawn, the recorded standstills have their place as well.
    private func catchUp(_ input: RecordedInput, to time: Timestamp) {
        guard let desk else { return }
        if case .stalled(let due) = input {
            while let next = desk.nextDeadline, next < due { step(.tick, at: next) }
        } else {
            while let next = desk.nextDeadline, next <= time { step(.tick, at: next) }
        }
    }

    /// Lets the desk and the people live up to a moment.
    private func live(until time: Timestamp) throws {
        guard let desk else { return }
        while true {
            let deadline = desk.nextDeadline
            let planned = schedule.next
            guard let next = [deadline, planned].compactMap({ $0 }).min(), next <= time else {
                return
            }
            if let planned, planned <= next, let action = schedule.pop() {
                now = max(now, planned)
                carryOut(action)
            } else {
                step(.tick, at: next)
            }
        }
    }

    private func take(_ input: RecordedInput, at time: Timestamp) throws {
        switch input {
        case .started(let version, _): try start(version, at: time)
        case .policy(let version, _): try follow(version, at: time)
        case .input(let input): if !isDrawn || isFromOutside(input) { pass(input, at: time) }
        case .stalled: if !isDrawn { step(.tick, at: time) }
        case .tick, .event: break
        }
    }

    private func follow(_ version: Int64, at time: Timestamp) throws {
        self.version = version
        if isDrawn, case .fixed = plan.rules { return }
        step(.policy(try recorded.policies.compiled(version)), at: time)
    }

    /// The first start makes the desk. A later one ended all sessions; before people are drawn it
    /// is a start here too.
    private func start(_ version: Int64, at time: Timestamp) throws {
        let isNew = version != self.version
        self.version = version
        if isDrawn, desk != nil {
            for session in peers.keys.sorted() { pass(.closed(session), at: time) }
            if isNew { try follow(version, at: time) }
            return
        }
        let policy = isDrawn ? try ownPolicy() : try recorded.policies.compiled(version)
        let desk = Desk(name: recorded.name, policy: policy)
        desk.writesDetail = !isDrawn
        now = max(now, time)
        desk.restore(memory.restored(at: time), at: time)
        self.desk = desk
        peers = [:]
        agentSessions = [:]
        let output = desk.drain()
        if !isDrawn { memory.apply(output.changes) }
        hear(output)
    }

    private func ownPolicy() throws -> CompiledPolicy {
        switch plan.rules {
        case .recorded: try recorded.policies.compiled(version)
        case .fixed(let policy, let resources):
            CompiledPolicy(
                policy, resources: resources, version: version,
                sharingWith: recorded.policies.likeness)
        }
    }

    /// From here on people are drawn, and the side's own policy holds.
    private func takeOver() throws {
        isDrawn = true
        for more in plan.more { invite(more) }
        guard let desk else { return }
        desk.writesDetail = false
        now = max(now, begins)
        figures = ReplayFigures()
        if case .fixed = plan.rules { step(.policy(try ownPolicy()), at: begins) }
        resume()
    }
}
