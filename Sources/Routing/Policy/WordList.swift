/// The words or phrases that mean one thing in one language.
public struct WordList: Sendable, Equatable {
    /// Language code, or `any` for words that mean it in every language.
    public var language: String
    /// The words as written; matching folds case, width and accents.
    public var words: [String]

    /// Makes one from its parts.
    public init(
        language: String,
        words: [String]
    ) {
        self.language = language
        self.words = words
    }
}
