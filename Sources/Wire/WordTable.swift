/// Looks up short ASCII words by their bytes, without building a string.
struct WordTable<Value: Sendable>: Sendable {
    private var words: [UInt128]
    private var values: [Value?]
    private let mask: Int
    private let foldsCase: Bool

    /// A table of words of at most 15 bytes; with `foldsCase` they stand in upper case and are
    /// found in either.
    init(_ entries: [(String, Value)], foldsCase: Bool) {
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        words = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
        mask = size - 1
        self.foldsCase = foldsCase
        for (word, value) in entries {
            let packed = Array(word.utf8).withUnsafeBytes { Self.pack($0, foldsCase: foldsCase) }
            var slot = Self.slot(packed) & mask
            while words[slot] != 0 { slot = (slot + 1) & mask }
            words[slot] = packed
            values[slot] = value
        }
    }

    /// The value of a word; nil for any that is not in the table.
    subscript(word: Bytes) -> Value? {
        guard word.count <= 15, word.count >= 1 else { return nil }
        let packed = Self.pack(word, foldsCase: foldsCase)
        var slot = Self.slot(packed) & mask
        while words[slot] != 0 {
            if words[slot] == packed { return values[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    private static func pack(_ word: Bytes, foldsCase: Bool) -> UInt128 {
        // A one in front: so a leading NUL is not lost.
        var packed: UInt128 = 1
        for byte in word {
            let isLower = foldsCase && byte >= 97 && byte <= 122
            packed = packed << 8 | UInt128(isLower ? byte & 0xDF : byte)
        }
        return packed
    }

    private static func slot(_ packed: UInt128) -> Int {
        let mixed = UInt64(truncatingIfNeeded: packed ^ (packed >> 61))
        return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
