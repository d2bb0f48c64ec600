import Vocabulary

/// One line of a comparison: what is measured, on both sides, and which way is better.
struct ReplayRow {
    enum Unit {
        case count, time, money, load, share
    }

    /// Which way is better, if either is.
    enum Better {
        case more, less, neither
    }

    let key: String
    let title: String
    let unit: Unit
    let better: Better
    let base: Int64
    let candidate: Int64

    var difference: Int64 { candidate - base }

    /// Better, worse, or nil for the same and for what is neither.
    var isBetter: Bool? {
        guard difference != 0 else { return nil }
        switch better {
        case .neither: return nil
        case .more: return difference > 0
        case .less: return difference < 0
        }
    }

    func text(_ value: Int64, signed: Bool = false) -> String {
        let sign = signed && value > 0 ? "+" : value < 0 ? "-" : ""
        let size = value.magnitude
        switch unit {
        case .count: return sign + Self.grouped(size)
        case .time: return sign + Self.fixed(size, by: 1_000, places: 1) + " s"
        case .money: return sign + Self.fixed(size, by: 1_000_000, places: 2)
        case .load: return sign + Self.fixed(size, by: 100, places: 2)
        case .share: return sign + Self.fixed(size, by: 10, places: 1) + " %"
        }
    }

    private static func fixed(_ value: UInt64, by divisor: UInt64, places: Int) -> String {
        var scale: UInt64 = 1
        for _ in 0..<places { scale *= 10 }
        let rounded = (value * scale + divisor / 2) / divisor
        let rest = String(rounded % scale)
        let zeros = String(repeating: "0", count: places - rest.utf8.count)
        return grouped(rounded / scale) + "." + zeros + rest
    }

    private static func grouped(_ value: UInt64) -> String {
        var text = String(value)
        var place = text.utf8.count - 3
        while place > 0 {
            text.insert(",", at: text.index(text.startIndex, offsetBy: place))
            place -= 3
        }
        return text
    }
}

extension ReplayComparison {
    /// The figures of both sides, in the order of a report.
    var rows: [ReplayRow] {
        waits + service + money + work
    }

    private func row(
        _ key: String, _ title: String, _ unit: ReplayRow.Unit, _ better: ReplayRow.Better,
        _ value: (ReplayFigures) -> Int64
    ) -> ReplayRow {
        ReplayRow(
            key: key, title: title, unit: unit, better: better, base: value(base.figures),
            candidate: value(candidate.figures))
    }

    private var waits: [ReplayRow] {
        let kinds: [(String, String, (ReplayFigures) -> [Int64])] = [
            ("firstReply", "first answer by a person", { $0.firstReplies }),
            ("nextReply", "later answers by a person", { $0.nextReplies }),
            ("queue", "in the queue", { $0.queueWaits }),
        ]
        return kinds.flatMap { key, title, list in
            [(500, "p50"), (900, "p90"), (990, "p99")].map { place, name in
                row("\(key)\(name)", "\(title), \(name)", .time, .less) {
                    ReplayFigures.quantile(list($0), place)
                }
            }
        }
    }

    private var service: [ReplayRow] {
        [
            row("firstLate", "first answers beyond the target", .count, .less) {
                Int64($0.firstLate)
            },
            row("nextLate", "later answers beyond the target", .count, .less) {
                Int64($0.nextLate)
            },
            row("unanswered", "waiting for a person at the end", .count, .less) {
                Int64($0.unanswered)
            },
            row(
                "highIntentUnanswered", "high intent, no person answered", .count, .less
            ) { Int64($0.highIntentUnanswered) },
            row("windowsMissed", "windows that shut unanswered", .count, .less) {
                Int64($0.windowsMissed)
            },
        ]
    }

    private var money: [ReplayRow] {
        let currencies = Set(base.figures.value.keys).union(candidate.figures.value.keys).sorted()
        let values = currencies.map { currency in
            row("value\(currency)", "value captured, \(currency)", .money, .more) {
                $0.value[currency] ?? 0
            }
        }
        return [row("sold", "conversations sold", .count, .more) { Int64($0.sold) }] + values
    }

    private var work: [ReplayRow] {
        [
            row("handOvers", "handed over to people", .count, .neither) { Int64($0.handOvers) },
            row("offers", "offers", .count, .neither) { Int64($0.offers) },
            row("offersExpired", "offers that went by", .count, .less) {
                Int64($0.offersExpired)
            },
            row("movedOn", "handed on or lost by agents", .count, .less) { Int64($0.movedOn) },
            row("botSends", "sends spent by the bot", .count, .neither) { Int64($0.botSends) },
            row("agentSends", "sends spent by agents", .count, .neither) {
                Int64($0.agentSends)
            },
            row("fairness", "evenness of the agents' load", .share, .more) { $0.fairness },
        ]
    }

    /// All agents of either side, by name.
    var agentNames: [Name] {
        Set(base.figures.agents.keys).union(candidate.figures.agents.keys).sorted()
    }

    /// How the recording itself replays, in a sentence.
    public var checkSentence: String {
        guard let difference = check.difference else {
            return "The recording replays exactly: \(check.lines) lines, "
                + "\(check.decisions) decisions."
        }
        return "The recording does not replay exactly: line \(difference.sequence) of the journal "
            + "comes out otherwise, and what was drawn from it ends there."
    }
}
