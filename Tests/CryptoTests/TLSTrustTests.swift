import Foundation
import Testing

@testable import Crypto

@Suite("A client's trust")
struct TLSTrustTests {
    private func fingerprint() throws -> [UInt8] {
        let identity = try #require(TLSPair.identity)
        return try Certificate(pem: identity.certificatePEM).fingerprint
    }

    @Test("by fingerprint believes exactly that certificate, and shows the other's")
    func pinned() throws {
        let right = try fingerprint()
        let pair = try TLSPair(host: "localhost", trust: .fingerprint(right))
        #expect(pair.isUp())
        #expect(pair.client.peerFingerprint == right)
        var wrong = right
        wrong[0] ^= 1
        let refused = try TLSPair(host: "localhost", trust: .fingerprint(wrong))
        #expect(!refused.isUp())
        #expect(refused.client.distrust?.fingerprint == right)
        #expect(refused.client.distrust?.reason == "it is not the certificate that was pinned")
    }

    @Test("by the certificate's own file also checks the name or address it was called by")
    func authorities() throws {
        let path = FileManager.default.temporaryDirectory.path + "/ca-\(RandomBytes.number()).pem"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let identity = try #require(TLSPair.identity)
        try Data(identity.certificatePEM).write(to: URL(fileURLWithPath: path))
        let trust = TLSClientContext.Trust.authorities(path: path)
        #expect(try TLSPair(host: "localhost", trust: trust).isUp())
        #expect(try TLSPair(host: "127.0.0.1", trust: trust).isUp())
        let other = try TLSPair(host: "127.0.0.2", trust: trust)
        #expect(!other.isUp())
        #expect(other.client.distrust?.reason == "IP address mismatch")
        #expect(throws: CryptoError.unreadable(path: "/nowhere.pem")) {
            try TLSClientContext(trust: .authorities(path: "/nowhere.pem"))
        }
    }

    @Test("in the machine's authorities does not reach a self-signed certificate")
    func system() throws {
        let pair = try TLSPair(host: "localhost", trust: .system)
        #expect(!pair.isUp())
        #expect(pair.client.distrust?.reason == "self-signed certificate")
        #expect(pair.client.distrust?.fingerprint == (try fingerprint()))
    }
}
