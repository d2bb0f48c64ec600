import Vocabulary

extension ReplayComparison {
    /// The comparison as a page that needs nothing else: tables, and charts as inline SVG.
    public var html: String {
        let title = "Replay of \(desk)"
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.safe(title))</title>
            <style>\(Self.style)</style></head><body>
            <h1>\(Self.safe(title))</h1>
            <p>\(from.rfc3339) to \(to.rfc3339), \(candidate.figures.messages) messages,
            \(candidate.figures.conversations) new conversations, seed \(String(seed)).
            \(Self.safe(checkSentence))</p>
            <p><span class="key base"></span>\(Self.safe(base.name))
            <span class="key candidate"></span>\(Self.safe(candidate.name))</p>
            \(table)
            <h2>Waiting for people</h2>\(queueChart)
            <h2>Value captured</h2>\(valueChart)
            <h2>First answers: how many came within</h2>\(waitChart)
            <h2>Conversations at a time, by agent</h2>\(loadChart)
            <h2>Treated otherwise: \(changed)</h2>\(changeSection)
            </body></html>

            """
    }

    private static func safe(_ words: String) -> String { ReplayChart.escaped(words) }

    private static let style = """
        body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
        color:#1c2430;background:#fff}
        table{border-collapse:collapse;width:100%}td,th{padding:.25rem .6rem;text-align:right;\
        border-bottom:1px solid #e3e7ee}td:first-child,th:first-child{text-align:left}
        .better{color:#0a7a3d}.worse{color:#b3261e}
        svg{width:100%;height:auto;max-width:44rem}.axis{stroke:#98a2b3;fill:none}
        .curve{fill:none;stroke-width:2}.curve.base{stroke:#8a94a6}.curve.candidate{stroke:#2563eb}
        rect.base{fill:#b6bfcc}rect.candidate{fill:#2563eb}
        .value{font-size:11px;fill:#5b6677}.name{font-size:12px;fill:#1c2430}
        .key{display:inline-block;width:.9rem;height:.9rem;margin:0 .3rem 0 1rem}
        .key.base{background:#b6bfcc}.key.candidate{background:#2563eb}
        details{border-bottom:1px solid #e3e7ee;padding:.4rem 0}pre{white-space:pre-wrap;\
        font-size:12px;background:#f5f7fa;padding:.5rem}
        """

    private var table: String {
        var lines =
            "<table><tr><th></th><th>\(Self.safe(base.name))</th>"
            + "<th>\(Self.safe(candidate.name))</th><th>difference</th></tr>"
        for row in rows {
            let kind = row.isBetter.map { $0 ? " class=\"better\"" : " class=\"worse\"" } ?? ""
            lines +=
                "<tr><td>\(Self.safe(row.title))</td><td>\(row.text(row.base))</td>"
                + "<td>\(row.text(row.candidate))</td>"
                + "<td\(kind)>\(row.text(row.difference, signed: true))</td></tr>\n"
        }
        return lines + "</table>"
    }

    private var clock: (from: String, to: String) {
        (Self.minute(from), Self.minute(to))
    }

    private static func minute(_ time: Timestamp) -> String {
        String(time.rfc3339.string.dropFirst(11).prefix(5)) + " UTC"
    }

    private var queueChart: String {
        ReplayChart.curves(
            "Conversations that wait for people", base: base.figures.queue.map { Int64($0) },
            candidate: candidate.figures.queue.map { Int64($0) }, from: clock.from, to: clock.to
        ) { String($0) }
    }

    private var valueChart: String {
        ReplayChart.curves(
            "Value so far", base: base.figures.earned, candidate: candidate.figures.earned,
            from: clock.from, to: clock.to
        ) { String($0 / 1_000_000) }
    }

    /// The share of first answers that came within each part of ten minutes.
    private var waitChart: String {
        ReplayChart.curves(
            "Share of first answers within a time", base: Self.shares(base.figures.firstReplies),
            candidate: Self.shares(candidate.figures.firstReplies), from: "0 min", to: "10 min"
        ) { String($0 / 10) + " %" }
    }

    private static func shares(_ sorted: [Int64]) -> [Int64] {
        (0...ReplayFigures.steps).map { step in
            let limit = Int64(step) * 600_000 / Int64(ReplayFigures.steps)
            let within = sorted.partitioningIndex { $0 > limit }
            return sorted.isEmpty ? 0 : Int64(within * 1_000 / sorted.count)
        }
    }

    private var loadChart: String {
        let row = ReplayRow(
            key: "", title: "", unit: .load, better: .neither, base: 0, candidate: 0)
        return ReplayChart.bars(
            "Conversations at a time",
            agentNames.map { name in
                (
                    name.string, base.figures.agents[name]?.load ?? 0,
                    candidate.figures.agents[name]?.load ?? 0
                )
            }
        ) { row.text($0) }
    }

    private var changeSection: String {
        guard changed > 0 else { return "<p>No conversation was treated otherwise.</p>" }
        return changes.map { change in
            let sides = [(base.name, change.base), (candidate.name, change.candidate)].map {
                name, treatment in
                "<p><b>\(Self.safe(name))</b>: \(Self.safe(Self.story(treatment)))</p>"
                    + "<pre>\(Self.safe(Self.why(treatment).joined(separator: "\n")))</pre>"
            }
            return "<details><summary>\(change.conversation.text): "
                + "\(Self.safe(Self.story(change.base))) → "
                + "\(Self.safe(Self.story(change.candidate)))</summary>"
                + sides.joined() + "</details>"
        }.joined(separator: "\n")
    }
}

extension [Int64] {
    /// Where the first element stands that fits; the elements before do not, those after do.
    fileprivate func partitioningIndex(_ fits: (Int64) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
