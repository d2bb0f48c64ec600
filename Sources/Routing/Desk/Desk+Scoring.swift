import Vocabulary

/// What a conversation has said up to now, in the scorer's own terms: before the latest text, and
/// with it.
struct ConversationEvidence {
    var earlier = TextEvidence.none
    var earlierAt = Timestamp.zero
    var total = TextEvidence.none
    var totalAt = Timestamp.zero
}

extension Desk {
    /// Scores a conversation anew: with a text that has just come, or because something else is
    /// known of the customer.
    func rescore(_ conversation: Conversation, text: Text?) {
        if let text {
            conversation.evidence.earlier = conversation.evidence.total
            conversation.evidence.earlierAt = conversation.evidence.totalAt
            conversation.evidence.totalAt = now
            countBurst(conversation)
            conversation.lastText = text
        }
        conversation.scoredAt = now
        conversation.scoredWait = Int(conversation.waited(at: now) / 1_000)
        let verdict = compiled.scorer.score(
            conversation.lastText.bytes, context(of: conversation))
        conversation.evidence.total = verdict.evidence
        conversation.score = verdict.score
        conversation.intent = verdict.classes.top
        conversation.asksForPerson = verdict.asksForPerson
        markChanged(conversation)
    }

    /// The score that everybody sees, with reasons that add up to it. It changes nothing: WHY is
    /// not in the journal, so it must not move the desk.
    func explained(_ conversation: Conversation) -> IntentScore {
        compiled.scorer.explain(
            conversation.lastText.bytes, context(of: conversation))
    }

    private func countBurst(_ conversation: Conversation) {
        if now - conversation.burstSince > Int64(policy.intent.burst.within) {
            conversation.burst = 0
            conversation.burstSince = now
        }
        conversation.burst += 1
    }

    /// All that counts beside the words, as of when the conversation was scored.
    func context(of conversation: Conversation) -> IntentContext {
        let now = conversation.scoredAt
        let evidence = conversation.evidence
        let key = CustomerKey(channel: conversation.channel, customer: conversation.customer)
        var context = IntentContext()
        context.earlier = evidence.earlier
        context.earlierAge =
            evidence.earlier.isEmpty ? 0 : Int(max(0, now - evidence.earlierAt))
        if let seen = liveCustomers[key] {
            // What a closed conversation has not been scored with is no reason of its score.
            context.signals = seen.signals.filter { $0.at <= now }.map { signal in
                IntentSignal(kind: signal.kind, age: Int(now - signal.at), id: signal.number)
            }
        }
        if conversation.referral != nil {
            context.signals.append(
                IntentSignal(
                    kind: .referral, age: Int(now - conversation.openedAt), id: .max))
        }
        context.isFollower = conversation.follower
        context.ordersBefore = conversation.orders
        context.waitedSeconds = conversation.scoredWait
        context.burstMessages = max(1, conversation.burst)
        return context
    }
}

extension ConversationEvidence {
    /// For the store: numbers with commas; empty where nothing was said.
    var encoded: Text {
        guard totalAt != .zero else { return .empty }
        let times = [earlierAt.milliseconds, totalAt.milliseconds]
        return Text(list: times + earlier.numbers + total.numbers)
    }

    init(encoded text: Text) {
        let numbers = text.numbers
        let width = TextEvidence.numberCount
        guard numbers.count == 2 + 2 * width else { return }
        earlierAt = Timestamp(milliseconds: numbers[0])
        totalAt = Timestamp(milliseconds: numbers[1])
        earlier = TextEvidence(numbers: Array(numbers[2..<(2 + width)]))
        total = TextEvidence(numbers: Array(numbers[(2 + width)...]))
    }
}

extension TextEvidence {
    static let numberCount = 1 + IntentClass.count + LexiconSection.count

    var numbers: [Int64] {
        [Int64(letters)] + (0..<IntentClass.count).map { Int64(sums[$0]) }
            + (0..<LexiconSection.count).map { Int64(points[$0]) }
    }

    init(numbers: [Int64]) {
        self = .none
        letters = Int32(truncatingIfNeeded: numbers[0])
        for index in 0..<IntentClass.count {
            sums[index] = Int32(truncatingIfNeeded: numbers[1 + index])
        }
        for index in 0..<LexiconSection.count {
            points[index] = Int32(truncatingIfNeeded: numbers[1 + IntentClass.count + index])
        }
    }
}
