/// An id, name, room or customer: 1 to 128 bytes of printable ASCII, without space, `,` or `;`,
/// and no `:` first.
public typealias Name = Text

extension Text {
    /// Whether the text may stand where the protocol wants a name.
    public var isName: Bool {
        guard !bytes.isEmpty, bytes.count <= Limits.nameBytes, bytes[0] != UInt8(ascii: ":") else {
            return false
        }
        return bytes.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
        }
    }
}

/// A key's name: the desk it is bound to and its own name, written `desk/name`.
public struct KeyName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The desk that the key opens, and no other.
    public let desk: Name
    /// Who holds it.
    public let name: Name

    /// Joins two names that have been checked.
    public init(desk: Name, name: Name) {
        self.desk = desk
        self.name = name
    }

    /// Reads `desk/name`; nil unless both halves are names and there is exactly one slash.
    public init?(_ text: Text) {
        let halves = text.bytes.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        desk = Text(bytes: Array(halves[0]))
        name = Text(bytes: Array(halves[1]))
        guard desk.isName, name.isName, text.count <= Limits.nameBytes else { return nil }
    }

    /// `desk/name`.
    public var text: Text { Text(bytes: desk.bytes + [UInt8(ascii: "/")] + name.bytes) }

    /// `desk/name`.
    public var description: String { text.string }

    /// By desk, then by name.
    public static func < (left: KeyName, right: KeyName) -> Bool {
        (left.desk, left.name) < (right.desk, right.name)
    }
}

/// What the holder of a key may do.
public enum Role: String, CaseIterable, Sendable {
    case room, agent, bot, supervisor, ops
}
