import Vocabulary

extension Console {
    /// Where everything stands now.
    var layout: Layout {
        let width = max(2, columns - writing.label.count - 1)
        return Layout(
            columns: columns, rows: rows, editorRows: WrittenRows(writing.line, width).rows.count,
            hasOffer: !workplace.offers.isEmpty)
    }

    /// The line that takes the keys, and the sign before it.
    private var writing: (label: String, line: LineEditor) {
        if case .asking(let prompt) = mode { return ("\(prompt.label)> ", prompt.editor) }
        return ("> ", editor)
    }

    /// What the terminal is to show now.
    public func render() -> Screen {
        var screen = Screen(columns: columns, rows: rows)
        let layout = layout
        drawHeader(&screen, layout)
        if let row = layout.offer { drawOfferRow(&screen, row) }
        drawFrame(&screen, layout)
        if layout.left > 0 { drawLists(&screen, layout) }
        switch (mode, panel) {
        case (.picking(let picker), _): drawPicker(&screen, layout, picker)
        case (_, let panel?): drawPanel(&screen, layout, panel)
        default: drawTranscript(&screen, layout)
        }
        drawEditor(&screen, layout)
        if let row = layout.keys { drawKeys(&screen, row) }
        return screen
    }

    // MARK: - Header

    private func drawHeader(_ screen: inout Screen, _ layout: Layout) {
        guard let row = layout.header else { return }
        var left = StyledLine(" LiveDesk", .bold)
        left.add(" · \(workplace.me.desk) · \(workplace.me.name)  ")
        addState(&left)
        screen.put(left, row: row, column: 0, end: columns)
        var pieces: [String] = []
        if let rooms = workplace.roomsOnAir {
            pieces.append(rooms == 1 ? "1 room on air" : "\(rooms) rooms on air")
        }
        if let queue = workplace.queue { pieces.append("queue \(queue)") }
        pieces.append(clock.seconds(workplace.now))
        while !pieces.isEmpty {
            let text = pieces.joined(separator: " · ")
            let start = columns - text.count - 1
            if start > left.columns + 1 {
                screen.put(text, row: row, column: start)
                return
            }
            pieces.removeFirst()
        }
    }

    private func addState(_ line: inout StyledLine) {
        switch workplace.uplink.phase {
        case .open where workplace.isReady:
            let seats = workplace.seats.map { "/\($0)" } ?? ""
            line.add("● ready \(workplace.mine.count)\(seats)", .of(.green, bold: true))
        case .open: line.add("○ away \(workplace.mine.count)", .of(.yellow, bold: true))
        case .waiting(let until):
            let seconds = max(0, until - workplace.local + 999) / 1_000
            line.add("✗ no connection, again in \(seconds) s", .of(.red, bold: true))
        case .idle, .connecting, .greeted: line.add("○ connecting", .of(.yellow, bold: true))
        case .over: line.add("○ ended", .faint)
        }
    }

    private func drawOfferRow(_ screen: inout Screen, _ row: Int) {
        guard let offer = workplace.offers.first else { return }
        var line = StyledLine("▶ OFFER \(timeLeft(offer)) ", .of(.yellow, bold: true).turned)
        let facts = offer.facts
        line.add(" \(sentence.name(offer.id)) · \(facts.room) · \(facts.score) · ")
        line.add(SafeText.line(offer.text))
        screen.put(line, row: row, column: 0, end: columns)
    }

    func timeLeft(_ offer: Offer) -> String {
        offer.expires.map { ClockText.span($0 - workplace.now + 999) } ?? ""
    }

    // MARK: - Frame

    private func drawFrame(_ screen: inout Screen, _ layout: Layout) {
        let faint = Style.faint
        screen.fill("─", row: layout.title, from: 0, to: columns, style: faint)
        if layout.rule > layout.title {
            screen.fill("─", row: layout.rule, from: 0, to: columns, style: faint)
        }
        if layout.left > 0 {
            screen.put("┬", row: layout.title, column: layout.left, style: faint)
            for row in layout.body {
                screen.put("│", row: row, column: layout.left, style: faint)
            }
            if layout.rule > layout.title {
                screen.put("┴", row: layout.rule, column: layout.left, style: faint)
            }
        }
        drawTitle(&screen, layout)
        drawMessage(&screen, layout)
    }

    private func drawTitle(_ screen: inout Screen, _ layout: Layout) {
        let start = layout.right + 1
        let room = columns - start - 2
        guard room > 4 else { return }
        var title = StyledLine(" ")
        switch (mode, panel) {
        case (.picking(let picker), _): title.add(picker.title, .bold)
        case (_, let panel?): title.add(panel.title, .bold)
        default: addTitle(&title, room)
        }
        title.add(" ")
        screen.put(title, row: layout.title, column: start, end: columns - 1)
    }

