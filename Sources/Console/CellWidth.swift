/// How many columns a scalar takes in a terminal: the one place where widths are decided.
public enum CellWidth {
    /// 0 for what is drawn over the scalar before it, 2 for wide ones, 1 for all else. What
    /// `SafeText` shows by a mark of its own is not asked for here.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if holds(joiningRanges, value) { return 0 }
        if value < 0x1100 { return 1 }
        // The supplementary ideographic planes are wide, also where nothing is assigned yet.
        if (0x20000...0x3FFFD).contains(value) || holds(wideRanges, value) { return 2 }
        // Emoji that are younger than the table.
        return scalar.properties.isEmojiPresentation && !isRegionalIndicator(scalar) ? 2 : 1
    }

    /// Halves of flags, on whose width terminals disagree.
    static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    private static func holds(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }
}
