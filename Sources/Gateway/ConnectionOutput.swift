/// Output of one connection that waits for the end of the turn or for its peer; empty, it holds no
/// memory.
struct ConnectionOutput {
    private var block: UnsafeMutableRawPointer?
    private var capacity = 0
    private var start = 0
    private var end = 0

    /// How many bytes wait.
    var count: Int { end - start }

    /// The first bytes that wait, at most `most`.
    func prefix(_ most: Int) -> UnsafeRawBufferPointer {
        guard let block else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: block + start, count: min(most, count))
    }

    /// Adds bytes, in memory borrowed from `blocks` as long as it is enough.
    mutating func append(_ bytes: UnsafeRawBufferPointer, _ blocks: ConnectionBlocks) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        let target = room(for: bytes.count, blocks)
        (target + end).copyMemory(from: source, byteCount: bytes.count)
        end += bytes.count
    }

    /// Takes the first `taken` bytes away; the memory goes back with the last.
    mutating func consume(_ taken: Int, _ blocks: ConnectionBlocks) {
        start += taken
        if start == end { clear(blocks) }
    }

    /// Forgets everything.
    mutating func clear(_ blocks: ConnectionBlocks) {
        if let block { blocks.giveBack(block, capacity) }
        (block, capacity, start, end) = (nil, 0, 0, 0)
    }

    private mutating func room(
        for added: Int, _ blocks: ConnectionBlocks
    ) -> UnsafeMutableRawPointer {
        if let block, capacity - end >= added { return block }
        let waiting = count
        let wanted = waiting + added
        let size =
            wanted <= ConnectionBlocks.size ? ConnectionBlocks.size : max(2 * wanted, capacity)
        let larger = blocks.take(size)
        if let block {
            larger.copyMemory(from: block + start, byteCount: waiting)
            blocks.giveBack(block, capacity)
        }
        (block, capacity, start, end) = (larger, size, 0, waiting)
        return larger
    }
}

/// Blocks of memory that the connections of one reactor borrow for their output.
final class ConnectionBlocks {
    /// One full TLS record: what a turn's answers to one connection seldom exceed.
    static let size = 16_384
    /// How many unused blocks are kept: 1 MiB.
    private static let most = 64

    private var free: [UnsafeMutableRawPointer] = []

    deinit {
        for block in free { block.deallocate() }
    }

    func take(_ size: Int) -> UnsafeMutableRawPointer {
        if size == ConnectionBlocks.size, let block = free.popLast() { return block }
        return .allocate(byteCount: size, alignment: 16)
    }

    func giveBack(_ block: UnsafeMutableRawPointer, _ size: Int) {
        if size == ConnectionBlocks.size, free.count < ConnectionBlocks.most {
            free.append(block)
        } else {
            block.deallocate()
        }
    }
}
