/// One row of text in several styles.
struct StyledLine: Hashable {
    struct Part: Hashable {
        var glyphs: [Glyph]
        var style: Style
    }

    var parts: [Part] = []

    init() {}

    init(_ text: String, _ style: Style = .plain) { add(text, style) }

    init(_ glyphs: [Glyph], _ style: Style = .plain) { add(glyphs, style) }

    mutating func add(_ text: String, _ style: Style = .plain) { add(SafeText.line(text), style) }

    mutating func add(_ glyphs: [Glyph], _ style: Style = .plain) {
        parts.append(Part(glyphs: glyphs, style: style))
    }

    var columns: Int { parts.reduce(0) { $0 + $1.glyphs.columns } }

    /// Adds a text cut or filled up to exactly so many columns.
    mutating func field(
        _ text: String, _ width: Int, _ style: Style = .plain, isRight: Bool = false
    ) {
        guard width > 0 else { return }
        let glyphs = SafeText.line(text).fitting(width)
        let air = Array(repeating: Glyph.space, count: width - glyphs.columns)
        add(isRight ? air + glyphs : glyphs + air, style)
    }
}

extension Screen {
    /// Draws a line; `isMarked` reverses it over its whole width.
    mutating func put(
        _ line: StyledLine, row: Int, column: Int, end: Int, isMarked: Bool = false
    ) {
        var place = column
        for part in line.parts {
            let style = isMarked ? part.style.turned : part.style
            place = put(part.glyphs, row: row, column: place, end: end, style: style)
        }
        if isMarked { fill(" ", row: row, from: place, to: end, style: .reversed) }
    }
}
