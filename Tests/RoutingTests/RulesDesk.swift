@testable import Routing

/// A small desk for tests: skills 0 and 1, kinds `hot` (dear) and `chat` (cheap).
final class RulesDesk {
    var router: Dispatcher
    var next: Int64 = 0

    init(_ rule: Rule, _ change: (inout RoutingParameters) -> Void = { _ in }) {
        var parameters = RoutingParameters()
        parameters.rule = rule
        parameters.floor = nil
        parameters.kinds = [
            .init(name: "hot", work: 120_000, patience: 160_000, botFit: 500, share: 500),
            .init(name: "chat", work: 90_000, patience: 300_000, botFit: 900, rank: 1, share: 500),
        ]
        change(&parameters)
        router = Dispatcher(parameters: parameters)
    }

    func agent(
        _ id: Int64, _ levels: [Int32: Int32] = [0: 1000], seats: Int = 100, perHour: Int? = nil,
        at time: Int64 = 0
    ) {
        let skills = levels.keys.sorted().map { SkillLevel(skill: $0, level: levels[$0] ?? 0) }
        router.setAgent(
            AgentState(id: id, skills: skills, seats: seats, mostPerHour: perHour), at: time)
    }

    @discardableResult
    func enter(
        money: Int64 = 10_000_000, kind: Int = 0, at time: Int64 = 0,
        _ change: (inout Waiting) -> Void = { _ in }
    ) -> Int64 {
        next += 1
        var waiting = Waiting(
            id: next, since: time, money: money, kind: kind, needs: [SkillNeed(skill: 0)])
        change(&waiting)
        router.enter(waiting, at: time)
        return next
    }

    /// Carries out one choice and says what it was: conversation and agent (nil is the bot).
    func step(at time: Int64) -> (conversation: Int64, agent: Int64?, why: Explanation)? {
        switch router.choose(at: time) {
        case .offer(let conversation, let agent, let why)?:
            router.started(conversation, agent: agent, at: time)
            return (conversation, agent, why)
        case .handToBot(let conversation, let why)?:
            router.leave(conversation, at: time)
            return (conversation, nil, why)
        case nil: return nil
        }
    }

    func decline(_ id: Int64, at time: Int64) -> Bool { router.declined(id, at: time) }
}
