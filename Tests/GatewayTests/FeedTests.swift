import Testing
import Vocabulary

/// FEED: what another system keeps in step by.
@Suite(.serialized)
struct FeedTests {
    private func numbers(_ lines: [String]) -> [Int] {
        lines.filter { $0.contains(" EVENT ") }.compactMap { Int($0.tag("seq") ?? "") }
    }

    @Test("FEED gives every event from a number on, then its answer, then what happens")
    func fromStart() throws {
        let stage = try TestStage(try TestGateway())
        try stage.room.ask("DM anna mia :how do I pay?", id: "m1")
        let stored = try stage.olga.list("FEED 1", id: "f")
        let seen = numbers(stored.lines)
        #expect(seen == Array(1...seen.count))
        #expect(stored.final.tag("next") == "\(seen.count + 1)")
        #expect(
            stored.lines.contains {
                $0.hasSuffix("EVENT in :@id=m1 DM anna mia :how do I pay?")
                    && $0.tag("by")?.hasPrefix("room\\sanna\\s") == true
            })
        #expect(stored.lines.contains { $0.contains("EVENT out :") && $0.contains(" OPENED c1 ") })
        try stage.room.ask("DM anna mia :and now?", id: "m2")
        let live = try stage.olga.expect("EVENT in :@id=m2 DM anna mia :and now?")
        #expect(live.tag("seq") == stored.final.tag("next"))
        #expect(try stage.olga.word("STATS", id: "s") == "OK", "other commands go on meanwhile")
        let part = try stage.olga.list("FEED \(seen.count)", id: "g")
        #expect(numbers(part.lines).first == seen.count)
        #expect(try stage.olga.word("FEED x", id: "x") == "bad-parameter")
    }

    @Test("FEED misses nothing and doubles nothing while the desk is at work")
    func underLoad() throws {
        let stage = try TestStage(try TestGateway())
        let total = 1_500
        func say(_ range: ClosedRange<Int>) throws {
            let lines = range.map { "@id=m\($0) DM anna c\($0 % 40) :message \($0)\n" }
            try stage.room.send(bytes: Array(lines.joined().utf8))
        }
        try say(1...total / 3)
        try stage.olga.send("@id=f FEED 1")
        try say(total / 3 + 1...total)
        try stage.room.expect("re=m\(total) ")
        let lines = try stage.sue.list("STATS", id: "s").lines
        let last = try #require(lines.first { $0.words[1] == "journal" }?.words[2])
        try stage.olga.expect("seq=\(last);")
        // The answer comes when the stored part is out, which may be with the last of it.
        let isAnswered = stage.olga.heard.contains { $0.hasPrefix("@re=f;next=") }
        if !isAnswered { try stage.olga.expect("@re=f;next=") }
        #expect(numbers(stage.olga.heard) == Array(1...(Int(last) ?? 0)))
        #expect(stage.olga.heard.filter { $0.hasPrefix("@re=f;next=") }.count == 1)
        let told = stage.olga.heard.filter { $0.contains("EVENT in :@id=m") }
        #expect(told.count == total)
    }

    @Test("Without a number FEED begins with what happens next")
    func liveOnly() throws {
        let stage = try TestStage(try TestGateway())
        try stage.room.ask("DM anna mia :before", id: "m1")
        let answer = try stage.olga.list("FEED", id: "f")
        #expect(answer.lines.isEmpty && answer.word == "OK")
        try stage.room.ask("DM anna mia :after", id: "m2")
        try stage.olga.expect("EVENT in", ":after")
        #expect(!stage.olga.heard.contains { $0.contains(":before") })
        let next = Int(answer.final.tag("next") ?? "") ?? 0
        #expect(numbers(stage.olga.heard).first == next)
    }
}
