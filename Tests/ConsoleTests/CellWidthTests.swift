import Testing

@testable import Console

@Suite("Columns of a scalar")
struct CellWidthTests {
    @Test(
        "letters take one column, ideographs and emoji two, marks none",
        arguments: [
            ("a", 1), ("é", 1), ("ß", 1), ("я", 1), ("ع", 1), ("ก", 1), ("€", 1), ("─", 1),
            ("●", 1),
            ("你", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("　", 2), ("👍", 2), ("🛍", 1),
            ("⌚", 2),
            ("𠀀", 2), ("🫨", 2), ("\u{0301}", 0), ("\u{0E31}", 0), ("\u{064E}", 0), ("\u{1161}", 0),
        ] as [(Unicode.Scalar, Int)])
    func widths(_ scalar: Unicode.Scalar, _ columns: Int) {
        #expect(CellWidth.columns(of: scalar) == columns)
    }

    @Test("the tables ascend and do not overlap")
    func tables() {
        for ranges in [CellWidth.wideRanges, CellWidth.joiningRanges] {
            for (left, right) in zip(ranges, ranges.dropFirst()) {
                #expect(left.upperBound < right.lowerBound)
            }
        }
    }

    @Test("a text is cut at a whole glyph, with an ellipsis in the last column")
    func fitting() {
        let glyphs = SafeText.line("你好吗")
        #expect(glyphs.columns == 6)
        #expect(glyphs.fitting(6).text == "你好吗")
        #expect(glyphs.fitting(5).text == "你好…")
        #expect(glyphs.fitting(4).text == "你…")
        #expect(glyphs.fitting(1).text == "…")
        #expect(glyphs.fitting(0).isEmpty)
    }

    @Test("lines break at spaces, long words anywhere, wide letters never in half")
    func wrapping() {
        let lines = { (text: String, width: Int) in
            Wrap.lines(SafeText.glyphs(text), columns: width).map(\.text)
        }
        #expect(
            lines("how do I pay", 6) == ["how ", "do I ", "pay"]
                || lines("how do I pay", 6) == ["how do", "I pay"])
        #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
        #expect(lines("你好吗", 5) == ["你好", "吗"])
        #expect(lines("a\n\nb", 9) == ["a", "", "b"])
        #expect(lines("", 9) == [""])
    }
}
