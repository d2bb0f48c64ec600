import Vocabulary

/// The first answers to what ops have asked of the gateway itself, for as long as it runs: what
/// comes again, since its answer was lost on the way, has no second effect.
///
/// Not in the store, since a new key's secret stands in its answer.
struct OpsMemory {
    /// The ids are each key's own.
    struct Key: Hashable {
        let peer: Name
        let id: Text
    }

    /// Answers that are remembered; the oldest go first.
    private static let most = 1_000

    private var answers: [Key: [ServerLine]] = [:]
    private var order: [Key] = []

    subscript(key: Key) -> [ServerLine]? { answers[key] }

    mutating func remember(_ lines: [ServerLine], for key: Key) {
        guard answers.updateValue(lines, forKey: key) == nil else { return }
        order.append(key)
        if order.count > Self.most { answers[order.removeFirst()] = nil }
    }
}
