import Routing
import Vocabulary

/// Watches a recorded desk being replayed and notes how everybody behaved.
final class HabitsRecorder {
    private(set) var habits = Habits()
    /// Apart from the rest, so that both can change at once.
    private var pasts: [Habits.Past] = []
    private var known: [Following] = []
    private var now = Timestamp.zero

    /// What must be remembered of a conversation on the way.
    private struct Following {
        var offeredAt: Timestamp?
        var ownedAt: Timestamp?
        var waitingSince = Timestamp.zero
    }

    func take(_ input: RecordedInput?, _ output: DeskOutput) {
        if let at = output.changes.journal.last?.at { now = at }
        if case .input(.command(let command, _, _)) = input,
            case .transfer(let id, let target, _) = command.body
        {
            note(id.number) { past, following in
                guard let owned = following.ownedAt, !past.episodes.isEmpty,
                    past.episodes[past.episodes.count - 1].transfer == nil
                else { return }
                past.episodes[past.episodes.count - 1].transfer = (target, self.now - owned)
            }
        }
        for record in output.changes.journal {
            if case .event(let line) = record.body { take(line) }
        }
        for record in output.changes.messages { take(record.facts) }
        for record in output.changes.conversations {
            note(record.id.number) { past, following in
                past.score = max(past.score, record.score)
                following.waitingSince = record.waitingSince
            }
        }
        for send in output.changes.sends where send.state == .delivered {
            habits.deliveries.append(max(0, now - send.at))
        }
    }

    private func note(_ number: Int64, _ body: (inout Habits.Past, inout Following) -> Void) {
        let index = Int(number) - 1
        guard index >= 0, index < 50_000_000 else { return }
        while pasts.count <= index {
            pasts.append(Habits.Past())
            known.append(Following())
        }
        body(&pasts[index], &known[index])
    }

    private func take(_ line: Line) {
        guard let id = line.parameters.first.flatMap({ ConversationID($0) }) else { return }
        let who = line.parameters.count > 1 ? line.parameters[1] : .empty
        switch line.verb {
        case "OPENED", "REOPENED":
            note(id.number) { past, following in
                past.episodes.append(
                    Habits.Episode(openedAt: self.now, lastMessageAt: self.now))
                following.ownedAt = nil
            }
        case Decision.verb:
            note(id.number) { $1.offeredAt = who == "bot" ? nil : self.now }
        case "OWNED": own(id.number, who, line)
        case "EXPIRED": count(who) { $0.missed += 1 }
        case "DECLINED": count(who) { $0.declined += 1 }
        case "BOT", "LOST", "QUEUED": note(id.number) { $1.ownedAt = nil }
        case "CLOSED": close(id.number, line)
        default: break
        }
    }

    private func own(_ number: Int64, _ agent: Name, _ line: Line) {
        note(number) { past, following in
            if line.parameters.last == "accepted", let offered = following.offeredAt {
                let delay = self.now - offered
                self.count(agent) { $0.accepts.append(delay) }
            }
            following.ownedAt = self.now
            guard !past.episodes.isEmpty else { return }
            let last = past.episodes.count - 1
            if past.episodes[last].firstOwnedAt == nil {
                past.episodes[last].firstOwnedAt = self.now
            }
        }
    }

    private func close(_ number: Int64, _ line: Line) {
        guard line.parameters.count >= 3,
            let outcome = Outcome(rawValue: line.parameters[2].string)
        else { return }
        let amount =
            line.parameters.count >= 5
            ? Money(amount: line.parameters[3], currency: line.parameters[4]) : nil
        note(number) { past, following in
            guard !past.episodes.isEmpty else { return }
            let last = past.episodes.count - 1
            past.episodes[last].outcome = outcome
            past.episodes[last].amount = amount
            if let owned = following.ownedAt {
                past.episodes[last].handling = self.now - owned
                self.habits.handlings.append(self.now - owned)
            }
            if outcome != .spam, past.episodes[last].firstOwnedAt != nil {
                self.habits.learn(score: past.score, isSold: outcome == .sold)
            }
            following.ownedAt = nil
        }
        if let amount, outcome == .sold { habits.amounts.append(amount) }
    }

    private func take(_ facts: MessageFacts) {
        note(facts.conversation.number) { past, following in
            if facts.author == .customer, !past.episodes.isEmpty {
                past.episodes[past.episodes.count - 1].lastMessageAt = facts.at
            }
            guard facts.author == .agent, facts.send != nil, following.waitingSince != .zero,
                let owned = following.ownedAt
            else { return }
            let delay = facts.at - max(owned, following.waitingSince)
            self.count(facts.name) { $0.answers.append(delay) }
            following.waitingSince = .zero
        }
    }

    private func count(_ agent: Name, _ body: (inout Habits.Manner) -> Void) {
        body(&habits.agents[agent, default: Habits.Manner()])
        body(&habits.everyone)
    }

    /// What was noted, ready to be drawn from.
    func settled(_ policy: Policy) -> Habits {
        habits.pasts = pasts
        habits.settle(policy)
        return habits
    }
}
