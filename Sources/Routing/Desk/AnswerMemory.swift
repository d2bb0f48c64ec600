import Vocabulary

/// The first answers to commands with an id, for the day that they may be asked for again.
struct AnswerMemory {
    private struct Key: Hashable {
        let peer: Name
        let id: Text
    }

    private var answers: [Key: (line: ServerLine, at: Timestamp)] = [:]
    private var order: [(at: Timestamp, key: Key)] = []
    private var head = 0

    /// How many are remembered.
    var count: Int { answers.count }

    /// The first answer, unless it was given too long ago to count.
    func answer(peer: Name, id: Text, at now: Timestamp) -> ServerLine? {
        guard let answer = answers[Key(peer: peer, id: id)],
            now - answer.at <= Limits.answerMemory
        else { return nil }
        return answer.line
    }

    mutating func remember(_ answer: ServerLine, peer: Name, id: Text, at now: Timestamp) {
        let key = Key(peer: peer, id: id)
        forget(before: now + -Limits.answerMemory)
        if answers.updateValue((answer, now), forKey: key) == nil { order.append((now, key)) }
    }

    private mutating func forget(before limit: Timestamp) {
        while head < order.count,
            order[head].at < limit || answers.count >= Limits.answersPerDesk
        {
            answers[order[head].key] = nil
            head += 1
        }
        if head > 4_096, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }
}
