import Vocabulary

/// What a person of a replay is about to do.
enum ReplayAction {
    case accept(Int64, offer: Int)
    case decline(Int64, offer: Int)
    case answer(Int64, turn: Int)
    case end(Int64, turn: Int)
    case delivered(SendID, SessionID)
    case ready(Name)
    case come(Name, SessionID)
    case leave(SessionID)
}

/// Actions in order of time, those of one moment in order of planning: a binary heap.
struct ReplaySchedule {
    private var heap: [(at: Timestamp, order: Int, action: ReplayAction)] = []
    private var order = 0
    /// How many agents who were not there have been invited.
    var nextGuest = 0

    /// When the next is due.
    var next: Timestamp? { heap.first?.at }

    mutating func plan(_ action: ReplayAction, at time: Timestamp) {
        order += 1
        heap.append((time, order, action))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard goesBefore(child, parent) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> ReplayAction? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first.action }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            let left = 2 * parent + 1
            if left < heap.count, goesBefore(left, least) { least = left }
            if left + 1 < heap.count, goesBefore(left + 1, least) { least = left + 1 }
            guard least != parent else { return first.action }
            heap.swapAt(least, parent)
            parent = least
        }
    }

    private func goesBefore(_ one: Int, _ other: Int) -> Bool {
        (heap[one].at, heap[one].order) < (heap[other].at, heap[other].order)
    }
}
