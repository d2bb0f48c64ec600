/// What the terminal is to show: rows of cells, and where the cursor stands.
public struct Screen: Hashable, Sendable {
    /// One cell; the right half of a wide glyph has none.
    public struct Cell: Hashable, Sendable {
        /// What is drawn; nil in the right half of a wide glyph.
        public var glyph: Glyph?
        public var style: Style

        static let blank = Cell(glyph: .space, style: .plain)
    }

    public let columns: Int
    public let rows: Int
    /// Row after row.
    public private(set) var cells: [Cell]
    /// Where the cursor stands; nil hides it.
    public var cursor: Place?

    /// A place, counted from 0.
    public struct Place: Hashable, Sendable {
        public var row: Int
        public var column: Int
    }

    /// A blank screen.
    public init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
        cells = Array(repeating: .blank, count: self.columns * self.rows)
    }

    /// The cell at a place.
    public subscript(row: Int, column: Int) -> Cell { cells[row * columns + column] }

    /// Draws glyphs from a place to the right, never past `end` (the screen's edge where nil) and
    /// never half a wide one. Gives the column after the last.
    @discardableResult
    mutating func put(
        _ glyphs: [Glyph], row: Int, column: Int, end: Int? = nil, style: Style = .plain
    ) -> Int {
        let edge = min(end ?? columns, columns)
        guard row >= 0, row < rows else { return column }
        var place = column
        for glyph in glyphs where glyph.columns > 0 {
            guard place >= 0, place + glyph.columns <= edge else { return place }
            var drawn = style
            if glyph.isMark { drawn.isFaint = true }
            set(Cell(glyph: glyph, style: drawn), row, place)
            place += glyph.columns
        }
        return place
    }

    /// Draws a text of our own.
    @discardableResult
    mutating func put(
        _ text: String, row: Int, column: Int, end: Int? = nil, style: Style = .plain
    ) -> Int {
        put(SafeText.line(text), row: row, column: column, end: end, style: style)
    }

    /// Draws one glyph of our own again and again.
    mutating func fill(
        _ text: String, row: Int, from: Int, to: Int, style: Style = .plain
    ) {
        guard row >= 0, row < rows else { return }
        let glyph = Glyph(text: text, columns: 1)
        for column in max(0, from)..<max(max(0, from), min(to, columns)) {
            set(Cell(glyph: glyph, style: style), row, column)
        }
    }

    private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        let index = row * columns + column
        clear(index, row)
        cells[index] = cell
        guard cell.glyph?.columns == 2 else { return }
        clear(index + 1, row)
        cells[index + 1] = Cell(glyph: nil, style: cell.style)
    }

    /// Blanks the other half of a wide glyph that is about to lose one.
    private mutating func clear(_ index: Int, _ row: Int) {
        let start = row * columns
        if cells[index].glyph == nil, index > start { cells[index - 1] = .blank }
        if cells[index].glyph?.columns == 2, index + 1 < start + columns {
            cells[index + 1] = .blank
        }
    }

    /// The rows as text without their trailing spaces, for tests and for a look at it.
    public var text: String {
        (0..<rows).map { row in
            var line = ""
            for column in 0..<columns { line += self[row, column].glyph?.text ?? "" }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
