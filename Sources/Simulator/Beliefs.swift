import Foundation
public import Routing

/// What the router is told of a trace: its parameters, right or wrong on purpose.
public struct Beliefs: Sendable {
    /// How wrong the router's parameters are: 1 is right.
    public struct Error: Sendable, Equatable {
        /// The factor of the arrival rate.
        public var rate = 1.0
        /// The factor of work.
        public var work = 1.0
        /// The factor of patience.
        public var patience = 1.0
        /// Whether the plan of call-outs is known.
        public var knowsSchedule = true

        /// No error.
        public init(
            rate: Double = 1, work: Double = 1, patience: Double = 1, knowsSchedule: Bool = true
        ) {
            self.rate = rate
            self.work = work
            self.patience = patience
            self.knowsSchedule = knowsSchedule
        }
    }

    /// The parameters of the router.
    public let routing: RoutingParameters
    private let error: Error
    private let usesBot: Bool

    /// The beliefs about a trace under a rule, with the floor or without.
    public init(trace: Trace, rule: Rule, floor: Bool = false, error: Error = Error()) {
        let world = trace.parameters
        var routing = RoutingParameters()
        routing.rule = rule
        routing.floor = floor ? RoutingParameters.Floor() : nil
        routing.decay = Int64((world.kappa * 1e9).rounded())
        routing.usesBot = world.usesBot
        routing.botAfter = Int64((world.botAfter * 1000).rounded())
        routing.speeds = world.speeds.map { Int64(($0 * 1000).rounded()) }
        routing.kinds = world.kinds.indices.map { Beliefs.kind($0, of: world, error: error) }
        routing.mix = world.languages.indices.map { language in
            RoutingParameters.Mix(
                needs: [SkillNeed(skill: Int32(language))],
                share: Int64((world.languages[language].share * 1000).rounded()))
        }
        let hourly = trace.arrivalRate * error.rate / Double(max(world.rooms, 1)) * 3_600_000
        routing.rooms = (0..<world.rooms).map { room in
            var plan = RoutingParameters.Room(hourly: Int64(hourly.rounded()))
            guard error.knowsSchedule else { return plan }
            let first = (Double(room) * world.burstShift)
                .truncatingRemainder(dividingBy: max(world.burstPeriod, 1))
            plan.period = Int64(world.burstPeriod * 1000)
            plan.firstCallOut = Int64(first * 1000)
            plan.decay = Int64(world.burstDecay * 1000)
            plan.burstShare = Int64((world.burstShare * 1000).rounded())
            plan.ends = Int64(world.horizon * 1000)
            return plan
        }
        self.routing = routing
        self.error = error
        usesBot = world.usesBot
    }

    /// The skills of a group, as the router is told them.
    func skills(of group: Trace.Group) -> [SkillLevel] {
        group.skills.indices.compactMap { language in
            let level = Int32((group.skills[language] * 1000).rounded())
            return level > 0 ? SkillLevel(skill: Int32(language), level: level) : nil
        }
    }

    /// An arrival, as the router is told of it.
    func waiting(_ row: Trace.Row, id: Int64) -> Waiting {
        Waiting(
            id: id, since: Int64((row.time * 1000).rounded()),
            money: Int64((row.money * 1_000_000).rounded()), kind: row.kind,
            needs: [SkillNeed(skill: Int32(row.language))], room: row.room,
            patience: Int64((row.patienceMean * error.patience * 1000).rounded()),
            work: Int64((row.workMean * error.work * 1000).rounded()),
            rank: row.score > 0.4 ? 0 : row.score > 0.15 ? 1 : 2)
    }

    private static func kind(
        _ index: Int, of world: Trace.Parameters, error: Error
    ) -> RoutingParameters.Kind {
        let kind = world.kinds[index]
        let score = kind.score.0 / (kind.score.0 + kind.score.1)
        let patience = world.patience.most - world.patience.perScore * score
        return RoutingParameters.Kind(
            name: kind.name, work: Int64((kind.work * error.work * 1000).rounded()),
            patience: Int64((patience * error.patience * 1000).rounded()),
            botFit: Int32((kind.bot * 1000).rounded()), rank: index,
            share: Int64((kind.share * 1000).rounded()),
            money: Evening.moneySteps(of: kind, value: world.value).map {
                Int64(($0 * 1_000_000).rounded())
            })
    }
}
