/// What may stand at a key of a policy: from it come the complaints, the schema and the manual.
public indirect enum Shape: Sendable {
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number with at most so many decimals; the range counts in the last of them.
    case decimal(ClosedRange<Int>, digits: Int)
    /// A time; the range in milliseconds.
    case duration(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// A text of so many scalars.
    case text(ClosedRange<Int>, TextForm)
    /// One of some words.
    case word([String])
    /// So many values of a shape, in order.
    case list(Shape, ClosedRange<Int>)
    /// At most so many values of a shape, each under a name of its own.
    case map(TextForm, Shape, most: Int)
    /// Known keys.
    case object(TableInfo)
    /// Either of two.
    case either(Shape, Shape)

    /// What is expected, in words for complaints.
    public var words: String {
        switch self {
        case .integer(let range):
            return "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range, let digits):
            let (low, high) = (range.lowerBound, range.upperBound)
            return "a number from \(Self.decimal(low, digits)) to \(Self.decimal(high, digits))"
                + " with at most \(digits) decimals"
        case .duration(let range):
            let (low, high) = (range.lowerBound, range.upperBound)
            return "a time from \"\(DurationText.text(low))\" to \"\(DurationText.text(high))\""
        case .flag: return "true or false"
        case .text(let length, let form):
            if form != .any { return form.words }
            if length.lowerBound == 0 { return "a text of at most \(length.upperBound) characters" }
            return "a text of \(length.lowerBound) to \(length.upperBound) characters"
        case .word(let words): return "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        case .list(let shape, let count):
            return "a list of \(count.lowerBound) to \(count.upperBound), each " + shape.words
        case .map(_, let shape, let most):
            return "an object of at most \(most) names, each " + shape.words
        case .object: return "an object"
        case .either(let one, let other): return one.words + ", or " + other.words
        }
    }

    /// A fixed-point number as people write it.
    static func decimal(_ value: Int, _ digits: Int) -> String {
        var unit = 1
        for _ in 0..<digits { unit *= 10 }
        let magnitude = value.magnitude
        let whole = magnitude / UInt(unit)
        var rest = String(magnitude % UInt(unit))
        rest = String(repeating: "0", count: max(0, digits - rest.utf8.count)) + rest
        while rest.last == "0" { rest.removeLast() }
        return (value < 0 ? "-" : "") + "\(whole)" + (rest.isEmpty ? "" : "." + rest)
    }
}

/// The known keys of an object, for complaints, the schema and the manual.
public struct TableInfo: Sendable {
    /// Name of the table, unique among all.
    public var id: String
    /// What the object is for, in a sentence.
    public var help: String
    /// Its keys in the order of the manual.
    public var keys: [KeyInfo]
}

/// One known key.
public struct KeyInfo: Sendable {
    /// The key.
    public var name: String
    /// What it decides, in a sentence or two.
    public var help: String
    /// What may stand there.
    public var shape: Shape
    /// Whether it may not be left out.
    public var isRequired: Bool
}
