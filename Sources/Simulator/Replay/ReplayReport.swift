import PolicyFiles
import Routing
import Vocabulary

extension ReplayComparison {
    /// The comparison as plain text.
    public var text: String {
        var lines = heading
        let rows = rows
        let titles = rows.map(\.title) + ["", "load of \(agentNames.map(\.string).max() ?? "")"]
        let width = (titles.map(\.count).max() ?? 0) + 2
        lines.append(
            Self.line("", width, [base.name, candidate.name, "difference"]))
        for row in rows {
            let mark = row.isBetter.map { $0 ? "  better" : "  worse" } ?? ""
            lines.append(
                Self.line(
                    row.title, width,
                    [
                        row.text(row.base), row.text(row.candidate),
                        row.text(row.difference, signed: true),
                    ]) + mark)
        }
        lines += agentLines(width) + changeLines
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: [String] {
        [
            "Desk \(desk), \(from.rfc3339) to \(to.rfc3339), seed \(seed)",
            "\(candidate.figures.messages) messages, "
                + "\(candidate.figures.conversations) new conversations",
            checkSentence, "",
        ]
    }

    private static func line(_ title: String, _ width: Int, _ cells: [String]) -> String {
        pad(title, width)
            + cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private func agentLines(_ width: Int) -> [String] {
        guard !agentNames.isEmpty else { return [] }
        var lines = ["", "Conversations at a time, and how many she had:"]
        for name in agentNames {
            let (one, other) = (
                base.figures.agents[name] ?? .init(), candidate.figures.agents[name] ?? .init()
            )
            let load = ReplayRow(
                key: "", title: "", unit: .load, better: .neither, base: one.load,
                candidate: other.load)
            lines.append(
                Self.line(
                    "  \(name)", width,
                    [
                        "\(load.text(one.load)) (\(one.owned))",
                        "\(load.text(other.load)) (\(other.owned))",
                        load.text(load.difference, signed: true),
                    ]))
        }
        return lines
    }

    private var changeLines: [String] {
        guard changed > 0 else { return ["", "No conversation was treated otherwise."] }
        var lines = [
            "",
            "\(changed) conversations were treated otherwise; \(changes.count) by weight:",
        ]
        for change in changes {
            lines.append("  \(change.conversation.text)")
            for (side, treatment) in [(base.name, change.base), (candidate.name, change.candidate)]
            {
                lines.append("    \(side): \(Self.story(treatment))")
                lines += Self.why(treatment).map { "        \($0)" }
            }
        }
        return lines
    }

    /// What became of a conversation, in words.
    static func story(_ treatment: Treatment) -> String {
        var parts: [String] = []
        if !treatment.wentToPeople { parts.append("stayed with the bot") }
        if let owner = treatment.firstOwner {
            parts.append("went to \(owner)")
        } else if treatment.wentToPeople {
            parts.append("waited for people, nobody took it")
        }
        if let reply = treatment.firstReply {
            parts.append("answered after \(reply / 1_000) s")
        } else if treatment.firstOwner != nil {
            parts.append("no person answered")
        }
        if let outcome = treatment.outcome {
            let sum = treatment.amount.map { " \($0.amount) \($0.currency)" } ?? ""
            parts.append(outcome.rawValue + sum)
        } else {
            parts.append("open at the end")
        }
        return parts.joined(separator: ", ")
    }

    /// The first decision and the reasons for the score, as WHY gives them.
    static func why(_ treatment: Treatment) -> [String] {
        var lines: [String] = []
        if let decision = treatment.decision {
            for case .item(_, let line) in Decision.answer(decision, re: nil) {
                let words = line.parameters.map(\.string).joined(separator: " ")
                let tags = line.tags.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
                lines.append("\(line.verb) \(words)" + (tags.isEmpty ? "" : "  [\(tags)]"))
            }
        }
        if let basis = treatment.basis {
            let reasons = basis.reasons.map { reason in
                reason.parameters.map(\.string).joined(separator: " ")
            }
            lines.append("score: " + reasons.joined(separator: "; "))
        }
        return lines
    }
}

extension ReplayComparison {
    /// The comparison as one JSON object.
    public var json: String {
        var writer = JSONWriter(indent: 2)
        writer.beginObject()
        writer.member("desk", desk.string)
        writer.member("from", from.rfc3339.string)
        writer.member("to", to.rfc3339.string)
        writer.member("seed", String(seed))
        writer.member("messages", Int64(candidate.figures.messages))
        writer.member("conversations", Int64(candidate.figures.conversations))
        writer.key("exact")
        writer.bool(check.difference == nil)
        writer.member("linesChecked", check.lines)
        for (key, side) in [("base", base), ("candidate", candidate)] {
            writer.key(key)
            writer.beginObject()
            writer.member("name", side.name)
            writer.member("digest", side.digest)
            for row in rows {
                writer.member(row.key, key == "base" ? row.base : row.candidate)
            }
            write(side, to: &writer)
            writer.endObject()
        }
        writer.member("changed", Int64(changed))
        writer.key("changes")
        writer.beginArray()
        for change in changes { Self.write(change, to: &writer) }
        writer.endArray()
        writer.endObject()
        return writer.text + "\n"
    }

    private func write(_ side: Side, to writer: inout JSONWriter) {
        writer.key("agents")
        writer.beginObject()
        for name in agentNames {
            let agent = side.figures.agents[name] ?? .init()
            writer.key(name.string)
            writer.beginObject()
            writer.member("offers", Int64(agent.offers))
            writer.member("owned", Int64(agent.owned))
            writer.member("answers", Int64(agent.answers))
            writer.member("sold", Int64(agent.sold))
            writer.member("readyMilliseconds", agent.ready)
            writer.member("seatMilliseconds", agent.busy)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func write(_ change: Change, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("conversation", change.conversation.description)
        for (key, treatment) in [("base", change.base), ("candidate", change.candidate)] {
            writer.key(key)
            writer.beginObject()
            writer.member("story", story(treatment))
            if let reply = treatment.firstReply { writer.member("firstReply", reply) }
            if let owner = treatment.firstOwner { writer.member("owner", owner.string) }
            if let outcome = treatment.outcome { writer.member("outcome", outcome.rawValue) }
            writer.key("why")
            writer.beginArray()
            for line in why(treatment) { writer.string(line) }
            writer.endArray()
            writer.endObject()
        }
        writer.endObject()
    }
}
