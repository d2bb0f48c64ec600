import Glibc

/// Time that only goes forward, whatever happens to the calendar: for timers and durations.
public enum MonotonicClock {
    /// Milliseconds since some fixed moment before the process began.
    public static func now() -> Int64 {
        nanoseconds() / 1_000_000
    }

    /// The same in nanoseconds, for measuring.
    public static func nanoseconds() -> Int64 {
        read(CLOCK_MONOTONIC)
    }

    static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        SystemCall.must("reading the clock") { Int(clock_gettime(clock, &time)) }
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
