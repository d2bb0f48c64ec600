import PolicyFiles
import Testing

/// Numbers that look random and are the same on every run.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(sides))
    }
}

@Suite("Files that nobody wrote")
struct RandomPoliciesTests {
    @Test("Whatever bytes are changed, the reader gives a policy or complaints at real places")
    func mutated() throws {
        let original = try #require(PolicyFolder.bytes("acme.json5"))
        let junk = Array("{}[]:,'\"\\/*\n0x9e-+.u\u{E9}日\u{0}n ".utf8) + [0xFF, 0xC3, 0xED]
        var dice = Dice(state: 0x5DEE_CE66_D123_4567)
        var refused = 0
        for _ in 0..<3000 {
            var bytes = original
            for _ in 0...dice.roll(4) {
                let place = dice.roll(bytes.count)
                switch dice.roll(3) {
                case 0: bytes[place] = junk[dice.roll(junk.count)]
                case 1: bytes.insert(junk[dice.roll(junk.count)], at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(20) + 1))
                }
            }
            let reading = PolicyReader.read(file: "desk.json5", bytes: bytes) { _ in
                Array("{}".utf8)
            }
            #expect(reading.hasErrors == (reading.policy == nil))
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
            let arePlaced = reading.complaints.allSatisfy { (1...lines).contains($0.line) }
            #expect(arePlaced, "\(reading.complaints)")
            refused += reading.hasErrors ? 1 : 0
        }
        #expect(refused > 1500)
    }

    @Test("Random values come back from writing and strict reading as they were")
    func values() throws {
        var dice = Dice(state: 0x1234_5678_9ABC_DEF1)
        for _ in 0..<2000 {
            let value = Self.value(&dice, depth: 5)
            for indent in [0, 2] {
                var writer = JSONWriter(indent: indent)
                writer.value(value)
                let read = try JSONReader.read(writer.bytes, as: .strict)
                var again = JSONWriter(indent: indent)
                again.value(read)
                #expect(again.bytes == writer.bytes)
            }
        }
    }

    private static func value(_ dice: inout Dice, depth: Int) -> JSONValue {
        switch dice.roll(depth > 0 ? 7 : 5) {
        case 0: return JSONValue(.null)
        case 1: return .flag(dice.roll(2) == 0)
        case 2: return .integer(Int64(dice.roll(1 << 40)) - 1 << 39)
        case 3: return JSONValue(.number(JSONNumber("-\(dice.roll(99)).\(dice.roll(99))e-3")))
        case 4:
            let scalars = (0..<dice.roll(12)).compactMap { _ in
                Unicode.Scalar(UInt32(dice.roll(0x11000)))
            }
            return .text(String(String.UnicodeScalarView(scalars)))
        case 5: return .list((0..<dice.roll(4)).map { _ in value(&dice, depth: depth - 1) })
        default:
            return .object(
                (0..<dice.roll(4)).map { ("k\($0)", value(&dice, depth: depth - 1)) })
        }
    }
}
