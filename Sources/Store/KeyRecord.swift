public import Vocabulary

/// One key as it is listed: everything but its secret, which nobody can read again.
public struct KeyRecord: Hashable, Sendable {
    /// The number of the key: a name that was revoked and added again gets a new one.
    public var id: Int64
    public var name: KeyName
    public var role: Role
    public var created: Timestamp
    /// When it was revoked; nil while it opens sessions.
    public var revoked: Timestamp?
    /// When a session was last opened with it, to within the time between two notes.
    public var lastUsed: Timestamp?
    /// SHA-256 of the client certificate that goes with it, if one does.
    public var fingerprint: [UInt8]?

    /// A record from its parts.
    public init(
        id: Int64, name: KeyName, role: Role, created: Timestamp, revoked: Timestamp? = nil,
        lastUsed: Timestamp? = nil, fingerprint: [UInt8]? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.created = created
        self.revoked = revoked
        self.lastUsed = lastUsed
        self.fingerprint = fingerprint
    }
}

/// What a key that was found to be right opens.
public struct KeyGrant: Hashable, Sendable {
    /// The number of the key, by which its end is noticed.
    public var id: Int64
    public var name: KeyName
    public var role: Role
}
