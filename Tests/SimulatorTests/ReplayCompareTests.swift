import PolicyFiles
import Routing
import Testing
import Vocabulary

@testable import Simulator

@Suite("Two policies on one past")
struct ReplayCompareTests {
    /// One evening for all tests of the suite; to record it takes a while.
    private static let evening = Result { try ReplayEvening.past(policy).recorded }

    private static var policy: Policy {
        var policy = Policy(name: "demo", digest: "00000000000000aa")
        policy.intent.phrases = [
            IntentSettings.Phrase(text: "pay", kind: .buy, points: 400),
            IntentSettings.Phrase(text: "order", kind: .buy, points: 300),
            IntentSettings.Phrase(text: "buy", kind: .buy, points: 400),
        ]
        policy.bot.fallback = .people
        return policy
    }

    private func compare(
        base: ReplayPlan.Rules = .recorded, candidate: ReplayPlan.Rules,
        change: (inout ReplayPlan) -> Void = { _ in }
    ) throws -> ReplayComparison {
        var plan = ReplayPlan(name: "candidate", rules: candidate)
        change(&plan)
        var other = ReplayPlan(name: "base", rules: base)
        other.from = plan.from
        other.to = plan.to
        return try ReplayComparison.run(
            Self.evening.get(), base: other, candidate: plan, explained: 5)
    }

    private func fixed(_ change: (inout Policy) -> Void) -> ReplayPlan.Rules {
        var policy = Self.policy
        change(&policy)
        return .fixed(policy, IntentResources())
    }

    /// A policy that leaves the bot alone with everybody.
    private var mute: ReplayPlan.Rules {
        fixed {
            $0.intent.handOver = 1_000
            $0.bot.fallback = .silence
            $0.bot.personWords = []
        }
    }

    @Test("the recorded evening comes out the same, line for line")
    func exact() throws {
        let result = try JournalCheck.run(Self.evening.get())
        #expect(result.difference == nil)
        #expect(result.decisions > 50)
    }

    @Test("an equal policy is reported as equal, in every figure and every conversation")
    func equal() throws {
        let comparison = try compare(candidate: fixed { _ in })
        #expect(comparison.changed == 0)
        #expect(comparison.base.figures == comparison.candidate.figures)
        #expect(comparison.rows.allSatisfy { $0.difference == 0 })
        #expect(comparison.candidate.figures.sold > 10)
        #expect(comparison.text.contains("No conversation was treated otherwise."))
    }

    @Test("a policy that lets people have what the bot cannot sell is reported as better")
    func better() throws {
        let comparison = try compare(base: mute, candidate: fixed { _ in })
        let (base, candidate) = (comparison.base.figures, comparison.candidate.figures)
        #expect(candidate.allValue > base.allValue)
        #expect(candidate.handOvers > base.handOvers)
        #expect(comparison.changed > 20)
        let back = try compare(base: fixed { _ in }, candidate: mute)
        #expect(back.candidate.figures.allValue < back.base.figures.allValue)
    }

    @Test("more agents shorten the waits and no one is treated worse for it on the whole")
    func moreAgents() throws {
        let comparison = try compare(candidate: .recorded) {
            $0.more = [ReplayPlan.MoreAgents(count: 4, from: ReplayPast.start + 60_000)]
        }
        let (base, candidate) = (comparison.base.figures, comparison.candidate.figures)
        #expect(
            ReplayFigures.quantile(candidate.queueWaits, 900)
                < ReplayFigures.quantile(base.queueWaits, 900))
        #expect(candidate.allValue >= base.allValue)
        #expect(candidate.agents["extra-1"]?.owned ?? 0 > 0)
    }

    @Test("the same seed gives the same bytes, another seed other figures")
    func seeds() throws {
        let rules = fixed { $0.routing.rule = .fifo }
        let once = try compare(candidate: rules)
        let twice = try compare(candidate: rules)
        #expect(once.text == twice.text)
        #expect(once.json == twice.json)
        #expect(once.html == twice.html)
    }

    @Test("what changed is told with the reasons of both sides")
    func reasons() throws {
        let comparison = try compare(candidate: mute)
        #expect(comparison.changed > 0)
        let told = comparison.changes.flatMap { [$0.base, $0.candidate] }
        #expect(told.contains { $0.decision != nil && !($0.basis?.reasons.isEmpty ?? true) })
        #expect(comparison.html.contains("<svg"))
        #expect(!comparison.html.contains("<script"))
        #expect(!comparison.html.contains("http"))
    }

    @Test("only the named time is counted, and what came before is as recorded")
    func window() throws {
        let comparison = try compare(candidate: fixed { $0.routing.rule = .fifo }) {
            $0.from = ReplayPast.start + 600_000
            $0.to = ReplayPast.start + 1_200_000
        }
        #expect(comparison.from == ReplayPast.start + 600_000)
        #expect(comparison.to == ReplayPast.start + 1_200_000)
        let whole = try compare(candidate: fixed { _ in })
        #expect(comparison.candidate.figures.messages < whole.candidate.figures.messages)
        #expect(comparison.candidate.figures.messages > 0)
    }
}
