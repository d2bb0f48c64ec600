import Vocabulary

/// Writes one line, part by part in the order of the grammar, and keeps it a line whatever the
/// parts hold.
struct LinePrinter {
    private(set) var output: [UInt8]
    private var hasTags = false

    /// Appends one line to `output`, its line feed included.
    static func print(into output: inout [UInt8], _ body: (inout LinePrinter) -> Void) {
        // The array is moved in and out again, so that appending never copies it.
        var printer = LinePrinter(output: [])
        swap(&printer.output, &output)
        body(&printer)
        printer.output.append(10)
        swap(&printer.output, &output)
    }

    private init(output: [UInt8]) {
        self.output = output
    }

    // MARK: - Tags

    mutating func tag(_ key: StaticString, _ value: Text) {
        beginTag()
        output.append(word: key)
        endTag(value)
    }

    mutating func tag(_ tag: Line.Tag) {
        beginTag()
        output.append(contentsOf: tag.key.bytes)
        endTag(tag.value)
    }

    mutating func tag(_ key: StaticString, optional value: Text?) {
        if let value, !value.isEmpty { tag(key, value) }
    }

    mutating func tag(_ key: StaticString, _ number: Int64) {
        beginTag()
        output.append(word: key)
        output.append(UInt8(ascii: "="))
        output.append(number: number)
    }

    mutating func tag(_ key: StaticString, optional number: Int64?) {
        if let number { tag(key, number) }
    }

    private mutating func beginTag() {
        output.append(UInt8(ascii: hasTags ? ";" : "@"))
        hasTags = true
    }

    private mutating func endTag(_ value: Text) {
        guard !value.isEmpty else { return }
        output.append(UInt8(ascii: "="))
        output.append(escapingTag: value)
    }

    // MARK: - Source, verb and parameters

    mutating func source(_ source: Text) {
        if hasTags { output.append(0x20) }
        hasTags = true
        output.append(UInt8(ascii: ":"))
        output.append(safeWord: source)
    }

    mutating func verb(_ verb: StaticString) {
        if hasTags { output.append(0x20) }
        output.append(word: verb)
    }

    mutating func verb(of verb: Text) {
        if hasTags { output.append(0x20) }
        output.append(safeWord: verb)
    }

    /// A middle parameter; what could not be one is made one: `-` for nothing, `_` for a space.
    mutating func word(_ word: Text) {
        output.append(0x20)
        output.append(safeWord: word)
    }

    mutating func word(_ string: String) {
        output.append(0x20)
        output.append(contentsOf: string.utf8)
    }

    mutating func number(_ number: Int64) {
        output.append(0x20)
        output.append(number: number)
    }

    mutating func id(_ letter: Unicode.Scalar, _ number: Int64) {
        output.append(0x20)
        output.append(UInt8(ascii: letter))
        output.append(number: number)
    }

    /// The last parameter as it is: with a colon where it needs one.
    mutating func last(_ text: Text, colon: Bool = false) {
        output.append(0x20)
        if colon || !text.isMiddle { output.append(UInt8(ascii: ":")) }
        for byte in text.bytes {
            output.append(byte == 10 || byte == 13 || byte == 0 ? 0x20 : byte)
        }
    }

    /// A text as the last parameter, escaped.
    mutating func text(_ text: Text) {
        output.append(0x20)
        output.append(UInt8(ascii: ":"))
        output.append(escapingText: text)
    }

    /// A text where there is one.
    mutating func optional(_ text: Text) {
        if !text.isEmpty { self.text(text) }
    }

    /// `key=value` as a middle parameter, the value escaped like a tag's.
    mutating func field(_ field: Line.Tag) {
        output.append(0x20)
        output.append(safeWord: field.key)
        output.append(UInt8(ascii: "="))
        output.append(escapingTag: field.value)
    }

    /// A middle parameter of two parts, such as `+label`.
    mutating func word(_ prefix: StaticString, _ rest: Text) {
        output.append(0x20)
        output.append(word: prefix)
        output.append(safeBytes: rest.bytes[...])
    }
}

extension Text {
    /// Whether the text can be a middle parameter.
    fileprivate var isMiddle: Bool {
        guard let first = bytes.first, first != UInt8(ascii: ":") else { return false }
        return !bytes.contains { $0 == 0x20 || $0 == 10 || $0 == 13 || $0 == 0 }
    }
}

extension [UInt8] {
    fileprivate mutating func append(word: StaticString) {
        word.withUTF8Buffer { append(contentsOf: $0) }
    }

    fileprivate mutating func append(number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var divisor: UInt64 = 1
        let value = number.magnitude
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(48 + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }

    fileprivate mutating func append(safeWord word: Text) {
        guard let first = word.bytes.first else {
            append(UInt8(ascii: "-"))
            return
        }
        append(Self.safe(first == UInt8(ascii: ":") ? 0 : first))
        append(safeBytes: word.bytes.dropFirst())
    }

    fileprivate mutating func append(safeBytes bytes: ArraySlice<UInt8>) {
        for byte in bytes { append(Self.safe(byte)) }
    }

    private static func safe(_ byte: UInt8) -> UInt8 {
        byte == 0x20 || byte == 10 || byte == 13 || byte == 0 ? UInt8(ascii: "_") : byte
    }
}
