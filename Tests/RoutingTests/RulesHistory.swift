@testable import Routing

/// A random history of a desk, with a plain mirror of it that checks every choice.
struct RulesHistory {
    /// What went wrong, if anything did.
    var faults: [String] = []
    /// Every choice made, to compare two runs.
    var choices: [Explanation] = []

    private var router: Dispatcher
    private var waiting: [Int64: Waiting] = [:]
    private var held: [Int64: (waiting: Waiting, agent: Int64)] = [:]
    private var agents: [Int64: AgentState] = [:]
    private var state: UInt64
    private var now: Int64 = 0
    private var nextID: Int64 = 0
    private let parameters: RoutingParameters

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var parameters = RoutingParameters()
        let rules = Rule.allCases
        parameters.rule = seed % 3 == 0 ? rules[Int(seed / 3) % rules.count] : .uplift
        parameters.usesBot = seed % 5 == 1
        parameters.floor = seed % 2 == 0 ? RoutingParameters.Floor() : nil
        parameters.shares = seed % 4 == 2 ? [400, 300] : []
        parameters.wrapUp = seed % 7 == 3 ? 4_000 : 0
        parameters.kinds = [
            .init(
                name: "hot", work: 120_000, patience: 160_000, botFit: 500, share: 400,
                money: [9_000_000, 30_000_000]),
            .init(
                name: "chat", work: 90_000, patience: 300_000, botFit: 800, rank: 1,
                seatWeight: seed % 6 == 0 ? 50 : 100, share: 600, money: [400_000, 900_000]),
        ]
        parameters.rooms = [
            .init(hourly: 400_000, period: 300_000, firstCallOut: 30_000, burstShare: 700)
        ]
        self.parameters = parameters
        router = Dispatcher(parameters: parameters)
    }

    mutating func run(steps: Int) {
        for id in 1...4 as ClosedRange<Int64> { setAgent(id) }
        for _ in 0..<steps {
            now += Int64(random(3) == 0 ? random(20_000) : random(1_500))
            change()
            settle()
        }
    }

    private mutating func random(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % below
    }

    private mutating func change() {
        switch random(10) {
        case 0...4: arrive()
        case 5, 6: endOne(declined: false)
        case 7: endOne(declined: random(3) == 0)
        case 8: leaveOne()
        default: setAgent(Int64(random(6) + 1))
        }
    }

    private mutating func setAgent(_ id: Int64) {
        let first = Int32(random(2))
        var skills = [SkillLevel(skill: first, level: 1000)]
        if random(2) == 0 { skills.append(SkillLevel(skill: 1 - first, level: 700)) }
        let agent = AgentState(
            id: id, skills: agents[id]?.skills ?? skills, seats: 100 + 100 * random(3),
            isAvailable: random(4) != 0, mostPerHour: random(5) == 0 ? 3 : nil)
        agents[id] = agent
        router.setAgent(agent, at: now)
    }

    private mutating func arrive() {
        nextID += 1
        var arriving = Waiting(
            id: nextID, since: now, money: Int64(random(40) + 1) * 700_000, kind: random(2),
            needs: [
                SkillNeed(skill: Int32(random(2)), relaxesAfter: random(3) == 0 ? 15_000 : nil)
            ], room: 0)
        if !parameters.shares.isEmpty { arriving.share = random(2) }
        if random(4) == 0 { arriving.lastAgent = Int64(random(6) + 1) }
        if random(6) == 0 { arriving.windowEnds = now + Int64(random(300_000)) }
        waiting[nextID] = arriving
        router.enter(arriving, at: now)
    }

    private mutating func pick(_ ids: [Int64]) -> Int64? {
        ids.isEmpty ? nil : ids.sorted()[random(ids.count)]
    }

    private mutating func endOne(declined: Bool) {
        guard let id = pick(Array(held.keys)), let hold = held.removeValue(forKey: id) else {
            return
        }
        if declined {
            var back = hold.waiting
            back.refused.append(hold.agent)
            waiting[id] = back
            check(router.declined(id, at: now), "declined \(id) is not known")
        } else {
            check(router.finished(id, at: now), "finished \(id) is not known")
        }
    }

    private mutating func leaveOne() {
        guard let id = pick(Array(waiting.keys)) else { return }
        waiting[id] = nil
        check(router.leave(id, at: now, gaveUp: true), "\(id) does not wait")
    }

    private mutating func check(_ holds: Bool, _ fault: String) {
        if !holds { faults.append("\(now): \(fault)") }
    }

    private mutating func settle() {
        var steps = 0
        while let choice = router.choose(at: now) {
            steps += 1
            choices.append(choice.explanation)
            switch choice {
            case .offer(let id, let agent, _): take(id, agent)
            case .handToBot(let id, _):
                check(parameters.usesBot, "no bot, but \(id) is handed to it")
                check(waiting.removeValue(forKey: id) != nil, "\(id) has no owner to give")
                router.leave(id, at: now)
            }
            if steps > 500 {
                faults.append("\(now): the choice does not settle")
                return
            }
        }
        check(router.waitingCount == waiting.count, "the lines differ")
        checkNobodyIdle()
    }

    private mutating func take(_ id: Int64, _ agent: Int64) {
        guard let taken = waiting.removeValue(forKey: id), let state = agents[agent] else {
            faults.append("\(now): \(id) or \(agent) is not there")
            return
        }
        check(held[id] == nil, "\(id) has two owners")
        check(state.isAvailable, "\(agent) is away")
        check(fits(state, taken), "\(agent) cannot serve \(id)")
        check(!taken.refused.contains(agent), "\(agent) refused \(id)")
        check(load(agent) + weight(taken) <= state.seats, "\(agent) is oversold")
        check(router.started(id, agent: agent, at: now), "\(id) could not start")
        held[id] = (taken, agent)
        check(router.load(of: agent) == load(agent), "the load of \(agent) differs")
    }

    private func weight(_ waiting: Waiting) -> Int { parameters.kinds[waiting.kind].seatWeight }

    private func load(_ agent: Int64) -> Int {
        held.values.reduce(0) { $0 + ($1.agent == agent ? weight($1.waiting) : 0) }
    }

    private func fits(_ agent: AgentState, _ waiting: Waiting) -> Bool {
        waiting.needs.allSatisfy { need in
            if let after = need.relaxesAfter, now - waiting.since >= after { return true }
            return agent.skills.contains { $0.skill == need.skill && $0.level >= need.level }
        }
    }

    /// Whoever is present and has nothing must not sit idle beyond `holdAtMost`; and no share
    /// below its guarantee waits longer for a seat that is free.
    private mutating func checkNobodyIdle() {
        guard parameters.wrapUp == 0 else { return }
        let total = agents.values.reduce(0) { $0 + ($1.isAvailable ? $1.seats : 0) }
        for (id, agent) in agents where agent.isAvailable && agent.mostPerHour == nil {
            let load = load(id)
            for (conversation, waiting) in waiting {
                guard now - waiting.since >= parameters.holdAtMost, fits(agent, waiting),
                    !waiting.refused.contains(id), load + weight(waiting) <= agent.seats,
                    parameters.rule != .bullseye || now - waiting.since >= 30_000
                else { continue }
                // A human who adds nothing over the bot is not asked.
                let second = agent.skills.count > 1
                let relaxes = waiting.needs.contains { $0.relaxesAfter != nil }
                if parameters.usesBot, second || relaxes { continue }
                check(load > 0, "\(id) sits idle while \(conversation) waits")
                guard let share = waiting.share else { continue }
                let theirs = held.values.reduce(0) {
                    $0 + ($1.waiting.share == share ? weight($1.waiting) : 0)
                }
                let starved = Int64(theirs) * 1000 < parameters.shares[share] * Int64(total)
                check(!starved, "share \(share) starves while \(id) is free")
            }
        }
    }
}
