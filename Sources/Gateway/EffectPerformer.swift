import Routing
import Store
import Vocabulary
import Wire

/// Carries out what a desk ordered, in its order, once what it rests on is durable. It decides
/// nothing.
struct EffectPerformer {
    let host: DeskHost

    func perform(_ items: [DeskOutput.Item], answers: [[ServerLine]]) {
        var next = answers.makeIterator()
        for item in items {
            switch item {
            case .line(let session, let line): host.deliver([line], to: session)
            case .query(let session, _): host.deliver(next.next() ?? [], to: session)
            }
        }
    }
}

/// Answers a desk's questions from its store, on the store's thread.
enum QueryAnswerer {
    static func answer(
        _ query: StoreQuery, from store: any DeskStore
    ) throws(StoreError) -> [ServerLine] {
        switch query {
        case .transcript(let re, _, let lastRow, let before, let limit, let finish):
            let found = try store.history(lastRow: lastRow, before: before, limit: limit)
            let most = finish ? Limits.historyBytes : Limits.syncBytes
            // The newest are kept; what was left out can be asked for with `before`.
            let kept = fitting(found.reversed(), within: most).reversed()
            return kept.map { .message(re: re, $0) }
                + ending(re, finish, left: found.count - kept.count)
        case .find(let re, let words):
            let parts = words.bytes.split(separator: UInt8(ascii: " ")).map {
                Text(bytes: Array($0))
            }
            let found = try store.find(parts, limit: Limits.historyMost)
            let kept = fitting(found, within: Limits.historyBytes)
            return kept.map { .message(re: re, $0) }
                + ending(re, true, left: found.count - kept.count)
        case .decision(let re, let conversation, let number, let tags):
            guard
                let record = try store.journal(from: number, limit: 1).first,
                record.sequence == number, case .event(let line) = record.body,
                line.parameters.first == conversation.text
            else { return [.ok(re: re, tags: tags)] }
            return Decision.answer(line, re: re) + [.ok(re: re, tags: tags)]
        }
    }

    /// The first messages, as many as fit into so many bytes.
    private static func fitting(
        _ messages: some Sequence<MessageFacts>, within most: Int
    ) -> [MessageFacts] {
        var bytes = 0
        return messages.prefix { message in
            // What stands around a text is shorter than this.
            bytes += message.text.count + 512
            return bytes <= most
        }
    }

    private static func ending(_ re: Text?, _ finish: Bool, left: Int) -> [ServerLine] {
        guard finish else { return [] }
        return [.ok(re: re, tags: left > 0 ? [Line.Tag("more", Text(Int64(left)))] : [])]
    }
}
