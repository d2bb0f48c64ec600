import Dispatch
import Foundation
import Routing
public import Vocabulary

/// Two policies on the same past, side by side.
public struct ReplayComparison: Sendable {
    /// One side: what it went by and what came of it.
    public struct Side: Sendable {
        /// Its name.
        public var name: String
        /// The digest of its policy; empty where it changed with the recording.
        public var digest: String
        /// What came of it.
        public var figures: ReplayFigures
        var treatments: [Treatment]
    }

    /// A conversation that was treated otherwise.
    public struct Change: Sendable {
        /// Which one.
        public var conversation: ConversationID
        /// How much it matters: the larger, the earlier it is told.
        public var weight: Int64
        /// What became of it on either side.
        public var base: Treatment
        public var candidate: Treatment
    }

    /// The desk.
    public let desk: Name
    /// The time that was counted.
    public let from: Timestamp
    public let to: Timestamp
    public let seed: UInt64
    /// Whether the recording replays as it was; else where it first does not.
    public let check: JournalCheck.Result
    public private(set) var base: Side
    public private(set) var candidate: Side
    /// Conversations that were treated otherwise, those that matter most first.
    public private(set) var changes: [Change] = []
    /// How many there are in all.
    public private(set) var changed = 0

    /// Runs both sides. `explained` is how many changes are told with their reasons.
    public static func run(
        _ recorded: RecordedDesk, base: ReplayPlan, candidate: ReplayPlan, explained: Int = 25
    ) throws -> ReplayComparison {
        let recorder = HabitsRecorder()
        let check = try JournalCheck.run(recorded) { recorder.take($0, $1) }
        let policy = try measure(recorded, base)
        let habits = recorder.settled(policy)
        let plans = [base, candidate]
        let sides = try both(recorded, plans, habits, Yardstick(policy))
        var comparison = ReplayComparison(
            recorded: recorded, plan: base, check: check, base: sides[0], candidate: sides[1])
        comparison.compare(most: max(explained, 0))
        return comparison
    }

    private init(
        recorded: RecordedDesk, plan: ReplayPlan, check: JournalCheck.Result, base: Side,
        candidate: Side
    ) {
        let first = recorded.journal.first?.at ?? .zero
        let last = recorded.journal.last?.at ?? .zero
        desk = recorded.name
        from = max(first, plan.from ?? first)
        to = max(from, min(last, plan.to ?? last))
        seed = plan.seed
        self.check = check
        self.base = base
        self.candidate = candidate
    }

    /// The policy whose targets both sides are held against.
    private static func measure(_ recorded: RecordedDesk, _ plan: ReplayPlan) throws -> Policy {
        if case .fixed(let policy, _) = plan.rules { return policy }
        let version = recorded.policies.records.last?.version ?? 1
        return try recorded.policies.policy(version)
    }

    /// Both sides at once, each on a thread of its own.
    private static func both(
        _ recorded: RecordedDesk, _ plans: [ReplayPlan], _ habits: Habits, _ yardstick: Yardstick
    ) throws -> [Side] {
        let results = Results(plans.count)
        DispatchQueue.concurrentPerform(iterations: plans.count) { index in
            results.set(
                index,
                Result {
                    let world = ReplayWorld(
                        recorded, plans[index], habits: habits, yardstick: yardstick)
                    try world.run()
                    return Side(
                        name: plans[index].name, digest: plans[index].digest,
                        figures: world.figures, treatments: world.treatments)
                })
        }
        return try results.all.map { try $0.get() }
    }

    // Sendable by its lock.
    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var results: [Result<Side, any Error>?]

        init(_ count: Int) { results = Array(repeating: nil, count: count) }

        func set(_ index: Int, _ result: Result<Side, any Error>) {
            lock.withLock { results[index] = result }
        }

        var all: [Result<Side, any Error>] { lock.withLock { results.compactMap { $0 } } }
    }
}

extension ReplayPlan {
    var digest: String {
        if case .fixed(let policy, _) = rules { return policy.digest }
        return ""
    }
}

extension ReplayComparison {
    /// A first answer that comes so much sooner or later is another treatment.
    private static let noticed: Int64 = 10_000

    private mutating func compare(most: Int) {
        let count = max(base.treatments.count, candidate.treatments.count)
        var found: [Change] = []
        for index in 0..<count {
            let one = base.treatments.indices.contains(index) ? base.treatments[index] : .init()
            let other =
                candidate.treatments.indices.contains(index)
                ? candidate.treatments[index] : .init()
            guard let weight = Self.weight(one, other) else { continue }
            found.append(
                Change(
                    conversation: ConversationID(Int64(index + 1)), weight: weight, base: one,
                    candidate: other))
        }
        changed = found.count
        found.sort { ($1.weight, $0.conversation) < ($0.weight, $1.conversation) }
        changes = Array(found.prefix(most))
    }

    /// How much two treatments differ, in seconds of waiting and what outweighs them; nil if they
    /// do not.
    private static func weight(_ one: Treatment, _ other: Treatment) -> Int64? {
        var weight: Int64 = 0
        if one.wentToPeople != other.wentToPeople { weight += 600 }
        if (one.outcome == .sold) != (other.outcome == .sold) { weight += 3_600 }
        if (one.firstReply == nil) != (other.firstReply == nil) { weight += 1_200 }
        if one.firstOwner != other.firstOwner { weight += 30 }
        if let first = one.firstReply, let second = other.firstReply,
            abs(first - second) > noticed
        {
            weight += abs(first - second) / 1_000
        }
        return weight > 0 ? weight : nil
    }
}
