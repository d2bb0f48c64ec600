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
