import Foundation
import Vocabulary

@testable import Store

/// A store that does what a test tells it to.
// Sendable by its lock.
final class StandInStore: DeskStore, @unchecked Sendable {
    let desk: Name
    private let lock = NSLock()
    private var script: [StoreError?] = []
    private var batches: [[Int64]] = []
    private var copies = 0
    private var wantsCopy = false
    private var copyError: StoreError?

    init(desk: Name = "acme", _ script: [StoreError?] = []) {
        self.desk = desk
        self.script = script
    }

    /// What was committed, as the journal numbers of each transaction.
    var committed: [[Int64]] { lock.withLock { batches } }
    /// How often the log was copied.
    var copied: Int { lock.withLock { copies } }

    /// The next commits fail with these, nil for one that succeeds; later ones succeed.
    func plan(_ errors: [StoreError?]) { lock.withLock { script = errors } }

    /// Asks for a copy of the log after the next commit, which may fail.
    func planCopy(failing error: StoreError? = nil) {
        lock.withLock {
            wantsCopy = true
            copyError = error
        }
    }

    func commit(_ batch: [Changes]) throws(StoreError) {
        lock.lock()
        defer { lock.unlock() }
        if !script.isEmpty, let error = script.removeFirst() { throw error }
        batches.append(batch.flatMap { $0.journal.map(\.sequence) })
    }

    func upkeep() throws(StoreError) -> Bool {
        lock.lock()
        defer { lock.unlock() }
        defer { wantsCopy = false }
        return wantsCopy
    }

    func copyLog() throws(StoreError) {
        lock.lock()
        defer { lock.unlock() }
        copies += 1
        if let copyError { throw copyError }
    }

    func load(now: Timestamp) throws(StoreError) -> Restored { Restored() }
    var background: any DeskReading { self }

    func history(
        lastRow: Int64, before: Int64?, limit: Int
    ) throws(StoreError) -> [MessageFacts] { [] }
    func find(_ words: [Text], limit: Int, reach: Int64) throws(StoreError) -> [MessageFacts] {
        throw StoreError(.fatal, "no looking up here")
    }
    func journal(from sequence: Int64, limit: Int) throws(StoreError) -> [JournalRecord] { [] }
    func decisions(
        _ conversation: ConversationID, limit: Int
    ) throws(StoreError) -> [JournalRecord] { [] }
    func policies() throws(StoreError) -> [PolicyRecord] { [] }
    func resources(_ digest: Text) throws(StoreError) -> [UInt8]? { nil }
}

/// Collects what completions and events tell, in order, and lets a test wait for it.
// Sendable by its lock.
final class Notes: @unchecked Sendable {
    private let condition = NSCondition()
    private var lines: [String] = []

    func add(_ line: String) {
        condition.withLock {
            lines.append(line)
            condition.broadcast()
        }
    }

    var all: [String] { condition.withLock { lines } }

    /// Waits until so many notes are there; gives up after ten seconds.
    func wait(for count: Int) -> [String] {
        condition.withLock {
            let deadline = Date(timeIntervalSinceNow: 10)
            while lines.count < count, condition.wait(until: deadline) {}
            return lines
        }
    }
}
