import Testing
import Vocabulary
import Wire

struct EncodingTests {
    private func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { $0.isUTF8 }
    }

    @Test("Every scalar's own form is UTF-8, wherever it stands among eight bytes")
    func scalars() {
        for value in stride(from: UInt32(1), through: 0x10FFFF, by: 211) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(Character(scalar)).utf8)
            for shift in 0..<9 {
                let padded = Array(repeating: UInt8(97), count: shift) + bytes + [97]
                #expect(isUTF8(padded), "U+\(String(value, radix: 16)) after \(shift)")
            }
        }
    }

    @Test(
        "Overlong forms, surrogates, what is past U+10FFFF and what is cut short are not UTF-8",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x92], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
            [0xF0, 0x28, 0x8C, 0xBC], [0xE2, 0x82, 0xC0], [0xF0, 0x9F, 0x92, 0x41],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        for shift in 0..<9 {
            let padded = Array(repeating: UInt8(97), count: shift) + bytes
            #expect(!isUTF8(padded))
            #expect(!isUTF8(padded + Array(repeating: UInt8(97), count: 9)))
        }
        let error = #expect(throws: RefusedCommand.self) {
            try Command(parsing: Array("@id=7 PING ".utf8) + bytes)
        }
        #expect(error?.refusal.code == .badEncoding)
        #expect(error?.id == "7")
    }

    @Test("The validator and the standard library agree on random bytes")
    func agree() {
        var generator = Seeded(seed: 11)
        let leads: [UInt8] = [
            0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0x80, 0xBF, 0x90, 0x9F,
        ]
        for _ in 0..<50_000 {
            let bytes = (0..<generator.below(14)).map { _ in
                generator.below(2) == 0
                    ? leads[generator.below(leads.count)] : UInt8(generator.below(256))
            }
            #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }
}
