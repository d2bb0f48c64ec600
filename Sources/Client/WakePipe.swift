import Glibc

/// A pipe that one thread writes bytes into so that another, waiting with `poll`, wakes up.
///
/// Unchecked: two numbers that never change, and the system's calls on them are safe from any
/// thread.
public final class WakePipe: @unchecked Sendable {
    /// The end to wait on.
    public let readEnd: Int32
    private let writeEnd: Int32

    /// Makes a pipe.
    public init() {
        var ends: [Int32] = [-1, -1]
        let made = pipe(&ends)
        precondition(made == 0, "the process has too many files open for a pipe")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Wakes whoever waits, with a byte that tells why.
    public func wake(_ reason: UInt8 = 1) {
        var byte = reason
        _ = write(writeEnd, &byte, 1)
    }

    /// The reasons since it was last asked.
    public func take() -> [UInt8] {
        var reasons = [UInt8](repeating: 0, count: 256)
        let count = read(readEnd, &reasons, reasons.count)
        return count > 0 ? Array(reasons[..<count]) : []
    }
}
