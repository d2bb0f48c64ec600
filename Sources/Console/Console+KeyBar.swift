import Vocabulary

extension Console {
    /// One key with what it does.
    private struct Hint {
        let key: String
        let meaning: String
        var isOn = true

        var columns: Int {
            SafeText.line(key + meaning).columns + (meaning.isEmpty ? 0 : 1)
        }
    }

    /// The last row: the keys that mean something now, as many as there is room for.
    func drawKeys(_ screen: inout Screen, _ row: Int) {
        let air = columns >= 100 ? 2 : 1
        var hints = self.hints
        // What is least needed goes first; help is always there.
        for key in ["/note", "/find", "^Y", "^P", "^T", "^S", "^W", "^N", "^D"] {
            let total = hints.reduce(1) { $0 + $1.columns + air } - air
            if total <= columns { break }
            hints.removeAll { $0.key == key }
        }
        var column = 1
        for hint in hints where column + hint.columns <= columns {
            column = screen.put(
                hint.key, row: row, column: column, style: hint.isOn ? .bold : .faint)
            if !hint.meaning.isEmpty {
                column = screen.put(
                    " \(hint.meaning)", row: row, column: column,
                    style: hint.isOn ? .plain : .faint)
            }
            column += air
        }
    }

    private var hints: [Hint] {
        switch mode {
        case .picking(let picker):
            var hints = [Hint(key: "Enter", meaning: "chooses")]
            if case .script = picker.purpose {
                hints.append(Hint(key: "Tab", meaning: "edits it first"))
            }
            return hints + [Hint(key: "↑↓", meaning: "moves"), Hint(key: "Esc", meaning: "leaves")]
        case .asking:
            return [Hint(key: "Enter", meaning: "goes on"), Hint(key: "Esc", meaning: "leaves")]
        case .writing: return writingHints
        }
    }

    private var writingHints: [Hint] {
        let isOffered = !workplace.offers.isEmpty
        let isOpen = current != nil
        return [
            Hint(key: "^A", meaning: "accept", isOn: isOffered),
            Hint(key: "^D", meaning: "decline", isOn: isOffered),
            Hint(key: "^N", meaning: "next"),
            Hint(key: "^S", meaning: "scripts", isOn: isOpen),
            Hint(key: "^Y", meaning: "why", isOn: isOpen || isOffered),
            Hint(key: "^T", meaning: "transfer", isOn: isOpen),
            Hint(key: "^W", meaning: "close", isOn: isOpen),
            Hint(key: "^P", meaning: workplace.isReady ? "away" : "ready"),
            Hint(key: "^G", meaning: "help"), Hint(key: "/find", meaning: ""),
            Hint(key: "/note", meaning: "", isOn: isOpen),
        ]
    }
}
