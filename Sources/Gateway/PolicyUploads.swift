import Vocabulary

/// The policy files that one session has handed in, part by part.
struct PolicyUploads: Sendable {
    /// Files that are whole, by name.
    private(set) var files: [String: [UInt8]] = [:]
    private var name = ""
    private var part: Int64 = 0
    private var bytes: [UInt8] = []

    /// Parts of a file, files of a session, bytes in all: far more than any policy with its packs.
    static let mostParts: Int64 = 256
    static let mostFiles = 16
    static let mostBytes = 2 << 20

    /// Takes the next part of a file; the first part begins it anew.
    mutating func take(
        _ file: String, part: Int64, of parts: Int64, _ text: Text
    ) throws(Refusal) {
        guard parts >= 1, parts <= Self.mostParts, part >= 1, part <= parts else {
            throw Refusal(
                .badParameter,
                "parts are numbered from 1 to their count, at most \(Text(Self.mostParts))")
        }
        if part == 1 {
            (name, self.part, bytes) = (file, 0, [])
        }
        guard file == name, part == self.part + 1 else {
            throw Refusal(
                .badParameter, "part \(Text(self.part + 1)) of \(Text(name)) is the next")
        }
        let held = files.values.reduce(bytes.count) { $0 + $1.count }
        guard held + text.count <= Self.mostBytes,
            files.count < Self.mostFiles || files[file] != nil
        else { throw Refusal(.textTooLong, "that is more than a session may hand in") }
        self.part = part
        bytes += text.bytes
        if part == parts {
            files[file] = bytes
            (name, self.part, bytes) = ("", 0, [])
        }
    }
}
