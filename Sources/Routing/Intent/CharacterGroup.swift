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
