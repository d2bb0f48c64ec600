/// How a character takes part in a message once case, width and accents are gone.
enum CharacterKind: UInt32 {
    /// Nothing of it stays: accents, joiners, apostrophes.
    case dropped
    /// Parts words: spaces and most punctuation.
    case space
    /// Stays as one unit.
    case unit
    /// A digit; a run of digits becomes one unit.
    case digit
    /// A point or comma, part of a number when between digits.
    case joiner
    /// Becomes two or more other characters.
    case expanded
    /// A mark that voices the kana before it.
    case voicing
    /// A Thai sign that may be the first half of a vowel.
    case vowel
}

/// Which characters form a run together; between two runs of different kinds stands a boundary.
enum CharacterGroup: UInt32 {
    /// None: a boundary was just written.
    case none
    /// Words with spaces between them.
    case word
    /// Thai, Lao, Khmer, Burmese: no spaces between words.
    case joined
    /// Ideographs and kana.
    case wide
    case hangul
    case number
    /// Signs and emoji.
    case sign

    /// Whether the first of a run is a symbol of its own, so that phrases begin where it begins.
    var marksBeginnings: Bool { self == .word || self == .number }
    /// Whether a phrase that ends with it must end where a run ends.
    var endsAtBoundary: Bool { self == .word || self == .number }
}

/// What the fold table says of one character, packed into 32 bits.
struct CharacterEntry: Equatable {
    var bits: UInt32

    init(
        _ kind: CharacterKind, group: CharacterGroup = .none, unit: UInt16 = 0,
        collapses: Bool = false, value: UInt32 = 0
    ) {
        bits =
            UInt32(unit) | kind.rawValue << 16 | group.rawValue << 20
            | (collapses ? 1 << 23 : 0) | value << 24
    }

    init(bits: UInt32) { self.bits = bits }

    /// The unit that stays.
    @inline(__always) var unit: UInt16 { UInt16(truncatingIfNeeded: bits) }
    /// `CharacterKind`, raw.
    @inline(__always) var kind: UInt32 { (bits >> 16) & 15 }
    /// `CharacterGroup`, raw.
    @inline(__always) var group: UInt32 { (bits >> 20) & 7 }
    /// Whether two of it in a row count as one (otherwise only three and more do).
    @inline(__always) var collapses: Bool { bits & (1 << 23) != 0 }
    /// A digit's value, a voicing mark's step, the number of an expansion.
    @inline(__always) var value: UInt32 { bits >> 24 }
}
