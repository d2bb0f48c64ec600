import Foundation
public import Vocabulary

/// The thread that makes turns durable. Whatever waits when it looks goes into one transaction a
/// desk, so that one flush of the disk serves many; then the completions run, in order.
// Sendable: what several threads touch is touched only with the monitor held, the rest only by the
// committing thread.
public final class Committer: @unchecked Sendable {
    /// What the gateway should know beside the completions.
    public enum Event: Sendable {
        /// Nothing can be stored at present; the same changes are tried again and again.
        case stalled(desk: Name, StoreError)
        /// It works again.
        case resumed(desk: Name)
        /// Upkeep failed; nothing is lost, but someone should look.
        case upkeepFailed(desk: Name, StoreError)
    }

    /// Looks something up on the committing thread, after the changes are durable.
    public typealias Query = @Sendable (any DeskStore) throws(StoreError) -> Void
    /// Hears how it went, on the committing thread.
    public typealias Completion = @Sendable (Result<Void, StoreError>) -> Void

    private struct Submission {
        var desk: any DeskStore
        var changes: Changes
        var query: Query?
        var completion: Completion
    }

    private let monitor = Monitor()
    private let beside: JobThread
    private let retryAfter: Int
    private let report: @Sendable (Event) -> Void
    private var waiting: [Submission] = []
    private var unfinished = 0
    private var isStopping = false
    private var hasEnded = false
    private var isPaused = false
    /// Desks that failed for good. Only the committing thread looks.
    private var failed: [(desk: any DeskStore, error: StoreError)] = []

    /// The most submissions in one transaction: bounds the work that one failure undoes.
    static let mostAtOnce = 4_096

    /// Starts the thread. `retryAfter` is in milliseconds; `report` is called on it.
    public init(
        name: String = "committer", retryAfter: Int = 250,
        report: @escaping @Sendable (Event) -> Void = { _ in }
    ) {
        self.retryAfter = retryAfter
        self.report = report
        beside = JobThread(name: name + "-beside")
        let thread = Thread { [self] in run() }
        thread.name = name
        thread.start()
    }

    /// Submissions whose completion has not run yet: what back-pressure goes by.
    public var backlog: Int { monitor.locked { unfinished } }

    /// Hands in a turn's changes. Completions of one desk run in the order of submission, each
    /// after its own query. A fatal error fails this and every later submission of the desk.
    public func submit(
        _ changes: Changes, to desk: any DeskStore, query: Query? = nil,
        completion: @escaping Completion
    ) {
        monitor.locked {
            precondition(!isStopping, "a committer takes nothing after stop")
            unfinished += 1
            waiting.append(
                Submission(desk: desk, changes: changes, query: query, completion: completion))
            monitor.wake()
        }
    }

    /// Looks something up beside the commits, in order of asking; for what may take long.
    public func lookUp(_ work: @escaping @Sendable () -> Void) {
        beside.add(work)
    }

    /// Finishes what is queued and ends the thread; returns when it has. What a full disk still
    /// keeps out then fails with that error. Not to be called from a completion.
    public func stop() {
        monitor.locked {
            isStopping = true
            monitor.wake()
            while !hasEnded { monitor.wait() }
        }
    }

    /// For tests: while paused, submissions wait.
    func pause(_ pause: Bool) {
        monitor.locked {
            isPaused = pause
            monitor.wake()
        }
    }
}

// MARK: - The committing thread

extension Committer {
    private func run() {
        while let batch = take() {
            for group in Self.groups(batch) { commit(group) }
        }
        beside.stop()
        monitor.locked {
            hasEnded = true
            monitor.wake()
        }
    }

    /// Everything that waits; nil at the end.
    private func take() -> [Submission]? {
        monitor.locked {
            while (waiting.isEmpty || isPaused) && !isStopping { monitor.wait() }
            guard !waiting.isEmpty else { return nil }
            defer { waiting = [] }
            return waiting
        }
    }

    /// The submissions of each desk in their order, desks in order of appearance.
    private static func groups(_ batch: [Submission]) -> [[Submission]] {
        var groups: [[Submission]] = []
        var open: [ObjectIdentifier: Int] = [:]
        for submission in batch {
            let desk = ObjectIdentifier(submission.desk)
            if let group = open[desk], groups[group].count < mostAtOnce {
                groups[group].append(submission)
            } else {
                open[desk] = groups.count
                groups.append([submission])
            }
        }
        return groups
    }

    private func commit(_ group: [Submission]) {
        let desk = group[0].desk
        let result = durable(group.map(\.changes).filter { !$0.isEmpty }, desk: desk)
        for submission in group { finish(submission, result) }
        monitor.locked { unfinished -= group.count }
        if case .success = result { keepUp(desk) }
    }

    private func finish(_ submission: Submission, _ result: Result<Void, StoreError>) {
        guard case .success = result, let query = submission.query else {
            return submission.completion(result)
        }
        submission.completion(
            Result { () throws(StoreError) in try query(submission.desk) })
    }

    /// Commits, again and again while the disk is full, until it is done or cannot be.
    private func durable(_ batch: [Changes], desk: any DeskStore) -> Result<Void, StoreError> {
        if let error = failed.first(where: { $0.desk === desk })?.error { return .failure(error) }
        guard !batch.isEmpty else { return .success(()) }
        var isStalled = false
        while true {
            do throws(StoreError) {
                try desk.commit(batch)
                if isStalled { report(.resumed(desk: desk.desk)) }
                return .success(())
            } catch {
                if error.isTemporary, !isStalled { report(.stalled(desk: desk.desk, error)) }
                isStalled = true
                guard error.isTemporary, waitToRetry() else {
                    failed.append((desk, error))
                    return .failure(error)
                }
            }
        }
    }

    /// Waits between two tries; false when the committer is being stopped instead.
    private func waitToRetry() -> Bool {
        monitor.locked {
            guard !isStopping else { return false }
            monitor.wait(milliseconds: retryAfter) { !isStopping }
            return true
        }
    }

    /// Keeps the log short without holding up the next commit.
    private func keepUp(_ desk: any DeskStore) {
        do throws(StoreError) {
            guard try desk.upkeep() else { return }
        } catch {
            return report(.upkeepFailed(desk: desk.desk, error))
        }
        let report = report
        beside.add {
            do throws(StoreError) {
                try desk.copyLog()
            } catch {
                report(.upkeepFailed(desk: desk.desk, error))
            }
        }
    }
}
