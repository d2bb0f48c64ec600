import Vocabulary

/// How many lines a person's session may still write: a bucket that fills with time.
struct Allowance: Sendable {
    /// A thousandth of a line, so that a millisecond fills a whole number of them.
    private static let line: Int64 = 1_000
    private static let most = Int64(Limits.personLineBurst) * line
    private static let perMillisecond = Int64(Limits.personLinesPerSecond)

    private var left = Self.most
    private var filledAt: Timestamp

    init(at now: Timestamp) {
        filledAt = now
    }

    /// Takes one line out; false where none is left.
    mutating func take(at now: Timestamp) -> Bool {
        if now > filledAt {
            // Past the time that fills it from empty, more makes no difference and could overflow.
            let elapsed = min(now - filledAt, Self.most / Self.perMillisecond)
            left = min(Self.most, left + elapsed * Self.perMillisecond)
            filledAt = now
        }
        guard left >= Self.line else { return false }
        left -= Self.line
        return true
    }

    /// What a line that came too fast is answered: a second fills two hundred lines, so an earlier
    /// try would mostly be in vain.
    static let refusal = Refusal(
        .tooFast,
        "more than \(Limits.personLinesPerSecond) lines a second; nothing was done, send later",
        tags: [Line.Tag("after", "1")])
}
