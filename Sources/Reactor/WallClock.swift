import Glibc

/// The calendar's time, which may jump when an operator or a time server sets it.
public enum WallClock {
    /// Milliseconds since the beginning of 1970, UTC.
    public static func now() -> Int64 {
        MonotonicClock.read(CLOCK_REALTIME) / 1_000_000
    }
}
