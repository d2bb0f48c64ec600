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
    private let archives: [Text: ResourceArchive]

    /// Policies as a store keeps them, with the lexicons and models by digest.
    public init(_ records: [PolicyRecord], archives: [Text: ResourceArchive]) {
        self.records = records
        self.archives = archives
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
        archive(version)?.resources() ?? IntentResources()
    }

    /// The files that a version scored with.
    public func archive(_ version: Int64) -> ResourceArchive? {
        records.last { $0.version == version }.flatMap { archives[$0.resources] }
    }

    /// A version ready to be used, and to be kept again as it was.
    public func compiled(_ version: Int64) throws(Missing) -> CompiledPolicy {
        CompiledPolicy(
            try policy(version), resources: resources(version), version: version,
            record: try record(version))
    }

    private func record(_ version: Int64) throws(Missing) -> PolicyRecord {
        guard let record = records.last(where: { $0.version == version }) else {
            throw Missing(description: "version \(version) of the policy was not kept")
        }
        return record
    }
}
