/// Fills the fold table: ranges of scripts first, then the letters that become others.
struct FoldTableBuilder {
    private(set) var entries = [CharacterEntry](
        repeating: CharacterEntry(.space), count: 65_536)
    private(set) var expansions: [[CharacterEntry]] = []

    mutating func build() {
        fillAlphabets()
        fillJoinedScripts()
        fillWideScripts()
        fillMarks()
        fillSigns()
        fillDigits()
        foldLetters()
        foldKana()
        foldFullWidth()
        expandLigatures()
    }

    private mutating func set(_ range: ClosedRange<UInt16>, _ entry: CharacterEntry) {
        for scalar in range { entries[Int(scalar)] = entry }
    }

    private mutating func units(
        _ range: ClosedRange<UInt16>, _ group: CharacterGroup, collapses: Bool = true
    ) {
        for scalar in range {
            entries[Int(scalar)] = CharacterEntry(
                .unit, group: group, unit: scalar, collapses: collapses)
        }
    }

    private mutating func fillAlphabets() {
        units(0x61...0x7A, .word)
        for scalar: UInt16 in 0x41...0x5A {
            entries[Int(scalar)] = CharacterEntry(
                .unit, group: .word, unit: scalar + 0x20, collapses: true)
        }
        for range: ClosedRange<UInt16> in [
            0xAA...0xAA, 0xBA...0xBA, 0xC0...0x2AF, 0x370...0x482, 0x48A...0x588,
            0x5D0...0x5F2, 0x620...0x64A, 0x66E...0x6D3, 0x6D5...0x6D5, 0x6EE...0x6EF,
            0x6FA...0x6FF, 0x710...0x74F, 0x750...0x7BF, 0x8A0...0x8C9, 0x900...0xDFF,
            0xF00...0xFFF, 0x10A0...0x10FF, 0x1200...0x137F, 0x13A0...0x16FF,
            0x1800...0x18AF, 0x1C80...0x1CBF, 0x1D00...0x1DBF, 0x1E00...0x1FFF,
            0x2C00...0x2DDF, 0xA4D0...0xABFF, 0xFB00...0xFDFB, 0xFE70...0xFEFC,
        ] {
            units(range, .word)
        }
        set(0xD7...0xD7, CharacterEntry(.space))
        set(0xF7...0xF7, CharacterEntry(.space))
    }

    private mutating func fillJoinedScripts() {
        for range: ClosedRange<UInt16> in [
            0xE01...0xE3A, 0xE40...0xE4E, 0xE80...0xEFF, 0x1000...0x109F, 0x1780...0x17FF,
        ] {
            units(range, .joined)
        }
        set(0xE2F...0xE2F, CharacterEntry(.space))
        entries[0xE4D] = CharacterEntry(.vowel, group: .joined, unit: 0xE4D, collapses: true)
    }

    private mutating func fillWideScripts() {
        units(0x3005...0x3007, .wide, collapses: false)
        units(0x3041...0x30FA, .wide, collapses: false)
        units(0x30FC...0x30FC, .wide)
        units(0x30FD...0x3130, .wide, collapses: false)
        units(0x31F0...0x31FF, .wide, collapses: false)
        units(0x3400...0x9FFF, .wide, collapses: false)
        units(0xF900...0xFAFF, .wide, collapses: false)
        units(0x1100...0x11FF, .hangul)
        units(0x3131...0x318E, .hangul)
        units(0xAC00...0xD7FB, .hangul, collapses: false)
        units(0xFFA1...0xFFDC, .hangul)
    }

    /// Marks that people leave out, and characters that nobody sees.
    private mutating func fillMarks() {
        let dropped = CharacterEntry(.dropped)
        for range: ClosedRange<UInt16> in [
            0x00...0x08, 0x0E...0x1F, 0x7F...0x9F, 0xA8...0xA8, 0xAD...0xAD, 0xAF...0xAF,
            0xB4...0xB4, 0xB8...0xB8, 0x2B0...0x36F, 0x483...0x489, 0x591...0x5BD,
            0x5BF...0x5C7, 0x610...0x61C, 0x640...0x640, 0x64B...0x65F, 0x670...0x670,
            0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED, 0x8CA...0x8FF, 0x93C...0x93C,
            0x9BC...0x9BC, 0xA3C...0xA3C, 0xABC...0xABC, 0xB3C...0xB3C, 0xE3A...0xE3A,
            0xE4C...0xE4C, 0xE4E...0xE4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
            0x200B...0x200F, 0x2018...0x2019, 0x201B...0x201B, 0x202A...0x202E,
            0x2032...0x2032, 0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xFEFF...0xFEFF, 0x27...0x27, 0x60...0x60, 0xFFF9...0xFFFB,
        ] {
            set(range, dropped)
        }
        set(0x3099...0x3099, CharacterEntry(.voicing, value: 1))
        set(0x309A...0x309A, CharacterEntry(.voicing, value: 2))
        set(0x309B...0x309B, CharacterEntry(.voicing, value: 1))
        set(0x309C...0x309C, CharacterEntry(.voicing, value: 2))
        set(0xFF9E...0xFF9E, CharacterEntry(.voicing, value: 1))
        set(0xFF9F...0xFF9F, CharacterEntry(.voicing, value: 2))
    }

