/// The number of a conversation within its desk, written `c17`.
public struct ConversationID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1, 2, 3 … in order of opening.
    public let number: Int64

    /// From its number.
    @inlinable
    public init(_ number: Int64) {
        self.number = number
    }

    /// Reads `c17`; nil for anything else.
    public init?(_ text: Text) {
        guard let number = Identifier.read(text, letter: "c") else { return nil }
        self.number = number
    }

    /// `c17`.
    public var text: Text { Identifier.write(number, letter: "c") }
    /// `c17`.
    public var description: String { text.string }
    /// The older first.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// The number of a send within its desk, written `s17`.
public struct SendID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1, 2, 3 … in order of writing.
    public let number: Int64

    /// From its number.
    @inlinable
    public init(_ number: Int64) {
        self.number = number
    }

    /// Reads `s17`; nil for anything else.
    public init?(_ text: Text) {
        guard let number = Identifier.read(text, letter: "s") else { return nil }
        self.number = number
    }

    /// `s17`.
    public var text: Text { Identifier.write(number, letter: "s") }
    /// `s17`.
    public var description: String { text.string }
    /// The older first.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// A session's number, unique in the life of the process and in the journal of a desk.
public struct SessionID: Hashable, Comparable, Sendable {
    /// Given by the gateway at accept.
    public let number: UInt64

    /// From its number.
    @inlinable
    public init(_ number: UInt64) {
        self.number = number
    }

    /// The older first.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

private enum Identifier {
    static func read(_ text: Text, letter: Unicode.Scalar) -> Int64? {
        guard text.bytes.first == UInt8(ascii: letter), text.count <= 20, text.count >= 2,
            text.bytes[1] >= 48, text.bytes[1] <= 57
        else { return nil }
        return text.dropping(1).integer
    }

    static func write(_ number: Int64, letter: Unicode.Scalar) -> Text {
        var digits: [UInt8] = []
        var rest = number
        repeat {
            digits.append(48 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        digits.append(UInt8(ascii: letter))
        digits.reverse()
        return Text(bytes: digits)
    }
}
