/// Finds the known key that a mistyped one was meant to be.
enum NearestKey {
    /// The nearest of the known keys, where it is near enough to be meant; the first of equals.
    static func nearest(to key: String, among known: [String]) -> String? {
        let typed = folded(key)
        var best: (key: String, distance: Int)?
        for candidate in known {
            let other = folded(candidate)
            let distance = distance(typed, other)
            // A third of the letters may be wrong: beyond that it is another word.
            let allowed = max(1, min(typed.count, other.count) / 3)
            guard distance <= allowed, distance < best?.distance ?? Int.max else { continue }
            best = (candidate, distance)
        }
        return best?.key
    }

    private static func folded(_ key: String) -> [UInt8] {
        key.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    }

    /// Edits from one to the other: inserted, left out, changed, or two neighbours swapped.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.count > 128 || right.count > 128 { return Int.max }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 1..<(left.count + 1) {
            var current = [row]
            for column in 1..<(right.count + 1) {
                let same = left[row - 1] == right[column - 1]
                var cost = min(previous[column], current[column - 1]) + 1
                cost = min(cost, previous[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
