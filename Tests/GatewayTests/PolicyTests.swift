import Foundation
import Testing
import Vocabulary

/// POLICY: looking at the desk's policy and changing it while the desk works.
@Suite(.serialized)
struct PolicyTests {
    private static let changed = TestGateway.policy.replacingOccurrences(
        of: "Ten per cent", with: "Twenty per cent")

    @Test("A policy is checked, applied to a working desk, and rolled back")
    func apply() throws {
        let stage = try TestStage(try TestGateway())
        let (olga, gateway) = (stage.olga, stage.gateway)
        let first = try olga.list("POLICY show", id: "1").lines[0].words
        #expect(first[0] == "POLICY" && first[1] == "1" && first[3] == ":test")
        try gateway.write(policy: Self.changed, as: "next.json5")
        let checked = try olga.ask("POLICY check next", id: "2")
        #expect(checked.words == ["OK"] && checked.tag("digest") != first[2])
        #expect(try olga.list("POLICY show", id: "3").lines[0].words == first)
        #expect(try olga.ask("POLICY apply next", id: "4").tag("digest") == checked.tag("digest"))
        try stage.room.ask("DM anna mia :discount", id: "m1")
        try stage.room.expect("SEND s1", ":Twenty per cent today.")
        let second = try olga.list("POLICY list", id: "5").lines.map(\.words)
        #expect(second.last?[1] == "2" || second.first?[1] == "2")
        #expect(try olga.ask("POLICY rollback", id: "6").tag("digest") == first[2])
        try stage.room.ask("DM anna zoe :discount", id: "m2")
        try stage.room.expect("SEND s2", ":Ten per cent today.")
    }

    @Test("A policy that is not usable is refused with its complaints and changes nothing")
    func refuse() throws {
        let stage = try TestStage(try TestGateway())
        try stage.gateway.write(policy: "{ routing: { offerTTL: 7 }, zork: 1 }", as: "bad.json5")
        for action in ["check", "apply"] {
            let answer = try stage.olga.list("POLICY \(action) bad", id: action)
            #expect(answer.word == "policy-invalid")
            let all = answer.lines.joined() + answer.final
            #expect(all.contains("routing.offerTTL") && all.contains("zork"))
        }
        #expect(try stage.olga.word("POLICY check nowhere", id: "3") == "policy-invalid")
        #expect(try stage.olga.word("POLICY check ../../secret", id: "4") == "bad-parameter")
        #expect(try stage.olga.word("POLICY rollback", id: "5") == "policy-invalid")
        #expect(try stage.olga.list("POLICY show", id: "6").lines[0].words[1] == "1")
    }
}
