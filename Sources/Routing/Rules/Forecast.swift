/// What arrivals are expected: from the plan of call-outs, the policy's priors and what came.
///
/// Numbers of arrivals are millionths, so that sums stay whole.
struct Forecast: Sendable {
    var rooms: [RoutingParameters.Room]
    /// The last call-out of each room that was announced, which moves its plan.
    var cued: [Int64?]
    /// What arrivals tell of call-outs that nobody told of, for each room.
    var watches: [BurstWatch]
    var horizon: Int64
    var priorWeight: Int64?

    /// Arrivals that came and that the plan expected, which correct the plan's rate.
    var observed: Int64 = 0
    var expected: Int64 = 0
    var since: Int64?
    var asOf: Int64?
    /// Arrivals of the last two minutes by steps of five seconds.
    var recent = RecentCount()
    var kinds: [KindForecast]
    var mix: [MixForecast]

    /// What is known of the arrivals of a kind.
    struct KindForecast: Sendable {
        var share: Int64
        var seen: Int64 = 0
        /// The last monies seen, oldest overwritten, for kinds whose policy gives none.
        var monies: [Int64] = []
        var next = 0
    }

    /// What is known of the arrivals that ask for certain skills.
    struct MixForecast: Sendable {
        var needs: [SkillNeed]
        var share: Int64
        var seen: Int64 = 0
    }

    /// How many sets of needs are told apart at most, which bounds the work of a refresh.
    static let mostMixes = 48
    /// How many monies of a kind are remembered.
    static let mostMonies = 64

    init(parameters: RoutingParameters) {
        rooms = parameters.rooms
        cued = Array(repeating: nil, count: parameters.rooms.count)
        watches = Array(repeating: BurstWatch(), count: parameters.rooms.count)
        horizon = max(parameters.horizon, 1_000)
        priorWeight = parameters.priorWeight
        kinds = parameters.kinds.map { KindForecast(share: $0.share) }
        mix = parameters.mix.prefix(Forecast.mostMixes).map {
            MixForecast(needs: $0.needs, share: $0.share)
        }
    }

    /// Takes a changed policy; what was learnt is kept where the number of kinds is the same.
    mutating func setParameters(_ new: RoutingParameters) {
        let old = self
        self = Forecast(parameters: new)
        recent = old.recent
        since = old.since
        guard old.kinds.count == kinds.count else { return }
        for index in kinds.indices {
            kinds[index].seen = old.kinds[index].seen
            kinds[index].monies = old.kinds[index].monies
            kinds[index].next = old.kinds[index].next
        }
    }

    mutating func observe(_ waiting: Waiting, at time: Int64) {
        if since == nil { since = time }
        recent.add(at: time)
        observed += 1_000_000
        if let room = waiting.room, rooms.indices.contains(room), isUnplanned(room) {
            // An hour has 180 windows of 20 s; hourly is in thousandths.
            watches[room].observe(at: time, usual: (rooms[room].hourly ?? 0) * 1_000 / 180)
        }
        guard kinds.indices.contains(waiting.kind) else { return }
        kinds[waiting.kind].observe(money: waiting.money)
        if let known = mix.firstIndex(where: { $0.needs == waiting.needs }) {
            mix[known].seen += 1
        } else if mix.count < Forecast.mostMixes {
            mix.append(MixForecast(needs: waiting.needs, share: 0, seen: 1))
        }
    }

    mutating func cue(room: Int, at time: Int64) {
        guard cued.indices.contains(room) else { return }
        cued[room] = time
    }

    /// Whether the policy says how many come.
    var hasPlan: Bool { rooms.contains { $0.hourly != nil } }

    /// Whether neither the plan nor a cue tells of this room's call-outs.
    func isUnplanned(_ room: Int) -> Bool {
        rooms[room].period <= 0 && cued[room] == nil
    }

    /// Whether it is known when they come in bursts.
    var hasBursts: Bool {
        rooms.indices.contains {
            rooms[$0].burstShare > 0 && (rooms[$0].period > 0 || cued[$0] != nil)
        }
    }
}

extension Forecast.KindForecast {
    mutating func observe(money: Int64) {
        seen += 1
        if monies.count < Forecast.mostMonies {
            monies.append(money)
        } else {
            monies[next] = money
            next = (next + 1) % monies.count
        }
    }

    /// The money that an arrival may bring, at equal steps of probability.
    func quantiles(prior: [Int64]) -> [Int64] {
        guard prior.isEmpty else { return prior }
        let sorted = monies.sorted()
        guard sorted.count > 8 else { return sorted }
        return (0..<8).map { sorted[($0 * 2 + 1) * sorted.count / 16] }
    }
}

/// Counts of the last two minutes by steps of five seconds.
struct RecentCount: Sendable {
    static let step: Int64 = 5_000
    static let steps = 24
    private var counts = [Int64](repeating: 0, count: RecentCount.steps)
    private var last: Int64 = .min

    mutating func add(at time: Int64) {
        move(to: time)
        counts[RecentCount.place(last)] += 1
    }

    /// How many came within this many steps back.
    mutating func count(steps: Int64, at time: Int64) -> Int64 {
        move(to: time)
        return (0..<steps).reduce(0) { $0 + counts[RecentCount.place(last - $1)] }
    }

    private mutating func move(to time: Int64) {
        let now = time >= 0 ? time / RecentCount.step : (time + 1) / RecentCount.step - 1
        if last == .min { last = now }
        guard now > last else { return }
        for step in max(last + 1, now - Int64(RecentCount.steps) + 1)...now {
            counts[RecentCount.place(step)] = 0
        }
        last = now
    }

    private static func place(_ step: Int64) -> Int {
        let rest = Int(step % Int64(steps))
        return rest < 0 ? rest + steps : rest
    }
}
