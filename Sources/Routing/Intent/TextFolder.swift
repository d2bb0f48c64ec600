/// Folds UTF-8 into units: the first step for every message, so written for speed.
struct TextFolder {
    private let units: UnsafeMutablePointer<UInt16>
    private let offsets: UnsafeMutablePointer<UInt16>
    private let numbers: UnsafeMutablePointer<UInt64>
    private let source: UnsafePointer<UInt8>
    private let end: Int
    private let table: FoldTable
    private var count = 0
    private var place = 0
    /// The group of the last unit; none behind a space.
    private var group: UInt32 = 0
    /// How often the last unit came in a row, where three become one.
    private var run = 0

    /// Folds `bytes` into the buffers of `text` and answers how many units there are.
    @inline(__always)
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into text: NormalisedText) -> Int {
        text.units[0] = FoldTable.space
        text.offsets[0] = 0
        guard let base = bytes.baseAddress, bytes.count > 0 else {
            text.offsets[1] = 0
            return 1
        }
        var folder = TextFolder(
            source: base, end: min(bytes.count, NormalisedText.byteLimit), text: text)
        return folder.run(limit: NormalisedText.limit)
    }

    private init(source: UnsafePointer<UInt8>, end: Int, text: NormalisedText) {
        units = text.units
        offsets = text.offsets
        numbers = text.numbers
        self.source = source
        self.end = end
        table = FoldTable.shared
    }

    @inline(__always)
    private mutating func run(limit: Int) -> Int {
        count = 1
        let entries = table.entries
        while place < end && count < limit {
            let byte = source[place]
            let start = place
            var entry: CharacterEntry
            if byte < 0x80 {
                entry = CharacterEntry(bits: entries[Int(byte)])
                place &+= 1
            } else {
                entry = decode(byte)
            }
            if entry.kind == CharacterKind.unit.rawValue {
                append(entry, at: start)
            } else {
                special(entry, at: start)
            }
        }
        close()
        offsets[count] = UInt16(truncatingIfNeeded: place)
        return count
    }

    /// Reads one character of two and more bytes; steps over it.
    @inline(__always)
    private mutating func decode(_ first: UInt8) -> CharacterEntry {
        let left = end &- place
        if first < 0xE0 {
            guard first >= 0xC2, left > 1 else { return bad() }
            let second = source[place &+ 1]
            guard second & 0xC0 == 0x80 else { return bad() }
            place &+= 2
            return table.entry(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
        }
        if first < 0xF0 {
            guard left > 2 else { return bad() }
            let second = source[place &+ 1]
            let third = source[place &+ 2]
            guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return bad() }
            place &+= 3
            return table.entry(
                UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F))
        }
        return decodeLong(first, left: left)
    }

    private mutating func decodeLong(_ first: UInt8, left: Int) -> CharacterEntry {
        guard first < 0xF5, left > 3 else { return bad() }
        var scalar = UInt32(first & 0x07)
        for step in 1...3 {
            let next = source[place &+ step]
            guard next & 0xC0 == 0x80 else { return bad() }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        place &+= 4
        return table.entry(scalar)
    }

    private mutating func bad() -> CharacterEntry {
        place &+= 1
        return CharacterEntry(.space)
    }

    @inline(__always)
    private mutating func append(_ entry: CharacterEntry, at start: Int) {
        let unit = entry.unit
        if entry.group == group {
            let last = units[count &- 1]
            if unit == last {
                if entry.collapses {
                    // Two short e are the long e that they look like.
                    if unit == 0x0E40 { units[count &- 1] = 0x0E41 }
                    return
                }
                run &+= 1
                if run == 3 { count &-= 1 }
                if run >= 3 { return }
            } else {
                run = 1
                if group == CharacterGroup.joined.rawValue, mend(unit, after: last) { return }
            }
        } else {
            if group != 0 { write(FoldTable.space, at: start) }
            group = entry.group
            run = 1
        }
        write(unit, at: start)
    }

    /// Thai vowels typed in two halves become the one they look like.
    @inline(__always)
    private mutating func mend(_ unit: UInt16, after last: UInt16) -> Bool {
        if unit == 0x0E32 && last == 0x0E4D {
            units[count &- 1] = 0x0E33
            return true
        }
        return false
    }

    @inline(__always)
    private mutating func write(_ unit: UInt16, at start: Int) {
        units[count] = unit
        offsets[count] = UInt16(truncatingIfNeeded: start)
        count &+= 1
    }

    /// Everything that is not one plain unit.
    private mutating func special(_ entry: CharacterEntry, at start: Int) {
        switch CharacterKind(rawValue: entry.kind) {
        case .space, .joiner:
            if group != 0 { write(FoldTable.space, at: start) }
            group = 0
        case .digit:
            number(entry, at: start)
        case .expanded:
            let first = Int(entry.unit) &* 4
            for step in 0..<4 {
                let part = CharacterEntry(bits: table.expansions[first &+ step])
                if part.kind == CharacterKind.unit.rawValue { append(part, at: start) }
            }
        case .voicing:
            voice(entry.value)
        case .unit, .dropped, nil:
            break
        }
    }

    /// A run of digits, with points and commas between them, becomes one unit.
    private mutating func number(_ entry: CharacterEntry, at start: Int) {
        if group != 0 { write(FoldTable.space, at: start) }
        var number = NumberReader(first: entry.value)
        while place < end {
            let here = place
            let next = character()
            if next.kind == CharacterKind.digit.rawValue {
                number.add(next.value)
                continue
            }
            if next.kind == CharacterKind.joiner.rawValue, place < end {
                let behind = character()
                if behind.kind == CharacterKind.digit.rawValue {
                    number.add(behind.value)
                    continue
                }
            }
            place = here
            break
        }
        numbers[count] = number.value
        write(number.unit, at: start)
        group = CharacterGroup.number.rawValue
    }

    /// Reads one character and steps over it.
    private mutating func character() -> CharacterEntry {
        let byte = source[place]
        guard byte < 0x80 else { return decode(byte) }
        place &+= 1
        return CharacterEntry(bits: table.entries[Int(byte)])
    }

    /// か and a voicing mark are が.
    private mutating func voice(_ step: UInt32) {
        guard group == CharacterGroup.wide.rawValue, count > 1 else { return }
        let last = units[count &- 1]
        switch (last, step) {
        case (0x304B...0x3062, 1) where last % 2 == 1, (0x3064...0x3069, 1) where last % 2 == 0,
            (0x306F...0x307D, 1) where last % 3 == 0:
            units[count &- 1] = last &+ 1
        case (0x306F...0x307D, 2) where last % 3 == 0:
            units[count &- 1] = last &+ 2
        case (0x3046, 1):
            units[count &- 1] = 0x3094
        default: break
        }
    }

    private mutating func close() {
        if group != 0 { write(FoldTable.space, at: place) }
        group = 0
    }
}
