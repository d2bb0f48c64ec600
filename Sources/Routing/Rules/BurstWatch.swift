/// Finds a room's call-outs from its arrivals when nobody has told of them.
///
/// Three or more arrivals within 20 s where few were to be expected are a burst; two bursts
/// give a period, and one that fails to come twice takes it back.
struct BurstWatch: Sendable {
    /// How far back arrivals count towards a burst.
    static let window: Int64 = 20_000
    /// How long after a burst the next one can be at the earliest.
    static let quiet: Int64 = 120_000

    /// When the last burst began.
    private(set) var last: Int64?
    /// Time between bursts, once two were seen.
    private(set) var period: Int64?
    private var recent: [Int64] = []

    /// Takes an arrival; `usual` is how many are usual in a window, in millionths.
    mutating func observe(at time: Int64, usual: Int64) {
        recent.removeAll { $0 + BurstWatch.window < time }
        // Bounded: more arrivals than this within a window say nothing new.
        if recent.count < 256 { recent.append(time) }
        if let last, time - last < BurstWatch.quiet { return }
        // Mean and three deviations, squared so that no root is needed.
        let above = Int64(recent.count) * 1_000_000 - usual
        guard recent.count >= 3, above > 0, above / 1_000 * (above / 1_000) > 8 * usual else {
            return
        }
        found(at: recent.first ?? time)
    }

    private mutating func found(at start: Int64) {
        defer { last = start }
        guard let last else { return }
        let gap = start - last
        guard let known = period else {
            period = gap
            return
        }
        let times = max((gap + known / 2) / known, 1)
        let off = abs(gap - times * known)
        // Near a multiple of it the period holds; else it was chance, and the new gap counts.
        period = off <= 30_000 ? gap / times : gap
    }

    /// The last burst and the period that holds at this time.
    func plan(at time: Int64) -> (last: Int64, period: Int64)? {
        guard let last else { return nil }
        guard let period, time - last < period * 5 / 2 else { return (last, 0) }
        return (last, period)
    }
}
