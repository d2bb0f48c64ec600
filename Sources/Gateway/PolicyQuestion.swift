import Store
import Vocabulary

/// What ops ask about the versions of a desk's policy, answered from its store.
struct PolicyQuestion {
    /// Why there is no answer.
    enum Failed: Error {
        case refused(ErrorCode, String)
        case store(StoreError)

        /// As the peer hears it.
        var refusal: Refusal {
            switch self {
            case .refused(let code, let sentence): Refusal(code, Text(sentence))
            case .store(let error):
                Refusal(error.isTemporary ? .unavailable : .internal, Text(error.sentence))
            }
        }
    }

    let store: any DeskReading

    func records() throws(Failed) -> [PolicyRecord] {
        do throws(StoreError) { return try store.policies() } catch { throw .store(error) }
    }

    func record(_ version: Int64) throws(Failed) -> PolicyRecord {
        guard let found = try records().last(where: { $0.version == version }) else {
            throw .refused(
                .badParameter, "version \(version) is not known; POLICY list shows those that are")
        }
        return found
    }

    /// `POLICY <version> <digest> :<file>` for each version.
    func list() throws(Failed) -> [Line] {
        try records().map { record in
            Line(
                "POLICY", [Text(record.version), record.digest], trailing: record.file,
                tags: [
                    Line.Tag("author", record.author), Line.Tag("at", record.at.rfc3339),
                    Line.Tag("resources", record.resources),
                ])
        }
    }

    /// `TEXT :<line>` for each line of a version.
    func show(_ version: Int64) throws(Failed) -> [Line] {
        try lines(version).map { Line("TEXT", trailing: $0) }
    }

    /// `DIFF -|+ <line of its text> :<line>` for what one version has and the other has not.
    func diff(_ old: Int64, _ new: Int64) throws(Failed) -> [Line] {
        let (before, after) = (try lines(old), try lines(new))
        let changes = after.difference(from: before)
        var told: [(place: Int, kind: Int, line: Line)] = []
        // Removed and put in at the same place stand together, what was before first.
        var removed = 0
        for change in changes.removals.sorted(by: { $0.place < $1.place }) {
            told.append((change.place, 0, Self.line("-", change)))
            removed += 1
        }
        let gone = Set(changes.removals.map(\.place))
        let fresh = Set(changes.insertions.map(\.place))
        for change in changes.insertions {
            let kept = (0..<change.place).reduce(0) { $0 + (fresh.contains($1) ? 0 : 1) }
            told.append((Self.place(ofKept: kept, gone, before.count), 1, Self.line("+", change)))
        }
        return told.enumerated().sorted { one, other in
            (one.element.place, one.element.kind, one.offset)
                < (other.element.place, other.element.kind, other.offset)
        }.map(\.element.line)
    }

    private static func line(
        _ sign: Text, _ change: CollectionDifference<Text>.Change
    ) -> Line {
        Line("DIFF", [sign, Text(Int64(change.place + 1))], trailing: change.text)
    }

    /// Where in the old text the so-manieth of the lines that stayed stands.
    private static func place(ofKept kept: Int, _ gone: Set<Int>, _ count: Int) -> Int {
        var left = kept
        for place in 0..<count where !gone.contains(place) {
            if left == 0 { return place }
            left -= 1
        }
        return count
    }

    private func lines(_ version: Int64) throws(Failed) -> [Text] {
        try record(version).text.bytes.split(separator: 10).map { Text(bytes: Array($0)) }
    }
}

extension CollectionDifference<Text>.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    fileprivate var text: Text {
        switch self {
        case .insert(_, let text, _), .remove(_, let text, _): text
        }
    }
}
