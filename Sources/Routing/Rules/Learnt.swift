/// What the desk has learnt of work and patience, against what the policy believed.
///
/// Work is what an agent would need for the conversation alone: her time is divided among what
/// she holds, so it is counted by the speed at which each of them moved.
struct Learnt: Sendable {
    /// Work and its expectation by kind: parts in thousandths of a mean work.
    var exposure: [Int64]
    var ended: [Int64]
    /// Waiting and giving up: parts in thousandths of a mean patience.
    var waited: Int64 = 0
    var gaveUp: Int64 = 0

    /// The factor of all work, in thousandths.
    var work: Int64 = 1_000
    /// The factor of each kind's work, in thousandths.
    var kinds: [Int64]
    /// The factor of patience, in thousandths.
    var patience: Int64 = 1_000

    init(kinds count: Int) {
        exposure = Array(repeating: 0, count: count)
        ended = exposure
        kinds = Array(repeating: 1_000, count: count)
    }

    /// Works the factors out from what ended and what is still going on (`running`, by kind).
    mutating func refresh(_ running: [Int64], priorWeight: Int64?) {
        guard let weight = priorWeight else { return }
        let prior = max(weight, 1) * 1_000
        let all = exposure.reduce(0, +) + running.reduce(0, +)
        work = Learnt.factor(prior + all, over: prior + ended.reduce(0, +) * 1_000)
        for kind in kinds.indices {
            let parts = (exposure[kind] + running[kind]) * 1_000 / max(work, 1)
            let own = Learnt.factor(prior + parts, over: prior + ended[kind] * 1_000)
            kinds[kind] = min(max(work * own / 1_000, 100), 10_000)
        }
        patience = Learnt.factor(prior + waited, over: prior + gaveUp * 1_000)
        forget()
    }

    /// The factor, in thousandths, by which `seen` differs from `believed` (both thousandths of
    /// an observation) beyond what chance explains: nothing below 1.25 standard errors (or
    /// `doubt` thousandths of one), all of it from twice as many, in between a part.
    ///
    /// Without this the noise of a night's chance costs more than what is learnt brings.
    static func factor(
        _ seen: Int64, over believed: Int64, doubt: Int64 = 1_250
    ) -> Int64 {
        let seen = max(seen, 1)
        let believed = max(believed, 1)
        let apart = Fixed.log2(seen) - Fixed.log2(believed)
        // log2(e) × doubt at scale 2^32, over the root of the count in thousandths.
        let chance = Fixed.log2e * doubt / max(Learnt.root(believed * 1_000), 1)
        let sure = max(0, 2 * (abs(apart) - chance))
        let kept = min(abs(apart), sure) * apart.signum()
        return min(max((Fixed.exp2(kept, scaleBits: 20) * 1_000) >> 20, 100), 10_000)
    }

    /// The whole square root, rounded down.
    private static func root(_ number: Int64) -> Int64 {
        guard number > 1 else { return max(number, 0) }
        var guess: Int64 = 1 << ((64 - Int64(number.leadingZeroBitCount)) / 2 + 1)
        while true {
            let next = (guess + number / guess) / 2
            if next >= guess { return guess }
            guess = next
        }
    }

    /// Halves what was seen at times, so that what is learnt follows the seasons.
    private mutating func forget() {
        if waited > 2_000_000 {
            waited /= 2
            gaveUp /= 2
        }
        for kind in ended.indices where ended[kind] > 2_000 {
            ended[kind] /= 2
            exposure[kind] /= 2
        }
    }
}
