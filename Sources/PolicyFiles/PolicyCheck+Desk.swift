import Routing

extension PolicyCheck {
    mutating func channels() {
        for channel in policy.channels {
            if let sends = channel.sends, channel.reserve >= sends {
                warn(
                    ["channels", channel.name, "reserve"], "\(channel.reserve) of \(sends) sends",
                    "fewer than \(sends): this leaves the bot nothing")
            }
            guard let window = channel.window, policy.followUp.beforeWindow >= window else {
                continue
            }
            warn(
                ["followUp", "beforeWindow"],
                "\"\(DurationText.text(policy.followUp.beforeWindow))\"",
                "less than \(channel.name)'s window, \"\(DurationText.text(window))\"")
        }
    }

    mutating func phrases() {
        var seen: [String: String] = [:]
        for phrase in policy.intent.phrases {
            let folded = Self.folded(phrase.text)
            if folded.isEmpty {
                warn(["intent", "phrases", phrase.text], "a phrase without a letter", "words")
            } else if let other = seen[folded] {
                warn(
                    ["intent", "phrases", phrase.text], "the phrase \"\(phrase.text)\"",
                    "each phrase once: it is the same as \"\(other)\"")
            }
            seen[folded] = phrase.text
        }
    }

    mutating func skills() {
        let agents = policy.routing.agents
        // An agent without skills can do everything, and so can agents who are not named.
        guard !agents.isEmpty, agents.allSatisfy({ !$0.skills.isEmpty }) else { return }
        let known = Set(agents.flatMap { $0.skills.map(\.name) })
        for room in policy.rooms where policy.routing.needs.line != .ignored {
            for (index, line) in room.lines.enumerated() where !known.contains(line) {
                warn(
                    ["rooms", room.name, "lines", "[\(index)]"], "\"\(line)\"",
                    "a skill that at least one of routing.agents has")
            }
        }
        for room in policy.rooms where policy.routing.needs.language != .ignored {
            guard let language = room.language, !known.contains(language) else { continue }
            warn(
                ["rooms", room.name, "language"], "\"\(language)\"",
                "a language that at least one of routing.agents has")
        }
    }

    mutating func ages() {
        let rules = policy.eligibility
        if rules.minHostAgeToSell < rules.minHostAge {
            warn(
                ["eligibility", "minHostAgeToSell"], "\(rules.minHostAgeToSell)",
                "no less than minHostAge, \(rules.minHostAge)")
        }
    }

    mutating func retention() {
        if policy.retention.textDays > policy.retention.days {
            warn(
                ["retention", "textDays"], "\(policy.retention.textDays)",
                "no more than days, \(policy.retention.days): texts go with their conversation")
        }
    }

    /// A phrase as matching sees it, roughly: without case and with single spaces.
    static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
