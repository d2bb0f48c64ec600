/// For each character what is left of it when messages and phrases are compared.
///
/// Case, width, accents, compatibility forms and digit styles go; the letters that people swap
/// become one. Built once; 256 KiB, of which a message touches a few lines.
///
// Immutable after init: the pointers are written in init only and never freed.
final class FoldTable: @unchecked Sendable {
    static let shared = FoldTable()

    /// One `CharacterEntry` for each character of the basic plane.
    let entries: UnsafePointer<UInt32>
    /// Four entries for each expansion; unused ones are dropped characters.
    let expansions: UnsafePointer<UInt32>

    /// Units of our own, in the private area (which messages cannot reach).
    static let shortNumber: UInt16 = 0xF8F0
    static let longNumber: UInt16 = 0xF8F1
    static let repeatedNumber: UInt16 = 0xF8F2
    static let space: UInt16 = 0x20
    /// Stands in a phrase where any number may stand.
    static let anyNumber: UInt8 = 0x01
    static let anyNumberValue: UInt32 = 15

    private init() {
        var builder = FoldTableBuilder()
        builder.build()
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 65_536)
        for (index, entry) in builder.entries.enumerated() { table[index] = entry.bits }
        entries = UnsafePointer(table)
        let flat = UnsafeMutablePointer<UInt32>.allocate(capacity: builder.expansions.count * 4)
        for (index, list) in builder.expansions.enumerated() {
            for place in 0..<4 {
                flat[index * 4 + place] =
                    place < list.count ? list[place].bits : CharacterEntry(.dropped).bits
            }
        }
        expansions = UnsafePointer(flat)
    }

    /// The entry of a character beyond the basic plane.
    static func beyond(_ scalar: UInt32) -> CharacterEntry {
        switch scalar {
        case 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
            // Skin tones, tags and variation selectors change nothing.
            CharacterEntry(.dropped)
        case 0x1D400...0x1D6A3:
            letter(0x61 + (scalar - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF:
            CharacterEntry(.digit, group: .number, value: (scalar - 0x1D7CE) % 10)
        case 0x1F130...0x1F149: letter(0x61 + scalar - 0x1F130)
        case 0x1F150...0x1F169: letter(0x61 + scalar - 0x1F150)
        case 0x1F170...0x1F189: letter(0x61 + scalar - 0x1F170)
        case 0x1F000...0x1FFFF:
            CharacterEntry(
                .unit, group: .sign, unit: UInt16(0xE000 + (scalar & 0xFFF)), collapses: true)
        case 0x20000...0x3FFFF:
            CharacterEntry(.unit, group: .wide, unit: UInt16(0xF000 + (scalar & 0x3FF)))
        default:
            CharacterEntry(
                .unit, group: .sign, unit: UInt16(0xF400 + (scalar & 0xFF)), collapses: true)
        }
    }

    private static func letter(_ scalar: UInt32) -> CharacterEntry {
        CharacterEntry(.unit, group: .word, unit: UInt16(scalar), collapses: true)
    }
}
