public import Vocabulary

/// A decision of the router as a line of the journal, and back as the answer to WHY: the same
/// numbers at the time and years later.
public enum Decision {
    /// The verb of a decision's line.
    public static let verb: Text = "DECIDED"

    /// Agents named in one decision at most: what a person can read.
    static let passedOverMost = 64

    static func line(
        _ explanation: Explanation, conversation: ConversationID, chosen: Text,
        name: (Int64) -> Text?
    ) -> Line {
        var tags = [
            Line.Tag("rule", Text(explanation.rule.name)),
            Line.Tag("reason", word(explanation.reason)),
            Line.Tag("waited", seconds(explanation.waited)),
            Line.Tag("money", Money(micros: explanation.money, currency: "").amount),
            Line.Tag("fit", Text(Int64(explanation.fit))),
            Line.Tag("bot-fit", Text(Int64(explanation.botFit))),
            Line.Tag("uplift", Money(micros: explanation.uplift, currency: "").amount),
            Line.Tag("density", Text(explanation.density)),
            Line.Tag("price", Text(explanation.price)),
            Line.Tag("surplus", Text(explanation.surplus)),
            Line.Tag("drain", seconds(explanation.drain)),
            Line.Tag("points", Text(explanation.score)),
        ]
        if let second = explanation.runnerUp {
            tags.append(
                Line.Tag(
                    "runner-up", "\(ConversationID(second.conversation).text):\(Text(second.score))"
                ))
        }
        if let change = explanation.change {
            tags.append(Line.Tag("change", "\(word(change.what)):\(Text(change.amount))"))
        }
        var parameters = [conversation.text, chosen]
        for passed in explanation.passedOver.prefix(passedOverMost) {
            guard let agent = name(passed.agent) else { continue }
            parameters.append("\(agent):\(word(passed.cause)):\(Text(passed.surplus))")
        }
        return Line(verb, parameters, tags: tags)
    }

    /// CHOSE and PASSED-OVER lines of a decision's line.
    public static func answer(_ line: Line, re: Text?) -> [ServerLine] {
        guard line.verb == verb, line.parameters.count >= 2 else { return [] }
        let reason = line[tag: "reason"] ?? .empty
        let chose = Line(
            "CHOSE", [line.parameters[1]], trailing: sentence(reason), tags: line.tags)
        var lines = [ServerLine.item(re: re, chose)]
        for entry in line.parameters.dropFirst(2) {
            let parts = entry.bytes.split(separator: UInt8(ascii: ":")).map {
                Text(bytes: Array($0))
            }
            guard parts.count == 3 else { continue }
            lines.append(
                .item(
                    re: re,
                    Line(
                        "PASSED-OVER", [parts[0], parts[1]],
                        tags: [Line.Tag("surplus", parts[2])])))
        }
        return lines
    }

    /// Seconds with three places.
    static func seconds(_ milliseconds: Int64) -> Text {
        Money(micros: milliseconds * 1_000, currency: "").amount
    }
}

extension Decision {
    private static func word(_ reason: Explanation.Reason) -> Text {
        switch reason {
        case .best: "best"
        case .floor: "floor"
        case .hold: "hold"
        case .rescue: "rescue"
        case .lastAgent: "last-agent"
        case .share: "share"
        case .bot: "bot"
        case .noSeat: "no-seat"
        case .price: "price"
        case .betterGroup: "better-group"
        case .othersFirst: "others-first"
        case .nobodyFits: "nobody-fits"
        }
    }

    private static func sentence(_ reason: Text) -> Text {
        switch reason {
        case "best": "the best by the rule"
        case "floor": "it had waited long and enough seats were free"
        case "hold": "an agent was not to sit idle any longer"
        case "rescue": "its window or its sends were about to run out"
        case "last-agent": "its last agent was free"
        case "share": "its room held fewer seats than it is guaranteed"
        case "bot": "the bot earns more by now than a person would in time"
        case "no-seat": "it waits: no seat of an agent who fits is free"
        case "price": "it waits: the free seats are kept for better use"
        case "better-group": "it waits: a better group is soon free"
        case "others-first": "it waits: another goes first"
        default: "it waits: nobody present can serve it"
        }
    }

    private static func word(_ cause: Explanation.PassedOver.Cause) -> Text {
        switch cause {
        case .away: "away"
        case .full: "full"
        case .wrappingUp: "wrapping-up"
        case .hourlyLimit: "hourly-limit"
        case .lacksSkill: "lacks-skill"
        case .refused: "refused"
        case .price: "price"
        case .betterGroup: "better-group"
        case .busier: "busier"
        case .lessIdle: "less-idle"
        case .higherNumber: "later-number"
        case .othersFirst: "others-first"
        }
    }

    private static func word(_ what: Explanation.Change.What) -> Text {
        switch what {
        case .lessMoney: "less-money"
        case .moreMoney: "more-money"
        case .longerWait: "longer-wait"
        case .freeSeat: "free-seat"
        case .fittingAgent: "fitting-agent"
        }
    }
}