    private mutating func fillSigns() {
        for sign in "?!+@%$#&".utf16 { units(sign...sign, .sign) }
        for range: ClosedRange<UInt16> in [
            0xA2...0xA3, 0xA5...0xA5, 0xE3F...0xE3F, 0x20A0...0x20CF, 0x2100...0x214F,
            0x2190...0x245F, 0x249C...0x2BFF, 0x3200...0x33FF, 0xFDFC...0xFDFC,
        ] {
            units(range, .sign)
        }
        for (from, to): (UInt16, UInt16) in [
            (0x61F, 0x3F), (0xFF1F, 0x3F), (0xBF, 0x3F), (0x203D, 0x3F), (0x37E, 0x3F),
            (0x2047, 0x3F), (0x2753, 0x3F), (0x2754, 0x3F), (0xA1, 0x21), (0x203C, 0x21),
            (0x2049, 0x3F), (0x2757, 0x21), (0x2755, 0x21), (0xFFE0, 0xA2), (0xFFE1, 0xA3),
            (0xFFE5, 0xA5), (0xFFE6, 0x20A9), (0xFE56, 0x3F), (0xFE57, 0x21), (0xFE69, 0x24),
        ] {
            entries[Int(from)] = CharacterEntry(.unit, group: .sign, unit: to, collapses: true)
        }
        let joiner = CharacterEntry(.joiner)
        for mark: UInt16 in [0x2C, 0x2E, 0x66B, 0x66C, 0x60C] { set(mark...mark, joiner) }
    }

    private mutating func fillDigits() {
        for first: UInt16 in [
            0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6,
            0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0xFF10,
        ] {
            for value: UInt16 in 0...9 {
                entries[Int(first + value)] = CharacterEntry(
                    .digit, group: .number, value: UInt32(value))
            }
        }
        for value: UInt16 in 1...9 {
            entries[Int(0x245F + value)] = CharacterEntry(
                .digit, group: .number, value: UInt32(value))
        }
        entries[Int(FoldTable.anyNumber)] = CharacterEntry(
            .digit, group: .number, value: FoldTable.anyNumberValue)
    }

    /// Accents, case and swapped letters; candrabindu becomes anusvara.
    private mutating func foldLetters() {
        for group in FoldData.letters.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let scalars = Array(group.unicodeScalars)
            guard let first = scalars.first, first.value < 0x10000 else { continue }
            let entry = entries[Int(first.value)]
            for scalar in scalars.dropFirst() where scalar.value < 0x10000 {
                entries[Int(scalar.value)] = entry
            }
        }
        entries[0x901] = entries[0x902]
        let ideographs = FoldData.han.unicodeScalars.filter { $0.value > 0x20 }
        var old: Unicode.Scalar?
        for scalar in ideographs {
            if let from = old {
                entries[Int(from.value)] = CharacterEntry(
                    .unit, group: .wide, unit: UInt16(scalar.value))
                old = nil
            } else {
                old = scalar
            }
        }
    }

    /// Katakana becomes hiragana, half width becomes full.
    private mutating func foldKana() {
        for scalar: UInt16 in 0x30A1...0x30F6 {
            entries[Int(scalar)] = CharacterEntry(.unit, group: .wide, unit: scalar - 0x60)
        }
        let half = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
        for (place, scalar) in half.unicodeScalars.enumerated() {
            entries[0xFF66 + place] = entries[Int(scalar.value)]
        }
    }

    private mutating func foldFullWidth() {
        for scalar in 0xFF01...0xFF5E where scalar < 0xFF10 || scalar > 0xFF19 {
            entries[scalar] = entries[scalar - 0xFEE0]
        }
    }

    private mutating func expandLigatures() {
        for group in FoldData.expansions.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let scalars = Array(group.unicodeScalars)
            guard let first = scalars.first, first.value < 0x10000 else { continue }
            entries[Int(first.value)] = CharacterEntry(
                .expanded, unit: UInt16(expansions.count))
            expansions.append(scalars.dropFirst().map { entries[Int($0.value)] })
        }
    }
}
