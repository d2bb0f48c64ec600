import Foundation
import PolicyFiles
import Routing
import Vocabulary

@testable import Simulator

/// The recorded evening of ops/, lived by a desk with agents who work at a steady pace.
enum ReplayEvening {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    private struct Event {
        let at: Int64
        let room: Name
        let body: Command.Body
        let id: Text?
    }

    /// The past of an evening under a policy, with so many agents.
    static func past(_ policy: Policy, agents count: Int = 3) throws -> ReplayPast {
        let past = ReplayPast(policy)
        let staff = Staff()
        past.told = { staff.hear($0, $1, at: past.now) }
        var rooms: [Name: Peer] = [:]
        for event in try events() where rooms[event.room] == nil {
            rooms[event.room] = past.open(.room, event.room)
        }
        for number in 1...count {
            let agent = past.open(.agent, "agent-\(Text(Int64(number)))")
            staff.agents[agent.session] = agent
            past.say(agent, .ready(seats: 2))
        }
        for peer in rooms.values { staff.rooms[peer.session] = peer }
        for event in try events() {
            staff.work(past, until: ReplayPast.start + event.at)
            guard let room = rooms[event.room] else { continue }
            past.say(room, event.body, id: event.id)
        }
        staff.work(past, until: past.now + 600_000)
        return past
    }

    /// The evening's texts over and over, evenly, from ever new customers.
    static func live(
        _ past: ReplayPast, messages: Int, over length: Int64, agents count: Int
    ) throws {
        let staff = Staff()
        past.told = { staff.hear($0, $1, at: past.now) }
        let room = past.open(.room, "anna")
        staff.rooms[room.session] = room
        past.say(room, .live(LiveReport(room: "anna", starts: true)))
        for number in 1...count {
            let agent = past.open(.agent, "agent-\(Text(Int64(number)))")
            staff.agents[agent.session] = agent
            past.say(agent, .ready(seats: 3))
        }
        let texts: [(Text, Name)] = try events().compactMap { event in
            guard case .dm(let message) = event.body else { return nil }
            return (message.text, message.customer)
        }
        for number in 0..<messages {
            staff.work(past, until: ReplayPast.start + length * Int64(number) / Int64(messages))
            let (text, customer) = texts[number % texts.count]
            let message = DirectMessage(
                room: "anna", customer: "\(customer)-\(Text(Int64(number / texts.count)))",
                text: text)
            past.say(room, .dm(message), id: "m\(Text(Int64(number)))")
        }
        staff.work(past, until: past.now + 600_000)
    }

    private static func events() throws -> [Event] {
        let data = try Data(contentsOf: URL(fileURLWithPath: root + "/ops/evening.jsonl"))
        return try data.split(separator: 10).enumerated().compactMap { index, line in
            let object = try JSONReader.read(Array(line), as: .strict)
            guard let type = object["type"]?.string, let named = object["room"]?.string,
                let seconds = object["t"].flatMap({ Double($0.summary) })
            else { return nil }
            let at = Int64(seconds * 1_000)
            // What names no room comes through the first room's connector.
            let room = named == "*" ? "anna" : named
            switch type {
            case "live":
                let starts = object["state"]?.string != "end"
                return Event(
                    at: at, room: Text(room),
                    body: .live(LiveReport(room: Text(room), starts: starts)), id: nil)
            case "dm":
                let customer = object["customer"]?.string ?? ""
                let message = DirectMessage(
                    room: named == "*" ? nil : Text(named), customer: Text(customer),
                    text: Text(object["text"]?.string ?? ""))
                return Event(
                    at: at, room: Text(room), body: .dm(message), id: "m\(Text(Int64(index)))")
            default: return nil
            }
        }
    }

    /// Agents who accept after 3 s, answer after 15 s and end after 90 s.
    private final class Staff {
        var agents: [SessionID: Peer] = [:]
        var rooms: [SessionID: Peer] = [:]
        private var plans: [(at: Timestamp, peer: Peer, body: Command.Body)] = []
        private var ended = 0

        func hear(_ session: SessionID, _ line: ServerLine, at now: Timestamp) {
            if let room = rooms[session], case .send(let push) = line {
                plans.append((now + 400, room, .delivered(push.send)))
            }
            guard let agent = agents[session] else { return }
            switch line {
            case .offer(let facts, _):
                plans.append((now + 3_000, agent, .accept(facts.id)))
                plans.append((now + 18_000, agent, .say(facts.id, "Here you are")))
                ended += 1
                let isSold = ended % 3 == 0
                plans.append(
                    (
                        now + 93_000, agent,
                        .close(
                            facts.id, isSold ? .sold : .resolved,
                            isSold ? Money(micros: 25_000_000, currency: "USD") : nil)
                    ))
            default: break
            }
        }

        func work(_ past: ReplayPast, until end: Timestamp) {
            while let next = plans.indices.min(by: { plans[$0].at < plans[$1].at }),
                plans[next].at <= end
            {
                let plan = plans.remove(at: next)
                past.wait(max(0, plan.at - past.now))
                past.say(plan.peer, plan.body)
            }
            past.wait(max(0, end - past.now))
        }
    }
}
