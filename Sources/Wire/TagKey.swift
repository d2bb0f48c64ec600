/// The tags that commands know; all others are ignored.
enum TagKey: String, CaseIterable, Sendable {
    case id, at, name, channel, account, follower, ref, product, host, followers, violations
    case selling, region
    case language = "lang"
    case replyTo = "reply-to"
    case hostAge = "host-age"

    init?(_ key: Bytes) {
        guard let found = Self.table[key] else { return nil }
        self = found
    }

    private static let table = WordTable(
        TagKey.allCases.map { ($0.rawValue, $0) }, foldsCase: false)
}

/// A tag of a command with its value, to be read as what it ought to be.
struct TagValue {
    let key: TagKey
    let bytes: Bytes
}
