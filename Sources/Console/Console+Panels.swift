import Vocabulary

extension Console {
    func drawPanel(_ screen: inout Screen, _ layout: Layout, _ panel: Panel) {
        let height = layout.body.count
        guard height > 1 else { return }
        var lines: [[Glyph]] = []
        for line in panel.lines {
            lines += Wrap.lines(SafeText.line(line), columns: layout.textColumns)
        }
        let offset = min(panel.offset, max(0, lines.count - height + 1))
        for (place, line) in lines.dropFirst(offset).prefix(height - 1).enumerated() {
            screen.put(
                line, row: layout.body.lowerBound + place, column: layout.textStart, end: columns)
        }
        let isMore = lines.count - offset > height - 1
        screen.put(
            isMore || offset > 0 ? "PgUp and PgDn scroll, Esc closes" : "Esc closes",
            row: layout.body.upperBound - 1, column: layout.textStart, end: columns, style: .faint)
    }

    func drawPicker(_ screen: inout Screen, _ layout: Layout, _ picker: Picker) {
        let top = layout.body.lowerBound
        let height = layout.body.count
        guard height > 1 else { return }
        let start = layout.textStart
        let (before, after) = picker.filter.halves
        var column = screen.put("find: ", row: top, column: start, style: .faint)
        column = screen.put(before, row: top, column: column)
        screen.cursor = Screen.Place(row: top, column: min(column, columns - 1))
        screen.put(after, row: top, column: column)
        let shown = picker.shown
        guard !shown.isEmpty else {
            let words = picker.isLoading ? "one moment" : emptyWords(picker)
            screen.put(words, row: top + 1, column: start, end: columns, style: .faint)
            return
        }
        let details = previewLines(picker, layout)
        let room = max(1, height - 1 - (details.isEmpty ? 0 : details.count + 1))
        let marked = min(picker.marked, shown.count - 1)
        let first = max(0, min(marked - room + 1, shown.count - room))
        let width = min(24, shown.map { SafeText.line($0.name).columns }.max() ?? 8)
        for (place, choice) in shown.dropFirst(first).prefix(room).enumerated() {
            var line = StyledLine(" ")
            line.field(choice.name, width, .bold)
            line.add("  ")
            line.add(SafeText.line(choice.detail).fitting(max(1, layout.textColumns - width - 3)))
            screen.put(
                line, row: top + 1 + place, column: start, end: columns,
                isMarked: first + place == marked)
        }
        for (place, line) in details.enumerated() {
            screen.put(
                line, row: layout.body.upperBound - details.count + place, column: start,
                end: columns)
        }
    }

    private func emptyWords(_ picker: Picker) -> String {
        switch picker.purpose {
        case .transfer: "not in the list: Enter takes it as an agent's name"
        case .script: picker.choices.isEmpty ? "no scripts here" : "no script like that"
        case .outcome: "no such outcome"
        }
    }

    /// The whole of the marked script, where its row cuts it.
    private func previewLines(_ picker: Picker, _ layout: Layout) -> [[Glyph]] {
        guard case .script = picker.purpose, let choice = picker.chosen else { return [] }
        let lines = Wrap.lines(SafeText.glyphs(choice.detail), columns: layout.textColumns)
        return Array(lines.prefix(max(1, layout.body.count / 3)))
    }

    /// Keys and commands.
    var help: Panel {
        var lines = Self.keyHelp
        lines.append("")
        lines.append("Typed commands, for the conversation shown unless one is named (c12):")
        for row in InstructionTable.rows where !row.isForLeads || workplace.role == .supervisor {
            lines.append("  /\(row.usage)")
            lines.append("      \(row.meaning)")
        }
        lines.append("A message that begins with a slash is written with two.")
        return Panel(title: "help", lines: lines)
    }

    private static let keyHelp = [
        "Enter sends, Alt-Enter begins a new line.",
        "^A accepts the first offer, ^D declines it; typing goes on meanwhile.",
        "^N and Tab go to the next conversation, Shift-Tab back, Alt-1 to Alt-9 to the nth.",
        "^S scripts: type to filter, Enter says it, Tab takes it into the line first.",
        "^Y why it scores so and who was considered. ^T hands on. ^W closes with an outcome.",
        "^P away and ready again. ^G or F1 this help. ^L draws anew. ^Z to the shell.",
        "Up and Down: what you sent before. PgUp and PgDn: earlier messages, Esc back.",
        "^E and End, Home, ^K, ^U, Alt-B, Alt-F, Alt-Backspace: in the line.",
        "^C twice leaves.",
        "",
        "● unread  ! window or sends about to end  ✎ a draft waits  · the last word is ours",
    ]
}
