import Vocabulary

extension Console {
    /// Lines that one page of the transcript has.
    var page: Int { max(1, layout.body.count - 1) }

    func drawTranscript(_ screen: inout Screen, _ layout: Layout) {
        let height = layout.body.count
        guard height > 0 else { return }
        guard let current else { return drawWelcome(&screen, layout) }
        let lines = transcriptLines(current, layout.textColumns, atLeast: scroll + height)
        let last = max(0, lines.count - scroll)
        let shown = lines[max(0, last - height)..<last]
        // The newest stand at the bottom, where the eye is; a short transcript begins at the top.
        for (place, line) in shown.enumerated() {
            screen.put(
                line, row: layout.body.lowerBound + place, column: layout.textStart, end: columns)
        }
    }

    private func drawWelcome(_ screen: inout Screen, _ layout: Layout) {
        let words =
            switch workplace.uplink.phase {
            case .open where !workplace.offers.isEmpty: "^A accepts the offer, ^D declines it"
            case .open: "offers come by themselves; ^G shows all keys"
            default: "connecting to the desk"
            }
        screen.put(
            words, row: layout.body.lowerBound, column: layout.textStart, end: columns,
            style: .faint)
    }

    /// Keeps the scroll within what there is, and asks for earlier messages at its upper end.
    mutating func limitScroll() {
        let layout = layout
        guard let current else { return scroll = 0 }
        let wanted = scroll + layout.body.count
        let lines = transcriptLines(current, layout.textColumns, atLeast: wanted)
        guard lines.count < wanted else { return }
        scroll = max(0, lines.count - layout.body.count)
        guard let first = current.transcript.messages.first, first.sequence > 1,
            askedBefore != first.sequence
        else { return }
        askedBefore = first.sequence
        workplace.ask(.history(current.id, before: first.sequence, limit: 100))
    }

    /// The last lines of a transcript, at least so many where there are that many: what is far
    /// above need not be laid out.
    private func transcriptLines(
        _ conversation: KnownConversation, _ width: Int, atLeast: Int
    ) -> [StyledLine] {
        let messages = conversation.transcript.messages
        var blocks: [[StyledLine]] = [pendingLines(conversation.id, width)]
        var count = blocks[0].count
        var place = messages.count
        while place > 0, count < atLeast {
            place -= 1
            let message = messages[place]
            var block = lines(of: message, conversation, width)
            let isNewDay =
                place == 0
                ? clock.day(message.at) != clock.day(workplace.now)
                : clock.day(messages[place - 1].at) != clock.day(message.at)
            if isNewDay { block.insert(separator(clock.date(message.at), width), at: 0) }
            blocks.append(block)
            count += block.count
        }
        var lines = Array(blocks.reversed().joined())
        if place == 0, conversation.transcript.hasEarlier {
            lines.insert(separator("earlier messages: PgUp", width), at: 0)
        }
        return lines
    }

    private func separator(_ words: String, _ width: Int) -> StyledLine {
        let side = max(2, (width - words.count - 2) / 2)
        let rule = String(repeating: "─", count: side)
        return StyledLine("\(rule) \(words) \(rule)", .faint)
    }

    // MARK: - One message

    func height(of message: MessageFacts, in conversation: KnownConversation) -> Int {
        lines(of: message, conversation, layout.textColumns).count
    }

    private func nameWidth(_ conversation: KnownConversation, _ width: Int) -> Int {
        let longest =
            conversation.transcript.messages.suffix(30)
            .map { SafeText.line($0.name).columns }.max() ?? 0
        return min(max(4, longest, workplace.me.name.count), width >= 60 ? 12 : 6)
    }

    /// A name on the wire has no spaces; the customer's is known with them.
    private func writer(of message: MessageFacts, _ conversation: KnownConversation) -> String {
        message.author == .customer ? conversation.customerName.string : message.name.string
    }

    private func lines(
        of message: MessageFacts, _ conversation: KnownConversation, _ width: Int
    ) -> [StyledLine] {
        let time = width >= 40 ? clock.seconds(message.at) : clock.minutes(message.at)
        if message.author == .system {
            return block(
                time, "", 0, SafeText.glyphs("────── ") + SafeText.glyphs(message.text), width,
                .faint, .faint)
        }
        let style = Self.style(of: message.author)
        var text = SafeText.glyphs(message.text)
        if message.author == .note { text = SafeText.glyphs("(note) ") + text }
        var lines = block(
            time, writer(of: message, conversation), nameWidth(conversation, width), text, width,
            style,
            message.author == .note ? .of(.yellow) : .plain)
        if let delivery = conversation.transcript.delivery(of: message) {
            let indent = time.count + 1 + nameWidth(conversation, width) + 1
            add(delivery, to: &lines, indent, width)
        }
        return lines
    }

    private static func style(of author: Author) -> Style {
        switch author {
        case .customer: .of(.cyan, bold: true)
        case .agent: .of(.green)
        case .bot: .of(.magenta)
        case .note: .of(.yellow)
        case .system: .faint
        }
    }

    /// Time, name and text, the text in a column of its own.
    private func block(
        _ time: String, _ name: String, _ nameWidth: Int, _ text: [Glyph], _ width: Int,
        _ nameStyle: Style, _ textStyle: Style
    ) -> [StyledLine] {
        let indent = time.count + 1 + (nameWidth > 0 ? nameWidth + 1 : 0)
        let wrapped = Wrap.lines(text, columns: width - indent)
        return wrapped.enumerated().map { place, glyphs in
            var line = StyledLine()
            if place == 0 {
                line.add("\(time) ", .faint)
                line.field(name, nameWidth, nameStyle)
                if nameWidth > 0 { line.add(" ") }
            } else {
                line.add(String(repeating: " ", count: indent))
            }
            line.add(glyphs, textStyle)
            return line
        }
    }

    private func add(
        _ delivery: Transcript.Delivery, to lines: inout [StyledLine], _ indent: Int, _ width: Int
    ) {
        let (words, style): (String, Style) =
            switch delivery.state {
            case .pending, .handed: ("… on its way", .faint)
            case .delivered: ("✓ delivered", .faint)
            case .seen: ("✓ seen", .of(.green))
            case .failed:
                ("✗ not delivered" + (delivery.why.isEmpty ? "" : ": \(delivery.why)"), .of(.red))
            }
        let glyphs = SafeText.line(words)
        if let last = lines.last, last.columns + glyphs.columns + 2 <= width {
            lines[lines.count - 1].add("  ")
        } else {
            lines.append(StyledLine(String(repeating: " ", count: indent)))
        }
        lines[lines.count - 1].add(glyphs.fitting(max(4, width - indent)), style)
    }

    /// What was said and is not answered yet.
    private func pendingLines(_ id: ConversationID, _ width: Int) -> [StyledLine] {
        let mark = workplace.uplink.isOpen ? "sending " : "waiting "
        return workplace.pendingWords(in: id).flatMap { text in
            block(
                mark, workplace.me.name.string, min(6, workplace.me.name.count),
                SafeText.glyphs(text), width, .faint, .faint)
        }
    }
}
