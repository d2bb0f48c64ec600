import Glibc
import Vocabulary

/// Gives equal texts one storage: a million conversations have a few channels, rooms and owners.
struct TextPool {
    private var slots: [Text?]
    private let mask: Int

    /// `slots` is a power of two; two texts that fall on one slot push each other out.
    init(slots: Int = 1_024) {
        self.slots = Array(repeating: nil, count: slots)
        mask = slots - 1
    }

    /// The text of these bytes, without a new one where the pool has it.
    mutating func text(_ buffer: UnsafeRawBufferPointer) -> Text {
        guard !buffer.isEmpty else { return .empty }
        let slot = Self.hash(buffer) & mask
        if let known = slots[slot], Self.isEqual(known, buffer) { return known }
        let made = Text(copying: buffer)
        slots[slot] = made
        return made
    }

    private static func isEqual(_ text: Text, _ buffer: UnsafeRawBufferPointer) -> Bool {
        guard text.count == buffer.count, let base = buffer.baseAddress else { return false }
        return text.bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0, base, buffer.count) == 0 } ?? false
        }
    }

    private static func hash(_ buffer: UnsafeRawBufferPointer) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in buffer { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }
}
