/// Lays values out as people write JSON5: bare keys, short things on one line, trailing commas.
enum JSON5Text {
    /// The lines of a value behind its key, with a comma at the end.
    static func lines(_ value: JSONValue, after start: String, depth: Int) -> [String] {
        let flat = inline(value)
        let width = start.unicodeScalars.count + flat.unicodeScalars.count
        if isSimple(value) || (width < 100 && !holdsObjects(value)) { return [start + flat + ","] }
        let pad = PolicyManual.pad(depth + 1)
        switch value.kind {
        case .object(let members):
            let inner = members.flatMap {
                lines($0.value, after: pad + key($0.key) + ": ", depth: depth + 1)
            }
            return [start + "{"] + inner + [PolicyManual.pad(depth) + "},"]
        case .array(let elements):
            let inner =
                elements.allSatisfy { $0.members == nil && $0.elements == nil }
                ? filled(elements.map(inline), pad)
                : elements.flatMap { lines($0, after: pad, depth: depth + 1) }
            return [start + "["] + inner + [PolicyManual.pad(depth) + "],"]
        default: return [start + flat + ","]
        }
    }

    /// A value on one line.
    static func inline(_ value: JSONValue) -> String {
        switch value.kind {
        case .object(let members):
            if members.isEmpty { return "{}" }
            let parts = members.map { key($0.key) + ": " + inline($0.value) }
            return "{ " + parts.joined(separator: ", ") + " }"
        case .array(let elements):
            return "[" + elements.map(inline).joined(separator: ", ") + "]"
        default:
            var writer = JSONWriter()
            writer.value(value)
            return writer.text
        }
    }

    /// A key, bare where JSON5 allows it.
    static func key(_ key: String) -> String {
        let bytes = Array(key.utf8)
        let isWord = bytes.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
        }
        if isWord, let first = bytes.first, !(0x30...0x39).contains(first) { return key }
        var quoted: [UInt8] = []
        JSONWriter.append(key, to: &quoted)
        return String(decoding: quoted, as: UTF8.self)
    }

    private static func isSimple(_ value: JSONValue) -> Bool {
        value.members == nil && value.elements == nil
    }

    private static func holdsObjects(_ value: JSONValue) -> Bool {
        let inner = value.elements ?? value.members?.map(\.value) ?? []
        return inner.contains { $0.members?.isEmpty == false || holdsObjects($0) }
    }

    /// Short things of a list, as many on a line as fit.
    private static func filled(_ items: [String], _ pad: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for item in items {
            let longer = line.isEmpty ? pad + item + "," : line + " " + item + ","
            if !line.isEmpty, longer.unicodeScalars.count > 100 {
                lines.append(line)
                line = pad + item + ","
            } else {
                line = longer
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
