/// Writes JSON for machines: one object a line, or indented where people read it too.
///
/// Call what should stand there in order; commas and line breaks come by themselves.
public struct JSONWriter {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    private let indent: Int
    private var levels: [Bool] = []
    private var afterKey = false

    /// Makes a writer; with `indent` 0 everything stands on one line.
    public init(indent: Int = 0) { self.indent = indent }

    /// What has been written, as a text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Begins an object.
    public mutating func beginObject() { begin("{") }

    /// Ends the object that was begun last.
    public mutating func endObject() { end("}") }

    /// Begins an array.
    public mutating func beginArray() { begin("[") }

    /// Ends the array that was begun last.
    public mutating func endArray() { end("]") }

    /// Writes a key; its value comes next.
    public mutating func key(_ key: String) {
        separate()
        Self.append(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if indent > 0 { bytes.append(0x20) }
        afterKey = true
    }

    /// Writes a text.
    public mutating func string(_ text: String) {
        separate()
        Self.append(text, to: &bytes)
    }

    /// Writes a whole number.
    public mutating func integer(_ value: Int64) { raw(String(value)) }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { raw("null") }

    /// Writes a member of the present object whose value is a text.
    public mutating func member(_ key: String, _ text: String) {
        self.key(key)
        string(text)
    }

    /// Writes a member of the present object whose value is a whole number.
    public mutating func member(_ key: String, _ value: Int64) {
        self.key(key)
        integer(value)
    }

    /// Writes a whole value. Numbers stand as they were written, so a value that was read as JSON5
    /// may hold numbers that only JSON5 knows.
    public mutating func value(_ value: JSONValue) {
        switch value.kind {
        case .null: null()
        case .bool(let truth): bool(truth)
        case .number(let number): raw(number.text)
        case .string(let text): string(text)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                key(member.key)
                self.value(member.value)
            }
            endObject()
        }
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func begin(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        levels.append(false)
    }

    private mutating func end(_ bracket: Unicode.Scalar) {
        let filled = levels.popLast() ?? false
        if filled { breakLine() }
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        guard let filled = levels.last else { return }
        if filled { bytes.append(UInt8(ascii: ",")) }
        levels[levels.count - 1] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard indent > 0 else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * levels.count))
    }
}
