import Foundation
import Testing

/// The recorded evening in ops/evening.jsonl: what everyone who replays it may rely on.
@Suite("The recorded evening")
struct EveningTests {
    struct Event {
        var line: Int
        var fields: [String: Any]

        var type: String { self["type"] ?? "" }
        var time: Double { (fields["t"] as? NSNumber)?.doubleValue ?? -1 }

        subscript(key: String) -> String? { fields[key] as? String }
    }

    let events: [Event]
    var messages: [Event] { events.filter { $0.type == "dm" } }
    var signals: [Event] { events.filter { $0.type == "signal" } }

    init() throws {
        let lines = Repository.text("ops/evening.jsonl").split(separator: "\n")
        events = try lines.enumerated().map { index, line in
            let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let fields = try #require(value as? [String: Any], "line \(index + 1)")
            return Event(line: index + 1, fields: fields)
        }
    }

    @Test("It has a title and three rooms that sell, then events in the order of their times")
    func shape() throws {
        let head = try #require(events.first)
        #expect(head.type == "evening")
        let rooms = try #require(head.fields["rooms"] as? [[String: Any]])
        #expect(rooms.compactMap { $0["room"] as? String } == ["anna", "bella", "chloe"])
        #expect(rooms.allSatisfy { $0["selling"] as? Bool == true && $0["account"] is String })
        let times = events.dropFirst().map(\.time)
        #expect(times == times.sorted())
        #expect(times.allSatisfy { (0...3_700).contains($0) })
        let types: Set<String> = ["live", "dm", "signal", "cue"]
        #expect(Set(events.dropFirst().map(\.type)) == types)
    }

    @Test("It is large enough, and in enough languages")
    func size() {
        #expect(messages.count >= 450)
        #expect(signals.count >= 700)
        #expect(Set(messages.compactMap { $0["customer"] }).count >= 240)
        let counts = Dictionary(grouping: messages) { $0["lang"] ?? "" }.mapValues(\.count)
        for language in ["en", "es", "id", "vi", "th", "zh", "ar"] {
            #expect(counts[language, default: 0] >= 40, "\(language)")
        }
    }

    @Test("Every DM and signal can stand on a line of the protocol")
    func names() throws {
        let rooms: Set<String> = ["anna", "bella", "chloe", "*"]
        for event in messages + signals {
            let names = [event["id"], event["customer"], event["room"]]
            for name in names {
                let name = try #require(name, "line \(event.line)")
                let legal = name.utf8.allSatisfy {
                    $0 > 0x20 && $0 < 0x7F && !",;".utf8.contains($0)
                }
                #expect(legal && (1...128).contains(name.utf8.count), "line \(event.line)")
            }
            #expect(rooms.contains(event["room"] ?? ""), "line \(event.line)")
        }
        #expect(messages.allSatisfy { !($0["text"] ?? "").isEmpty })
    }

    @Test("Its products are those of the policies")
    func products() {
        let policies = ["beauty", "fashion", "courses"].map {
            Repository.text("Policies/\($0).json5")
        }.joined()
        for product in Set(events.compactMap { $0["product"] }).sorted() {
            #expect(policies.contains("\"\(product)\": {"), "\(product) is in no policy")
        }
    }

    @Test("Someone wants to pay within 20 seconds")
    func firstBuyer() {
        let buyer = messages.first { ($0["text"] ?? "").lowercased().contains("how do i pay") }
        #expect((buyer?.time ?? .infinity) < 20)
    }

    @Test("It has redeliveries, unattributed DMs and a customer of two rooms")
    func oddities() {
        let ids = messages.compactMap { $0["id"] }
        #expect(ids.count - Set(ids).count >= 5)
        #expect(messages.filter { $0["room"] == "*" }.count >= 5)
        let rooms = Dictionary(grouping: messages) { $0["customer"] ?? "" }
            .mapValues { Set($0.compactMap { $0["room"] }).subtracting(["*"]).count }
        #expect(rooms.values.contains { $0 > 1 })
    }

    @Test("Call-outs bring a burst")
    func bursts() {
        let cues = events.filter { $0.type == "cue" }
        #expect(cues.count >= 15)
        let afterwards = messages.filter { message in
            cues.contains { cue in
                cue["room"] == message["room"] && (0..<120).contains(message.time - cue.time)
            }
        }
        // Two of every ten minutes follow a call-out; without bursts a fifth would fall there.
        #expect(afterwards.count * 10 > messages.count * 3)
    }
}
