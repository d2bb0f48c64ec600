/// One version of a desk's policy, with everything that a replay needs to go by it again.
public struct PolicyRecord: Hashable, Sendable {
    /// 1, 2, 3 … within the desk.
    public var version: Int64
    /// The digest of the files that made it.
    public var digest: Text
    /// Who put it in force: a key's name, `start`, `sighup`.
    public var author: Text
    /// When it came into force.
    public var at: Timestamp
    /// The file it was read from, as its author named it.
    public var file: Text
    /// The whole policy: every key, everything that it extends filled in.
    public var text: Text
    /// The digest of the lexicon and the model that it scores with.
    public var resources: Text

    /// A record from its parts.
    public init(
        version: Int64, digest: Text, author: Text, at: Timestamp, file: Text, text: Text,
        resources: Text
    ) {
        self.version = version
        self.digest = digest
        self.author = author
        self.at = at
        self.file = file
        self.text = text
        self.resources = resources
    }
}

/// A lexicon and a model, kept once for all the policies that score with them.
public struct ResourceRecord: Hashable, Sendable {
    /// The digest of their files.
    public var digest: Text
    /// All files in one.
    public var content: [UInt8]

    /// A record from its parts.
    public init(digest: Text, content: [UInt8]) {
        self.digest = digest
        self.content = content
    }
}
