public import Routing

/// Writes a policy as an annotated file: every key with what it decides and what may stand there.
/// `Policies/default.json5` is made by it, so that the manual cannot say anything else than the
/// reader does.
public struct PolicyManual {
    private var lines: [String] = []
    private var explained: Set<String> = []

    /// The annotated file for a policy, below some introductory lines.
    public static func text(of policy: Policy, intro: [String]) -> String {
        let table = PolicyTables.policy
        guard let value = table.write(policy) else { return "" }
        var manual = PolicyManual()
        manual.lines = intro.map { $0.isEmpty ? "//" : "// " + $0 }
        manual.lines.append("{")
        manual.object(value, table.info, depth: 1, blankLines: true)
        manual.lines.append("}")
        return manual.lines.joined(separator: "\n") + "\n"
    }

    private mutating func object(
        _ value: JSONValue, _ info: TableInfo, depth: Int, blankLines: Bool = false
    ) {
        for (index, key) in info.keys.enumerated() {
            if blankLines, index > 0 { lines.append("") }
            comment(key, depth)
            guard let member = value[key.name] else {
                lines.append(Self.pad(depth) + "// \(key.name): …")
                continue
            }
            let name = Self.pad(depth) + JSON5Text.key(key.name) + ": "
            if case .object(let inner) = key.shape, explained.insert(inner.id).inserted {
                lines.append(name + "{")
                object(member, inner, depth: depth + 1)
                lines.append(Self.pad(depth) + "},")
            } else {
                legend(key.shape, depth)
                lines += JSON5Text.lines(member, after: name, depth: depth)
            }
        }
    }

    /// Explains the keys of the objects that a list or map holds, once for all of them.
    private mutating func legend(_ shape: Shape, _ depth: Int) {
        switch shape {
        case .list(let element, _): legend(element, depth)
        case .map(_, let item, _): legend(item, depth)
        case .either(let one, let other):
            legend(one, depth)
            legend(other, depth)
        case .object(let info):
            guard explained.insert(info.id).inserted else { return }
            for key in info.keys {
                let required = key.isRequired ? " (required)" : ""
                wrap(
                    "\(key.name)\(required): \(key.help)\(Self.expectation(key.shape))", depth,
                    indent: "  - ")
                legend(key.shape, depth + 1)
            }
        default: return
        }
    }

    private mutating func comment(_ key: KeyInfo, _ depth: Int) {
        wrap(key.help + Self.expectation(key.shape), depth, indent: "")
    }

    private mutating func wrap(_ text: String, _ depth: Int, indent: String) {
        let start = Self.pad(depth) + "// "
        let hanging = String(repeating: " ", count: indent.utf8.count)
        var line = start + indent
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > 110 {
                lines.append(line)
                line = start + hanging
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        lines.append(line)
    }

    private static func expectation(_ shape: Shape) -> String {
        switch shape {
        case .flag, .object, .either(.text, .map): return ""
        case .map(_, .object, _), .list(.object, _), .map(_, .list, _): return ""
        case .either(let one, .word(let words)):
            return expectation(one).dropLast() + ", or \"\(words.joined())\"."
        case .text(let length, .any): return " A text of at most \(length.upperBound) characters."
        default: return " " + capitalised(shape.words) + "."
        }
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    static func pad(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
