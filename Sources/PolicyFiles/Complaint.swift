/// One thing that is wrong with a policy, so that whoever wrote it can mend it without asking.
public struct Complaint: Sendable, Equatable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// The policy cannot be used.
        case error
        /// The policy can be used, but cannot be meant like this.
        case warning
    }

    /// How bad it is.
    public var severity: Severity
    /// The file, as the caller names it.
    public var file: String
    /// Line, from 1; 0 where the complaint is about the whole file.
    public var line: Int
    /// Column in characters, from 1.
    public var column: Int
    /// The key path, such as `bot.answers.discount.reply.en`; empty for the whole file.
    public var path: String
    /// What stands there.
    public var found: String
    /// What was expected.
    public var expected: String
    /// The known key that an unknown one is nearest to.
    public var nearest: String?

    /// Makes a complaint.
    public init(
        severity: Severity = .error, file: String, line: Int, column: Int, path: String,
        found: String, expected: String, nearest: String? = nil
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.found = found
        self.expected = expected
        self.nearest = nearest
    }

    /// One line for people and editors, in the form that compilers use.
    public var description: String {
        var text = "\(file):\(line):\(column): \(severity.rawValue): "
        if !path.isEmpty { text += "\(path): " }
        text += "found \(found), expected \(expected)"
        if let nearest { text += "; did you mean \"\(nearest)\"?" }
        return PlainText.harmless(text)
    }

    /// Appends the complaint as one JSON object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("severity", severity.rawValue)
        writer.member("file", file)
        writer.member("line", Int64(line))
        writer.member("column", Int64(column))
        writer.member("path", path)
        writer.member("found", found)
        writer.member("expected", expected)
        if let nearest { writer.member("nearest", nearest) }
        writer.endObject()
    }
}
