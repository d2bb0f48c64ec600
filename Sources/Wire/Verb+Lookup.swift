public import Vocabulary

extension Verb {
    /// The verb of these bytes, letters in either case; nil where there is none.
    public init?(_ word: UnsafeRawBufferPointer) {
        guard let verb = Self.table[word] else { return nil }
        self = verb
    }

    private static let table = WordTable(
        Verb.allCases.map { ($0.rawValue, $0) }, foldsCase: true)

    /// The verb that was most likely meant: at most two letters away, the first of the table where
    /// several are as near; nil where none is near.
    public static func nearest(to word: Text) -> Verb? {
        guard word.count <= 16 else { return nil }
        let written = word.lowercasedASCII.bytes
        var best: (verb: Verb, distance: Int)?
        for verb in allCases {
            let wanted = Text(verb.rawValue).lowercasedASCII.bytes
            let distance = Self.distance(written, wanted)
            // Short verbs are near to everything; two letters must not be most of the word.
            guard distance <= (wanted.count > 4 ? 2 : 1) else { continue }
            if distance < best?.distance ?? .max { best = (verb, distance) }
        }
        return best?.verb
    }

    /// Letters to insert, drop, replace or swap to come from one word to the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = last[column] + (letter == other ? 0 : 1)
                var least = min(replaced, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            before = last
            last = next
        }
        return last[right.count]
    }
}
