/// Brings a terminal from what it shows to what it is to show, writing only what differs.
///
/// Every control sequence that reaches the terminal is written here: cursor position, style,
/// clearing, showing and hiding the cursor, and the bell.
public struct ScreenPainter: Sendable {
    /// What the terminal can do.
    public struct Abilities: Hashable, Sendable {
        /// Whether colours are wanted (`NO_COLOR` is not set).
        public var colours: Bool
        /// Whether it shows more than ASCII.
        public var unicode: Bool

        /// Both unless said otherwise.
        public init(colours: Bool = true, unicode: Bool = true) {
            self.colours = colours
            self.unicode = unicode
        }
    }

    private let abilities: Abilities
    private var shown: Screen?
    private var output: [UInt8] = []
    private var style: Style?
    /// Where the terminal's cursor is for certain.
    private var place: Screen.Place?
    private var width = 0

    /// A painter of a terminal of which nothing is known yet.
    public init(_ abilities: Abilities = Abilities()) {
        self.abilities = abilities
    }

    /// Enters the alternate screen, with pastes marked as such.
    public static let begin: [UInt8] = Array("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J".utf8)
    /// Leaves it, with everything as it was.
    public static let end: [UInt8] = Array(
        "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8)
    /// Rings.
    public static let bell: [UInt8] = [7]

    /// Forgets what the terminal shows: the next picture is drawn whole.
    public mutating func forget() { shown = nil }

    /// The bytes that make the terminal show this.
    public mutating func paint(_ screen: Screen) -> [UInt8] {
        output = []
        style = nil
        place = nil
        width = screen.columns
        let isSameSize = shown?.columns == screen.columns && shown?.rows == screen.rows
        let before = isSameSize ? shown : nil
        if before == nil { write("\u{1B}[?25l\u{1B}[0m\u{1B}[2J") }
        let differs = before.map { $0.cells != screen.cells } ?? true
        if differs {
            if before != nil { write("\u{1B}[?25l") }
            for row in 0..<screen.rows { paint(row, of: screen, over: before) }
            write("\u{1B}[0m")
        }
        if differs || before?.cursor != screen.cursor { placeCursor(screen.cursor) }
        shown = screen
        return output
    }

    private mutating func paint(_ row: Int, of screen: Screen, over before: Screen?) {
        for column in 0..<screen.columns {
            let cell = screen[row, column]
            guard let glyph = cell.glyph else { continue }
            if let before {
                let isSame = before[row, column] == cell
                let isRightSame =
                    glyph.columns == 1 || before[row, column + 1] == screen[row, column + 1]
                if isSame && isRightSame { continue }
            } else if cell == .blank {
                continue
            }
            move(to: Screen.Place(row: row, column: column))
            wear(cell.style)
            draw(glyph)
        }
    }

    private mutating func move(to wanted: Screen.Place) {
        guard place != wanted else { return }
        write("\u{1B}[\(wanted.row + 1);\(wanted.column + 1)H")
        place = wanted
    }

    private mutating func wear(_ wanted: Style) {
        guard style != wanted else { return }
        write(wanted.sequence(colours: abilities.colours))
        style = wanted
    }

    private mutating func draw(_ glyph: Glyph) {
        let text = abilities.unicode ? glyph.text : Self.ascii(glyph)
        write(text)
        // Where the terminal may see a width differently, the next cell is placed anew; the last
        // column, too, leaves the cursor where no two terminals agree.
        let isCertain = text.utf8.count == glyph.columns || Self.certain.contains(text)
        if isCertain, let known = place, known.column + glyph.columns < width {
            place = Screen.Place(row: known.row, column: known.column + glyph.columns)
        } else {
            place = nil
        }
    }

    private mutating func placeCursor(_ cursor: Screen.Place?) {
        guard let cursor else { return write("\u{1B}[?25l") }
        write("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h")
    }

    private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

    private static let certain: Set<String> = ["─", "│", "┬", "┴", "├", "┤", "…"]

    private static let asciiForms: [String: String] = [
        "─": "-", "│": "|", "┬": "+", "┴": "+", "├": "+", "┤": "+", "…": "~", "●": "*", "○": "o",
        "▶": ">", "·": "-", "✓": "v", "✗": "x", "⟨": "<", "⟩": ">", "⏎": "/", "“": "\"",
        "”": "\"", "▼": "v", "▲": "^",
    ]

    private static func ascii(_ glyph: Glyph) -> String {
        if glyph.text.utf8.count == 1 { return glyph.text }
        let form = asciiForms[glyph.text] ?? "?"
        return glyph.columns == 2 ? form + " " : form
    }
}