    private func addTitle(_ title: inout StyledLine, _ room: Int) {
        guard let current else { return title.add("no conversation is open", .faint) }
        let pieces = titlePieces(current)
        // What matters most is placed first; what then still fits stands in its usual order.
        var used = 0
        var chosen: Set<Int> = []
        for (place, piece) in pieces.enumerated().sorted(by: { left, right in
            (left.element.rank, left.offset) < (right.element.rank, right.offset)
        }) {
            let width = SafeText.line(piece.text).columns + (chosen.isEmpty ? 0 : 3)
            guard chosen.isEmpty || used + width <= room - 2 else { continue }
            chosen.insert(place)
            used += width
        }
        var isFirst = true
        for (place, piece) in pieces.enumerated() where chosen.contains(place) {
            if !isFirst { title.add(" · ") }
            title.add(SafeText.line(piece.text).fitting(max(1, room - title.columns)), piece.style)
            isFirst = false
        }
    }

    private struct TitlePiece {
        var text: String
        /// The lower, the sooner it gets its place.
        var rank: Int
        var style = Style.plain
    }

    private func titlePieces(_ current: KnownConversation) -> [TitlePiece] {
        let facts = current.facts
        var pieces = [TitlePiece(text: current.customerName.string, rank: 0, style: .bold)]
        if facts.room != "*" { pieces.append(TitlePiece(text: facts.room.string, rank: 2)) }
        if workplace.rooms.first(where: { $0.name == facts.room })?.isOnAir ?? false {
            pieces.append(TitlePiece(text: "on air", rank: 8))
        }
        if !workplace.owns(current.id) {
            pieces.append(TitlePiece(text: whereItIs(facts), rank: 1, style: .of(.yellow)))
        }
        if let language = facts.language {
            pieces.append(TitlePiece(text: language.string, rank: 7))
        }
        let intent = facts.intent.map { "\($0) " } ?? ""
        pieces.append(TitlePiece(text: "\(intent)\(facts.score)", rank: 5))
        let closing = current.isClosing(at: workplace.now) ? Style.of(.red, bold: true) : .plain
        if let left = facts.left {
            let words = left == 1 ? "1 send left" : "\(left) sends left"
            pieces.append(TitlePiece(text: words, rank: 3, style: closing))
        }
        if let until = facts.until {
            let words = "until \(clock.near(until, now: workplace.now))"
            let isSoon = until - workplace.now < 12 * 3_600_000
            pieces.append(TitlePiece(text: words, rank: isSoon ? 4 : 6, style: closing))
        }
        return pieces
            + facts.labels.map { TitlePiece(text: "#\($0)", rank: 9, style: .of(.cyan)) }
    }

    private func whereItIs(_ facts: ConversationFacts) -> String {
        switch (facts.state, facts.owner) {
        case (.closed, _): facts.outcome.map { "closed: \($0.rawValue)" } ?? "closed"
        case (_, .agent(let name)): "with \(name)"
        case (.offered, _): "offered"
        case (_, .bot): "with the bot"
        case (_, .queue): "in the queue"
        }
    }

    /// The latest sentence, or what is below the part of the transcript that is looked at.
    private func drawMessage(_ screen: inout Screen, _ layout: Layout) {
        guard layout.rule > layout.title else { return }
        var end = columns - 1
        let words = below > 0 ? " ▼ \(below) new " : scroll > 0 ? " ▼ Esc: newest " : ""
        if !words.isEmpty, columns > 40 {
            end -= words.count + 1
            screen.put(
                words, row: layout.rule, column: end + 1, style: .of(.yellow, bold: below > 0))
        }
        guard let message else { return }
        let glyphs = SafeText.line(" \(message.text) ").fitting(max(1, end - 1))
        screen.put(glyphs, row: layout.rule, column: 1, end: end, style: message.style)
    }

    // MARK: - Editor

    private func drawEditor(_ screen: inout Screen, _ layout: Layout) {
        let (label, line) = writing
        let signs = SafeText.line(label)
        let written = WrittenRows(line, layout.editorColumns(label: signs.columns))
        let height = layout.editor.count
        let first = min(
            max(0, written.cursorRow - height + 1), max(0, written.rows.count - height))
        screen.put(signs, row: layout.editor.lowerBound, column: 0, style: .bold)
        for (place, row) in layout.editor.enumerated() where first + place < written.rows.count {
            screen.put(
                written.rows[first + place], row: row, column: signs.columns, end: columns)
        }
        guard !mode.isPicking else { return }
        screen.cursor = Screen.Place(
            row: layout.editor.lowerBound + written.cursorRow - first,
            column: min(columns - 1, signs.columns + written.cursorColumn))
    }
}

extension Console.Mode {
    var isPicking: Bool { if case .picking = self { true } else { false } }
}

/// What is written, broken into rows of a width, and where the cursor stands among them.
struct WrittenRows {
    private(set) var rows: [[Glyph]] = [[]]
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0
    private var used = 0

    init(_ line: LineEditor, _ width: Int) {
        let (before, after) = line.halves
        add(SafeText.glyphs(before), width)
        cursorRow = rows.count - 1
        cursorColumn = used
        add(SafeText.glyphs(after), width)
    }

    private mutating func add(_ glyphs: [Glyph], _ width: Int) {
        for glyph in glyphs {
            if glyph == .lineBreak || used + glyph.columns > width {
                rows.append([])
                used = 0
            }
            guard glyph != .lineBreak else { continue }
            rows[rows.count - 1].append(glyph)
            used += glyph.columns
        }
    }
}
