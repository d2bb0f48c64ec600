import Foundation
import Routing
import Store
import Testing
import Vocabulary

@testable import Simulator

@Suite("A recorded desk, replayed")
struct ReplayVerifyTests {
    @Test(
        "200 random pasts come out the same, line for line, over restarts, policies and standstills"
    )
    func randomPasts() throws {
        var lines: Int64 = 0
        var decisions: Int64 = 0
        for seed in 1...200 as ClosedRange<UInt64> {
            var dice = ReplayDice(seed: seed)
            dice.run(steps: 200)
            let result = try JournalCheck.run(dice.past.recorded)
            #expect(result.difference == nil, "seed \(seed)")
            lines += result.lines
            decisions += result.decisions
        }
        #expect(lines > 25_000)
        #expect(decisions > 1_000)
    }

    @Test("a journal that was tampered with is found out at the line")
    func tampered() throws {
        var dice = ReplayDice(seed: 5)
        dice.run(steps: 400)
        let past = dice.past.recorded
        let place = try #require(
            past.journal.indices.dropFirst(200).first { past.journal[$0].body.isDecision })
        guard case .event(var line) = past.journal[place].body else { return }
        line.parameters[1] = "nobody"
        var journal = past.journal
        journal[place].body = .event(line)
        let changed = RecordedDesk(name: "demo", journal: journal, policies: past.policies)
        let difference = try #require(try JournalCheck.run(changed).difference)
        #expect(difference.sequence == past.journal[place].sequence)
        #expect(difference.replayed == past.journal[place])
    }

    @Test("a journal with a message left out is found out")
    func leftOut() throws {
        var dice = ReplayDice(seed: 6)
        dice.run(steps: 400)
        let past = dice.past.recorded
        let place = try #require(
            past.journal.indices.dropFirst(100).first { past.journal[$0].body.isMessage })
        var journal = past.journal
        journal.remove(at: place)
        let changed = RecordedDesk(name: "demo", journal: journal, policies: past.policies)
        #expect(try JournalCheck.run(changed).difference != nil)
    }

    @Test("a desk's file is replayed while the desk goes on writing it")
    func file() throws {
        let folder = NSTemporaryDirectory() + "livedesk-replay-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = try DataFolder(path: folder)
        let store = try SQLiteDeskStore(desk: "demo", in: data)
        var dice = ReplayDice(seed: 7)
        var failures = 0
        // The first line was there before anybody could listen.
        var first = Changes()
        first.journal = dice.past.journal
        first.policies = dice.past.kept
        try store.commit(first)
        dice.past.afterStep = { changes in
            do { try store.commit(changes) } catch { failures += 1 }
        }
        for _ in 0..<3 {
            dice.run(steps: 150)
            let archive = try DeskArchive(desk: "demo", data: folder)
            let recorded = try RecordedDesk("demo", from: archive)
            #expect(recorded.journal.count == dice.past.journal.count)
            #expect(try JournalCheck.run(recorded).difference == nil)
        }
        #expect(failures == 0)
        #expect(try DeskArchive.desks(in: folder) == ["demo"])
    }

    @Test("a file that is none is not opened, nor made")
    func noFile() throws {
        let folder = NSTemporaryDirectory() + "livedesk-none-" + UUID().uuidString
        #expect(throws: StoreError.self) { try DeskArchive(desk: "demo", data: folder) }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}

extension JournalRecord.Body {
    var isDecision: Bool {
        if case .event(let line) = self { return line.verb == Decision.verb }
        return false
    }

    var isMessage: Bool {
        if case .input(let raw) = self {
            return String(decoding: raw, as: UTF8.self).contains(" DM ")
        }
        return false
    }
}
