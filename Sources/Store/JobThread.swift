import Foundation

/// A thread that does one job after the other, in order.
// Sendable: what changes is touched only with the monitor held.
final class JobThread: @unchecked Sendable {
    private let monitor = Monitor()
    private var jobs: [@Sendable () -> Void] = []
    private var isStopping = false
    private var hasEnded = false

    /// Starts the thread.
    init(name: String) {
        let thread = Thread { [self] in run() }
        thread.name = name
        thread.start()
    }

    /// Adds a job; false once `stop` was called.
    @discardableResult
    func add(_ job: @escaping @Sendable () -> Void) -> Bool {
        monitor.locked {
            guard !isStopping else { return false }
            jobs.append(job)
            monitor.wake()
            return true
        }
    }

    /// Does what is there and ends; returns when it has. Not to be called from a job.
    func stop() {
        monitor.locked {
            isStopping = true
            monitor.wake()
            while !hasEnded { monitor.wait() }
        }
    }

    private func run() {
        while true {
            let next: [@Sendable () -> Void] = monitor.locked {
                while jobs.isEmpty, !isStopping { monitor.wait() }
                defer { jobs = [] }
                return jobs
            }
            if next.isEmpty { break }
            for job in next { job() }
        }
        monitor.locked {
            hasEnded = true
            monitor.wake()
        }
    }
}
