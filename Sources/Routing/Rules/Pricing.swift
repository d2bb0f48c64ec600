/// The price of a second of each group's work, and what it is worked out from.
///
/// Densities and prices are billionths of money a second of work. Who waits is kept in steps of
/// density, so that a refresh costs the same for a hundred and for a million conversations.
struct Pricing: Sendable {
    /// A price for each group.
    var prices: [Int64] = []
    /// The mean work of the conversations that each group holds.
    var heldWork: [Int64] = []
    var profiles: [Profile] = []
    var profileIndex: [ProfileKey: Int] = [:]
    /// The profile of each lane.
    var laneProfiles: [Int] = []
    /// The time to drain that was last found (tau).
    var drain: Int64 = 0
    var waitingWork: Int64 = 0
    var refreshedAt: Int64 = .min
    /// Whether agents changed since, so that the next decision works the prices out anew.
    var isStale = true
    /// Counts refreshes, so that what lanes keep of one can be told from the next.
    var epoch = 0

    /// What conversations share that compete for groups alike.
    struct ProfileKey: Hashable, Sendable {
        var kind: Int32
        var needs: [SkillNeed]
        var botFit: Int32
    }

    /// Demand of one profile.
    struct Profile: Sendable {
        var key: ProfileKey
        /// What each group adds over the bot, in thousandths; nought or less cannot.
        var gains: [Int32]
        /// Who waits, by steps of a sixteenth of a doubling, ascending.
        var waiting: [Step] = []
        /// Demand by falling density, with running sums of work: rebuilt by each refresh.
        var densities: [Int64] = []
        var sums: [Int64] = []
    }

    /// Waiting work within one step of density.
    struct Step: Sendable {
        var step: Int64
        var count: Int
        var work: Int64
    }

    /// The sixteenth of a doubling, in bits of a key.
    static let stepBits: Int64 = 28

    mutating func addGroup() {
        prices.append(0)
        heldWork.append(0)
    }

    /// The profile of this key, made if there is none.
    mutating func profile(_ key: ProfileKey, gains: () -> [Int32]) -> Int {
        if let known = profileIndex[key] { return known }
        profiles.append(Profile(key: key, gains: gains()))
        profileIndex[key] = profiles.count - 1
        return profiles.count - 1
    }

    mutating func setLane(_ lane: Int, profile: Int) {
        while laneProfiles.count <= lane { laneProfiles.append(0) }
        laneProfiles[lane] = profile
    }

    mutating func entered(lane: Int, key: Int64, work: Int64) {
        waitingWork += work
        let step = (-key) >> Pricing.stepBits
        profiles[laneProfiles[lane]].change(step: step, count: 1, work: work)
    }

    mutating func left(lane: Int, key: Int64, work: Int64) {
        waitingWork -= work
        let step = (-key) >> Pricing.stepBits
        profiles[laneProfiles[lane]].change(step: step, count: -1, work: -work)
    }

    mutating func started(group: Int, work: Int64) { heldWork[group] += work }

    mutating func ended(group: Int, work: Int64) { heldWork[group] -= work }
}

extension Pricing.Profile {
    mutating func change(step: Int64, count: Int, work: Int64) {
        var low = 0
        var high = waiting.count
        while low < high {
            let middle = (low + high) / 2
            if waiting[middle].step < step { low = middle + 1 } else { high = middle }
        }
        if low < waiting.count, waiting[low].step == step {
            waiting[low].count += count
            waiting[low].work += work
            if waiting[low].count <= 0 { waiting.remove(at: low) }
        } else if count > 0 {
            waiting.insert(Pricing.Step(step: step, count: count, work: work), at: low)
        }
    }

    /// Lays out demand by falling density with running sums, for the steps of a refresh.
    mutating func layOut(_ demand: [(density: Int64, work: Int64)]) {
        densities.removeAll(keepingCapacity: true)
        sums.removeAll(keepingCapacity: true)
        var sum: Int64 = 0
        for item in demand {
            densities.append(item.density)
            sum += item.work
            sums.append(sum)
        }
    }

    /// The work whose density is above this.
    @inline(__always)
    func work(above density: Int64) -> Int64 {
        var low = 0
        var high = densities.count
        while low < high {
            let middle = (low + high) / 2
            if densities[middle] > density { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : sums[low - 1]
    }

    /// Adds to each group the work that would choose it at these prices.
    func load(_ loads: inout [Int64], at prices: [Int64]) {
        guard let all = sums.last, all > 0 else { return }
        // Of those who gain most by the money, the cheapest is chosen at the highest density.
        var current = -1
        for group in gains.indices where gains[group] > 0 {
            if current < 0 || gains[group] > gains[current]
                || (gains[group] == gains[current] && prices[group] < prices[current])
            {
                current = group
            }
        }
        var taken: Int64 = 0
        while current >= 0 {
            let gain = Int64(gains[current])
            var bound = prices[current] * 1_000 / gain
            var next = -1
            for group in gains.indices where gains[group] > 0 && Int64(gains[group]) < gain {
                let cheaper = prices[current] - prices[group]
                guard cheaper > 0 else { continue }
                let crossing = cheaper * 1_000 / (gain - Int64(gains[group]))
                if crossing > bound {
                    bound = crossing
                    next = group
                } else if crossing == bound, next >= 0, gains[group] > gains[next] {
                    next = group
                }
            }
            let above = work(above: bound)
            loads[current] += above - taken
            taken = above
            current = next
        }
    }
}
