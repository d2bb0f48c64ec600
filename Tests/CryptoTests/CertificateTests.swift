import Foundation
import Testing

@testable import Crypto

@Suite("A self-signed certificate")
struct CertificateTests {
    @Test("is for its names and addresses and no others")
    func names() throws {
        let identity = try SelfSignedCertificate.make(
            names: ["localhost", "*.desk.example"], addresses: ["127.0.0.1", "::1"], days: 30)
        let certificate = try Certificate(pem: identity.certificatePEM)
        #expect(certificate.covers(name: "localhost"))
        #expect(certificate.covers(name: "LOCALHOST"))
        #expect(certificate.covers(name: "a.desk.example"))
        #expect(!certificate.covers(name: "a.b.desk.example"))
        #expect(!certificate.covers(name: "desk.example"))
        #expect(certificate.covers(address: "127.0.0.1"))
        #expect(certificate.covers(address: "::1"))
        #expect(!certificate.covers(address: "127.0.0.2"))
    }

    @Test("says how many days it has left, and that it has ended")
    func days() throws {
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        let fresh = try SelfSignedCertificate.make(names: ["a"], addresses: [], days: 30)
        let certificate = try Certificate(pem: fresh.certificatePEM)
        #expect([29, 30].contains(certificate.daysLeft(at: now)))
        #expect(certificate.daysLeft(at: now + 31 * 86_400_000) < 0)
        let ended = try SelfSignedCertificate.make(names: ["a"], addresses: [], days: -1)
        #expect(try Certificate(pem: ended.certificatePEM).daysLeft(at: now) < 0)
    }

    @Test(
        "refuses names that would smuggle further entries in",
        arguments: ["a,DNS:b", "", "a b", "a\nb"])
    func badNames(_ name: String) {
        #expect(throws: CryptoError.badName(name)) {
            try SelfSignedCertificate.make(names: [name], addresses: [], days: 1)
        }
        #expect(throws: CryptoError.badName("300.1.1.1")) {
            try SelfSignedCertificate.make(names: ["a"], addresses: ["300.1.1.1"], days: 1)
        }
    }

    @Test("is written with a key that only its owner can read, and never over another")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/tls-\(RandomBytes.number())"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (certificate, key) = (folder + "/cert.pem", folder + "/key.pem")
        func write() throws -> TLSIdentity {
            try SelfSignedCertificate.write(
                names: ["localhost"], addresses: [], days: 1, certificatePath: certificate,
                keyPath: key)
        }
        let written = try write()
        let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o600)
        let loaded = try TLSIdentity.load(certificatePath: certificate, keyPath: key)
        #expect(loaded.certificatePEM == written.certificatePEM)
        #expect(throws: CryptoError.self) { try write() }
        #expect(throws: CryptoError.unreadable(path: folder + "/none")) {
            try TLSIdentity.load(certificatePath: folder + "/none", keyPath: key)
        }
    }

    @Test("with another's key, or with no PEM at all, makes no context")
    func mismatch() throws {
        let one = try SelfSignedCertificate.make(names: ["a"], addresses: [], days: 1)
        let other = try SelfSignedCertificate.make(names: ["b"], addresses: [], days: 1)
        #expect(throws: CryptoError.keyDoesNotMatch) {
            try TLSContext(
                identity: TLSIdentity(
                    certificatePEM: one.certificatePEM, keyPEM: other.keyPEM))
        }
        #expect(throws: CryptoError.self) {
            try TLSContext(
                identity: TLSIdentity(certificatePEM: Array("nothing".utf8), keyPEM: one.keyPEM))
        }
        #expect(throws: CryptoError.self) {
            try TLSContext(
                identity: TLSIdentity(
                    certificatePEM: one.certificatePEM, keyPEM: Array("nothing".utf8)))
        }
    }
}
