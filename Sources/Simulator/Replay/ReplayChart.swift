/// A chart as inline SVG: no script, no outside file.
struct ReplayChart {
    private static let width = 640
    private static let height = 220
    private static let margin = 56

    /// Two curves over the same axis, from 0 to their common top.
    static func curves(
        _ title: String, base: [Int64], candidate: [Int64], from: String, to: String,
        top: (Int64) -> String
    ) -> String {
        let most = max(1, (base + candidate).max() ?? 1)
        return frame(title, from: from, to: to, top: top(most))
            + path(base, most, "base") + path(candidate, most, "candidate") + "</svg>"
    }

    /// Two bars for each name.
    static func bars(
        _ title: String, _ entries: [(name: String, base: Int64, candidate: Int64)],
        label: (Int64) -> String
    ) -> String {
        let most = max(1, entries.flatMap { [$0.base, $0.candidate] }.max() ?? 1)
        let tall = 46 * entries.count + 40
        var svg = "<svg viewBox=\"0 0 \(width) \(tall)\" role=\"img\"><title>\(title)</title>"
        for (index, entry) in entries.enumerated() {
            let y = 12 + 46 * index
            svg += text(0, y + 20, entry.name, "name")
            for (place, value) in [entry.base, entry.candidate].enumerated() {
                let length = Int(Int64(width - 260) * value / most)
                let side = place == 0 ? "base" : "candidate"
                svg +=
                    "<rect class=\"\(side)\" x=\"130\" y=\"\(y + 18 * place)\" "
                    + "width=\"\(max(1, length))\" height=\"15\"/>"
                svg += text(138 + length, y + 18 * place + 12, label(value), "value")
            }
        }
        return svg + "</svg>"
    }

    private static func frame(
        _ title: String, from: String, to: String, top: String
    ) -> String {
        let (right, bottom) = (width - 8, height - 28)
        return "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\"><title>\(title)</title>"
            + "<path class=\"axis\" d=\"M\(margin) 12V\(bottom)H\(right)\"/>"
            + text(0, 20, top, "value") + text(0, bottom, "0", "value")
            + text(margin, height - 8, from, "value")
            + "<text class=\"value\" x=\"\(right)\" y=\"\(height - 8)\" text-anchor=\"end\">"
            + "\(to)</text>"
    }

    private static func path(_ values: [Int64], _ most: Int64, _ side: String) -> String {
        let (right, bottom) = (width - 8, height - 28)
        var points = ""
        for (index, value) in values.enumerated() {
            let x = margin + (right - margin) * index / max(1, values.count - 1)
            let y = bottom - Int(Int64(bottom - 12) * value / most)
            points += (index == 0 ? "M" : "L") + "\(x) \(y)"
        }
        return "<path class=\"curve \(side)\" d=\"\(points)\"/>"
    }

    private static func text(_ x: Int, _ y: Int, _ words: String, _ kind: String) -> String {
        "<text class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\">\(escaped(words))</text>"
    }

    /// Words as HTML.
    static func escaped(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
