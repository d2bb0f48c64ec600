public import PolicyFiles
public import Routing
public import Vocabulary

/// The policies that a desk went by, version by version, ready to be gone by again.
public struct RecordedPolicies: Sendable {
    /// A version that the recording names and nobody kept.
    public struct Missing: Error, CustomStringConvertible, Sendable {
        /// Which one.
        public let description: String
    }

    /// As they were kept, the oldest first.
    public let records: [PolicyRecord]
    /// Lexicons and models by digest, read once for all versions and runs.
    private let resources: [Text: IntentResources]
    /// A version made ready, whose phrases the others share where they are the same.
    private(set) var likeness: CompiledPolicy?

    /// Policies as a store keeps them, with the lexicons and models by digest.
    public init(_ records: [PolicyRecord], archives: [Text: ResourceArchive]) {
        self.records = records
        resources = archives.mapValues { $0.resources() }
        likeness = nil
        guard let last = records.last else { return }
        likeness = try? compiled(last.version)
    }

    /// The policy of a version, as it was read.
    public func policy(_ version: Int64) throws(Missing) -> Policy {
        let record = try record(version)
        guard
            let policy = PolicyText.policy(
                record.text.bytes, digest: record.digest.string)
        else {
            throw Missing(
                description: "version \(version) of the policy cannot be read by this program")
        }
        return policy
    }

    /// What a version scored with; nothing where it was not kept.
    public func resources(_ version: Int64) -> IntentResources {
        let record = records.last { $0.version == version }
        return record.flatMap { resources[$0.resources] } ?? IntentResources()
    }

    /// A version ready to be used, and to be kept again as it was.
    public func compiled(_ version: Int64) throws(Missing) -> CompiledPolicy {
        CompiledPolicy(
            try policy(version), resources: resources(version), version: version,
            record: try record(version), sharingWith: likeness)
    }

    private func record(_ version: Int64) throws(Missing) -> PolicyRecord {
        guard let record = records.last(where: { $0.version == version }) else {
            throw Missing(description: "version \(version) of the policy was not kept")
        }
        return record
    }
}
