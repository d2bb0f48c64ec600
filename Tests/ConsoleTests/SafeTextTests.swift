import Testing
import Vocabulary

@testable import Console

@Suite("Anybody's words on the terminal")
struct SafeTextTests {
    @Test(
        "what a terminal could obey is shown by a mark",
        arguments: [
            ("a\u{1B}[31mb", "a␛[31mb"), ("\u{07}", "␇"), ("\u{7F}", "␡"),
            ("\u{9B}31m", "⟨009B⟩31m"),
            ("x\u{202E}y", "x⟨202E⟩y"), ("\u{200B}", "⟨200B⟩"), ("a\u{FEFF}", "a⟨FEFF⟩"),
            ("\u{2066}a\u{2069}", "⟨2066⟩a⟨2069⟩"), ("\u{E0041}", "⟨E0041⟩"),
            ("\u{2028}", "⟨2028⟩"), ("\u{061C}", "⟨061C⟩"), ("\u{200E}\u{200F}", "⟨200E⟩⟨200F⟩"),
            ("\u{2060}", "⟨2060⟩"), ("tab\there", "tab␉here"), ("\u{85}", "⟨0085⟩"),
            ("\u{3164}", "⟨3164⟩"), ("\u{AD}", "⟨00AD⟩"),
        ])
    func marks(_ text: String, _ shown: String) {
        #expect(SafeText.line(text).text == shown)
        #expect(SafeText.line(text).columns == shown.unicodeScalars.count)
    }

    @Test("ordinary words of many languages stay as they are")
    func languages() {
        for text in [
            "how do I pay?", "¿cómo pago?", "bayar gimana kak",
            "thanh toán thế nào", "ขอดูสีแดงค่ะ",
            "怎么付款",
            "كيف أدفع؟", "どうやって払う", "결제 어떻게", "как оплатить",
        ] {
            #expect(SafeText.line(text).text == text)
        }
    }

    @Test("a line break ends a line in a text and is a mark in one line")
    func lineBreaks() {
        #expect(SafeText.line("a\nb").text == "a⏎b")
        #expect(SafeText.glyphs("a\nb")[1] == .lineBreak)
    }

    @Test("emoji keep their place: joiners become a plus, looks and skin are left out")
    func emoji() {
        #expect(SafeText.line("👩\u{200D}👧").text == "👩+👧")
        #expect(SafeText.line("👍🏽").text == "👍")
        #expect(SafeText.line("❤\u{FE0F}").text == "❤")
        #expect(SafeText.line("🇫🇷").text == "FR")
        #expect(SafeText.line("👍").columns == 2)
    }

    @Test("a mark without a letter stands on a circle, and no letter carries more than six")
    func marksOverLetters() {
        #expect(SafeText.line("\u{0301}a").text == "◌\u{0301}a")
        let zalgo = SafeText.line("a" + String(repeating: "\u{0301}", count: 9))
        #expect(
            zalgo.text == "a" + String(repeating: "\u{0301}", count: 6) + "⟨0301⟩◌\u{0301}\u{0301}")
        #expect(zalgo[0].text.unicodeScalars.count == 7)
    }

    /// Every scalar that is dangerous, and pieces of sequences among ordinary words.
    private static let pieces: [String] = {
        var pieces = [
            "hello", "مرحبا", "สวัสดี", "你好", "é", "👩", "🏽", " ", "\n", "[31m", "]0;x", "?25l",
        ]
        for value in UInt32(0)..<0x20 { pieces.append(String(Unicode.Scalar(value) ?? " ")) }
        for value in UInt32(0x7F)..<0xA0 { pieces.append(String(Unicode.Scalar(value) ?? " ")) }
        for value: UInt32 in [
            0x1B, 0x1B, 0x1B, 0x9B, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
            0x202B,
            0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x061C, 0xFEFF,
            0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0x0301, 0x0489, 0x1160, 0x115F,
            0x034F,
            0xFFFE, 0xFFFF, 0x10FFFF, 0xE000, 0x1F1E6, 0xFE0F, 0x3164, 0x180E, 0xAD,
        ] {
            pieces.append(Unicode.Scalar(value).map { String($0) } ?? "")
        }
        return pieces
    }()

    @Test("of 25,000 hostile texts nothing but our own sequences reaches the terminal")
    func hostile() {
        var dice = Dice(state: 7)
        var painter = ScreenPainter()
        var terminal = TinyTerminal(columns: 44, rows: 5)
        for round in 0..<25_000 {
            var screen = Screen(columns: 44, rows: 5)
            var text = ""
            for _ in 0..<(1 + dice.roll(12)) { text += Self.pieces[dice.roll(Self.pieces.count)] }
            screen.put(SafeText.line(Text(text)), row: dice.roll(5), column: dice.roll(44))
            for (row, line) in Wrap.lines(SafeText.glyphs(text), columns: 16).enumerated() {
                screen.put(line, row: row, column: 28)
            }
            terminal.take(painter.paint(screen))
            guard terminal.foreign.isEmpty, terminal.text == screen.text else {
                Issue.record("round \(round): \(terminal.foreign) for \(text.debugDescription)")
                return
            }
        }
    }

    @Test("hostile words in every field of an offer, a message and a listing stay words")
    func hostileFields() {
        var dice = Dice(state: 99)
        var painter = ScreenPainter()
        var terminal = TinyTerminal(columns: 80, rows: 24)
        var evening = Evening()
        evening.hear("SYNCED")
        for round in 0..<400 {
            var text = Text("")
            for _ in 0..<8 {
                let piece = Self.pieces[dice.roll(Self.pieces.count)]
                text = Text(text.string + piece)
            }
            var facts = ConversationFacts(id: ConversationID(Int64(1 + round % 9)))
            (facts.name, facts.why, facts.intent, facts.room) = (text, text, text, text)
            (facts.product, facts.language, facts.host, facts.labels) = (text, text, text, [text])
            evening.console.receive(.offer(facts, text: text))
            facts.state = .owned
            facts.owner = .agent("lin")
            evening.console.receive(.conversation(re: nil, facts))
            evening.console.receive(
                .message(
                    re: nil,
                    MessageFacts(
                        conversation: facts.id, sequence: Int64(round + 1), at: evening.now,
                        author: .customer, name: text, text: text)))
            evening.console.receive(
                .item(re: nil, Line("AGENT", ["mei", text], trailing: text)))
            evening.console.receive(.bye(text))
            terminal.take(painter.paint(evening.screen))
            #expect(terminal.foreign == [], "round \(round)")
        }
    }
}
