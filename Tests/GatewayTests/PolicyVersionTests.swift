import Foundation
import Simulator
import Store
import Testing
import Vocabulary

@testable import Gateway

/// Versions of a policy over live TLS: handed in, applied, compared, rolled back, kept.
@Suite(.serialized)
struct PolicyVersionTests {
    private static func policy(_ seconds: Int) -> String {
        TestGateway.policy.replacing("offerTTL: \"3s\"", with: "offerTTL: \"\(seconds)s\"")
    }

    /// Hands a policy in and applies it; gives the final line.
    private func apply(_ ops: TestPeer, _ text: String, _ id: String) throws -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        try ops.ask("POLICY put mine 1 1 :\(escaped)", id: id + "-put")
        return try ops.ask("POLICY apply mine", id: id)
    }

    @Test("Twenty policies in force one after another drop no message, no offer and no answer")
    func hotApplies() throws {
        let gateway = try TestGateway(policy: Self.policy(60))
        let room = try gateway.open("acme/anna", .room)
        let lin = try gateway.open("acme/lin", .agent)
        let ops = try gateway.open("acme/ops", .ops)
        try lin.ask("READY 2", id: "ready")
        #expect(try room.ask("DM anna mia :how do I pay?", id: "m0").words == ["ACK", "c1"])
        try lin.expect("OFFER c1")
        for number in 1...20 {
            try room.send("@id=m\(number) DM anna guest-\(number) :hello \(number)")
            let answer = try apply(ops, Self.policy(60 + number), "a\(number)")
            #expect(answer.tag("version") == "\(number + 1)")
            #expect(try room.expect("@re=m\(number) ACK").words == ["ACK", "c\(number + 1)"])
        }
        #expect(try lin.ask("ACCEPT c1", id: "accept").words[0] == "OK", "the offer still stands")
        #expect(try lin.ask("SAY c1 :With a card", id: "say").words[0] == "OK")
        try ops.send("@id=list POLICY list")
        let last = try ops.expect("POLICY 21 ")
        #expect(last.tag("author") == "acme/ops")
        #expect(last.hasSuffix(":mine.json5"))
        try ops.expect("@re=list OK")
        gateway.stop()
        try verify(gateway)
    }

    /// What was recorded comes out the same in a replay.
    private func verify(_ gateway: TestGateway) throws {
        let archive = try DeskArchive(desk: "acme", data: gateway.folder + "/data")
        let recorded = try RecordedDesk("acme", from: archive)
        let result = try JournalCheck.run(recorded)
        #expect(result.difference == nil)
        #expect(result.lines > 10)
    }

    @Test("A version is shown, compared and rolled back to; what is not usable changes nothing")
    func versions() throws {
        let gateway = try TestGateway(policy: Self.policy(60))
        let ops = try gateway.open("acme/ops", .ops)
        _ = try apply(ops, Self.policy(90), "a")
        let diff = try ops.list("POLICY diff 1", id: "d").lines
        #expect(diff.map { $0.words[1] } == ["-", "+"])
        #expect(diff[0].contains("\"offerTTL\": \"1m\""))
        #expect(diff[1].contains("\"offerTTL\": \"1m30s\""))
        let text = try ops.list("POLICY show 1", id: "s").lines
        #expect(text.contains { $0.contains("\"offerTTL\": \"1m\"") })
        let refused = try apply(ops, Self.policy(90).replacing("90s", with: "90 moons"), "x")
        #expect(refused.contains("ERR policy-invalid"))
        #expect(refused.contains("routing.offerTTL"))
        let back = try ops.ask("POLICY rollback", id: "b")
        #expect(back.tag("version") == "3")
        #expect(try ops.list("POLICY diff 1 3", id: "e").lines.isEmpty)
        #expect(try ops.ask("POLICY rollback 2", id: "c").tag("version") == "4")
        #expect(try ops.ask("POLICY rollback 9", id: "f").contains("ERR policy-invalid"))
        #expect(try ops.ask("POLICY diff 8", id: "g").contains("ERR bad-parameter"))
        #expect(try ops.ask("POLICY diff one", id: "h").contains("ERR bad-parameter"))
        #expect(try ops.ask("POLICY put ../x 1 1 :{}", id: "i").contains("ERR bad-parameter"))
        #expect(try ops.ask("POLICY put x 2 3 :{}", id: "j").contains("ERR bad-parameter"))
    }

    @Test("What was applied by hand is in force after a restart; a changed file is news")
    func restart() throws {
        let gateway = try TestGateway(policy: Self.policy(60))
        var ops = try gateway.open("acme/ops", .ops)
        let room = try gateway.open("acme/anna", .room)
        let digest = try apply(ops, Self.policy(90), "a").tag("digest")
        try room.ask("DM anna mia :how do I pay?", id: "m1")
        try gateway.restart()
        ops = try gateway.open("acme/ops2", .ops)
        #expect(try ops.list("POLICY show", id: "s").lines[0].words[1...2] == ["2", digest ?? ""])
        try gateway.write(policy: Self.policy(120))
        try gateway.restart()
        ops = try gateway.open("acme/ops3", .ops)
        #expect(try ops.list("POLICY show", id: "s").lines[0].words[1] == "3")
        #expect(try ops.list("POLICY list", id: "l").lines.last?.tag("author") == "start")
        try gateway.write(policy: "{ nonsense: 1 }")
        try gateway.restart()
        ops = try gateway.open("acme/ops4", .ops)
        #expect(try ops.list("POLICY show", id: "s").lines[0].words[1] == "3")
        gateway.stop()
        try verify(gateway)
    }
}
