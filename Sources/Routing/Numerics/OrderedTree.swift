/// A sorted set of (key, id) pairs, smallest first, with every operation in O(log n).
///
/// A treap in flat arrays: its shape follows from the ids alone, so it is the same on every run.
struct OrderedTree: Sendable {
    struct Entry: Equatable, Sendable {
        var key: Int64
        var id: Int64
    }

    private struct Node: Sendable {
        var key: Int64
        var id: Int64
        var priority: UInt32
        var left: Int32
        var right: Int32
    }

    private var nodes: [Node] = []
    private var root: Int32 = -1
    private var free: Int32 = -1
    private(set) var count = 0
    /// The smallest entry, kept at hand because it is what a decision reads.
    private(set) var first: Entry?

    var isEmpty: Bool { count == 0 }

    mutating func insert(key: Int64, id: Int64) {
        let node = allocate(key: key, id: id)
        var (low, high): (Int32, Int32) = (-1, -1)
        // Walk down to where the new priority belongs, then split what hangs there.
        var parent: Int32 = -1
        var wentLeft = false
        var current = root
        let priority = nodes[Int(node)].priority
        while current >= 0, nodes[Int(current)].priority >= priority {
            parent = current
            wentLeft = precedes(key, id, current)
            current = wentLeft ? nodes[Int(current)].left : nodes[Int(current)].right
        }
        split(current, key: key, id: id, low: &low, high: &high)
        nodes[Int(node)].left = low
        nodes[Int(node)].right = high
        attach(node, under: parent, left: wentLeft)
        count += 1
        if let smallest = first, (smallest.key, smallest.id) < (key, id) { return }
        first = Entry(key: key, id: id)
    }

    /// Takes the pair out and says whether it was there.
    @discardableResult
    mutating func remove(key: Int64, id: Int64) -> Bool {
        var parent: Int32 = -1
        var wentLeft = false
        var current = root
        while current >= 0 {
            let node = nodes[Int(current)]
            if node.key == key, node.id == id { break }
            parent = current
            wentLeft = precedes(key, id, current)
            current = wentLeft ? node.left : node.right
        }
        guard current >= 0 else { return false }
        let merged = merge(nodes[Int(current)].left, nodes[Int(current)].right)
        attach(merged, under: parent, left: wentLeft)
        nodes[Int(current)].left = free
        free = current
        count -= 1
        if first?.id == id, first?.key == key { first = leftmost() }
        return true
    }

    /// The first entry whose key is at least this one.
    func first(from key: Int64) -> Entry? {
        next(after: Entry(key: key, id: .min))
    }

    /// The entry that follows this one.
    func next(after entry: Entry) -> Entry? {
        var found: Int32 = -1
        var current = root
        while current >= 0 {
            let node = nodes[Int(current)]
            if (node.key, node.id) > (entry.key, entry.id) {
                found = current
                current = node.left
            } else {
                current = node.right
            }
        }
        guard found >= 0 else { return nil }
        return Entry(key: nodes[Int(found)].key, id: nodes[Int(found)].id)
    }

    /// The largest entry.
    var last: Entry? {
        var current = root
        guard current >= 0 else { return nil }
        while nodes[Int(current)].right >= 0 { current = nodes[Int(current)].right }
        return Entry(key: nodes[Int(current)].key, id: nodes[Int(current)].id)
    }

    private func leftmost() -> Entry? {
        var current = root
        guard current >= 0 else { return nil }
        while nodes[Int(current)].left >= 0 { current = nodes[Int(current)].left }
        return Entry(key: nodes[Int(current)].key, id: nodes[Int(current)].id)
    }

    @inline(__always)
    private func precedes(_ key: Int64, _ id: Int64, _ node: Int32) -> Bool {
        let other = nodes[Int(node)]
        return key != other.key ? key < other.key : id < other.id
    }

    private mutating func allocate(key: Int64, id: Int64) -> Int32 {
        var hash = UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        let priority = UInt32(truncatingIfNeeded: hash >> 32)
        let node = Node(key: key, id: id, priority: priority, left: -1, right: -1)
        guard free >= 0 else {
            nodes.append(node)
            return Int32(nodes.count - 1)
        }
        let slot = free
        free = nodes[Int(slot)].left
        nodes[Int(slot)] = node
        return slot
    }

    private mutating func attach(_ node: Int32, under parent: Int32, left: Bool) {
        if parent < 0 {
            root = node
        } else if left {
            nodes[Int(parent)].left = node
        } else {
            nodes[Int(parent)].right = node
        }
    }

    private mutating func split(
        _ node: Int32, key: Int64, id: Int64, low: inout Int32, high: inout Int32
    ) {
        var current = node
        // The open ends into which the next piece of either side is hung.
        var (lowEnd, highEnd): (Int32, Int32) = (-1, -1)
        while current >= 0 {
            if precedes(key, id, current) {
                if highEnd < 0 { high = current } else { nodes[Int(highEnd)].left = current }
                highEnd = current
                current = nodes[Int(current)].left
            } else {
                if lowEnd < 0 { low = current } else { nodes[Int(lowEnd)].right = current }
                lowEnd = current
                current = nodes[Int(current)].right
            }
        }
        if lowEnd >= 0 { nodes[Int(lowEnd)].right = -1 }
        if highEnd >= 0 { nodes[Int(highEnd)].left = -1 }
    }

    private mutating func merge(_ low: Int32, _ high: Int32) -> Int32 {
        var (a, b) = (low, high)
        var top: Int32 = -1
        var end: Int32 = -1
        var endLeft = false
        while a >= 0, b >= 0 {
            let takeLow = nodes[Int(a)].priority >= nodes[Int(b)].priority
            let taken = takeLow ? a : b
            if end < 0 { top = taken } else { attach(taken, under: end, left: endLeft) }
            end = taken
            endLeft = !takeLow
            if takeLow { a = nodes[Int(a)].right } else { b = nodes[Int(b)].left }
        }
        let rest = a >= 0 ? a : b
        if end < 0 { return rest }
        attach(rest, under: end, left: endLeft)
        return top
    }
}
