import Foundation
import PolicyFiles
import Routing
import Store
import Testing
import Vocabulary

@testable import Simulator

/// Makes a day of 100,000 messages to measure with, no check:
/// `LIVEDESK_DAY=/tmp/day swift test --filter ReplayDay`, then
/// `time livedesk policy replay --data /tmp/day --candidate FILE`.
@Suite(
    "A day to measure with",
    .enabled(if: ProcessInfo.processInfo.environment["LIVEDESK_DAY"] != nil))
struct ReplayDay {
    @Test("a day of 100,000 messages is written")
    func write() throws {
        let folder = ProcessInfo.processInfo.environment["LIVEDESK_DAY"] ?? ""
        let store = try SQLiteDeskStore(desk: "demo", in: DataFolder(path: folder))
        let bytes = try #require(
            FileManager.default.contents(atPath: ReplayEvening.root + "/Policies/beauty.json5"))
        let reading = PolicyReader.read(file: "beauty.json5", bytes: Array(bytes)) { base in
            FileManager.default.contents(
                atPath: ReplayEvening.root + "/Policies/" + base + ".json5"
            ).map(Array.init)
        }
        let past = ReplayPast(try #require(reading.policy))
        var first = Changes()
        first.journal = past.journal
        first.policies = past.kept
        var batch = [first]
        past.afterStep = { changes in
            batch.append(changes)
            guard batch.count >= 2_000 else { return }
            try? store.commit(batch)
            batch = []
        }
        try ReplayEvening.live(past, messages: 100_000, over: 86_400_000, agents: 60)
        try store.commit(batch)
    }
}
