/// One text in several languages, so that a customer reads their own.
public struct Wording: Sendable, Equatable {
    /// The translations in the order of the file; the first is the last resort.
    public var translations: [Translation]

    /// Makes one from its parts.
    public init(
        translations: [Translation] = []
    ) {
        self.translations = translations
    }

    /// The text in one language.
    public struct Translation: Sendable, Equatable {
        /// Language code such as `en` or `pt-BR`.
        public var language: String
        /// The text, with fields such as `{price}`.
        public var text: String

        /// Makes one from its parts.
        public init(
            language: String,
            text: String
        ) {
            self.language = language
            self.text = text
        }
    }
}
