import Vocabulary

extension IntentScorer {
    /// The log-odds of everything but the text.
    func contextOdds(_ context: IntentContext) -> Int32 {
        var odds: Int32 = 0
        if context.isFollower { odds &+= Int32(policy.follower) }
        odds &+= ordersOdds(context.ordersBefore)
        odds &+= waitOdds(context.waitedSeconds)
        odds &+= burstOdds(context.burstMessages)
        if !context.signals.isEmpty {
            for weight in policy.signals { odds &+= signalOdds(weight, context.signals) }
        }
        return odds
    }

    func ordersOdds(_ orders: Int) -> Int32 {
        Int32(min(min(max(orders, 0), 1_000) * policy.order, policy.orderMost))
    }

    func waitOdds(_ seconds: Int) -> Int32 {
        Int32(min(min(max(seconds, 0), 86_400) / 60 * policy.waitMinute, policy.waitMost))
    }

    func burstOdds(_ messages: Int) -> Int32 {
        messages >= policy.burstMessages ? Int32(policy.burst) : 0
    }

    /// What all signals of one kind are worth now; never less with one more.
    func signalOdds(_ weight: IntentPolicy.SignalWeight, _ signals: [IntentSignal]) -> Int32 {
        var sum: Int32 = 0
        let count = min(signals.count, IntentContext.signalLimit)
        for index in 0..<count where signals[index].kind == weight.kind {
            if isRepeated(index, in: signals, count: count) { continue }
            sum &+= OddsTables.shared.decayed(
                Int32(weight.weight), age: signals[index].age, halfLife: weight.halfLife)
        }
        return min(sum, Int32(weight.most))
    }

    /// Whether the same kind and id counts elsewhere already: of equals the newest, then the first.
    private func isRepeated(_ index: Int, in signals: [IntentSignal], count: Int) -> Bool {
        let this = signals[index]
        for other in 0..<count where other != index {
            let that = signals[other]
            guard that.id == this.id, that.kind == this.kind else { continue }
            if that.age < this.age || (that.age == this.age && other < index) { return true }
        }
        return false
    }
}
