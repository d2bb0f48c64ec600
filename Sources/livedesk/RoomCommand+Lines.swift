import Console
import Foundation
import PolicyFiles
import Vocabulary

/// Lines of an input, numbered, read as they come.
struct InputLines {
    /// Bytes of a line: room for a full text with every scalar escaped.
    private static let most = 256 << 10

    enum Found {
        case line(number: Int, [UInt8])
        case tooLong(number: Int)
    }

    let descriptor: Int32
    private var held: [UInt8] = []
    private var place = 0
    private var number = 0
    private var isSkipping = false
    private var hasEnded = false

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Whether the input has ended and all of it was given.
    var isOver: Bool { hasEnded && place == held.count }
    /// Whether `next` has something to give without reading.
    var hasLine: Bool { hasEnded || held[place...].contains(10) }

    /// Reads what there is, once.
    mutating func read() {
        held.removeFirst(place)
        place = 0
        guard let bytes = Waiting.bytes(of: descriptor) else { return hasEnded = true }
        held += bytes
    }

    /// The next line, without its end; nil where none is whole yet.
    mutating func next() -> Found? {
        while place < held.count {
            let rest = held[place...]
            guard let end = rest.firstIndex(of: 10) ?? (hasEnded ? held.count : nil) else {
                return skipIfTooLong(rest.count)
            }
            place = min(held.count, end + 1)
            if isSkipping {
                isSkipping = false
                continue
            }
            number += 1
            return end - rest.startIndex > Self.most
                ? .tooLong(number: number) : .line(number: number, Array(rest[..<end]))
        }
        return nil
    }

    private mutating func skipIfTooLong(_ count: Int) -> Found? {
        guard count > Self.most else { return nil }
        held = []
        place = 0
        defer { isSkipping = true }
        guard !isSkipping else { return nil }
        number += 1
        return .tooLong(number: number)
    }
}

/// What a connector writes: one JSON object a line.
struct RoomOutput {
    private var bytes: [UInt8] = []

    /// Writes out what has gathered; false where nobody reads it.
    mutating func flush() -> Bool {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes.isEmpty || Waiting.write(bytes, to: STDOUT_FILENO)
    }

    mutating func write(_ output: RoomFlow.Output) {
        switch output {
        case .acknowledged(let id, let conversation):
            object("ack") { writer in
                writer.member("id", id.string)
                if let conversation { writer.member("conversation", conversation.description) }
            }
        case .send(let push):
            object("send") { writer in
                writer.member("send", push.send.description)
                writer.member("conversation", push.conversation.description)
                writer.member("room", push.room.string)
                writer.member("customer", push.customer.string)
                writer.member("text", push.text.string)
                writer.member("at", push.at.rfc3339.string)
            }
        case .cue(let room, let text):
            object("cue") { writer in
                writer.member("room", room.string)
                writer.member("text", text.string)
            }
        case .refused(let id, _, let refusal):
            error(
                id: id, line: nil, code: refusal.code.rawValue, text: refusal.explanation.string)
        case .opened, .lost, .refusedKey, .ended: break
        }
    }

    mutating func error(id: Text?, line: Int?, code: String, text: String) {
        object("error") { writer in
            if let id { writer.member("id", id.string) }
            if let line { writer.member("line", Int64(line)) }
            writer.member("code", code)
            writer.member("text", text)
        }
    }

    private mutating func object(_ type: String, _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("type", type)
        body(&writer)
        writer.endObject()
        bytes += writer.bytes
        bytes.append(10)
    }
}
