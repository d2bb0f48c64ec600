import Vocabulary

/// Turns what a terminal sends into keys, at whatever byte the reads are split.
///
/// A lone escape cannot be told from the beginning of a sequence: when `isWaiting` and nothing
/// comes for a moment, call `timeOut`.
public struct KeyDecoder: Sendable {
    /// Milliseconds after which a lone escape is the key.
    public static let patience: Int64 = 50
    /// Bytes of a sequence; what is longer is noise.
    private static let sequenceBytes = 64
    /// Bytes kept of one paste.
    private static let pasteBytes = 64 << 10

    private var held: [UInt8] = []
    private var paste: [UInt8]?

    /// A decoder at the beginning of a key.
    public init() {}

    /// Whether a key has begun that has not ended and that `timeOut` would end.
    public var isWaiting: Bool { !held.isEmpty && paste == nil }

    /// Takes bytes as they came.
    public mutating func feed(_ bytes: [UInt8]) -> [Key] {
        held += bytes
        return drain(isOver: false)
    }

    /// Ends what has begun: a lone escape is the key, half a scalar is nothing.
    public mutating func timeOut() -> [Key] {
        guard paste == nil else { return [] }
        return drain(isOver: true)
    }

    private mutating func drain(isOver: Bool) -> [Key] {
        var keys: [Key] = []
        var place = 0
        while place < held.count {
            if paste != nil {
                guard takePaste(&place, into: &keys) else { break }
                continue
            }
            var reader = KeyReader(bytes: held, place: place, isOver: isOver)
            guard let key = reader.next() else { break }
            place = reader.place
            if key.base == .function(200) { paste = [] } else { keys.append(key) }
        }
        held.removeFirst(min(place, held.count))
        if paste == nil, held.count > Self.sequenceBytes { held = [] }
        return keys
    }

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Takes the pasted bytes up to their end; false where the end has not come.
    private mutating func takePaste(_ place: inout Int, into keys: inout [Key]) -> Bool {
        let rest = held[place...]
        if let end = rest.firstRange(ofBytes: Self.pasteEnd) {
            keep(rest[..<end])
            place = end + Self.pasteEnd.count
            keys.append(Key(.paste(Text(String(decoding: paste ?? [], as: UTF8.self)))))
            paste = nil
            return true
        }
        // The last bytes may be the beginning of the end.
        let sure = max(rest.startIndex, rest.endIndex - Self.pasteEnd.count + 1)
        keep(rest[..<sure])
        place = sure
        return false
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let room = Self.pasteBytes - (paste?.count ?? 0)
        paste?.append(contentsOf: bytes.prefix(max(0, room)))
    }
}

extension ArraySlice<UInt8> {
    fileprivate func firstRange(ofBytes wanted: [UInt8]) -> Int? {
        guard count >= wanted.count else { return nil }
        return (startIndex...endIndex - wanted.count).first { start in
            self[start] == wanted[0] && self[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
