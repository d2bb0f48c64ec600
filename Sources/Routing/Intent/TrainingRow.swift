/// One message whose class is known: what a model learns from or is judged by.
public struct TrainingRow: Sendable, Equatable {
    /// Language code.
    public var language: String
    /// What it is.
    public var label: IntentClass
    /// The message, in UTF-8.
    public var text: [UInt8]

    /// Makes one from its parts.
    public init(language: String, label: IntentClass, text: [UInt8]) {
        self.language = language
        self.label = label
        self.text = text
    }

    /// Reads a file of `language<TAB>class<TAB>text` lines; `#` begins a comment.
    ///
    /// Answers the rows that could be read and a sentence for each line that could not.
    public static func read(_ bytes: [UInt8]) -> (rows: [TrainingRow], complaints: [String]) {
        var rows: [TrainingRow] = []
        var complaints: [String] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            var line = line
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty || line.first == 0x23 { continue }
            let fields = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
            let named = fields.count == 3 ? String(decoding: fields[1], as: UTF8.self) : ""
            guard fields.count == 3, !fields[2].isEmpty else {
                complaints.append("line \(index + 1): expected language, class and text with tabs")
                continue
            }
            guard let label = IntentClass(rawValue: named) else {
                let known = IntentClass.allCases.map(\.rawValue).joined(separator: ", ")
                complaints.append("line \(index + 1): no class is named “\(named)”: \(known)")
                continue
            }
            rows.append(
                TrainingRow(
                    language: String(decoding: fields[0], as: UTF8.self), label: label,
                    text: Array(fields[2])))
        }
        return (rows, complaints)
    }
}
