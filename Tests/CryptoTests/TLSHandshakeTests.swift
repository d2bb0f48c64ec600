import COpenSSL
import Testing

@testable import Crypto

@Suite("A TLS handshake")
struct TLSHandshakeTests {
    @Test(
        "agrees on TLS 1.3, AES-256-GCM and the protocol's name, fed whole or byte by byte",
        arguments: [1, 7, Int.max])
    func defaults(piece: Int) throws {
        let pair = try TLSPair(host: "localhost")
        let outcome = pair.shakeHands(piece: piece)
        #expect(outcome.client == .done)
        #expect(outcome.server == .done)
        #expect(pair.server.summary == "TLSv1.3 TLS_AES_256_GCM_SHA384")
        #expect(pair.server.protocolName == "livedesk/1")
        #expect(pair.client.protocolName == "livedesk/1")
        #expect(SSL_session_reused(pair.server.ssl) == 0)
        // X25519, the first of both.
        #expect(SSL_ctrl(pair.client.ssl, SSL_CTRL_GET_NEGOTIATED_GROUP, 0, nil) == Int(NID_X25519))
    }

    @Test("takes a client without ALPN, and one that offers ours among others")
    func alpn() throws {
        let none = try TLSPair(protocols: [])
        #expect(none.isUp())
        #expect(none.server.protocolName == nil)
        let several = try TLSPair(protocols: ["h2", "livedesk/1"])
        #expect(several.isUp())
        #expect(several.server.protocolName == "livedesk/1")
    }

    @Test(
        "refuses a client that offers only other protocols, with the alert for it",
        arguments: [
            ["h2"], ["livedesk/2"], ["livedesk/"], ["http/1.1", "h2"],
        ])
    func foreignALPN(_ protocols: [String]) throws {
        let outcome = try TLSPair(protocols: protocols).shakeHands()
        #expect(outcome.server == .failed("no application protocol"))
        #expect(outcome.client == .failed("tlsv1 alert no application protocol"))
    }

    @Test(
        "takes the names in the certificate, localhost, and none",
        arguments: ["localhost", "LocalHost", "a.desk.example", nil])
    func names(_ name: String?) throws {
        #expect(try TLSPair(host: name).isUp())
    }

    @Test(
        "refuses another server name, with the alert for it",
        arguments: ["other.example", "desk.example", "a.b.desk.example", "localhost.evil"])
    func foreignNames(_ name: String) throws {
        let outcome = try TLSPair(host: name).shakeHands()
        #expect(outcome.client == .failed("tlsv1 unrecognized name"))
        guard case .failed = outcome.server else {
            Issue.record("the server took the name")
            return
        }
    }

    @Test("refuses TLS 1.2 unless it is allowed")
    func versions() throws {
        let identity = try #require(TLSPair.identity)
        let old = try TLSClientContext(trust: .anyone, allowsTLS12: true)
        #expect(
            SSL_CTX_ctrl(old.context, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(TLS1_2_VERSION), nil) == 1
        )
        let refused = try TLSPair(TLSContext(identity: identity), old).shakeHands()
        #expect(refused.server == .failed("unsupported protocol"))
        var options = TLSContext.Options()
        options.allowsTLS12 = true
        let taken = try TLSPair(TLSContext(identity: identity, options: options), old)
        #expect(taken.isUp())
        #expect(taken.server.summary == "TLSv1.2 ECDHE-ECDSA-AES256-GCM-SHA384")
    }

    @Test(
        "ends at once on bytes that are no TLS, plain HTTP among them",
        arguments: ["GET / HTTP/1.1\r\n\r\n", "AUTH a b\n", "\u{16}\u{3}\u{1}garbage garbage"])
    func garbage(_ text: String) throws {
        let pair = try TLSPair()
        Array(text.utf8).withUnsafeBytes { bytes in
            pair.server.feed(bytes)
            if case .done = pair.server.handshake() { Issue.record("garbage was taken") }
            pair.server.keepInput()
        }
    }

    @Test("asks for a client's certificate only when told to, and knows it by its fingerprint")
    func clientCertificates() throws {
        let identity = try #require(TLSPair.identity)
        let own = try SelfSignedCertificate.make(names: ["connector"], addresses: [], days: 5)
        let fingerprint = try Certificate(pem: own.certificatePEM).fingerprint
        let with = try TLSClientContext(trust: .anyone, identity: own)
        let without = try TLSClientContext(trust: .anyone)

        let unasked = try TLSPair(TLSContext(identity: identity), with)
        #expect(unasked.isUp())
        #expect(unasked.server.peerFingerprint == nil)

        var options = TLSContext.Options()
        options.clientCertificates = .requested
        let asked = try TLSContext(identity: identity, options: options)
        let known = try TLSPair(asked, with)
        #expect(known.isUp())
        #expect(known.server.peerFingerprint == fingerprint)
        let unknown = try TLSPair(asked, without)
        #expect(unknown.isUp())
        #expect(unknown.server.peerFingerprint == nil)

        options.clientCertificates = .required
        let strict = try TLSContext(identity: identity, options: options)
        #expect(try TLSPair(strict, with).isUp())
        #expect(
            try TLSPair(strict, without).shakeHands().server
                == .failed("peer did not return a certificate"))
    }

    @Test("gives new connections the new certificate, and leaves the old ones alone")
    func reload() throws {
        let (first, second) = (
            try #require(TLSPair.identity),
            try SelfSignedCertificate.make(names: ["localhost"], addresses: [], days: 5)
        )
        let context = ReloadableTLSContext(try TLSContext(identity: first))
        let any = try TLSClientContext(trust: .anyone)
        let old = try TLSPair(context.value, any)
        #expect(old.isUp())
        context.replace(with: try TLSContext(identity: second))
        let new = try TLSPair(context.value, any)
        #expect(new.isUp())
        #expect(
            old.client.peerFingerprint == (try Certificate(pem: first.certificatePEM)).fingerprint)
        #expect(
            new.client.peerFingerprint == (try Certificate(pem: second.certificatePEM)).fingerprint)
        #expect(old.client.write(text: "still here") == nil)
        #expect(old.receive(old.server, from: old.client).0 == Array("still here".utf8))
    }
}
