public import Vocabulary

/// Cuts a stream of bytes into lines, however it comes in pieces.
///
/// A line ends with LF; one CR before it is dropped. A line that lies whole within the bytes given
/// is handed out where it lies, without a copy; only one that began in an earlier piece is put
/// together. An over-long line is told of once, at the byte that makes it too long, and skipped.
public struct LineScanner: Sendable {
    /// What was found next.
    public enum Found {
        /// A line within the bytes given, valid as long as they are.
        case line(UnsafeRawBufferPointer)
        /// A line that began in bytes given earlier.
        case held([UInt8])
        /// A line over the limit, with its first bytes (at most `headBytes`).
        case tooLong(head: [UInt8])
    }

    /// How much of an over-long line is told: enough for its `id`.
    public static let headBytes = 512

    /// Bytes that a line may have at most, line feed included.
    public var limit: Int
    private var held: [UInt8] = []
    private var isSkipping = false

    /// A scanner at the beginning of a line.
    public init(limit: Int = Limits.lineBytes) {
        self.limit = limit
    }

    /// Whether a line has begun that has not ended.
    public var isInLine: Bool { isSkipping || !held.isEmpty }

    /// Takes the next line off the front of `rest`; nil when all of it has been taken.
    public mutating func next(_ rest: inout UnsafeRawBufferPointer) -> Found? {
        while !rest.isEmpty {
            let end = rest.offset(of: 10)
            let piece = rest.part(0..<(end ?? rest.count))
            rest = rest.part((end.map { $0 + 1 } ?? rest.count)..<rest.count)
            if isSkipping {
                isSkipping = end == nil
                continue
            }
            // Without its line feed a line at the limit is one byte short of it, so what has
            // reached the limit and does not end here is over it.
            if held.count + piece.count >= limit {
                isSkipping = end == nil
                return .tooLong(head: takeHead(piece))
            }
            if end != nil { return line(piece) }
            held.append(contentsOf: piece)
        }
        return nil
    }

    private mutating func line(_ piece: UnsafeRawBufferPointer) -> Found {
        if held.isEmpty {
            return .line(piece.last == 13 ? piece.part(0..<piece.count - 1) : piece)
        }
        held.append(contentsOf: piece)
        if held.last == 13 { held.removeLast() }
        var line: [UInt8] = []
        swap(&line, &held)
        return .held(line)
    }

    private mutating func takeHead(_ piece: UnsafeRawBufferPointer) -> [UInt8] {
        var head = Array(held.prefix(Self.headBytes))
        head.append(contentsOf: piece.prefix(Self.headBytes - head.count))
        held = []
        return head
    }
}

extension LineScanner.Found {
    /// Looks at the line's bytes; nil for one that was too long.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        switch self {
        case .line(let bytes): body(bytes)
        case .held(let bytes): bytes.withUnsafeBytes { body($0) }
        case .tooLong: nil
        }
    }
}
