import Crypto
import Foundation
import Store
import Vocabulary

/// Lets in whoever holds a key that stands. Knows all keys by heart, so that AUTH never waits for
/// the disk, and looks at the file only when it has changed.
// Sendable by its lock.
final class KeyDoor: @unchecked Sendable {
    private let store: KeyStore
    private let moved: [Name: Text]
    private let lock = NSLock()
    private var ring: KeyRing
    private var used: [KeyGrant] = []

    /// `moved` names the desks that live elsewhere, with their `host:port`.
    init(_ store: KeyStore, moved: [Name: Text]) throws(StoreError) {
        self.store = store
        self.moved = moved
        ring = try store.ring()
    }

    /// Checks a key's name with its secret, or with the certificate that the peer has shown. A
    /// refusal never says which part was wrong, and takes the same time.
    func admit(_ key: Text, secret: Text?, fingerprint: [UInt8]?) -> Result<KeyGrant, Refusal> {
        let name = KeyName(key) ?? KeyName(desk: "?", name: "?")
        let found = check(name, secret, fingerprint) ?? checkAgain(name, secret, fingerprint)
        guard let found else {
            return .failure(Self.denial)
        }
        if let place = moved[found.name.desk] {
            return .failure(
                Refusal(
                    .moved, "desk \(found.name.desk) is at \(place)",
                    tags: [Line.Tag("to", place)]))
        }
        lock.withLock { used.append(found) }
        return .success(found)
    }

    /// The refusal of a grant that was given a moment ago, if its key was revoked meanwhile.
    func refusal(ofLate grant: KeyGrant) -> Refusal? {
        lock.withLock { ring }.stands(grant) ? nil : Self.denial
    }

    private static let denial = Refusal(.denied, "no such key, or not this secret")

    private func check(_ name: KeyName, _ secret: Text?, _ fingerprint: [UInt8]?) -> KeyGrant? {
        let ring = lock.withLock { self.ring }
        if let secret { return ring.verify(name, secret: secret) }
        return fingerprint.flatMap { ring.verify(name, fingerprint: $0) }
    }

    /// The key may have been added a moment ago.
    private func checkAgain(
        _ name: KeyName, _ secret: Text?, _ fingerprint: [UInt8]?
    ) -> KeyGrant? {
        guard (try? refresh()) != nil else { return nil }
        return check(name, secret, fingerprint)
    }

    /// The keys that stand now, if any have changed since the last look.
    func refresh() throws(StoreError) -> KeyRing? {
        guard try store.changed() else { return nil }
        let fresh = try store.ring()
        lock.withLock { ring = fresh }
        return fresh
    }

    /// Writes down when keys were used, many at once.
    func noteUse(at now: Timestamp) throws(StoreError) {
        let grants = lock.withLock {
            defer { used = [] }
            return used
        }
        try store.noteUse(grants, at: now)
    }
}
