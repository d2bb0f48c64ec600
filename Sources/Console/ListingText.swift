import Vocabulary

/// The lines of an answer (WHY, FIND, PROFILE, LIST …) as people read them.
struct ListingText {
    let clock: ClockText
    let now: Timestamp

    /// Title and lines of a listing.
    func lines(_ body: Command.Body, _ answer: [ServerLine], _ tags: [Line.Tag]) -> [String] {
        var lines = answer.map(line)
        switch body {
        case .why: return why(answer)
        case .list where lines.isEmpty: lines = ["none"]
        case .find where lines.isEmpty: lines = ["nothing found"]
        case .profile where lines.isEmpty: lines = ["nothing is known of this customer"]
        case .scripts where lines.isEmpty: lines = ["the policy has no scripts for this room"]
        default: break
        }
        if let more = tags.text("more") { lines.append("… and \(more) more") }
        return lines
    }

    /// What gave points, their sum, then who was chosen and who was not.
    private func why(_ answer: [ServerLine]) -> [String] {
        var reasons: [String] = []
        var rest: [String] = []
        var sum: Int64 = 0
        var idle = 0
        for line in answer {
            guard case .item(_, let item) = line, item.verb == "REASON" else {
                rest.append(self.line(line))
                continue
            }
            let points = points(line)
            sum += points
            if points == 0 { idle += 1 } else { reasons.append(self.line(line)) }
        }
        reasons.append(pad("\(sum)", 6) + "  the score: the sum of these")
        if idle > 0 { reasons.append(pad("", 6) + "  (\(idle) more gave no points)") }
        return reasons + [""] + rest
    }

    private func points(_ line: ServerLine) -> Int64 {
        guard case .item(_, let item) = line, item.verb == "REASON" else { return 0 }
        return item.parameters.first?.integer ?? 0
    }

    private func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func line(_ line: ServerLine) -> String {
        switch line {
        case .conversation(_, let facts): return conversation(facts)
        case .message(_, let message):
            let time = clock.near(message.at, now: now)
            let place = "\(message.conversation) \(message.sequence)"
            return "\(place)  \(time)  \(message.name): \(message.text)"
        case .item(_, let item): return self.item(item)
        default: return ""
        }
    }

    /// One line of a list of conversations.
    func conversation(_ facts: ConversationFacts) -> String {
        var words = [
            "\(facts.id)", (facts.name ?? facts.customer).string, facts.room.string,
            "\(facts.intent?.string ?? "score") \(facts.score)",
        ]
        switch facts.owner {
        case .agent(let name): words.append("with \(name)")
        default: words.append(facts.state.rawValue)
        }
        if let outcome = facts.outcome { words.append(outcome.rawValue) }
        if facts.waited > 0 { words.append("waits \(ClockText.span(facts.waited))") }
        if let left = facts.left { words.append("\(left) sends left") }
        if let until = facts.until { words.append("until \(clock.near(until, now: now))") }
        if !facts.labels.isEmpty {
            words.append(facts.labels.map { "#\($0)" }.joined(separator: " "))
        }
        return words.joined(separator: " · ")
    }

    private func item(_ item: Line) -> String {
        let words = item.parameters
        let last = words.last?.string ?? ""
        switch (item.verb, words.count) {
        case ("REASON", 2...):
            let detail = words.count > 2 ? ": \(last)" : ""
            return pad(words[0].string, 6) + "  \(words[1])\(detail)"
        case ("CHOSE", 1...): return chose(item)
        case ("PASSED-OVER", 2...):
            return "        not \(words[0]): \(words[1])"
        case ("SCRIPT", 2...): return "\(words[0])  \(last)"
        case ("STAT", 2...): return "\(words[0]): \(last)"
        case ("AGENT", 2...): return agent(item)
        case ("ROOM", 2...):
            let title = words.count > 2 ? "  \(last)" : ""
            return "\(words[0])  \(words[1])\(title)  \(tags(item, ["host", "messages"]))"
        case ("PROFILE", 2...): return "\(words[1])  \(tags(item))"
        case ("SIGNAL", 2...): return "        \(words[1])  \(tags(item, ["amount", "at"]))"
        default:
            let text = words.map(\.string).joined(separator: " ")
            return "\(item.verb) \(text) \(tags(item))"
        }
    }

    private func chose(_ item: Line) -> String {
        let why = item.parameters.count > 1 ? ": \(item.parameters[1])" : ""
        return "chosen: \(item.parameters[0])\(why)  \(tags(item, ["waited", "money", "fit"]))"
    }

    private func agent(_ item: Line) -> String {
        guard let mate = Teammate(item) else { return "" }
        let load = "\(mate.conversations ?? 0)/\(mate.seats ?? 0)"
        let reason = mate.reason.isEmpty ? "" : " (\(mate.reason))"
        return "\(mate.name)  \(mate.state)  \(load)\(reason)"
    }

    private func tags(_ item: Line, _ keys: [Text]? = nil) -> String {
        item.tags.filter { keys?.contains($0.key) ?? true }.map { tag in
            "\(tag.key) \(clock.humanised(tag.value, now: now))"
        }.joined(separator: ", ")
    }
}
