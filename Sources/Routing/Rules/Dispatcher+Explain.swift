extension Dispatcher {
    /// Why this conversation still waits, with the numbers of now; nil if it does not wait.
    public mutating func explain(_ id: Int64, at time: Int64) -> Explanation? {
        advance(to: time)
        guard let entry = entries[id] else { return nil }
        let candidate = Candidate(
            conversation: id, lane: entry.lane, group: -1, score: 0, reason: .othersFirst)
        return explain(candidate, slot: nil, reason: .othersFirst, at: time)
    }

    func explain(
        _ candidate: Candidate, slot: Int?, reason: Explanation.Reason, at time: Int64
    ) -> Explanation {
        var explanation = Explanation(
            rule: parameters.rule, at: time, conversation: candidate.conversation,
            agent: slot.map { agents[$0].state.id }, reason: reason)
        explanation.score = candidate.score
        guard let entry = entries[candidate.conversation] else { return explanation }
        explanation.waited = time - entry.waiting.since
        return explanation
    }
}
