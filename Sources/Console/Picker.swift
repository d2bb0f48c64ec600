import Vocabulary

/// A list to choose from, filtered as one types.
struct Picker: Hashable {
    /// What is chosen for.
    enum Purpose: Hashable {
        case script(ConversationID)
        case transfer(ConversationID)
        case outcome(ConversationID)
    }

    /// One choice.
    struct Choice: Hashable {
        var name: String
        var detail: String
        /// Whether it waits for more to be said than its name (a script's fields).
        var fields: [String] = []
    }

    let purpose: Purpose
    var title: String
    var choices: [Choice]
    var filter = LineEditor()
    var marked = 0
    /// Nothing has been answered yet.
    var isLoading = false

    /// Choices that hold every typed word, in name or detail; those whose name begins so first.
    var shown: [Choice] {
        let words = filter.text.lowercased().split(separator: " ")
        guard let first = words.first else { return choices }
        let found = choices.filter { choice in
            let text = "\(choice.name) \(choice.detail)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let begins = { (choice: Choice) in choice.name.lowercased().hasPrefix(first) }
        return found.filter(begins) + found.filter { !begins($0) }
    }

    /// The marked choice.
    var chosen: Choice? {
        let shown = shown
        return shown.isEmpty ? nil : shown[min(marked, shown.count - 1)]
    }

    /// Moves the mark or the filter; false where the key means nothing in a list.
    mutating func obey(_ key: Key) -> Bool {
        let last = max(0, shown.count - 1)
        switch (key.base, key.modifiers) {
        case (.up, _): marked = max(0, min(marked, last) - 1)
        case (.down, _), (.scalar("n"), .control): marked = min(last, marked + 1)
        case (.pageUp, _): marked = max(0, marked - 10)
        case (.pageDown, _): marked = min(last, marked + 10)
        case (.scalar(let scalar), []):
            filter.insert(String(scalar))
            marked = 0
        case (.paste(let text), _):
            filter.insert(text.string)
            marked = 0
        default:
            guard filter.obey(key) else { return false }
            marked = 0
        }
        return true
    }
}

/// A question for one line of text, asked where the editor stands.
struct Prompt: Hashable {
    /// What is asked for.
    enum Purpose: Hashable {
        case transferNote(ConversationID, TransferTarget)
        case amount(ConversationID, Outcome)
    }

    let purpose: Purpose
    let label: String
    var editor = LineEditor()
}

/// A text to read in place of the transcript: help, why, what was found.
struct Panel: Hashable {
    var title: String
    var lines: [String]
    /// Lines scrolled down.
    var offset = 0
}
