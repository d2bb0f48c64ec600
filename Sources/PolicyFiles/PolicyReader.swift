public import Routing

/// Reads a policy file with everything it extends, or says all that is wrong with it.
public enum PolicyReader {
    /// Reads a policy. `file` is the name that complaints carry, such as `Policies/acme.json5`;
    /// `load` gives the bytes of a policy that is extended by name, such as `beauty`, or nil.
    public static func read(
        file: String, bytes: [UInt8], load: (String) -> [UInt8]?
    ) -> PolicyReading {
        var layers = PolicyLayers(file: file)
        let tree = layers.resolve(bytes, load: load)
        var result = PolicyReading(
            policy: nil, complaints: layers.complaints, tree: tree, files: layers.files)
        // A file that is missing below may have said what this one need not say again.
        var reading = Reading(files: layers.files, isPartial: !layers.complaints.isEmpty)
        var policy = PolicyTables.policy.read(tree, &reading)
        policy?.digest = layers.digest
        if tree["name"] == nil { policy?.name = layers.name }
        if let policy, !reading.hasErrors, !reading.isPartial {
            var check = PolicyCheck(policy: policy, tree: tree, reading: reading)
            check.all()
            reading = check.reading
        }
        result.complaints += reading.complaints.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return (one.file, one.line, one.column, left.offset)
                < (other.file, other.line, other.column, right.offset)
        }.map(\.element)
        result.policy = result.hasErrors ? nil : policy
        return result
    }
}

/// What came of reading a policy file.
public struct PolicyReading: Sendable {
    /// The policy; nil where a complaint is an error.
    public var policy: Policy?
    /// All that is wrong, in the order of the files.
    public var complaints: [Complaint]
    /// Everything merged, each value with the place it comes from.
    public var tree: JSONValue
    /// The files that places refer to by number.
    public var files: [String]

    /// Whether the policy cannot be used.
    public var hasErrors: Bool { complaints.contains { $0.severity == .error } }
}
