import Testing
import Vocabulary

@testable import Console

@Suite("Writing a line")
struct LineEditorTests {
    private func edited(_ text: String, _ keys: Key...) -> String {
        var editor = LineEditor(text)
        for key in keys { _ = editor.obey(key) }
        let (before, after) = editor.halves
        return before + "|" + after
    }

    @Test("the cursor moves by what a person sees as one character")
    func characters() {
        #expect(edited("añ👩\u{200D}👧", Key(.left)) == "añ|👩\u{200D}👧")
        #expect(edited("e\u{0301}x", Key(.left), Key(.left)) == "|e\u{0301}x")
        #expect(edited("สวัส", Key(.left), Key(.backspace)) == "ส|ส")
    }

    @Test("words, ends and kills")
    func words() {
        #expect(edited("pay by card", Key(.left, .control)) == "pay by |card")
        #expect(
            edited("pay by card", Key(.scalar("b"), .alt), Key(.scalar("b"), .alt))
                == "pay |by card")
        #expect(edited("pay by card", Key(.home), Key(.right, .control)) == "pay| by card")
        #expect(edited("pay by card", Key(.backspace, .alt)) == "pay by |")
        #expect(edited("pay by card", Key(.home), Key(.scalar("d"), .alt)) == "| by card")
        #expect(edited("pay by card", Key(.left, .alt), .control("u")) == "|card")
        #expect(edited("pay by card", Key(.left, .alt), .control("k")) == "pay by |")
        #expect(edited("pay", Key(.home), Key(.delete)) == "|ay")
        #expect(edited("pay", Key(.home), .control("e")) == "pay|")
    }

    @Test("the ends of the line are ends")
    func ends() {
        #expect(edited("", Key(.left), Key(.backspace), Key(.delete), Key(.left, .alt)) == "|")
        #expect(edited("a", Key(.right), Key(.delete)) == "a|")
    }

    @Test("controls are not written, tabs and line breaks are made plain")
    func cleaning() {
        var editor = LineEditor()
        editor.insert("a\u{1B}[31m\tb\r\nc\u{7}")
        #expect(editor.text == "a[31m b\nc")
    }

    @Test("a joining mark joins the character before it")
    func joining() {
        var editor = LineEditor("e")
        editor.insert("\u{0301}")
        #expect(editor.cursor == 1)
        editor.insert("x")
        #expect(editor.text == "e\u{0301}x")
    }

    @Test("more than one message may hold is not written")
    func limit() {
        var editor = LineEditor(String(repeating: "x", count: Limits.textScalars))
        let isTaken = editor.insert("y")
        #expect(!isTaken)
        #expect(editor.text.count == Limits.textScalars)
    }
}
