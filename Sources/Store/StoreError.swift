/// Why the store did not do what it was asked, in a form to decide by and a sentence to read.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the caller can do about it.
    public enum Kind: String, Sendable {
        /// No room on the disk: nothing was taken, the same can be tried again.
        case full
        /// Another program holds the file's lock: nothing was taken, try again.
        case busy
        /// The disk or the file cannot be trusted any more: stop, and start again.
        case fatal
        /// A newer owner of the desk has been seen: this one may write no more.
        case superseded
        /// The start is refused: a lock, a newer schema, a setting that does not hold.
        case refused
        /// It exists already.
        case exists
        /// There is no such thing.
        case missing
    }

    /// What the caller can do about it.
    public var kind: Kind
    /// SQLite's primary result code, 0 where the error is not SQLite's.
    public var code: Int32
    /// SQLite's extended result code, 0 where the error is not SQLite's.
    public var extendedCode: Int32
    /// What happened and to which file, for a person.
    public var sentence: String

    /// An error from its parts.
    public init(_ kind: Kind, _ sentence: String, code: Int32 = 0, extendedCode: Int32 = 0) {
        self.kind = kind
        self.code = code
        self.extendedCode = extendedCode
        self.sentence = sentence
    }

    /// Whether nothing was taken and the same may succeed later without a restart.
    public var isTemporary: Bool { kind == .full || kind == .busy }

    /// The sentence, and SQLite's code where it has one.
    public var description: String {
        extendedCode == 0 ? sentence : "\(sentence) (SQLite \(extendedCode))"
    }
}
