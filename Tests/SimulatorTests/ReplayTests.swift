import Foundation
import Routing
import Testing

@testable import Simulator

@Suite("Replays of evenings")
struct ReplayTests {
    private static func evening(_ name: String, load: Double, seed: Int, draws: Int = 2) -> Trace {
        guard let parameters = Trace.Parameters.known(name) else {
            preconditionFailure("no parameters named \(name)")
        }
        return Evening.trace(parameters, load: load, seed: seed, draws: draws)
    }

    @Test("the same seed gives the same evening, another seed another")
    func sameEvening() throws {
        let one = Self.evening("base", load: 1, seed: 7)
        #expect(one.rows == Self.evening("base", load: 1, seed: 7).rows)
        #expect(one.rows != Self.evening("base", load: 1, seed: 8).rows)
        #expect(abs(one.arrivalRate - 0.1253731343) < 1e-9)
    }

    @Test("a trace is the same after writing and reading, to the last digit")
    func roundTrip() throws {
        let trace = Self.evening("small", load: 1.3, seed: 2)
        let again = try Trace(json: trace.encoded(), name: trace.name)
        #expect(again.rows == trace.rows)
        #expect(again.parameters == trace.parameters)
        #expect(abs(again.arrivalRate - trace.arrivalRate) < 1e-12)
    }

    @Test("a fault in a trace is named by its path")
    func faults() throws {
        let trace = Self.evening("small", load: 1, seed: 2)
        let text = String(decoding: try trace.encoded(), as: UTF8.self)
        let broken = text.replacingOccurrences(of: "\"kappa\":", with: "\"kapa\":")
        #expect(throws: TraceError.expected("a number", at: "param.kappa")) {
            try Trace(json: Data(broken.utf8), name: "broken")
        }
        #expect(throws: TraceError.notAnObject) { try Trace(json: Data("[1]".utf8), name: "x") }
    }

    @Test("the same replay gives the same values twice")
    func sameTwice() {
        let trace = Self.evening("bot", load: 1.3, seed: 4, draws: 1)
        #expect(Replay(trace, rule: .uplift).values == Replay(trace, rule: .uplift).values)
    }

    @Test(
        "uplift brings more than every other rule at high load",
        arguments: ["base", "sync", "bot", "small"])
    func upliftWins(name: String) {
        let traces = (1...3).map { Self.evening(name, load: 1.3, seed: 100 + $0) }
        func total(_ rule: Rule) -> Double {
            traces.reduce(0) { $0 + Replay($1, rule: rule).mean }
        }
        let uplift = total(.uplift)
        for rule in Rule.allCases where rule != .uplift {
            #expect(uplift > total(rule), "\(name): uplift against \(rule.name)")
        }
    }

    @Test("the floor lowers how many give up, and hot buyers still give up less than under fifo")
    func floor() {
        let traces = (1...3).map { Self.evening("base", load: 1.3, seed: 200 + $0) }
        let plain = traces.map { Replay($0, rule: .uplift) }
        let floored = traces.map { Replay($0, rule: .uplift, floor: true) }
        let fifo = traces.map { Replay($0, rule: .fifo) }
        func gone(_ replays: [Replay]) -> Double { replays.reduce(0) { $0 + $1.reneged } }
        func hot(_ replays: [Replay]) -> Double {
            replays.reduce(0) { $0 + ($1.renegedByKind.first?.share ?? 0) }
        }
        #expect(gone(floored) < gone(plain))
        #expect(hot(floored) < hot(fifo) / 2)
    }

    @Test("the line of JSON has what a program reads")
    func json() throws {
        let replay = Replay(Self.evening("small", load: 1, seed: 3), rule: .fifo)
        let object = try JSONSerialization.jsonObject(with: Data(replay.json.utf8))
        let fields = try #require(object as? [String: Any])
        #expect(fields["rule"] as? String == "fifo")
        #expect((fields["values"] as? [Double])?.count == 2)
        #expect(fields["bound"] is NSNull)
        #expect((fields["renegedByKind"] as? [String: Double])?["hot"] != nil)
    }

    /// Where the reference traces are, if this machine has them.
    private static let traces = ProcessInfo.processInfo.environment["LIVEDESK_TRACES"]

    @Test(
        "every rule of the reference is reproduced on every draw",
        .enabled(if: ReplayTests.traces != nil, "LIVEDESK_TRACES names no directory of traces"))
    func reference() throws {
        let directory = URL(fileURLWithPath: Self.traces ?? "")
        let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            .filter { $0.hasSuffix(".json") }.sorted()
        try #require(!files.isEmpty)
        let rules: [(Rule, String, Double)] = [
            (.fifo, "fifo", 1e-4), (.priority, "strict3", 1e-3), (.gcmu, "gcmu_quadratic", 1e-3),
            (.cmutheta, "cmu_theta", 1e-3), (.bullseye, "bullseye30", 0.25),
        ]
        for file in files {
            let data = try Data(contentsOf: directory.appendingPathComponent(file))
            let trace = try Trace(json: data, name: file)
            for (rule, name, tolerance) in rules {
                let values = Replay(trace, rule: rule).values
                for (own, theirs) in zip(values, trace.reference[name] ?? []) {
                    #expect(abs(own - theirs) < tolerance, "\(file) \(rule.name)")
                }
            }
        }
    }
}
