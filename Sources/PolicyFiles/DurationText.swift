/// Times as a policy writes them: `"500ms"`, `"30s"`, `"1h30m"`, `"2d"`; a number alone is refused,
/// because nobody can see whether it means seconds or milliseconds.
public enum DurationText {
    private static let units: [(name: String, milliseconds: Int)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
    ]

    /// The milliseconds that a text states, or nil where it states no time.
    public static func milliseconds(_ text: String) -> Int? {
        var total = 0
        var last = Int.max
        var rest = Substring(text)
        if rest.isEmpty { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
            guard (1...9).contains(digits.utf8.count), let count = Int(digits) else { return nil }
            rest = rest.dropFirst(digits.count)
            let name = rest.prefix { $0.isASCII && $0.isLowercase }
            guard let unit = units.first(where: { $0.name == name }), unit.milliseconds < last
            else { return nil }
            rest = rest.dropFirst(name.count)
            while rest.first == " " { rest = rest.dropFirst() }
            last = unit.milliseconds
            total += count * unit.milliseconds
        }
        return total
    }

    /// A time as a policy would write it.
    public static func text(_ milliseconds: Int) -> String {
        if milliseconds <= 0 { return "0s" }
        // Two days and more read best in days; 36 hours and 48 hours do in hours.
        var rest = milliseconds
        var text = ""
        for unit in units {
            if unit.name == "d", milliseconds < 3 * 86_400_000 { continue }
            let count = rest / unit.milliseconds
            if count > 0 { text += "\(count)\(unit.name)" }
            rest %= unit.milliseconds
        }
        return text
    }
}
