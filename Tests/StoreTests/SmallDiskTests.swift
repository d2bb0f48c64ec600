import Foundation
import Testing
import Vocabulary

@testable import Store

/// Needs a small file system of its own, for example
/// `mount -t tmpfs -o size=4m none /mnt/small`, and `LIVEDESK_SMALL_DISK=/mnt/small`.
@Suite(
    "On a disk that is really full",
    .enabled(if: ProcessInfo.processInfo.environment["LIVEDESK_SMALL_DISK"] != nil))
struct SmallDiskTests {
    @Test("Nothing acknowledged is lost, and commits go on as soon as there is room")
    func full() throws {
        let place = ProcessInfo.processInfo.environment["LIVEDESK_SMALL_DISK"] ?? ""
        let folder = place + "/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = try DataFolder(path: folder)
        let ballast = folder + "/ballast"
        try Data(repeating: 1, count: 1 << 20).write(to: URL(filePath: ballast))
        var acknowledged: Int64 = 0
        do {
            let store = try SQLiteDeskStore(desk: "acme", in: data)
            acknowledged = try fill(store, from: 1)
            #expect(acknowledged > 10)
            #expect(try fill(store, from: acknowledged + 1) == acknowledged, "still full")
            _ = try? store.copyLog()
            try FileManager.default.removeItem(atPath: ballast)
            let more = try fill(store, from: acknowledged + 1)
            #expect(more > acknowledged)
            acknowledged = more
        }
        let again = try SQLiteDeskStore(desk: "acme", in: data, checksPages: true)
        #expect(try again.load(now: Sample.start).nextMessageRow == acknowledged + 1)
    }

    /// Commits until the disk is full; the last row that was acknowledged.
    private func fill(_ store: SQLiteDeskStore, from first: Int64) throws -> Int64 {
        for row in first...first + 100_000 {
            var changes = Changes()
            changes.messages = [Sample.message(row)]
            changes.journal = [Sample.input(row, String(repeating: "x", count: 3_000))]
            do {
                try store.commit(changes)
            } catch {
                #expect(error.kind == .full, "\(error)")
                return row - 1
            }
        }
        Issue.record("the disk never became full")
        return first
    }
}
