public import Routing

/// A policy in force as one text that needs no other file: every key with its value, rooms and
/// packs filled in. It is what a desk keeps of each version, and what two versions are compared by.
public enum PolicyText {
    /// The text, one value a line: JSON, which a reader of policy files takes too.
    public static func text(of policy: Policy) -> String {
        guard let value = PolicyTables.policy.write(policy) else { return "{}\n" }
        var writer = JSONWriter(indent: 2)
        writer.value(value)
        return writer.text + "\n"
    }

    /// Reads a kept text; the policy has the digest of the files that it once was made of.
    public static func policy(_ bytes: [UInt8], digest: String) -> Policy? {
        let reading = PolicyReader.read(file: "version.json5", bytes: bytes) { _ in nil }
        var policy = reading.policy
        policy?.digest = digest
        return policy
    }
}
