/// One phrase made ready for the automaton: folded like a message, with its boundaries.
struct PhrasePattern {
    /// Folded units, without a space at either end.
    var units: [UInt16] = []
    /// Whether it may begin inside a word.
    var opensWord = false
    /// Whether a space must stand before it although its first unit does not tell.
    var startsWord = false
    /// Whether a word must end behind it.
    var endsWord = false
    /// The digits that must stand for each number; 0 where any may.
    var numbers: [UInt64] = []
    /// Whether any of the numbers is a certain one.
    var hasDigits: Bool { numbers.contains { $0 != 0 } }

    /// Reads a phrase: `<n>` is any number, `*` at either end lets the word go on there.
    ///
    /// Nil if nothing is left after folding.
    init?(_ bytes: [UInt8], scratch: NormalisedText) {
        var body = bytes[...]
        while body.first == 0x20 { body.removeFirst() }
        while body.last == 0x20 { body.removeLast() }
        opensWord = body.first == 0x2A
        if opensWord { body.removeFirst() }
        let leavesOpen = body.last == 0x2A
        if leavesOpen { body.removeLast() }
        scratch.fold(PhrasePattern.withAnyNumbers(Array(body)))
        guard scratch.count > 2 else { return nil }
        let all = scratch.copy
        let first = PhrasePattern.group(of: all[1])
        let last = PhrasePattern.group(of: all[all.count - 2])
        units = Array(all[1..<(all.count - 1)])
        // One letter with any ending (hhh* folds to it) would be found in every other word.
        let isLetter = first == .word && units.count == 1
        endsWord = last.endsAtBoundary && (!leavesOpen || isLetter)
        // One syllable alone is found in too many words.
        startsWord = first == .hangul && units.count == 1 && !opensWord
        for place in 1..<(all.count - 1) where NumberReader.isNumber(all[place]) {
            numbers.append(scratch.numbers[place])
        }
    }

    /// `<n>` becomes the character that stands for any number.
    private static func withAnyNumbers(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0x3C, place + 2 < bytes.count, bytes[place + 1] | 0x20 == 0x6E,
                bytes[place + 2] == 0x3E
            {
                result.append(FoldTable.anyNumber)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }

    /// The group that a folded unit belongs to.
    static func group(of unit: UInt16) -> CharacterGroup {
        if NumberReader.isNumber(unit) { return .number }
        if unit >= 0xE000 && unit < 0xF900 {
            return unit < 0xF400 && unit >= 0xF000 ? .wide : .sign
        }
        let entry = CharacterEntry(bits: FoldTable.shared.entries[Int(unit)])
        return CharacterGroup(rawValue: entry.group) ?? .none
    }
}
