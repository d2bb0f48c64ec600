import PolicyFiles
public import Store
public import Vocabulary

/// A desk's past: its journal and the policies that it went by.
public struct RecordedDesk: Sendable {
    /// The desk.
    public let name: Name
    /// The journal, in order, without a gap.
    public let journal: [JournalRecord]
    /// The policies by version.
    public let policies: RecordedPolicies

    /// A past from its parts.
    public init(name: Name, journal: [JournalRecord], policies: RecordedPolicies) {
        self.name = name
        self.journal = journal
        self.policies = policies
    }

    /// Reads a desk's file, up to a moment if one is named.
    public init(_ name: Name, from archive: DeskArchive, until: Timestamp? = nil) throws(StoreError)
    {
        var journal: [JournalRecord] = []
        try archive.journal { record throws(StoreError) in
            if let until, record.at > until { return false }
            journal.append(record)
            return true
        }
        let records = try archive.policies()
        var archives: [Text: ResourceArchive] = [:]
        for record in records where archives[record.resources] == nil {
            guard let bytes = try archive.resources(record.resources) else { continue }
            archives[record.resources] = ResourceArchive(bytes: bytes)
        }
        self.init(
            name: name, journal: journal,
            policies: RecordedPolicies(records, archives: archives))
    }
}
