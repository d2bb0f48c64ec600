import Testing

@testable import Routing

@Suite("Intent: folding")
struct IntentFoldTests {
    private static func fold(_ text: String) -> [UInt16] {
        let folded = NormalisedText()
        folded.fold(Array(text.utf8))
        return folded.copy
    }

    @Test(
        "Ways of writing the same fold to the same units",
        arguments: [
            ("How MUCH is this", "how much is this"),
            ("soooo cuuuute", "so cute"),
            ("freeeee", "free"),
            ("Bao nhiêu tiền, Đẹp quá", "bao nhieu tien dep qua"),
            ("¿Cuánto cuesta?", "?cuanto cuesta?"),
            ("İSTİYORUM ılık", "istiyorum ilik"),
            ("ЁЛКА Ёлкааа", "елка елка"),
            ("ΆΛΦΑΣ", "αλφας"),
            ("ｈｏｗ　ｍｕｃｈ！", "how much!"),
            ("𝐅𝐫𝐞𝐞 𝟏𝟎", "free 10"),
            ("🅵🆁🅴🅴", "free"),
            ("ครับบบบ", "ครับ"),
            ("เเพง", "แพง"),
            ("ทํา", "ทำ"),
            ("أُرِيدُ الشَّنْطَة", "اريد الشنطه"),
            ("مـــمـكـن", "ممكن"),
            ("ﻻ", "لا"),
            ("क़ीमत", "कीमत"),
            ("ﾊﾞｯｸﾞ サイズ", "ばっぐ さいず"),
            ("價錢多少", "价钱多少"),
            ("好好好好", "好"),
            ("ㅋㅋㅋㅋ", "ㅋ"),
            ("don't don’t", "dont dont"),
            ("size40", "size 40"),
            ("١٢ ครั้ง", "12 ครั้ง"),
            ("๑๒", "12"),
            ("❤️🔥", "❤🔥"),
            ("👍🏽", "👍"),
            ("a\u{200B}b", "ab"),
            ("Straße", "strase"),
            ("cœur", "coeur"),
        ])
    func sameUnits(pair: (String, String)) {
        #expect(Self.fold(pair.0) == Self.fold(pair.1))
    }

    @Test(
        "What differs in meaning stays different",
        arguments: [
            ("pero", "peso"), ("看看", "看"), ("ไม่", "ใหม่"), ("10", "1000"), ("кот", "код"),
            ("か", "が"), ("谢谢", "谢"),
        ])
    func differentUnits(pair: (String, String)) {
        #expect(Self.fold(pair.0) != Self.fold(pair.1))
    }

    @Test("A span of units names the bytes it came from")
    func spans() {
        let text = NormalisedText()
        let original = "Chốt 2 cái đen"
        text.fold(Array(original.utf8))
        let units = text.copy
        let d = UInt16(("d" as Unicode.Scalar).value)
        guard let start = units.firstIndex(of: d) else {
            Issue.record("no d among the units")
            return
        }
        let range = text.bytes(of: start..<(start + 3))
        let bytes = Array(original.utf8)[range]
        #expect(String(decoding: bytes, as: UTF8.self) == "đen")
    }

    @Test("Empty, blank and endless texts keep to the limits")
    func limits() {
        #expect(Self.fold("") == [0x20])
        #expect(Self.fold("  \n . ") == [0x20])
        let long = String(repeating: "ab ", count: 20_000)
        #expect(Self.fold(long).count <= NormalisedText.limit + 16)
    }

    @Test("Bytes that are not UTF-8 part words and trap nothing")
    func brokenBytes() {
        let text = NormalisedText()
        text.fold([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE0, 0xB8, 0xF0, 0x9F])
        #expect(text.copy.filter { $0 != 0x20 } == [0x61, 0x62, 0x63])
    }
}
