public import Vocabulary

/// Turns anybody's words into glyphs that a terminal shows and never obeys.
///
/// Control characters, bidirectional controls, zero-width and other invisible scalars, tags and
/// line separators are shown by marks: `␛` for the controls of ASCII, `⟨200B⟩` for all others.
public enum SafeText {
    /// Marks over one base at most; real languages use three.
    private static let mostMarks = 6

    /// The glyphs of a text, line breaks among them as `Glyph.lineBreak`.
    public static func glyphs(_ text: Text) -> [Glyph] { glyphs(text.string) }

    /// The glyphs of a string.
    public static func glyphs(_ string: String) -> [Glyph] {
        var builder = Builder()
        for scalar in string.unicodeScalars { builder.take(scalar) }
        return builder.finish()
    }

    /// The same on one line: line breaks become `⏎`.
    public static func line(_ text: Text) -> [Glyph] { line(text.string) }

    /// The same on one line.
    public static func line(_ string: String) -> [Glyph] {
        glyphs(string).map { $0 == .lineBreak ? Glyph(text: "⏎", columns: 1, isMark: true) : $0 }
    }

    /// As a string for plain output: marks stand for all that a terminal could obey, line breaks
    /// among them.
    public static func plain(_ text: Text) -> String { line(text).text }

    private struct Builder {
        var glyphs: [Glyph] = []
        var base: Unicode.Scalar?
        var held = ""
        var columns = 0
        var marks = 0
        /// Something that emoji are joined with came last.
        var joinsEmoji = false

        mutating func take(_ scalar: Unicode.Scalar) {
            let value = scalar.value
            if value >= 0x20, value < 0x7F { return begin(scalar, 1) }
            if value == 10 {
                close()
                return glyphs.append(.lineBreak)
            }
            if value < 0xA0 { return mark(control: value) }
            if isDropped(scalar) { return }
            if value == 0x200D, let base, base.isPictograph { return mark("+") }
            if let letter = regionalLetter(scalar) { return mark(letter) }
            if scalar.isUnseen { return mark(hexadecimal(value)) }
            let width = CellWidth.columns(of: scalar)
            if width > 0 { return begin(scalar, width) }
            combine(scalar)
        }

        mutating func finish() -> [Glyph] {
            close()
            return glyphs
        }

        private mutating func begin(_ scalar: Unicode.Scalar, _ width: Int) {
            close()
            base = scalar
            held.unicodeScalars.append(scalar)
            columns = width
        }

        private mutating func combine(_ scalar: Unicode.Scalar) {
            guard marks < SafeText.mostMarks else { return mark(hexadecimal(scalar.value)) }
            // A mark without a letter before it is drawn over a circle, not over a neighbour.
            if base == nil { begin("\u{25CC}", 1) }
            held.unicodeScalars.append(scalar)
            marks += 1
        }

        private mutating func close() {
            if base != nil { glyphs.append(Glyph(text: held, columns: columns)) }
            base = nil
            held = ""
            columns = 0
            marks = 0
        }

        private mutating func mark(_ text: String) {
            close()
            for scalar in text.unicodeScalars {
                glyphs.append(Glyph(text: String(scalar), columns: 1, isMark: true))
            }
        }

        private mutating func mark(control value: UInt32) {
            // U+2400 to U+2421 picture the controls of ASCII.
            let picture = value < 0x20 ? 0x2400 + value : value == 0x7F ? 0x2421 : 0
            mark(
                Unicode.Scalar(picture).flatMap { picture > 0 ? String($0) : nil }
                    ?? hexadecimal(value))
        }

        /// Choices of an emoji's look, on whose width terminals disagree: without them the plain
        /// emoji is shown.
        private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0xFE00...0xFE0F: true
            case 0x1F3FB...0x1F3FF: base?.isPictograph ?? false
            default: false
            }
        }

        private func regionalLetter(_ scalar: Unicode.Scalar) -> String? {
            guard CellWidth.isRegionalIndicator(scalar) else { return nil }
            return Unicode.Scalar(scalar.value - 0x1F1E6 + 65).map { String($0) }
        }

        private func hexadecimal(_ value: UInt32) -> String {
            let digits = String(value, radix: 16, uppercase: true)
            return "⟨" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
        }
    }
}

extension Unicode.Scalar {
    /// Whether nothing is seen where it stands, or a terminal could obey it.
    var isUnseen: Bool {
        switch value {
        // Fillers and joiners that are letters or marks by their category; blank pictures.
        case 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x2800, 0x3164, 0xFFA0,
            0xE0000...0xE0FFF:
            return true
        case 0xA0, 0x3000: return false
        default: break
        }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
            return true
        // Spaces of other widths than the terminal's.
        case .spaceSeparator: return value != 0x20
        default: return false
        }
    }

    /// Whether it is a picture that zero-width joiners tie together.
    var isPictograph: Bool { value > 0x2000 && properties.isEmoji }
}
