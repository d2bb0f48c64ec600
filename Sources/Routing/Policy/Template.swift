/// Texts with fields such as `{price}`: which fields they name, and the text with them filled in.
public enum Template {
    /// A piece of a text: words as they are, or the name of a field.
    public enum Piece: Sendable, Equatable {
        /// Words that stand as they are.
        case text(String)
        /// A field, without its braces.
        case field(String)
    }

    /// The text cut into words and fields. Only letters, digits, `.`, `_` and `-` make a field;
    /// any other brace is a brace.
    public static func pieces(of text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), let end = fieldEnd(bytes, index + 1) else {
                index += 1
                continue
            }
            if start < index {
                pieces.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
            }
            pieces.append(.field(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))
            index = end + 1
            start = index
        }
        if start < bytes.count {
            pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
        }
        return pieces
    }

    /// The fields that a text names, each once, in order.
    public static func fields(of text: String) -> [String] {
        var seen: [String] = []
        for case .field(let name) in pieces(of: text) where !seen.contains(name) {
            seen.append(name)
        }
        return seen
    }

    /// The text with its fields filled in, or nil when a field has no value: a customer must never
    /// read `{price}`.
    public static func fill(_ text: String, _ value: (String) -> String?) -> String? {
        var filled = ""
        for piece in pieces(of: text) {
            switch piece {
            case .text(let words): filled += words
            case .field(let name):
                guard let found = value(name), !found.isEmpty else { return nil }
                filled += found
            }
        }
        return filled
    }

    private static func fieldEnd(_ bytes: [UInt8], _ from: Int) -> Int? {
        var index = from
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "}"): return index > from ? index : nil
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                index += 1
            default: return nil
            }
        }
        return nil
    }
}
