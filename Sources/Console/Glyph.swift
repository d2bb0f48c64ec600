/// What stands in one cell of the terminal, or in two: a scalar with what is drawn over it.
///
/// Only `SafeText` and literals of this module make glyphs, so that no scalar a terminal could obey
/// is ever among them.
public struct Glyph: Hashable, Sendable {
    /// The scalars, a base first.
    public let text: String
    /// 1 or 2.
    public let columns: Int
    /// Whether it stands for something that cannot be seen, and is drawn fainter.
    public let isMark: Bool

    init(text: String, columns: Int, isMark: Bool = false) {
        self.text = text
        self.columns = columns
        self.isMark = isMark
    }

    /// An empty cell.
    static let space = Glyph(text: " ", columns: 1)
    /// A line break, which never reaches a screen: `Wrap` ends a line there.
    static let lineBreak = Glyph(text: "\n", columns: 0)

    /// Whether a line may be broken after it.
    var isSpace: Bool { text == " " }
}

extension [Glyph] {
    /// The columns of all of them.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// As many from the front as fit; where some do not, the last of those is an ellipsis.
    func fitting(_ columns: Int) -> [Glyph] {
        guard self.columns > columns else { return self }
        guard columns > 0 else { return [] }
        var kept: [Glyph] = []
        var used = 0
        for glyph in self {
            guard used + glyph.columns < columns else { break }
            kept.append(glyph)
            used += glyph.columns
        }
        kept.append(Glyph(text: "…", columns: 1))
        return kept
    }

    /// The text of all of them.
    var text: String { reduce(into: "") { $0 += $1.text } }
}
