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
