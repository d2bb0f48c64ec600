/// A message as it is compared: folded to units of 16 bits, each with its place in the original.
///
/// One is made once and used for message after message; nothing is allocated in between. It
/// belongs to one thread.
public final class NormalisedText {
    /// The most units kept of one message; what comes after is not read.
    public static let limit = 1_024
    /// The most bytes read of one message.
    public static let byteLimit = 8_192

    let table = FoldTable.shared
    /// The folded units: a space first and last, one between two runs.
    let units: UnsafeMutablePointer<UInt16>
    /// The byte at which each unit begins in the original, and one past the end.
    let offsets: UnsafeMutablePointer<UInt16>
    /// For each unit that is a number its digits behind a leading 1; 0 where any number is meant.
    let numbers: UnsafeMutablePointer<UInt64>
    /// Where phrases ended: the automaton's scratch.
    let hits: UnsafeMutablePointer<UInt64>
    /// Candidates among the hits: the automaton's scratch.
    let candidates: UnsafeMutablePointer<PhraseCandidate>
    /// The most candidates looked at in one message.
    static let candidateLimit = 128
    /// Room behind the limit for expansions and the closing space.
    private static let slack = 16

    /// How many units there are.
    public internal(set) var count = 0

    /// Makes an empty one.
    public init() {
        let room = NormalisedText.limit + NormalisedText.slack
        units = .allocate(capacity: room)
        units.initialize(repeating: 0, count: room)
        offsets = .allocate(capacity: room)
        offsets.initialize(repeating: 0, count: room)
        numbers = .allocate(capacity: room)
        numbers.initialize(repeating: 0, count: room)
        hits = .allocate(capacity: room)
        hits.initialize(repeating: 0, count: room)
        candidates = .allocate(capacity: NormalisedText.candidateLimit)
        candidates.initialize(repeating: PhraseCandidate(), count: NormalisedText.candidateLimit)
    }

    deinit {
        units.deallocate()
        offsets.deallocate()
        numbers.deallocate()
        hits.deallocate()
        candidates.deallocate()
    }

    /// Folds a message given as UTF-8; bytes that are not UTF-8 count as spaces.
    @inline(__always)
    public func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
        count = TextFolder.fold(bytes, into: self)
    }

    /// Folds a message given as UTF-8 in an array.
    public func fold(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { fold($0) }
    }

    /// The bytes of the original that these units stand for.
    public func bytes(of range: Range<Int>) -> Range<Int> {
        Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
    }

    /// The units as an array, for tests and tools.
    public var copy: [UInt16] { (0..<count).map { units[$0] } }
}
