import Vocabulary

/// What a desk waits for. Numbers tell a timer of something that has since moved on.
enum Alarm {
    case offerExpires(Conversation, number: Int64)
    case reminder(Conversation, number: Int64)
    case windowShuts(Conversation, alarm: Timestamp)
    case sendAgain(Outgoing, attempt: Int)
    case graceEnds(Agent, until: Timestamp)
    case askAgain(Conversation)
    case followUp(Conversation, number: Int64)
    case pace(AccountKey)
    case cue(Room, number: Int64)
}

/// Alarms in order of time, those of one moment in order of setting: a binary heap.
struct TimerQueue {
    private struct Entry {
        let at: Timestamp
        let order: Int64
        let alarm: Alarm

        static func < (left: Entry, right: Entry) -> Bool {
            (left.at, left.order) < (right.at, right.order)
        }
    }

    private var heap: [Entry] = []
    private var order: Int64 = 0

    /// When the next alarm goes off.
    var next: Timestamp? { heap.first?.at }

    mutating func set(_ alarm: Alarm, at: Timestamp) {
        order += 1
        heap.append(Entry(at: at, order: order, alarm: alarm))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child] < heap[parent] else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// The next alarm that is due, taken out.
    mutating func popDue(_ now: Timestamp) -> Alarm? {
        guard let first = heap.first, first.at <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            siftDown()
        }
        return first.alarm
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child] < heap[least] { least = child }
            }
            guard least != parent else { return }
            heap.swapAt(least, parent)
            parent = least
        }
    }
}
