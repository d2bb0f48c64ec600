import Foundation
import Testing

@testable import Routing

@Suite("Random histories of a desk")
struct RulesHistoryTests {
    /// How many histories each of the twenty blocks runs: 5,000 make a hundred thousand.
    private static let block =
        ProcessInfo.processInfo.environment["LIVEDESK_HISTORIES"].flatMap { UInt64($0) }
        .map { max($0 / 20, 1) } ?? 75

    @Test(
        "have one owner each, no seat oversold, nobody idle beyond holdAtMost, no share starved",
        arguments: 0..<20 as Range<UInt64>)
    func invariants(block: UInt64) {
        for seed in (block * Self.block)..<((block + 1) * Self.block) {
            var history = RulesHistory(seed: seed)
            history.run(steps: 60)
            #expect(history.faults.isEmpty, "seed \(seed): \(history.faults.prefix(3))")
        }
    }

    @Test("give the same choices with the same numbers twice")
    func sameTwice() {
        for seed in 5_000..<5_060 as Range<UInt64> {
            var one = RulesHistory(seed: seed)
            var other = RulesHistory(seed: seed)
            one.run(steps: 80)
            other.run(steps: 80)
            #expect(!one.choices.isEmpty)
            #expect(one.choices == other.choices, "seed \(seed)")
        }
    }
}
