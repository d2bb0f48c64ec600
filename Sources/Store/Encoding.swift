import Vocabulary

/// How lines, answers and tags stand in a column: as on the wire, so that a person can read them.
enum Encoding {
    /// A line without its line feed.
    static func bytes(_ line: Line) -> [UInt8] {
        var bytes = Self.bytes([Line.Tag("v", line.verb)] + line.tags)
        bytes.append(0x20)
        bytes += Self.bytes(line.parameters.map { Line.Tag("p", $0) })
        bytes += line.hasTrailing ? [UInt8(ascii: ":")] : []
        return bytes
    }

    /// Reads what `bytes` made of a line; nil where it is none.
    static func line(_ bytes: [UInt8]) -> Line? {
        let hasTrailing = bytes.last == UInt8(ascii: ":")
        let parts = bytes.dropLast(hasTrailing ? 1 : 0).split(
            separator: 0x20, omittingEmptySubsequences: false
        ).map { part in tags(Array(part)) }
        guard parts.count == 2, let verb = parts[0].first else { return nil }
        var line = Line(verb.value, parts[1].map(\.value), tags: Array(parts[0].dropFirst()))
        line.hasTrailing = hasTrailing
        return line
    }

    /// An answer without its line feed.
    static func bytes(_ answer: ServerLine) -> [UInt8] {
        guard case .ack(let re, let conversation) = answer else { return [] }
        return bytes(Line("ACK", [conversation?.text ?? "-"], tags: [.init("re", re ?? "")]))
    }

    /// Reads what `bytes` made of an answer; nil where it is none.
    static func answer(_ bytes: [UInt8]) -> ServerLine? {
        guard let line = line(bytes) else { return nil }
        return .ack(re: line[tag: "re"], line.parameters.first.flatMap { ConversationID($0) })
    }
}
