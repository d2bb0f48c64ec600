/// One value of a JSON or JSON5 text, with the place where it stands, for complaints to name.
public struct JSONValue: Sendable, Equatable {
    /// What a value can be.
    public enum Kind: Sendable, Equatable {
        /// `null`
        case null
        /// `true` or `false`
        case bool(Bool)
        /// A number, kept as written.
        case number(JSONNumber)
        /// A text, its escapes resolved.
        case string(String)
        /// Values in order.
        case array([JSONValue])
        /// Members in the order of the text; no key stands twice.
        case object([JSONMember])
    }

    /// What it is.
    public var kind: Kind
    /// Where it begins.
    public var place: JSONPlace

    /// Makes a value; one that comes from no text stands nowhere.
    public init(_ kind: Kind, at place: JSONPlace = .nowhere) {
        self.kind = kind
        self.place = place
    }
}

/// A key of an object, with its value.
public struct JSONMember: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue
    /// Where the key begins.
    public var place: JSONPlace

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue, at place: JSONPlace = .nowhere) {
        self.key = key
        self.value = value
        self.place = place
    }
}

/// A place in a text: which file, line and column.
public struct JSONPlace: Sendable, Equatable, Comparable {
    /// Number of the file, as the caller counts its files.
    public var file: Int
    /// Line, from 1; 0 is nowhere.
    public var line: Int
    /// Column in Unicode scalars, from 1.
    public var column: Int

    /// Makes a place.
    public init(file: Int = 0, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place of what comes from no text.
    public static let nowhere = JSONPlace(line: 0, column: 0)

    /// Order of reading.
    public static func < (left: JSONPlace, right: JSONPlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
