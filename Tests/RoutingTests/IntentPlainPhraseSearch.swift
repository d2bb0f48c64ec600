@testable import Routing

/// Finds phrases by trying each at each place: slow, and plain enough to trust.
enum PlainPhraseSearch {
    static func found(_ phrases: [String], in text: String) -> [Int32] {
        let scratch = NormalisedText()
        let patterns = phrases.map { PhrasePattern(Array($0.utf8), scratch: scratch) }
        scratch.fold(Array(text.utf8))
        let units = scratch.copy
        var result: [Int32] = []
        var place = 1
        while place < units.count {
            let ends = patterns.map { $0.flatMap { end(of: $0, in: units, from: place) } }
            guard let longest = ends.compactMap({ $0 }).max() else {
                place += 1
                continue
            }
            for (index, end) in ends.enumerated() where end == longest {
                result.append(Int32(index))
            }
            place = longest
        }
        return result
    }

    /// One past the phrase's last unit, if it stands here; spaces count only where words begin.
    private static func end(
        of pattern: PhrasePattern, in units: [UInt16], from start: Int
    ) -> Int? {
        guard units[start] != FoldTable.space else { return nil }
        var place = start
        var behindSpace = true
        for unit in pattern.units {
            if unit == FoldTable.space {
                behindSpace = true
                continue
            }
            while place > start, place < units.count, units[place] == FoldTable.space {
                place += 1
            }
            guard place < units.count, units[place] == unit else { return nil }
            let marks = PhrasePattern.group(of: unit).marksBeginnings
            if marks, (units[place - 1] == FoldTable.space) != behindSpace { return nil }
            behindSpace = false
            place += 1
        }
        if pattern.endsWord, place < units.count, units[place] != FoldTable.space { return nil }
        return place
    }
}
