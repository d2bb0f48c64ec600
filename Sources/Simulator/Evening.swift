import Foundation

/// Makes new traces from parameters and a seed.
public enum Evening {
    /// An evening of this load from this seed, with so many draws of patience and work.
    public static func trace(
        _ parameters: Trace.Parameters, load: Double, seed: Int, draws: Int = 4
    ) -> Trace {
        var chance = Chance(seed: UInt64(bitPattern: Int64(seed)))
        let work = parameters.kinds.reduce(0) { $0 + $1.share * $1.work }
        let speed = parameters.speeds[min(parameters.cap, parameters.speeds.count) - 1]
        let agents = parameters.groups.reduce(0) { $0 + $1.agents }
        let rate = load * Double(agents) * speed / max(work, 1e-9)
        var rows: [Trace.Row] = []
        for room in 0..<parameters.rooms {
            for time in times(of: room, parameters, rate: rate, &chance) {
                rows.append(row(at: time, room: room, parameters, draws: draws, &chance))
            }
        }
        rows.sort { ($0.time, $0.room) < ($1.time, $1.room) }
        return Trace(
            name: "\(parameters.name)-rho\(load)-seed\(seed)", parameters: parameters, load: load,
            seed: seed, arrivalRate: rate, bound: nil, rows: rows, reference: [:])
    }

    /// When customers come to a room: evenly, and behind its call-outs.
    private static func times(
        of room: Int, _ parameters: Trace.Parameters, rate: Double, _ chance: inout Chance
    ) -> [Double] {
        let own = rate / Double(parameters.rooms)
        let even = own * (1 - parameters.burstShare) * parameters.horizon
        var times = (0..<chance.poisson(even)).map { _ in chance.unit() * parameters.horizon }
        let period = max(parameters.burstPeriod, 1)
        var callOut = (Double(room) * parameters.burstShift).truncatingRemainder(dividingBy: period)
        while callOut < parameters.horizon {
            for _ in 0..<chance.poisson(own * parameters.burstShare * period) {
                times.append(callOut + chance.exponential(parameters.burstDecay))
            }
            callOut += period
        }
        return times.filter { $0 < parameters.horizon }
    }

    private static func row(
        at time: Double, room: Int, _ parameters: Trace.Parameters, draws: Int,
        _ chance: inout Chance
    ) -> Trace.Row {
        let kindIndex = chance.index(parameters.kinds.map(\.share))
        let kind = parameters.kinds[kindIndex]
        let language = chance.index(parameters.languages.map(\.share))
        let score = rounded(chance.beta(kind.score.0, kind.score.1), 5)
        let spread = exp(parameters.value.sigma * chance.normal())
        let value = rounded(parameters.value.median * spread, 4)
        let patience = rounded(
            parameters.patience.most - parameters.patience.perScore * score, 3)
        return Trace.Row(
            time: rounded(time, 3), room: room, kind: kindIndex, language: language, score: score,
            value: value, money: rounded(score * value + kind.goodwill, 5),
            patienceMean: patience, workMean: kind.work,
            patience: (0..<draws).map { _ in rounded(chance.exponential(patience), 3) },
            work: (0..<draws).map { _ in rounded(chance.exponential(kind.work), 3) })
    }

    private static func rounded(_ number: Double, _ digits: Int) -> Double {
        let scale = pow(10, Double(digits))
        return (number * scale).rounded() / scale
    }

    /// The mean money of each eighth of a kind, the poorest first: what a policy may know.
    static func moneySteps(
        of kind: Trace.Kind, value: (median: Double, sigma: Double)
    ) -> [Double] {
        var chance = Chance(seed: 5)
        let count = 4_096
        let monies = (0..<count).map { _ in
            chance.beta(kind.score.0, kind.score.1) * value.median
                * exp(value.sigma * chance.normal()) + kind.goodwill
        }.sorted()
        return (0..<8).map { step in
            monies[(step * count / 8)..<((step + 1) * count / 8)].reduce(0, +) / Double(count / 8)
        }
    }
}
