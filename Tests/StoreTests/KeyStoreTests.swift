import Foundation
import Testing
import Vocabulary

@testable import Store

@Suite("Keys")
struct KeyStoreTests {
    let folder: TemporaryFolder
    let keys: KeyStore
    let mia = KeyName(desk: "acme", name: "mia")

    /// No real hash, but one that tells different bytes apart.
    private static let hash: KeyRing.Hash = { bytes in
        var sums = [UInt8](repeating: 7, count: 32)
        for (index, byte) in bytes.enumerated() {
            sums[index % 32] = sums[index % 32] &* 31 &+ byte &+ UInt8(truncatingIfNeeded: index)
        }
        return sums
    }

    init() throws {
        folder = try TemporaryFolder()
        keys = try KeyStore(path: folder.path + "/keys.sqlite", hash: Self.hash)
    }

    private func open() throws -> KeyStore {
        try KeyStore(path: folder.path + "/keys.sqlite", hash: Self.hash)
    }

    @Test("A secret has 43 letters of base64url, is never the same twice and is not kept")
    func secrets() throws {
        var seen: Set<Text> = []
        for role in Role.allCases {
            let name = KeyName(desk: "acme", name: Text(role.rawValue))
            let secret = try keys.add(name, role: role, at: Sample.start)
            #expect(secret.count == 43)
            #expect(
                secret.bytes.allSatisfy {
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
                        .contains($0)
                })
            #expect(seen.insert(secret).inserted)
            let ring = try keys.ring()
            #expect(ring.verify(name, secret: secret)?.role == role)
        }
        for suffix in ["", "-wal"] {
            let data = try Data(contentsOf: URL(filePath: folder.path + "/keys.sqlite" + suffix))
            for secret in seen { #expect(data.range(of: Data(secret.bytes)) == nil) }
        }
    }

    @Test("Only the right secret of the right name on the right desk opens")
    func verify() throws {
        let secret = try keys.add(mia, role: .agent, at: Sample.start)
        let other = try keys.add(KeyName(desk: "other", name: "mia"), role: .ops, at: Sample.start)
        let ring = try keys.ring()
        #expect(ring.count == 2)
        #expect(ring.verify(mia, secret: secret)?.name == mia)
        #expect(ring.verify(mia, secret: other) == nil)
        #expect(ring.verify(KeyName(desk: "other", name: "mia"), secret: secret) == nil)
        #expect(ring.verify(KeyName(desk: "acme", name: "leo"), secret: secret) == nil)
        #expect(ring.verify(mia, secret: .empty) == nil)
        #expect(ring.verify(mia, secret: secret.dropping(1)) == nil)
    }

    @Test("A name that stands cannot be added again; a revoked one can, with a new secret")
    func again() throws {
        let first = try keys.add(mia, role: .agent, at: Sample.start)
        let error = #expect(throws: StoreError.self) {
            try keys.add(mia, role: .ops, at: Sample.start)
        }
        #expect(error?.kind == .exists)
        let grant = try #require(try keys.ring().verify(mia, secret: first))
        try keys.revoke(mia, at: Sample.start + 1)
        let second = try keys.add(mia, role: .supervisor, at: Sample.start + 2)
        let ring = try keys.ring()
        #expect(!ring.stands(grant))
        #expect(ring.verify(mia, secret: first) == nil)
        #expect(ring.verify(mia, secret: second)?.role == .supervisor)
        #expect(try keys.list().map(\.revoked) == [Sample.start + 1, nil])
    }

    @Test("Revoking what is not there says so")
    func revokeMissing() throws {
        #expect(throws: StoreError.self) { try keys.revoke(mia, at: Sample.start) }
        _ = try keys.add(mia, role: .agent, at: Sample.start)
        try keys.revoke(mia, at: Sample.start)
        let error = #expect(throws: StoreError.self) { try keys.revoke(mia, at: Sample.start) }
        #expect(error?.kind == .missing)
    }

    @Test("A change is noticed, whoever made it")
    func changed() throws {
        _ = try keys.ring()
        #expect(try keys.changed() == false)
        _ = try keys.add(mia, role: .agent, at: Sample.start)
        #expect(try keys.changed())
        let grant = try #require(
            try keys.ring().verify(mia, secret: "x") == nil ? keys.list() : nil)
        #expect(grant.count == 1)
        #expect(try keys.changed() == false)
        try open().revoke(mia, at: Sample.start)
        #expect(try keys.changed())
        #expect(try keys.ring().count == 0)
        #expect(try keys.changed() == false)
    }

    @Test("A list names desk, role, times and fingerprint")
    func list() throws {
        let fingerprint = [UInt8](0..<32)
        let secret = try keys.add(
            mia, role: .room, fingerprint: fingerprint, at: Sample.start)
        _ = try keys.add(KeyName(desk: "other", name: "x"), role: .bot, at: Sample.start)
        let grant = try #require(try keys.ring().verify(mia, secret: secret))
        try keys.noteUse([grant], at: Sample.start + 9)
        #expect(
            try keys.list(desk: "acme") == [
                KeyRecord(
                    id: grant.id, name: mia, role: .room, created: Sample.start,
                    lastUsed: Sample.start + 9, fingerprint: fingerprint)
            ])
        #expect(try keys.list().count == 2)
        #expect(try keys.list(desk: "none").isEmpty)
    }

    @Test("A certificate opens only the key that it belongs to")
    func fingerprints() throws {
        let fingerprint = [UInt8](repeating: 9, count: 32)
        _ = try keys.add(mia, role: .room, fingerprint: fingerprint, at: Sample.start)
        let leo = KeyName(desk: "acme", name: "leo")
        _ = try keys.add(leo, role: .room, at: Sample.start)
        let ring = try keys.ring()
        #expect(ring.verify(mia, fingerprint: fingerprint)?.name == mia)
        #expect(ring.verify(leo, fingerprint: fingerprint) == nil)
        #expect(ring.verify(mia, fingerprint: []) == nil)
        #expect(ring.verify(mia, fingerprint: [UInt8](repeating: 8, count: 32)) == nil)
    }
}
