import PolicyFiles
import Routing
import Store
import Vocabulary

/// The lexicon and the model that all desks score with, and their files for the desks to keep.
struct PolicyMaterial: Sendable {
    let resources: IntentResources
    let digest: Text
    private let record: ResourceRecord

    /// Reads them from the folder; what cannot be read is told and left out.
    init(_ folder: PolicyFolder, _ log: Log) {
        let archive = folder.archive()
        resources = archive.resources { place, sentence in
            log.resourceSkipped("\(folder.path)/\(place)", sentence)
        }
        digest = Text(archive.digest)
        record = ResourceRecord(digest: digest, content: archive.bytes)
    }

    /// A policy made ready, with all that the desk's store is to keep of it.
    func compile(
        _ policy: Policy, version: Int64, file: String, author: Text, fileSeen: Text?,
        sharingWith likeness: CompiledPolicy? = nil
    ) -> CompiledPolicy {
        CompiledPolicy(
            policy, resources: resources, version: version,
            record: PolicyRecord(
                version: version, digest: Text(policy.digest), author: author, at: .zero,
                file: Text(file), text: Text(PolicyText.text(of: policy)), resources: digest),
            archive: record, fileSeen: fileSeen, sharingWith: likeness)
    }
}

/// The policy that a desk went by when its store was last written.
struct StoredPolicy {
    let record: PolicyRecord
    let policy: Policy
    /// The digest of the desk's own file at that time.
    let fileSeen: Text?

    /// Nil where none was kept, or this program cannot read it.
    init?(_ restored: Restored, _ store: any DeskReading) throws(StoreError) {
        let version = restored.policyVersion
        guard version > 0,
            let record = try store.policies().last(where: { $0.version == version }),
            let policy = PolicyText.policy(record.text.bytes, digest: record.digest.string)
        else { return nil }
        self.record = record
        self.policy = policy
        fileSeen = restored.settings.last { $0.key == "policy-file" }?.value
    }
}

extension Restored {
    /// The number of the policy that was in force; 0 where there was none.
    var policyVersion: Int64 {
        settings.last { $0.key == "policy-version" }?.value.integer ?? 0
    }
}
