/// Where a folding stands, for the characters that need more than a look into the table.
struct TextFolderState {
    let source: UnsafePointer<UInt8>
    let end: Int
    var place: Int
    var count: Int
    var group: UInt32
    var last: UInt16
    /// One past the unit that three and more of a kind became.
    var collapsed: Int

    /// Takes a character that is not a new letter of the same run, and not a space.
    @inline(never)
    mutating func take(_ entry: CharacterEntry, at start: Int, text: NormalisedText) {
        switch CharacterKind(rawValue: entry.kind) {
        case .unit:
            append(entry, at: start, text)
        case .joiner:
            close(at: start, text)
        case .digit:
            number(entry, at: start, text)
        case .expanded:
            let first = Int(entry.unit) &* 4
            for step in 0..<4 {
                let part = CharacterEntry(bits: text.table.expansions[first &+ step])
                if part.kind == CharacterKind.unit.rawValue { append(part, at: start, text) }
            }
        case .voicing:
            voice(entry.value, text)
        case .vowel:
            vowel(entry, at: start, text)
        case .space, .dropped, nil:
            break
        }
    }

    /// Nikhahit and aa, typed in two, are one vowel.
    private mutating func vowel(
        _ entry: CharacterEntry, at start: Int, _ text: NormalisedText
    ) {
        if place &+ 2 < end, source[place] == 0xE0, source[place &+ 1] == 0xB8,
            source[place &+ 2] == 0xB2
        {
            place &+= 3
            append(CharacterEntry(bits: text.table.entries[0x0E33]), at: start, text)
        } else {
            append(entry, at: start, text)
        }
    }

    private mutating func append(
        _ entry: CharacterEntry, at start: Int, _ text: NormalisedText
    ) {
        let unit = entry.unit
        if group == entry.group {
            if unit == last {
                repeated(entry, text)
                if collapsed == count || entry.collapses { return }
            }
        } else {
            close(at: start, text)
            group = entry.group
        }
        write(unit, at: start, text)
    }

    /// The same unit again: two letters are one, three ideographs are one.
    private mutating func repeated(_ entry: CharacterEntry, _ text: NormalisedText) {
        if entry.collapses {
            // Two short e are the long e that they look like.
            if entry.unit == 0x0E40 {
                text.units[count &- 1] = 0x0E41
                last = 0x0E41
            }
        } else if collapsed != count, count > 1, text.units[count &- 2] == entry.unit {
            count &-= 1
            collapsed = count
        }
    }

    private mutating func write(_ unit: UInt16, at start: Int, _ text: NormalisedText) {
        text.units[count] = unit
        text.offsets[count] = UInt16(truncatingIfNeeded: start)
        count &+= 1
        last = unit
    }

    private mutating func close(at start: Int, _ text: NormalisedText) {
        if group != 0 { write(FoldTable.space, at: start, text) }
        group = 0
    }

    /// A run of digits, with points and commas between them, becomes one unit.
    private mutating func number(
        _ entry: CharacterEntry, at start: Int, _ text: NormalisedText
    ) {
        close(at: start, text)
        let entries = text.table.entries
        var number = NumberReader(first: entry.value)
        while place < end {
            let here = place
            var next = TextFolder.decode(source, &place, end, entries)
            if next.kind == CharacterKind.joiner.rawValue, place < end {
                next = TextFolder.decode(source, &place, end, entries)
            }
            guard next.kind == CharacterKind.digit.rawValue else {
                place = here
                break
            }
            number.add(next.value)
        }
        text.numbers[count] = number.value
        write(number.unit, at: start, text)
        group = CharacterGroup.number.rawValue
    }

    /// か and a voicing mark are が.
    private mutating func voice(_ step: UInt32, _ text: NormalisedText) {
        guard group == CharacterGroup.wide.rawValue else { return }
        switch (last, step) {
        case (0x304B...0x3062, 1) where last % 2 == 1, (0x3064...0x3069, 1) where last % 2 == 0,
            (0x306F...0x307D, 1) where last % 3 == 0:
            last &+= 1
        case (0x306F...0x307D, 2) where last % 3 == 0:
            last &+= 2
        case (0x3046, 1):
            last = 0x3094
        default: return
        }
        text.units[count &- 1] = last
    }
}
