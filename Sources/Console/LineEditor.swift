import Vocabulary

/// The line that is being written: its text, and where the cursor stands in it.
public struct LineEditor: Hashable, Sendable {
    /// What is written; characters as a person sees them.
    public private(set) var text = ""
    /// Characters before the cursor.
    public private(set) var cursor = 0

    /// An empty line.
    public init() {}

    /// A line that holds a text, the cursor at its end.
    public init(_ text: String) {
        self.text = text
        cursor = text.count
    }

    /// Whether nothing is written.
    public var isEmpty: Bool { text.isEmpty }

    /// What stands before the cursor and after it.
    public var halves: (before: String, after: String) {
        (String(text.prefix(cursor)), String(text.dropFirst(cursor)))
    }

    /// Writes at the cursor; false, and nothing written, where that would be more than one message
    /// may hold.
    @discardableResult
    public mutating func insert(_ string: String) -> Bool {
        let clean = Self.cleaned(string)
        guard text.unicodeScalars.count + clean.unicodeScalars.count <= Limits.textScalars else {
            return false
        }
        let (before, after) = halves
        // What is inserted may join the character before it.
        text = before + clean + after
        cursor = (before + clean).count
        return true
    }

    /// Tabs become spaces, all kinds of line breaks one; other controls are left out.
    private static func cleaned(_ string: String) -> String {
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 9: result.append(" ")
            case 13: result.append("\n")
            case 10: if !wasReturn { result.append("\n") }
            case 0..<0x20, 0x7F..<0xA0, 0xFFFD: break
            default: result.append(scalar)
            }
            wasReturn = scalar.value == 13
        }
        return String(result)
    }

    /// Replaces all; the cursor goes to the end.
    public mutating func replace(with string: String) { self = LineEditor(string) }

    /// Takes everything out.
    public mutating func clear() -> String {
        let taken = text
        self = LineEditor()
        return taken
    }

    // MARK: - Moving

    mutating func left() { cursor = max(0, cursor - 1) }
    mutating func right() { cursor = min(text.count, cursor + 1) }
    mutating func home() { cursor = 0 }
    mutating func end() { cursor = text.count }
    mutating func wordLeft() { cursor = previousWord }
    mutating func wordRight() { cursor = nextWord }

    private var previousWord: Int {
        let characters = Array(text)
        var place = cursor
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var nextWord: Int {
        let characters = Array(text)
        var place = cursor
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        while place < characters.count, !characters[place].isWhitespace { place += 1 }
        return place
    }

    // MARK: - Taking out

    mutating func backspace() { remove(max(0, cursor - 1), cursor) }
    mutating func delete() { remove(cursor, min(text.count, cursor + 1)) }
    mutating func backspaceWord() { remove(previousWord, cursor) }
    mutating func deleteWord() { remove(cursor, nextWord) }
    mutating func killToEnd() { remove(cursor, text.count) }
    mutating func killToStart() { remove(0, cursor) }

    private mutating func remove(_ from: Int, _ to: Int) {
        guard from < to else { return }
        let before = String(text.prefix(from))
        text = before + String(text.dropFirst(to))
        cursor = before.count
    }

    /// Does what a key means in a line; false where it means nothing here.
    mutating func obey(_ key: Key) -> Bool {
        switch (key.base, key.modifiers) {
        case (.left, []): left()
        case (.right, []): right()
        case (.left, .control), (.left, .alt), (.scalar("b"), .alt): wordLeft()
        case (.right, .control), (.right, .alt), (.scalar("f"), .alt): wordRight()
        case (.home, _): home()
        case (.end, _), (.scalar("e"), .control): end()
        case (.backspace, []), (.backspace, .shift): backspace()
        case (.backspace, _): backspaceWord()
        case (.delete, []): delete()
        case (.delete, _), (.scalar("d"), .alt): deleteWord()
        case (.scalar("k"), .control): killToEnd()
        case (.scalar("u"), .control): killToStart()
        default: return false
        }
        return true
    }
}
