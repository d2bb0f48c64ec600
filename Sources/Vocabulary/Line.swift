/// One line of the protocol as a value: tags, source, verb and parameters, unescaped.
public struct Line: Hashable, Sendable {
    /// One tag; a tag without a value has an empty one.
    public struct Tag: Hashable, Sendable {
        /// What is told.
        public var key: Text
        /// The value, unescaped.
        public var value: Text

        /// A key and its value.
        public init(_ key: Text, _ value: Text) {
            self.key = key
            self.value = value
        }
    }

    /// In the order they were written; of two with one key the later counts.
    public var tags: [Tag]
    /// What stands after a leading `:`, if anything.
    public var source: Text?
    /// In upper case.
    public var verb: Text
    /// The middle parameters, and the trailing one as the last.
    public var parameters: [Text]
    /// Whether the last parameter is printed as a trailing one (`:` before it) even where it need
    /// not be.
    public var hasTrailing: Bool

    /// A line from its parts.
    public init(
        _ verb: Text, _ parameters: [Text] = [], trailing: Text? = nil, tags: [Tag] = [],
        source: Text? = nil
    ) {
        self.tags = tags
        self.source = source
        self.verb = verb
        self.parameters = trailing.map { parameters + [$0] } ?? parameters
        hasTrailing = trailing != nil
    }

    /// The value of a tag, nil where it is absent.
    public subscript(tag key: Text) -> Text? {
        tags.last { $0.key == key }?.value
    }
}
