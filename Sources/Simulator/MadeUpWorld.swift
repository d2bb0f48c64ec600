import Foundation
import Routing

/// One run of a trace: the made-up world around the very router that a desk uses.
///
/// Times and values are real numbers here; what is chosen is the router's, in whole ones.
public struct MadeUpWorld {
    /// What a run brought.
    public struct Outcome: Sendable, Equatable {
        /// The value of all conversations that were started or handed over.
        public var value: Double = 0
        /// How many came, by kind.
        public var arrived: [Int]
        /// How many gave up, by kind.
        public var reneged: [Int]
        /// How many an agent took.
        public var served = 0
        /// How many the bot took.
        public var handedOver = 0
    }

    private struct Chat {
        var row: Int
        var remaining: Double
    }

    private enum Event {
        case arrival
        case completion(agent: Int, chat: Int)
        case reneging(row: Int)
        case tick
    }

    private let trace: Trace
    private let draw: Int
    private let beliefs: Beliefs
    private var dispatcher: Dispatcher
    private var chats: [[Chat]]
    private var groupOfAgent: [Int]
    private var waiting: [Int] = []
    private var now = 0.0
    private var nextTick = 0.0
    private var nextRow = 0
    private var outcome: Outcome

    /// A world before its first event.
    public init(trace: Trace, draw: Int, beliefs: Beliefs) {
        self.trace = trace
        self.draw = draw
        self.beliefs = beliefs
        groupOfAgent = trace.parameters.groups.indices.flatMap { group in
            Array(repeating: group, count: trace.parameters.groups[group].agents)
        }
        chats = Array(repeating: [], count: groupOfAgent.count)
        let none = Array(repeating: 0, count: trace.parameters.kinds.count)
        outcome = Outcome(arrived: none, reneged: none)
        dispatcher = Dispatcher(parameters: beliefs.routing)
        for agent in groupOfAgent.indices {
            let skills = beliefs.skills(of: trace.parameters.groups[groupOfAgent[agent]])
            dispatcher.setAgent(
                AgentState(
                    id: Int64(agent), skills: skills, seats: trace.parameters.cap * 100), at: 0)
        }
    }

    /// Runs until nobody comes and nobody waits.
    public mutating func run() -> Outcome {
        while let (event, time) = nextEvent() {
            advance(to: time)
            switch event {
            case .reneging(let row):
                leave(row)
                // A customer who gives up frees no seat: nothing else happens.
                continue
            case .arrival: arrive()
            case .completion(let agent, let chat): complete(agent, chat)
            case .tick: break
            }
            if nextTick <= now { nextTick = now + 5 }
            carryOut()
        }
        return outcome
    }

    private func nextEvent() -> (Event, Double)? {
        let completion = nextCompletion()
        let reneging = nextReneging()
        var best: (Event, Double)?
        if let reneging { best = (.reneging(row: reneging.row), reneging.time) }
        if nextRow < trace.rows.count {
            let time = trace.rows[nextRow].time
            if best.map({ time < $0.1 }) ?? true { best = (.arrival, time) }
        } else if waiting.isEmpty {
            return nil
        }
        if let completion, best.map({ completion.time < $0.1 }) ?? true {
            best = (.completion(agent: completion.agent, chat: completion.chat), completion.time)
        }
        if !waiting.isEmpty, best.map({ nextTick < $0.1 }) ?? true { best = (.tick, nextTick) }
        return best
    }

    private func nextCompletion() -> (agent: Int, chat: Int, time: Double)? {
        var best: (agent: Int, chat: Int, time: Double)?
        for agent in chats.indices {
            let speed = speed(of: agent)
            for chat in chats[agent].indices {
                let time = now + max(0, chats[agent][chat].remaining) / speed
                if best.map({ time < $0.time }) ?? true { best = (agent, chat, time) }
            }
        }
        return best
    }

    private func nextReneging() -> (row: Int, time: Double)? {
        var best: (row: Int, time: Double)?
        for row in waiting {
            let time = trace.rows[row].time + trace.rows[row].patience[draw]
            if best.map({ time < $0.time }) ?? true { best = (row, time) }
        }
        return best
    }

    /// The speed of each conversation of an agent.
    private func speed(of agent: Int) -> Double {
        let count = chats[agent].count
        guard count > 0 else { return 0 }
        let speeds = trace.parameters.speeds
        return speeds[min(count, speeds.count) - 1] / Double(count)
    }

    private mutating func advance(to time: Double) {
        let passed = time - now
        if passed > 0 {
            for agent in chats.indices where !chats[agent].isEmpty {
                let done = speed(of: agent) * passed
                for chat in chats[agent].indices { chats[agent][chat].remaining -= done }
            }
        }
        now = time
    }

    /// The router's time: whole milliseconds, never more than has passed.
    private var milliseconds: Int64 { Int64((now * 1000).rounded(.down)) }

    private mutating func arrive() {
        let row = trace.rows[nextRow]
        let entering = beliefs.waiting(row, id: Int64(nextRow))
        waiting.append(nextRow)
        outcome.arrived[row.kind] += 1
        dispatcher.enter(entering, at: max(milliseconds, entering.since))
        nextRow += 1
    }

    private mutating func leave(_ row: Int) {
        outcome.reneged[trace.rows[row].kind] += 1
        waiting.removeAll { $0 == row }
        dispatcher.leave(Int64(row), at: max(milliseconds, dispatcher.time), gaveUp: true)
    }

    private mutating func complete(_ agent: Int, _ chat: Int) {
        let row = chats[agent].remove(at: chat).row
        dispatcher.finished(Int64(row), at: max(milliseconds, dispatcher.time))
    }

    private mutating func carryOut() {
        let time = max(milliseconds, dispatcher.time)
        while let choice = dispatcher.choose(at: time, explaining: false) {
            switch choice {
            case .offer(let conversation, let agent, _):
                let row = trace.rows[Int(conversation)]
                let skill = trace.parameters.groups[groupOfAgent[Int(agent)]].skills[row.language]
                outcome.value += row.money * skill * decayed(row)
                outcome.served += 1
                chats[Int(agent)].append(Chat(row: Int(conversation), remaining: row.work[draw]))
                dispatcher.started(conversation, agent: agent, at: time)
                waiting.removeAll { $0 == Int(conversation) }
            case .handToBot(let conversation, _):
                let row = trace.rows[Int(conversation)]
                outcome.value += row.money * trace.parameters.kinds[row.kind].bot * decayed(row)
                outcome.handedOver += 1
                dispatcher.leave(conversation, at: time)
                waiting.removeAll { $0 == Int(conversation) }
            }
        }
    }

    private func decayed(_ row: Trace.Row) -> Double {
        exp(-trace.parameters.kappa * (now - row.time))
    }
}
