import Vocabulary
import Wire

/// A line of the journal as bytes without its line feed, as the store keeps it.
enum JournalText {
    static func printed(_ line: Line) -> [UInt8] {
        var bytes = line.printed()
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes
    }
}
