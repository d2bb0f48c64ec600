/// Folds UTF-8 into units: the first step for every message, so written for speed.
///
/// The common case (a letter, another than the last, of the same run) stays in registers; all else
/// goes through `TextFolderState`.
enum TextFolder {
    private static let unitKind = CharacterKind.unit.rawValue
    private static let spaceKind = CharacterKind.space.rawValue

    /// Folds `bytes` into the buffers of `text` and answers how many units there are.
    @inline(__always)
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into text: NormalisedText) -> Int {
        let units = text.units
        let offsets = text.offsets
        units[0] = FoldTable.space
        offsets[0] = 0
        offsets[1] = 0
        guard let source = bytes.baseAddress else { return 1 }
        let end = min(bytes.count, NormalisedText.byteLimit)
        let entries = text.table.entries
        var place = 0
        var count = 1
        var group: UInt32 = 0
        var last = FoldTable.space
        var collapsed = 0
        while place < end && count < NormalisedText.limit {
            let start = place
            let entry = decode(source, &place, end, entries)
            let unit = entry.unit
            let kind = entry.kind
            if kind == unitKind && unit != last && (group == 0 || group == entry.group) {
                units[count] = unit
                offsets[count] = UInt16(truncatingIfNeeded: start)
                count &+= 1
                last = unit
                group = entry.group
            } else if kind == spaceKind {
                if group != 0 {
                    units[count] = FoldTable.space
                    offsets[count] = UInt16(truncatingIfNeeded: start)
                    count &+= 1
                    last = FoldTable.space
                    group = 0
                }
            } else {
                // Copied in and out so that the loop's own variables stay in registers.
                var state = TextFolderState(
                    source: source, end: end, place: place, count: count, group: group,
                    last: last, collapsed: collapsed)
                state.take(entry, at: start, text: text)
                place = state.place
                count = state.count
                group = state.group
                last = state.last
                collapsed = state.collapsed
            }
        }
        return close(text, count: count, at: place, inRun: group != 0)
    }

    /// Writes the closing space and where the text ends; answers how many units there are.
    @inline(__always)
    private static func close(
        _ text: NormalisedText, count: Int, at place: Int, inRun: Bool
    ) -> Int {
        text.offsets[count] = UInt16(truncatingIfNeeded: place)
        guard inRun else { return count }
        text.units[count] = FoldTable.space
        text.offsets[count &+ 1] = UInt16(truncatingIfNeeded: place)
        return count &+ 1
    }

    /// Reads one character and steps over it; a byte that is not UTF-8 counts as a space.
    @inline(__always)
    static func decode(
        _ source: UnsafePointer<UInt8>, _ place: inout Int, _ end: Int,
        _ entries: UnsafePointer<UInt32>
    ) -> CharacterEntry {
        let first = UInt32(source[place])
        if first < 0x80 {
            place &+= 1
            return CharacterEntry(bits: entries[Int(first)])
        }
        if first & 0xF0 == 0xE0 && place &+ 2 < end {
            let second = UInt32(source[place &+ 1]) ^ 0x80
            let third = UInt32(source[place &+ 2]) ^ 0x80
            if second | third < 0x40 {
                place &+= 3
                return CharacterEntry(
                    bits: entries[Int((first & 0x0F) << 12 | second << 6 | third)])
            }
        } else if first & 0xE0 == 0xC0 && place &+ 1 < end {
            let second = UInt32(source[place &+ 1]) ^ 0x80
            if second < 0x40 {
                place &+= 2
                return CharacterEntry(bits: entries[Int((first & 0x1F) << 6 | second)])
            }
        } else if first & 0xF8 == 0xF0 && place &+ 3 < end {
            let (bits, length) = decodeLong(source + place)
            place &+= length
            return CharacterEntry(bits: bits)
        }
        place &+= 1
        return CharacterEntry(.space)
    }

    /// Four bytes, out of the way.
    @inline(never)
    private static func decodeLong(_ source: UnsafePointer<UInt8>) -> (bits: UInt32, length: Int) {
        var scalar = UInt32(source[0] & 0x07)
        for step in 1...3 {
            let next = UInt32(source[step]) ^ 0x80
            guard next < 0x40 else { return (CharacterEntry(.space).bits, 1) }
            scalar = scalar << 6 | next
        }
        // Overlong forms and numbers past the last plane.
        guard scalar >= 0x10000, scalar < 0x110000 else {
            return (CharacterEntry(.space).bits, 1)
        }
        return (FoldTable.beyond(scalar).bits, 4)
    }
}
