import Testing
import Vocabulary

struct VerbTests {
    @Test("Every verb has one row of the table, with its own name, usage and help")
    func rows() {
        #expect(
            Verb.rules.map(\.verb).sorted { $0.rawValue < $1.rawValue }
                == Verb.allCases.sorted { $0.rawValue < $1.rawValue })
        for verb in Verb.allCases {
            let rule = verb.rule
            #expect(rule.verb == verb)
            #expect(rule.meaning.string.hasSuffix("."))
            #expect(rule.meaning.count > 5)
            #expect(rule.usage.string.contains(verb.rawValue), "\(rule.usage)")
        }
    }

    @Test("The fewest parameters are as many as the usage shows without brackets")
    func least() {
        for rule in Verb.rules where rule.verb != .auth && rule.verb != .ping && rule.verb != .pong
        {
            let usage = rule.usage.string
            guard let start = usage.firstRange(of: "\(rule.verb.rawValue)") else {
                Issue.record("\(usage)")
                continue
            }
            let words = usage[start.upperBound...].split(separator: " ")
            var depth = 0
            var count = 0
            for word in words {
                if depth == 0, !word.hasPrefix("[") { count += 1 }
                depth += word.count { $0 == "[" } - word.count { $0 == "]" }
            }
            if rule.verb == .tag { count -= 1 }
            #expect(rule.leastParameters == count, "\(usage)")
        }
    }

    @Test("A verb is found in either case, by letters of ASCII only")
    func lookUp() {
        for verb in Verb.allCases {
            #expect(Verb(Text(verb.rawValue)) == verb)
            #expect(Verb(Text(verb.rawValue.lowercased())) == verb)
        }
        #expect(Verb("" as Text) == nil)
        #expect(Verb("\u{FB01}nd" as Text) == nil)
        #expect(Verb("p\u{131}ng" as Text) == nil)
    }

    @Test("A line's later tag counts, and its trailing parameter is its last")
    func lines() {
        let line = Line(
            "X", ["a"], trailing: "b", tags: [Line.Tag("k", "1"), Line.Tag("k", "2")])
        #expect(line[tag: "k"] == "2")
        #expect(line[tag: "l"] == nil)
        #expect(line.parameters == ["a", "b"])
        #expect(line.hasTrailing)
        #expect(!Line("X", ["a"]).hasTrailing)
    }

    @Test("Changes are empty until one is made")
    func changes() {
        var changes = Changes()
        #expect(changes.isEmpty)
        changes.settings = [Line.Tag("a", "1")]
        #expect(!changes.isEmpty)
    }

    @Test("Owners are written as on the wire")
    func owners() {
        #expect([Owner.bot, .queue, .agent("ana")].map(\.text) == ["bot", "queue", "ana"])
    }
}
