import Vocabulary

extension Console {
    /// The left side: offers, her conversations, the team.
    func drawLists(_ screen: inout Screen, _ layout: Layout) {
        let height = layout.body.count
        let width = layout.left
        let offers = offerLines(width, most: max(1, height / 2))
        let team = teamLines(width, most: max(1, height / 4))
        drawOfferTitle(&screen, layout)
        var row = layout.body.lowerBound
        let end = layout.body.upperBound
        for line in offers where row < end {
            screen.put(line, row: row, column: 0, end: width)
            row += 1
        }
        let below = team.isEmpty ? 0 : team.count + 1
        drawMine(&screen, layout, from: row, to: max(row, end - below))
        guard !team.isEmpty, end - below > row else { return }
        drawRule(&screen, layout, "TEAM", row: end - below)
        for (place, line) in team.enumerated() {
            screen.put(line, row: end - below + 1 + place, column: 0, end: width)
        }
    }

    private func drawRule(
        _ screen: inout Screen, _ layout: Layout, _ title: String, row: Int, style: Style = .bold
    ) {
        screen.fill("─", row: row, from: 0, to: layout.left, style: .faint)
        screen.put("┤", row: row, column: layout.left, style: .faint)
        screen.put(" \(title) ", row: row, column: 1, end: layout.left, style: style)
    }

    // MARK: - Offers

    private func drawOfferTitle(_ screen: inout Screen, _ layout: Layout) {
        guard let first = workplace.offers.first else {
            screen.put(" OFFERS ", row: layout.title, column: 1, end: layout.left, style: .bold)
            return
        }
        let left = first.expires.map { $0 - workplace.now } ?? .max
        let style = Style.of(left < 6_000 ? .red : .yellow, bold: true).turned
        screen.put(
            " OFFER \(timeLeft(first)) ", row: layout.title, column: 1, end: layout.left,
            style: style)
    }

    private func offerLines(_ width: Int, most: Int) -> [StyledLine] {
        guard !workplace.offers.isEmpty else {
            let words =
                workplace.isReady ? "  waiting for offers" : "  you are away: ^P takes offers"
            return [StyledLine(words, .faint)]
        }
        let each = rows >= 40 ? 3 : 2
        let count = max(1, min(workplace.offers.count, most / each))
        var lines: [StyledLine] = []
        for (place, offer) in workplace.offers.prefix(count).enumerated() {
            lines += offerLines(offer, width, isFirst: place == 0).prefix(each)
        }
        let more = workplace.offers.count - count
        if more > 0 { lines.append(StyledLine("  … \(more) more offered", .of(.yellow))) }
        return lines
    }

    private func offerLines(_ offer: Offer, _ width: Int, isFirst: Bool) -> [StyledLine] {
        let facts = offer.facts
        let style = isFirst ? Style.of(.yellow, bold: true) : .plain
        let intent = facts.intent?.string ?? ""
        // Where it is narrow the title alone counts down: names matter more.
        let time = width >= 40 ? 6 : 0
        let flexible = max(4, width - 3 - 4 - 1 - min(9, intent.count) - time)
        let nameWidth = flexible * 55 / 100
        var first = StyledLine(isFirst ? "▶ " : "  ", style)
        first.field((facts.name ?? facts.customer).string, nameWidth, style)
        first.add(" ")
        first.field(facts.room.string, flexible - nameWidth - 1, style)
        first.field("\(facts.score)", 4, style, isRight: true)
        first.add(" ")
        first.field(intent, min(9, intent.count), style)
        first.field(timeLeft(offer), time, style, isRight: true)
        var second = StyledLine("  “")
        second.add(SafeText.line(offer.text).fitting(width - 4))
        second.add("”")
        return [second, StyledLine(SafeText.line("  " + why(facts)).fitting(width), .faint)]
            .reduce(into: [first]) { $0.append($1) }
    }

    private func why(_ facts: ConversationFacts) -> String {
        var words: [String] = []
        if let value = facts.value, value.micros > 0 {
            words.append("\(value.rounded) \(value.currency)")
        }
        if facts.waited > 0 { words.append("waited \(ClockText.span(facts.waited))") }
        if let why = facts.why { words.append(why.string) }
        return words.joined(separator: ", ")
    }

    // MARK: - Mine

