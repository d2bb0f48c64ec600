/// The state of reading one policy: where the reader stands, and what it has complained about.
struct Reading {
    /// Names of the files that places refer to.
    let files: [String]
    /// Whether files are missing, so that nothing can be said about keys that are.
    let isPartial: Bool
    /// What was wrong so far.
    private(set) var complaints: [Complaint] = []
    private var path: [String] = []

    init(files: [String], isPartial: Bool = false) {
        self.files = files
        self.isPartial = isPartial
    }

    /// Reads something under a key or an index.
    mutating func under<Value>(_ step: String, _ body: (inout Reading) -> Value) -> Value {
        path.append(step)
        defer { path.removeLast() }
        return body(&self)
    }

    /// Whether anything was wrong so far.
    var hasErrors: Bool { complaints.contains { $0.severity == .error } }

    /// The key path where the reader stands.
    var pathText: String { Self.text(path) }

    /// Complains that a value is not what its shape asks for.
    mutating func refuse(_ value: JSONValue, _ shape: Shape) {
        refuse(at: value.place, found: value.summary, expected: shape.words)
    }

    /// Complains about what stands at a place.
    mutating func refuse(
        at place: JSONPlace, found: String, expected: String, nearest: String? = nil
    ) {
        add(.error, place, pathText, found, expected, nearest)
    }

    /// Complains about what is legal, but cannot be meant.
    mutating func warn(at place: JSONPlace, path: [String], found: String, expected: String) {
        add(.warning, place, Self.text(path), found, expected, nil)
    }

    /// Complains about an error that shows only when several values are seen together.
    mutating func refuse(at place: JSONPlace, path: [String], found: String, expected: String) {
        add(.error, place, Self.text(path), found, expected, nil)
    }

    private mutating func add(
        _ severity: Complaint.Severity, _ place: JSONPlace, _ path: String, _ found: String,
        _ expected: String, _ nearest: String?
    ) {
        let file = files.indices.contains(place.file) ? files[place.file] : ""
        // A value that rooms inherit is read once for each of them: one complaint is enough.
        let known = complaints.contains {
            $0.file == file && $0.line == place.line && $0.column == place.column
                && $0.expected == expected && $0.found == found && place.line > 0
        }
        if known { return }
        complaints.append(
            Complaint(
                severity: severity, file: file, line: place.line, column: place.column,
                path: path, found: found, expected: expected, nearest: nearest))
    }

    private static func text(_ path: [String]) -> String {
        var text = ""
        for step in path {
            if !text.isEmpty, !step.hasPrefix("[") { text += "." }
            text += step
        }
        return text
    }
}
