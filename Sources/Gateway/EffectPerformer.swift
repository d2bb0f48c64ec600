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
            return found.map { .message(re: re, $0) } + ending(re, finish)
        case .find(let re, let words):
            let parts = words.bytes.split(separator: UInt8(ascii: " ")).map {
                Text(bytes: Array($0))
            }
            let found = try store.find(parts, limit: Limits.historyMost)
            return found.map { .message(re: re, $0) } + ending(re, true)
        case .decision(let re, let conversation, let number, let tags):
            guard
                let record = try store.journal(from: number, limit: 1).first,
                record.sequence == number, case .event(let line) = record.body,
                line.parameters.first == conversation.text
            else { return [.ok(re: re, tags: tags)] }
            return Decision.answer(line, re: re) + [.ok(re: re, tags: tags)]
        }
    }

    private static func ending(_ re: Text?, _ finish: Bool) -> [ServerLine] {
        finish ? [.ok(re: re, tags: [])] : []
    }
}