    private func drawMine(_ screen: inout Screen, _ layout: Layout, from: Int, to: Int) {
        guard to - from >= 1 else { return }
        let list = listed
        let waiting = list.filter { $0.waitingSince != nil && workplace.owns($0.id) }.count
        drawRule(
            &screen, layout, waiting > 0 ? "MINE, \(waiting) waiting" : "MINE", row: from)
        let room = to - from - 1
        guard room > 0 else { return }
        guard !list.isEmpty else {
            screen.put("  none", row: from + 1, column: 0, end: layout.left, style: .faint)
            return
        }
        let place = list.firstIndex { $0.id == workplace.selected } ?? 0
        let shown = list.count > room ? max(1, room - 1) : room
        let first = max(0, min(place - shown + 1, list.count - shown))
        for (offset, conversation) in list.dropFirst(first).prefix(shown).enumerated() {
            screen.put(
                mineLine(conversation, layout.left), row: from + 1 + offset, column: 0,
                end: layout.left, isMarked: conversation.id == workplace.selected)
        }
        if list.count > shown, room > 1 {
            screen.put(
                "  … \(list.count - shown) more", row: to - 1, column: 0, end: layout.left,
                style: .faint)
        }
    }

    private func mineLine(_ conversation: KnownConversation, _ width: Int) -> StyledLine {
        let facts = conversation.facts
        let urgency = conversation.urgency(at: workplace.now)
        let isClosing = conversation.isClosing(at: workplace.now)
        var line = StyledLine()
        if isClosing {
            line.add("! ", .of(.red, bold: true))
        } else if conversation.unread > 0 {
            line.add("● ", .of(.cyan, bold: true))
        } else {
            line.add("  ")
        }
        let isElsewhere = conversation.id != workplace.selected
        let draft = isElsewhere && drafts[conversation.id] != nil ? "✎" : ""
        let extra = width >= 40 ? 8 : 0
        let flexible = max(4, width - 2 - 4 - 7 - extra)
        let nameWidth = flexible * 55 / 100
        let nameStyle: Style = conversation.unread > 0 ? .bold : .plain
        line.field(draft + conversation.customerName.string, nameWidth, nameStyle)
        line.add(" ")
        line.field(facts.room.string, flexible - nameWidth - 1)
        line.field("\(facts.score)", 4, isRight: true)
        if extra > 0 {
            let left = facts.left.map { "\($0) left" } ?? ""
            line.field(left, extra, isClosing ? .of(.red) : .plain, isRight: true)
        }
        line.field(waitText(conversation), 7, waitStyle(urgency), isRight: true)
        return line
    }

    private func waitText(_ conversation: KnownConversation) -> String {
        if conversation.facts.state == .closed { return "closed" }
        if !workplace.owns(conversation.id) { return conversation.facts.state.rawValue }
        return conversation.waited(at: workplace.now).map(ClockText.span) ?? "·"
    }

    private func waitStyle(_ urgency: Int) -> Style {
        switch urgency {
        case 0: .plain
        case 1: .of(.yellow, bold: true)
        default: .of(.red, bold: true)
        }
    }

    // MARK: - Team

    private func teamLines(_ width: Int, most: Int) -> [StyledLine] {
        let others = workplace.team.filter { $0.name != workplace.me.name && $0.state != "gone" }
        var lines: [StyledLine] = []
        var line = StyledLine(" ")
        for mate in others {
            var entry = StyledLine(" \(mate.name)")
            let isReady = mate.state == "ready"
            if !mate.state.isEmpty {
                entry.add(isReady ? " ●" : " ○", .of(isReady ? .green : .yellow))
                let load = mate.conversations.map { " \($0)/\(mate.seats ?? 0)" } ?? ""
                entry.add(isReady ? load : " \(awayText(mate))")
            }
            if line.columns > 1, line.columns + entry.columns + 2 > width {
                lines.append(line)
                line = StyledLine(" ")
            }
            if line.columns > 1 { line.add("  ") }
            for part in entry.parts { line.add(part.glyphs.fitting(width - 2), part.style) }
        }
        if line.columns > 1 { lines.append(line) }
        return Array(lines.prefix(most))
    }

    private func awayText(_ mate: Teammate) -> String {
        let reason = mate.reason.isEmpty ? "away" : mate.reason.string
        let since = mate.since.map { " \(max(0, (workplace.now - $0) / 60_000))m" } ?? ""
        return reason + since
    }
}

extension Money {
    /// The amount to the hundredth, as prices are read.
    fileprivate var rounded: Text {
        Money(micros: (micros + 5_000) / 10_000 * 10_000, currency: currency).amount
    }
}
