import Foundation
public import Vocabulary

/// The keys of all desks in a file of their own, so that `livedesk key add` works beside a running
/// gateway. Of a secret only a salted hash is kept: it is 256 random bits, which no one can guess
/// through a fast hash either.
// Sendable by its lock: the connection is touched only while it is held.
public final class KeyStore: @unchecked Sendable {
    private let lock = NSLock()
    private let database: Database
    private let hash: KeyRing.Hash
    private let roles = CaseTable<Role>()
    private var seenVersion: Int64 = -1
    private var hasChanged = true

    static let saltSize = 16
    private static let secretSize = 32

    /// Opens the keys of a data folder and makes the file where it is missing.
    public convenience init(
        folder: DataFolder, hash: @escaping KeyRing.Hash
    ) throws(StoreError) {
        try self.init(path: folder.keys, hash: hash)
    }

    init(path: String, hash: @escaping KeyRing.Hash) throws(StoreError) {
        database = try Database.open(
            path: path, schema: .keys, options: .init(managesLog: false, cache: 2_048))
        self.hash = hash
    }

    // MARK: - Changing keys

    /// Adds a key and gives its secret, 43 letters, which is not kept.
    public func add(
        _ name: KeyName, role: Role, fingerprint: [UInt8]? = nil, at time: Timestamp
    ) throws(StoreError) -> Text {
        lock.lock()
        defer { lock.unlock() }
        let secret = Self.random(Self.secretSize).base64URL
        let salt = Self.random(Self.saltSize)
        let hash = hash(salt + secret.bytes)
        try database.transaction { () throws(StoreError) in
            guard try find(name) == nil else {
                throw StoreError(
                    .exists, "the key \(name) exists already; revoke it first to get a new secret")
            }
            let insert = try database.statement(
                """
                INSERT INTO keys(desk, name, role, salt, hash, fingerprint, created)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
            insert.put(name.desk).put(name.name).put(word: role.rawValue).put(blob: salt)
            try insert.put(blob: hash).put(blob: fingerprint).put(time).run()
        }
        hasChanged = true
        return secret
    }

    /// Ends a key; sessions opened with it are to be ended by whoever holds them.
    public func revoke(_ name: KeyName, at time: Timestamp) throws(StoreError) {
        lock.lock()
        defer { lock.unlock() }
        try database.transaction { () throws(StoreError) in
            guard let id = try find(name) else {
                throw StoreError(.missing, "there is no key \(name) that is not revoked already")
            }
            try database.statement("UPDATE keys SET revoked = ? WHERE id = ?")
                .put(time).put(id).run()
        }
        hasChanged = true
    }

    /// Notes when keys were last used; for many at once, now and then.
    public func noteUse(_ grants: [KeyGrant], at time: Timestamp) throws(StoreError) {
        guard !grants.isEmpty else { return }
        lock.lock()
        defer { lock.unlock() }
        try database.transaction { () throws(StoreError) in
            let statement = try database.statement("UPDATE keys SET last_used = ? WHERE id = ?")
            for grant in grants { try statement.put(time).put(grant.id).run() }
        }
    }

    private func find(_ name: KeyName) throws(StoreError) -> Int64? {
        let statement = try database.statement(
            "SELECT id FROM keys WHERE desk = ? AND name = ? AND revoked IS NULL")
        defer { statement.reset() }
        return try statement.put(name.desk).put(name.name).step() ? statement.integer(0) : nil
    }
}

// MARK: - Reading keys

extension KeyStore {
    /// All keys, or those of one desk, revoked ones included, by name and age.
    public func list(desk: Name? = nil) throws(StoreError) -> [KeyRecord] {
        lock.lock()
        defer { lock.unlock() }
        let statement = try database.statement(
            """
            SELECT id, desk, name, role, created, revoked, last_used, fingerprint FROM keys
                WHERE ?1 IS NULL OR desk = ?1 ORDER BY desk, name, id
            """)
        defer { statement.reset() }
        statement.put(desk)
        var found: [KeyRecord] = []
        while try statement.step() {
            found.append(
                KeyRecord(
                    id: statement.integer(0),
                    name: KeyName(desk: statement.text(1), name: statement.text(2)),
                    role: try role(statement, column: 3), created: statement.time(4),
                    revoked: Self.optionalTime(statement, 5),
                    lastUsed: Self.optionalTime(statement, 6),
                    fingerprint: statement.isNull(7) ? nil : statement.bytes(7)))
        }
        return found
    }

    /// The keys that stand now.
    public func ring() throws(StoreError) -> KeyRing {
        lock.lock()
        defer { lock.unlock() }
        seenVersion = try database.integer("PRAGMA data_version")
        hasChanged = false
        let statement = try database.statement(
            """
            SELECT id, desk, name, role, salt, hash, fingerprint FROM keys
                WHERE revoked IS NULL
            """)
        defer { statement.reset() }
        var entries: [KeyName: KeyRing.Entry] = [:]
        while try statement.step() {
            let name = KeyName(desk: statement.text(1), name: statement.text(2))
            entries[name] = KeyRing.Entry(
                id: statement.integer(0), role: try role(statement, column: 3),
                salt: statement.bytes(4), hash: statement.bytes(5),
                fingerprint: statement.isNull(6) ? nil : statement.bytes(6))
        }
        return KeyRing(entries: entries, hash: hash)
    }

    /// Whether keys may have changed since `ring` was last asked for, by this process or another;
    /// quick enough to ask several times a second.
    public func changed() throws(StoreError) -> Bool {
        lock.lock()
        defer { lock.unlock() }
        if hasChanged { return true }
        return try database.integer("PRAGMA data_version") != seenVersion
    }

    private func role(_ statement: Statement, column: Int32) throws(StoreError) -> Role {
        if let role = roles.value(statement.buffer(column)) { return role }
        throw StoreError(
            .fatal, "\(database.path): key \(statement.integer(0)) has no role; restore a backup")
    }

    private static func optionalTime(_ statement: Statement, _ column: Int32) -> Timestamp? {
        statement.optionalInteger(column).map { Timestamp(milliseconds: $0) }
    }
}

// MARK: - Secrets

extension KeyStore {
    /// Bytes from the kernel's generator.
    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}

extension [UInt8] {
    /// RFC 4648 section 5 without padding.
    var base64URL: Text {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var letters: [UInt8] = []
        var bits: UInt32 = 0
        var held = 0
        for byte in self {
            bits = bits << 8 | UInt32(byte)
            held += 8
            while held >= 6 {
                held -= 6
                letters.append(alphabet[Int(bits >> held & 63)])
            }
        }
        if held > 0 { letters.append(alphabet[Int(bits << (6 - held) & 63)]) }
        return Text(bytes: letters)
    }
}
