import Vocabulary
import Wire

/// How lines, answers and tags stand in a column: as on the wire, so that a person can read them.
enum Encoding {
    /// A line without its line feed.
    static func bytes(_ line: Line) -> [UInt8] {
        var bytes: [UInt8] = []
        line.print(into: &bytes, texts: .escaped)
        bytes.removeLast()
        return bytes
    }

    /// Reads what `bytes` made of a line; nil where it is none.
    static func line(_ bytes: [UInt8]) -> Line? {
        try? Line(parsing: bytes, texts: .escaped)
    }

    /// An answer without its line feed.
    static func bytes(_ answer: ServerLine) -> [UInt8] {
        var bytes: [UInt8] = []
        answer.print(into: &bytes)
        bytes.removeLast()
        return bytes
    }

    /// Reads what `bytes` made of an answer; nil where it is none.
    static func answer(_ bytes: [UInt8]) -> ServerLine? {
        try? ServerLine(parsing: bytes)
    }
}
