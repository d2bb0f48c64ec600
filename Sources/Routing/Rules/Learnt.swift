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
        work = (prior + all) * 1_000 / (prior + ended.reduce(0, +) * 1_000)
        for kind in kinds.indices {
            let parts = (exposure[kind] + running[kind]) * 1_000 / max(work, 1)
            kinds[kind] = work * (prior + parts) / (prior + ended[kind] * 1_000)
            kinds[kind] = min(max(kinds[kind], 100), 10_000)
        }
        patience = (prior + waited) * 1_000 / (prior + gaveUp * 1_000)
        patience = min(max(patience, 100), 10_000)
    }
}
