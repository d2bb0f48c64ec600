import Routing
import Testing
import Vocabulary

/// Histories by dice: what must hold, holds after every step.
struct DeskHistoryTests {
    /// By age, by money, and with everything that a policy can ask of agents.
    private static func policy(_ seed: UInt64) -> Policy {
        .sample {
            $0.routing.rule = [.fifo, .longestIdle, .uplift, .fifo][Int(seed % 4)]
            guard seed % 4 == 3 else { return }
            $0.routing.wrapUp = 5_000
            $0.routing.perHour = 20
            $0.routing.kinds.chat.seats = 500
            $0.routing.needs.language = .required
            $0.routing.shares = [RoutingSettings.Share(room: "loft", least: 250)]
            $0.routing.agents = ["mia", "leo", "zoe"].enumerated().map { place, name in
                RoutingSettings.Agent(
                    name: name,
                    skills: [
                        RoutingSettings.Skill(name: place == 0 ? "de" : "en", level: 900 + place)
                    ], seats: place + 1)
            }
        }
    }

    @Test(
        "One owner, seats never oversold, nobody idle, one answer each, restarts lose nothing",
        arguments: 0..<UInt64(4))
    func promisesHold(seed: UInt64) {
        let history = DeskHistory(seed: seed, policy: Self.policy(seed))
        history.run(steps: 25_000)
        #expect(history.broken == nil, "seed \(seed)")
        #expect(history.steps >= 25_000)
        guard history.broken == nil else { return }
        for what in [
            "offer", "revoked expired", "revoked taken", "reminder 1", "reminder 3", "restart",
            "repeated", "dm again", "policy", "taken", "refused over-capacity",
            "refused already-owned", "refused no-offer", "refused quota-spent",
            "refused not-yours", "refused closed", "why of what all see",
        ] {
            #expect(
                history.reached[what, default: 0] > 0,
                "seed \(seed): the dice never reached: \(what)")
        }
    }

    @Test("The same history tells everybody the same, line for line", arguments: [11, 12])
    func sameTwice(seed: UInt64) {
        let runs = (0..<2).map { _ in
            let history = DeskHistory(seed: seed, policy: Self.policy(seed))
            history.world.keepsTranscript = true
            history.run(steps: 3_000)
            return history
        }
        #expect(runs[0].world.transcript.count > 5_000)
        #expect(runs[0].world.transcript == runs[1].world.transcript)
        #expect(runs[0].world.store.messages == runs[1].world.store.messages)
        #expect(runs[0].world.store.conversations == runs[1].world.store.conversations)
        #expect(runs[0].world.store.sends == runs[1].world.store.sends)
    }
}
