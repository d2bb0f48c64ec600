public import Routing
public import Vocabulary
import Wire

/// One line of a journal as what it was to the desk.
public enum RecordedInput: Sendable {
    /// An input that can be given to a desk again as it is.
    case input(DeskInput)
    /// Time passed: an alarm, or a look of the router.
    case tick
    /// The process had stood still since this was due.
    case stalled(due: Timestamp)
    /// Another policy came into force.
    case policy(version: Int64, digest: Text)
    /// The process began.
    case started(version: Int64, digest: Text)
    /// What the desk made of an input.
    case event(Line)
}

/// A line that no program of ours can have written.
public struct UnreadableJournal: Error, CustomStringConvertible, Sendable {
    /// Where and what.
    public let description: String
}

/// Reads lines of a journal; it remembers the peers that it has met.
struct RecordedInputReader {
    private var peers: [Text: Peer] = [:]

    mutating func read(_ record: JournalRecord) throws(UnreadableJournal) -> RecordedInput {
        switch record.body {
        case .event(let line): return .event(line)
        case .input(let raw):
            if record.peer == "gateway" { return try own(raw, record) }
            let peer = try peer(record)
            if raw.elementsEqual("OPENED".utf8) { return .input(.opened(peer)) }
            if raw.elementsEqual("CLOSED".utf8) { return .input(.closed(peer.session)) }
            do throws(RefusedCommand) {
                return .input(.command(try Command(parsing: raw), peer, raw: raw))
            } catch {
                throw unreadable(record, "\(error.refusal.explanation)")
            }
        }
    }

    /// What the gateway itself wrote.
    private func own(
        _ raw: [UInt8], _ record: JournalRecord
    ) throws(UnreadableJournal) -> RecordedInput {
        let words = raw.split(separator: 32).map { Text(bytes: Array($0)) }
        let number = words.count > 1 ? words[1].integer : nil
        switch (words.first, number) {
        case ("TICK", _): return .tick
        case ("STALLED", let due?): return .stalled(due: Timestamp(milliseconds: due))
        case ("POLICY", let version?) where words.count == 3:
            return .policy(version: version, digest: words[2])
        case ("STARTED", let version?) where words.count == 3:
            return .started(version: version, digest: words[2])
        default: throw unreadable(record, "no such line is known of the gateway")
        }
    }

    private mutating func peer(_ record: JournalRecord) throws(UnreadableJournal) -> Peer {
        if let known = peers[record.peer] { return known }
        let words = record.peer.bytes.split(separator: 32).map { Text(bytes: Array($0)) }
        guard words.count == 3, let role = Role(rawValue: words[0].string),
            let number = words[2].integer
        else { throw unreadable(record, "\(record.peer) is nobody that a journal names") }
        let peer = Peer(
            session: SessionID(UInt64(bitPattern: number)), role: role, name: words[1])
        peers[record.peer] = peer
        return peer
    }

    private func unreadable(_ record: JournalRecord, _ why: String) -> UnreadableJournal {
        UnreadableJournal(description: "line \(record.sequence) of the journal: \(why)")
    }
}
