import Testing

@testable import Console

@Suite("Painting a screen")
struct ScreenPainterTests {
    @Test("however a screen changes, the terminal shows it after each difference")
    func differences() {
        var dice = Dice(state: 3)
        var painter = ScreenPainter()
        var terminal = TinyTerminal(columns: 30, rows: 8)
        var screen = Screen(columns: 30, rows: 8)
        let words = ["pay", "你好", "ส\u{0E31}", "👍👍", "      ", "e\u{0301}a", "│──", "a你b"]
        for round in 0..<4_000 {
            if dice.roll(20) == 0 { screen = Screen(columns: 30, rows: 8) }
            let style = dice.roll(2) == 0 ? Style.plain : .of(.red, bold: true)
            screen.put(
                words[dice.roll(words.count)], row: dice.roll(8), column: dice.roll(30),
                style: style)
            terminal.take(painter.paint(screen))
            guard terminal.text == screen.text, terminal.foreign.isEmpty else {
                Issue.record(
                    "round \(round): \(terminal.foreign)\n\(terminal.text)\n\(screen.text)")
                return
            }
        }
    }

    @Test("a screen that has not changed costs no byte, a clock few")
    func economy() {
        var painter = ScreenPainter()
        var screen = Screen(columns: 80, rows: 24)
        screen.put("21:04:31", row: 0, column: 70)
        _ = painter.paint(screen)
        same(painter.paint(screen), [])
        screen.put("21:04:32", row: 0, column: 70)
        let bytes = painter.paint(screen)
        #expect(bytes.count < 40)
        #expect(String(decoding: bytes, as: UTF8.self).contains("\u{1B}[1;78H"))
    }

    @Test("without colours there is bold, reverse and faint, but no colour")
    func noColour() {
        var painter = ScreenPainter(ScreenPainter.Abilities(colours: false))
        var screen = Screen(columns: 20, rows: 2)
        screen.put("offer", row: 0, column: 0, style: .of(.yellow, bold: true).turned)
        let text = String(decoding: painter.paint(screen), as: UTF8.self)
        #expect(text.contains("\u{1B}[0;1;7m"))
        #expect(!text.contains(";3"))
    }

    @Test("a terminal of ASCII alone gets ASCII alone")
    func ascii() {
        var painter = ScreenPainter(ScreenPainter.Abilities(unicode: false))
        var screen = Screen(columns: 20, rows: 2)
        screen.put("─┬● 你é…", row: 0, column: 0)
        let bytes = painter.paint(screen)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        var terminal = TinyTerminal(columns: 20, rows: 2)
        terminal.take(bytes)
        #expect(terminal.text == "-+* ? ?~\n")
    }

    @Test("half a wide letter is never left behind")
    func halves() {
        var screen = Screen(columns: 6, rows: 1)
        screen.put("你好", row: 0, column: 0)
        screen.put("x", row: 0, column: 1)
        #expect(screen.text == " x好")
        screen.put("y", row: 0, column: 2)
        #expect(screen.text == " xy")
        screen.put("吗", row: 0, column: 5)
        #expect(screen.text == " xy")
    }
}
