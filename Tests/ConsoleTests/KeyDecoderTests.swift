import Testing
import Vocabulary

@testable import Console

@Suite("Keys out of bytes")
struct KeyDecoderTests {
    private static let sequences: [(String, Key)] = [
        ("a", Key(.scalar("a"))), ("é", Key(.scalar("é"))), ("你", Key(.scalar("你"))),
        ("👍", Key(.scalar("👍"))), ("\r", Key(.enter)), ("\t", Key(.tab)),
        ("\u{7F}", Key(.backspace)),
        ("\u{01}", .control("a")), ("\u{19}", .control("y")),
        ("\u{0}", Key(.scalar(" "), .control)),
        ("\u{1B}[A", Key(.up)), ("\u{1B}OB", Key(.down)), ("\u{1B}[1;5C", Key(.right, .control)),
        ("\u{1B}[1;3D", Key(.left, .alt)), ("\u{1B}[H", Key(.home)), ("\u{1B}OF", Key(.end)),
        ("\u{1B}[1~", Key(.home)), ("\u{1B}[4~", Key(.end)), ("\u{1B}[3~", Key(.delete)),
        ("\u{1B}[3;5~", Key(.delete, .control)), ("\u{1B}[5~", Key(.pageUp)),
        ("\u{1B}[6~", Key(.pageDown)),
        ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))),
        ("\u{1B}[[A", Key(.function(1))),
        ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[24~", Key(.function(12))),
        ("\u{1B}[Z", Key(.tab, .shift)),
        ("\u{1B}b", Key(.scalar("b"), .alt)), ("\u{1B}\r", Key(.enter, .alt)),
        ("\u{1B}é", Key(.scalar("é"), .alt)),
        ("\u{1B}\u{1B}[A", Key(.up, .alt)), ("\u{1B}[13;2u", Key(.enter, .shift)),
        ("\u{1B}[97;5u", .control("a")),
        ("\u{1B}[<0;3;4M", Key(.unknown)),
        ("\u{1B}[200~two\nlines \u{1B}[31m\u{1B}[201~", Key(.paste("two\nlines \u{1B}[31m"))),
    ]

    @Test("each sequence is its key", arguments: sequences)
    func each(_ bytes: String, _ key: Key) {
        var decoder = KeyDecoder()
        same(decoder.feed(Array(bytes.utf8)), [key])
        #expect(!decoder.isWaiting)
    }

    @Test("the keys are the same wherever the bytes are split")
    func splits() {
        let bytes = Array(Self.sequences.map(\.0).joined().utf8)
        let keys = Self.sequences.map(\.1)
        for place in 0...bytes.count {
            var decoder = KeyDecoder()
            let found = decoder.feed(Array(bytes[..<place])) + decoder.feed(Array(bytes[place...]))
            #expect(found == keys, "split at \(place)")
        }
        var decoder = KeyDecoder()
        same(bytes.flatMap { decoder.feed([$0]) }, keys)
    }

    @Test("a lone escape is a key once nothing follows it")
    func escape() {
        var decoder = KeyDecoder()
        same(decoder.feed([0x1B]), [])
        #expect(decoder.isWaiting)
        same(decoder.timeOut(), [Key(.escape)])
        #expect(!decoder.isWaiting)
        same(decoder.feed([0x1B, 0x5B]), [])
        same(decoder.timeOut(), [Key(.scalar("["), .alt)])
    }

    @Test("bytes that are no UTF-8 and sequences without end make no text and no harm")
    func noise() {
        var decoder = KeyDecoder()
        same(decoder.feed([0xFF, 0xC0, 0x80, 0x61]).last, Key(.scalar("a")))
        _ = decoder.feed(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 500))
        _ = decoder.timeOut()
        same(decoder.feed([0x62]).last, Key(.scalar("b")))
        var dice = Dice(state: 5)
        for _ in 0..<20_000 { _ = decoder.feed([UInt8(dice.roll(256))]) }
        _ = decoder.feed(Array("\u{1B}[201~".utf8))
        _ = decoder.timeOut()
        same(decoder.feed([0x63]).last, Key(.scalar("c")))
    }

    @Test("a paste is one key, and at most 64 KiB of it are kept")
    func paste() {
        var decoder = KeyDecoder()
        let text = String(repeating: "x", count: 100_000)
        let keys = decoder.feed(Array("\u{1B}[200~\(text)\u{1B}[201~y".utf8))
        #expect(keys.count == 2)
        guard case .paste(let kept) = keys[0].base else {
            Issue.record("no paste")
            return
        }
        #expect(kept.count == 65_536)
        #expect(keys[1] == Key(.scalar("y")))
    }
}
