import Foundation
public import Routing

/// Replays side by side: one block for the rules' shares, one for who gave up.
public struct ReplayTable {
    private let rules: [Rule]
    private var traces: [String] = []
    private var replays: [String: [Replay]] = [:]

    /// An empty table of these rules.
    public init(rules: [Rule]) { self.rules = rules }

    /// Adds what a rule brought on a trace.
    public mutating func add(_ replay: Replay) {
        if replays[replay.trace] == nil { traces.append(replay.trace) }
        replays[replay.trace, default: []].append(replay)
    }

    /// The table as text.
    public var text: String {
        var lines = traces.flatMap(details)
        lines.append("")
        lines.append("Share of the bound (mean value where there is no bound):")
        lines += block { $0.share.map { Replay.number($0, 3) } ?? Replay.number($0.mean, 0) }
        lines.append("")
        lines.append("Share of customers who gave up:")
        lines += block { Replay.number($0.reneged, 3) }
        return lines.joined(separator: "\n")
    }

    private func details(_ trace: String) -> [String] {
        guard let replays = replays[trace], let first = replays.first else { return [] }
        let bound = first.bound.map { ", bound \(Replay.number($0, 1))" } ?? ""
        return ["\(trace)\(bound)"]
            + replays.map { replay in
                let values = replay.values.map { padded(Replay.number($0, 1), 9) }.joined()
                let kinds = replay.renegedByKind
                    .map { "\($0.kind) \(Replay.number($0.share, 3))" }
                    .joined(separator: ", ")
                let share = replay.share.map { padded(Replay.number($0, 3), 8) } ?? ""
                let name = replay.rule.name.padding(toLength: 13, withPad: " ", startingAt: 0)
                return "  \(name)\(values)\(share)  gave up \(Replay.number(replay.reneged, 3))"
                    + " (\(kinds))"
            }
    }

    private func block(_ cell: (Replay) -> String) -> [String] {
        let wide = max(traces.map(\.count).max() ?? 0, 5)
        let head =
            "".padding(toLength: wide, withPad: " ", startingAt: 0)
            + rules.map { padded($0.name, 13) }.joined()
        return [head]
            + traces.map { trace in
                trace.padding(toLength: wide, withPad: " ", startingAt: 0)
                    + (replays[trace] ?? []).map { padded(cell($0), 13) }.joined()
            }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 1)) + text
    }
}
