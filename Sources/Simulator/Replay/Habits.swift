import Foundation
import Routing
import Vocabulary

/// How agents and customers behaved in a recording: what a replay draws from, and what became of
/// each conversation.
public struct Habits: Sendable {
    /// How one agent went about it.
    struct Manner: Sendable {
        /// Milliseconds from offer to ACCEPT, and from a customer's word to the answer, sorted.
        var accepts: [Int64] = []
        var answers: [Int64] = []
        var declined = 0
        var missed = 0

        var offers: Int { accepts.count + declined + missed }
    }

    /// One opening of a conversation, up to its end.
    struct Episode: Sendable {
        var openedAt: Timestamp
        var firstOwnedAt: Timestamp?
        /// How long its last owner had it.
        var handling: Int64?
        var lastMessageAt: Timestamp
        var outcome: Outcome?
        var amount: Money?
        /// Where its owner handed it on to, and how long after she got it.
        var transfer: (target: TransferTarget, after: Int64)?

        /// How long the customer had waited for a person.
        var wait: Int64? { firstOwnedAt.map { $0 - openedAt } }
    }

    /// One conversation as recorded.
    struct Past: Sendable {
        var episodes: [Episode] = []
        /// The highest score that it had.
        var score = 0
    }

    var agents: [Name: Manner] = [:]
    /// All agents as one, for those of whom little is known.
    var everyone = Manner()
    /// By conversation number, from 1.
    var pasts: [Past] = []
    var handlings: [Int64] = []
    var deliveries: [Int64] = []
    var amounts: [Money] = []
    private var ended = [Int](repeating: 0, count: 10)
    private var sold = [Int](repeating: 0, count: 10)
    /// What the recorded policy says of chances and of waiting.
    var chances: [Int] = []
    /// Share of a chance lost a millisecond.
    var decay = 0.0

    /// Cases of her own from which on an agent's manner counts alone.
    static let enough = 5
    /// Cases that the policy's chance of a sale counts as.
    private static let priorWeight = 20.0

    func past(_ conversation: Int64) -> Past? {
        let index = Int(conversation) - 1
        return pasts.indices.contains(index) ? pasts[index] : nil
    }

    /// The chance of a sale at a score, had there been no wait.
    func chance(_ score: Int) -> Double {
        let step = min(max(score, 0) / 100, 9)
        let prior = chances.isEmpty ? 0 : Double(chances[step]) / 1_000
        return (prior * Self.priorWeight + Double(sold[step]))
            / (Self.priorWeight + Double(ended[step]))
    }

    mutating func learn(score: Int, isSold: Bool) {
        let step = min(max(score, 0) / 100, 9)
        ended[step] += 1
        if isSold { sold[step] += 1 }
    }

    /// Makes what was gathered ready to be drawn from.
    mutating func settle(_ policy: Policy) {
        for name in agents.keys {
            agents[name]?.accepts.sort()
            agents[name]?.answers.sort()
        }
        everyone.accepts.sort()
        everyone.answers.sort()
        handlings.sort()
        deliveries.sort()
        amounts.sort { ($0.currency, $0.micros) < ($1.currency, $1.micros) }
        if amounts.isEmpty {
            let sale = policy.routing.values.sale
            amounts = [Money(micros: sale.micros, currency: Text(sale.currency))]
        }
        chances = (0..<10).map { policy.routing.chance(at: $0 * 100 + 50) }
        decay = Double(policy.routing.saleDecay) / 1_000_000 / 60_000
    }
}

extension Habits {
    /// What a draw is for: each has a stream of its own, so that one draw more or less elsewhere
    /// changes nothing here, and both sides of a comparison draw the same.
    enum Purpose: UInt64 {
        case accept = 1, refuse, answer, handling, sale, amount, delivery
    }

    /// A number between 0 and 1 for this purpose, conversation and count.
    static func unit(_ seed: UInt64, _ purpose: Purpose, _ number: Int64, _ count: Int) -> Double {
        var bits = seed &* 0x9E37_79B9_7F4A_7C15 ^ purpose.rawValue &* 0xD1B5_4A32_D192_ED03
        bits ^= UInt64(bitPattern: number) &* 0x8CB9_2BA7_2F3D_8DD7
        bits ^= UInt64(bitPattern: Int64(count)) &* 0xAEF1_7502_108E_F2D9
        var chance = Chance(seed: bits)
        return chance.unit()
    }

    /// The value at a place of a sorted list; the default where the list is empty.
    static func pick(_ sorted: [Int64], _ unit: Double, else standard: Int64) -> Int64 {
        guard !sorted.isEmpty else { return standard }
        return sorted[min(Int(unit * Double(sorted.count)), sorted.count - 1)]
    }

    func accepting(_ agent: Name, _ unit: Double) -> Int64 {
        let own = agents[agent]?.accepts ?? []
        return Self.pick(own.count >= Self.enough ? own : everyone.accepts, unit, else: 3_000)
    }

    func answering(_ agent: Name, _ unit: Double) -> Int64 {
        let own = agents[agent]?.answers ?? []
        return Self.pick(own.count >= Self.enough ? own : everyone.answers, unit, else: 20_000)
    }

    /// Whether an agent lets an offer go by, or declines it, at this draw.
    func refusing(_ agent: Name, _ unit: Double) -> (missed: Bool, declined: Bool) {
        let own = agents[agent]
        let manner = (own?.offers ?? 0) >= Self.enough ? own ?? everyone : everyone
        guard manner.offers > 0 else { return (false, false) }
        let place = unit * Double(manner.offers)
        return (
            place < Double(manner.missed),
            place >= Double(manner.missed) && place < Double(manner.missed + manner.declined)
        )
    }

    /// How a conversation ends that a person first had after such a wait.
    ///
    /// Each customer would buy up to some wait of her own. Where the recording shows an end, that
    /// wait is drawn from those that agree with it; so the same wait gives the same end again.
    func ending(
        _ conversation: Int64, episode index: Int, wait: Int64, seed: UInt64
    ) -> (outcome: Outcome, amount: Money?) {
        let past = past(conversation)
        let episodes = past?.episodes ?? []
        let episode = episodes.indices.contains(index) ? episodes[index] : nil
        let outcome = episode?.outcome
        let unit = Self.unit(seed, .sale, conversation, index)
        let patience = patience(
            unit, chance: chance(past?.score ?? 0),
            recorded: outcome.map { ($0 == .sold, episode?.wait ?? 0) })
        guard Double(wait) < patience || (outcome == .sold && wait == episode?.wait) else {
            return (outcome == .sold || outcome == nil ? .lost : outcome ?? .lost, nil)
        }
        if outcome == .sold, let amount = episode?.amount { return (.sold, amount) }
        let place = Self.unit(seed, .amount, conversation, index)
        let amount = amounts[min(Int(place * Double(amounts.count)), amounts.count - 1)]
        return (.sold, amount)
    }

    private func patience(
        _ unit: Double, chance: Double, recorded: (isSold: Bool, wait: Int64)?
    ) -> Double {
        let rate = max(decay, 1e-12)
        guard let recorded else {
            return unit < chance ? -log(unit / chance) / rate : 0
        }
        let left = exp(-rate * Double(max(recorded.wait, 0)))
        if recorded.isSold { return Double(recorded.wait) - log(unit) / rate }
        // It did not sell: either it never would have, or the wait had grown too long for it.
        let late = chance * (1 - left) / max(1 - chance * left, 1e-9)
        guard unit < late else { return 0 }
        return -log(1 - unit / late * (1 - left)) / rate
    }
}
