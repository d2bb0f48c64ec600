/// Breaks glyphs into lines of at most so many columns, at spaces where there are any.
enum Wrap {
    static func lines(_ glyphs: [Glyph], columns: Int) -> [[Glyph]] {
        let width = max(2, columns)
        var lines: [[Glyph]] = []
        for paragraph in glyphs.split(separator: .lineBreak, omittingEmptySubsequences: false) {
            wrap(Array(paragraph), width, into: &lines)
        }
        return lines
    }

    private static func wrap(_ glyphs: [Glyph], _ width: Int, into lines: inout [[Glyph]]) {
        var line: [Glyph] = []
        var used = 0
        /// The place in `line` after its last space.
        var breakable: Int?
        for glyph in glyphs {
            if used + glyph.columns > width {
                if glyph.isSpace {
                    // A space at the edge is the break.
                    lines.append(line)
                    (line, used, breakable) = ([], 0, nil)
                    continue
                }
                let place = breakable ?? line.count
                lines.append(Array(line[..<place]))
                line = Array(line[place...])
                used = line.columns
                breakable = nil
            }
            line.append(glyph)
            used += glyph.columns
            if glyph.isSpace { breakable = line.count }
        }
        lines.append(line)
    }
}
