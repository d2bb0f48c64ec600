/// Where the parts of the screen stand, at every size.
struct Layout: Hashable {
    let columns: Int
    let rows: Int
    /// Columns of the left side; 0 where there is no room for it.
    let left: Int
    let header: Int?
    /// The offer in one row, where there is no left side.
    let offer: Int?
    let title: Int
    /// Rows of lists and transcript.
    let body: Range<Int>
    let rule: Int
    let editor: Range<Int>
    let keys: Int?

    /// `editorRows` is how many the written text wants, `hasOffer` whether one stands.
    init(columns: Int, rows: Int, editorRows: Int, hasOffer: Bool) {
        self.columns = columns
        self.rows = rows
        left = columns >= 60 ? min(46, max(26, columns * 39 / 100)) : 0
        var top = 0
        var bottom = rows
        header = rows >= 6 ? 0 : nil
        if header != nil { top += 1 }
        keys = rows >= 10 ? rows - 1 : nil
        if keys != nil { bottom -= 1 }
        offer = left == 0 && hasOffer && rows >= 7 ? top : nil
        if offer != nil { top += 1 }
        title = min(top, rows - 1)
        let most = max(1, min(5, (bottom - top) / 3))
        let height = min(max(1, editorRows), most)
        editor = max(0, bottom - height)..<bottom
        rule = max(title, editor.lowerBound - 1)
        body = min(title + 1, rule)..<rule
    }

    /// The first column of the right side.
    var right: Int { left == 0 ? 0 : left + 1 }
    /// The columns of the right side, with one of air before them.
    var textColumns: Int { max(1, columns - right - (left == 0 ? 0 : 1)) }
    /// The first column of text on the right side.
    var textStart: Int { columns - textColumns }
    /// Columns for what is written, behind its sign.
    func editorColumns(label: Int) -> Int { max(2, columns - label - 1) }
}
