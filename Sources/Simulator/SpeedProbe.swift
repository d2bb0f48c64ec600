import Foundation
public import Routing

/// Measures what a decision costs on a desk of a given size.
public struct SpeedProbe {
    /// What was measured, in microseconds.
    public struct Figures: Sendable {
        /// How many waited.
        public var waiting: Int
        /// The median of a decision that finds one free seat.
        public var median: Double
        /// The 99th percentile of a decision.
        public var worst: Double
        /// The mean of entering and leaving the line.
        public var entry: Double
        /// The median of a refresh of the prices with its decision.
        public var refresh: Double
    }

    private var dispatcher: Dispatcher
    private var chance = Chance(seed: 9)
    private var nextID: Int64 = 0
    private var now: Int64 = 0
    private let groups: Int
    private let kinds: Int

    /// A desk with all seats taken and so many waiting.
    public init(waiting: Int, agents: Int = 500, groups: Int = 20, rule: Rule = .uplift) {
        var parameters = RoutingParameters()
        parameters.rule = rule
        parameters.kinds = SpeedProbe.kinds
        parameters.rooms = (0..<20).map {
            RoutingParameters.Room(
                hourly: 360_000, period: 600_000, firstCallOut: Int64($0) * 30_000,
                burstShare: 600)
        }
        parameters.mix = (0..<groups).map { group in
            RoutingParameters.Mix(needs: [SkillNeed(skill: Int32(group))], share: 50)
        }
        self.groups = groups
        kinds = parameters.kinds.count
        dispatcher = Dispatcher(parameters: parameters)
        for agent in 0..<agents {
            let own = agent % groups
            let skills = [
                SkillLevel(skill: Int32(own), level: 1000),
                SkillLevel(skill: Int32((own + 1) % groups), level: 700),
                SkillLevel(skill: Int32((own + 7) % groups), level: 700),
            ]
            dispatcher.setAgent(
                AgentState(id: Int64(agent), skills: skills, seats: 300), at: 0)
        }
        for seat in 0..<(agents * 3) {
            let held = make()
            dispatcher.hold(held, agent: Int64(seat % agents), at: now)
        }
        for _ in 0..<waiting { enter() }
    }

    private static var kinds: [RoutingParameters.Kind] {
        [("hot", 120, 168), ("presale", 200, 241), ("care", 220, 290), ("chat", 90, 296)].map {
            RoutingParameters.Kind(
                name: $0.0, work: $0.1 * 1000, patience: $0.2 * 1000, share: 250,
                money: [500_000, 2_000_000, 5_000_000, 10_000_000, 40_000_000])
        }
    }

    private mutating func make() -> Waiting {
        nextID += 1
        let money = Int64(2_000_000 * chance.exponential(4)) + 300_000
        let patience = 80_000 + Int64(220_000 * chance.unit())
        return Waiting(
            id: nextID, since: now, money: money, kind: Int(nextID) % kinds,
            needs: [SkillNeed(skill: Int32(chance.unit() * Double(groups)))], patience: patience)
    }

    private mutating func enter() {
        now += 1
        dispatcher.enter(make(), at: now)
    }

    /// Runs so many rounds: one arrives, one conversation ends, its seat is given.
    public mutating func run(rounds: Int) -> Figures {
        var decisions: [Double] = []
        var refreshes: [Double] = []
        var entries: [Double] = []
        let waiting = dispatcher.waitingCount
        var holding = Array(1...Int64(max(1, 1500)))
        for round in 0..<rounds {
            now += 1
            let arrival = make()
            entries.append(SpeedProbe.micro { dispatcher.enter(arrival, at: now) })
            let ends = round % holding.count
            dispatcher.finished(holding[ends], at: now)
            let before = dispatcher.refreshes
            var choice: Choice?
            let took = SpeedProbe.micro { choice = dispatcher.choose(at: now) }
            if dispatcher.refreshes == before {
                decisions.append(took)
            } else {
                refreshes.append(took)
            }
            guard case .offer(let conversation, let agent, _) = choice else { continue }
            dispatcher.started(conversation, agent: agent, at: now)
            holding[ends] = conversation
        }
        return Figures(
            waiting: waiting, median: SpeedProbe.part(0.5, of: decisions),
            worst: SpeedProbe.part(0.99, of: decisions),
            entry: entries.reduce(0, +) / Double(max(entries.count, 1)),
            refresh: SpeedProbe.part(0.5, of: refreshes))
    }

    /// Processor time of this thread: a busy machine's other work does not count.
    private static func micro(_ body: () -> Void) -> Double {
        let before = processorTime()
        body()
        return processorTime() - before
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    private static func part(_ part: Double, of values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        return sorted[min(Int(Double(sorted.count) * part), sorted.count - 1)]
    }
}
