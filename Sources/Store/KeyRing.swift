public import Vocabulary

/// All keys that open sessions, held in memory: AUTH never waits for the disk.
public struct KeyRing: Sendable {
    /// Makes a fingerprint of bytes: SHA-256 in the product.
    public typealias Hash = @Sendable ([UInt8]) -> [UInt8]

    struct Entry: Sendable {
        var id: Int64
        var role: Role
        var salt: [UInt8]
        var hash: [UInt8]
        var fingerprint: [UInt8]?
    }

    private let hash: Hash
    private let entries: [KeyName: Entry]
    private let ids: Set<Int64>

    init(entries: [KeyName: Entry], hash: @escaping Hash) {
        self.entries = entries
        self.hash = hash
        ids = Set(entries.values.map(\.id))
    }

    /// How many keys there are.
    public var count: Int { entries.count }

    /// Whether the key that a session was opened with still stands.
    public func stands(_ grant: KeyGrant) -> Bool { ids.contains(grant.id) }

    /// Checks a name and its secret; nil where either is wrong, after the same work.
    public func verify(_ name: KeyName, secret: Text) -> KeyGrant? {
        let entry = entries[name]
        let salt = entry?.salt ?? Self.noSalt
        let expected = entry?.hash ?? Self.noHash
        let isRight = Self.isEqual(hash(salt + secret.bytes), expected)
        guard let entry, isRight else { return nil }
        return KeyGrant(id: entry.id, name: name, role: entry.role)
    }

    /// Checks a name and the fingerprint of the certificate that the peer has proved to hold.
    public func verify(_ name: KeyName, fingerprint: [UInt8]) -> KeyGrant? {
        guard let entry = entries[name], let expected = entry.fingerprint,
            Self.isEqual(fingerprint, expected)
        else { return nil }
        return KeyGrant(id: entry.id, name: name, role: entry.role)
    }

    /// Stand-ins for a name that is unknown: no secret has this hash.
    private static let noSalt = [UInt8](repeating: 0, count: KeyStore.saltSize)
    private static let noHash = [UInt8](repeating: 0, count: 32)

    /// Looks at every byte whatever it finds, so that the time tells nothing.
    static func isEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        var difference: UInt8 = 0
        for index in one.indices { difference |= one[index] ^ other[index] }
        return difference == 0
    }
}
