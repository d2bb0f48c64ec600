/// One thing wrong with a lexicon file.
public struct LexiconComplaint: Sendable, Equatable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong, and what would be right.
    public var sentence: String

    /// Makes one from its parts.
    public init(line: Int, sentence: String) {
        self.line = line
        self.sentence = sentence
    }
}
