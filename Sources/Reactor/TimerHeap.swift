/// Names one timer that was set, so that it can be taken back.
public struct TimerToken: Equatable, Sendable {
    let slot: Int32
    let generation: UInt32
}

/// Timers in the order they are due; those due together run in the order they were set.
struct TimerHeap<Payload> {
    private struct Node {
        var deadline: Int64 = 0
        var arrival: UInt64 = 0
        var place: Int32 = -1
        var generation: UInt32 = 0
        var payload: Payload?
    }

    private var nodes: [Node] = []
    private var free: [Int32] = []
    private var heap: [Int32] = []
    private var arrivals: UInt64 = 0

    /// How many timers are set.
    var count: Int { heap.count }

    /// When the first one is due.
    var nextDeadline: Int64? { heap.first.map { nodes[Int($0)].deadline } }

    mutating func insert(deadline: Int64, _ payload: Payload) -> TimerToken {
        let slot: Int32
        if let reused = free.popLast() {
            slot = reused
        } else {
            slot = Int32(nodes.count)
            nodes.append(Node())
        }
        arrivals += 1
        nodes[Int(slot)].deadline = deadline
        nodes[Int(slot)].arrival = arrivals
        nodes[Int(slot)].payload = payload
        heap.append(slot)
        nodes[Int(slot)].place = Int32(heap.count - 1)
        siftUp(heap.count - 1)
        return TimerToken(slot: slot, generation: nodes[Int(slot)].generation)
    }

    /// Takes a timer back; one that has run or was taken back already is left alone.
    @discardableResult
    mutating func remove(_ token: TimerToken) -> Payload? {
        let slot = Int(token.slot)
        guard slot < nodes.count, nodes[slot].generation == token.generation,
            nodes[slot].place >= 0
        else { return nil }
        return removePlace(Int(nodes[slot].place))
    }

    /// Takes out the first timer if it is due at `now`.
    mutating func popDue(at now: Int64) -> Payload? {
        guard let first = heap.first, nodes[Int(first)].deadline <= now else { return nil }
        return removePlace(0)
    }

    private mutating func removePlace(_ place: Int) -> Payload? {
        let slot = Int(heap[place])
        let last = heap.removeLast()
        if place < heap.count {
            heap[place] = last
            nodes[Int(last)].place = Int32(place)
            siftDown(place)
            siftUp(place)
        }
        let payload = nodes[slot].payload
        nodes[slot].payload = nil
        nodes[slot].place = -1
        nodes[slot].generation &+= 1
        free.append(Int32(slot))
        return payload
    }

    private func precedes(_ one: Int32, _ other: Int32) -> Bool {
        let left = nodes[Int(one)].deadline
        let right = nodes[Int(other)].deadline
        return left != right
            ? left < right : nodes[Int(one)].arrival < nodes[Int(other)].arrival
    }

    private mutating func siftUp(_ start: Int) {
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            guard precedes(heap[place], heap[parent]) else { return }
            exchange(place, parent)
            place = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in (2 * place + 1)...(2 * place + 2)
            where child < heap.count && precedes(heap[child], heap[least]) {
                least = child
            }
            guard least != place else { return }
            exchange(place, least)
            place = least
        }
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        heap.swapAt(one, other)
        nodes[Int(heap[one])].place = Int32(one)
        nodes[Int(heap[other])].place = Int32(other)
    }
}
