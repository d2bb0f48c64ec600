/// Why a text is not the JSON that was asked for, and where.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where it went wrong.
    public var place: JSONPlace
    /// What stands there.
    public var found: String
    /// What would have been right.
    public var expected: String

    /// Makes an error.
    public init(at place: JSONPlace, found: String, expected: String) {
        self.place = place
        self.found = found
        self.expected = expected
    }

    /// One line for people: `3:14: found ';', expected ',' or '}'`.
    public var description: String {
        "\(place.line):\(place.column): found \(found), expected \(expected)"
    }
}
