import COpenSSL
import Testing

@testable import Crypto

@Suite("A TLS connection")
struct TLSTransferTests {
    private func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    }

    @Test(
        "carries any amount both ways, split anywhere, with its buffers given back in between",
        arguments: [1, 5, 6, 1_000, 16_406, Int.max])
    func transfer(piece: Int) throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        for count in [1, 120, 16_384, 16_385, 70_000] where piece > 100 || count < 20_000 {
            let bytes = pattern(count)
            #expect(bytes.withUnsafeBytes { pair.client.write($0) } == nil)
            #expect(pair.receive(pair.server, from: pair.client, piece: piece).0 == bytes)
            #expect(bytes.withUnsafeBytes { pair.server.write($0) } == nil)
            #expect(pair.receive(pair.client, from: pair.server, piece: piece).0 == bytes)
        }
    }

    @Test("puts what is written at once into records as full as can be")
    func records() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        // A record adds 22 bytes in TLS 1.3: header, kind, tag.
        #expect(pattern(16_384).withUnsafeBytes { pair.server.write($0) } == nil)
        #expect(pair.server.output.count == 16_384 + 22)
        #expect(pattern(65_536).withUnsafeBytes { pair.server.write($0) } == nil)
        #expect(pair.server.output.count == 5 * (16_384 + 22))
        #expect(pair.receive(pair.client, from: pair.server).0 == pattern(16_384) + pattern(65_536))
    }

    @Test("keeps what could be sent only in part, whatever is written or read meanwhile")
    func partialSends() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        var wire: [UInt8] = []
        func send(_ most: Int) {
            let part = [UInt8](pair.server.output.prefix(most))
            wire += part
            pair.server.consumeOutput(part.count)
        }
        #expect(pair.server.write(text: "first line\n") == nil)
        send(7)
        pair.server.releaseBuffers()
        #expect(pair.client.write(text: "ping") == nil)
        #expect(pair.receive(pair.server, from: pair.client).0 == Array("ping".utf8))
        send(3)
        #expect(pair.server.write(text: "second line\n") == nil)
        send(20)
        #expect(pattern(40_000).withUnsafeBytes { pair.server.write($0) } == nil)
        send(.max)
        var got: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        wire.withUnsafeBytes {
            pair.client.feed($0)
            buffer.withUnsafeMutableBytes { target in
                if case .bytes(let count) = pair.client.read(into: target) {
                    got = Array(target[..<count])
                }
            }
        }
        #expect(got == Array("first line\nsecond line\n".utf8) + pattern(40_000))
    }

    @Test("follows a change of keys that either side asks for")
    func keyUpdate() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        for (one, other) in [(pair.client, pair.server), (pair.server, pair.client)] {
            #expect(SSL_key_update(one.ssl, Int32(SSL_KEY_UPDATE_REQUESTED)) == 1)
            #expect(one.write(text: "new keys") == nil)
            #expect(pair.receive(other, from: one).0 == Array("new keys".utf8))
            #expect(other.write(text: "mine too") == nil)
            #expect(pair.receive(one, from: other).0 == Array("mine too".utf8))
        }
    }

    @Test(
        "gives what came before a goodbye, then says that it has ended, and still writes"
    )
    func goodbye() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        #expect(pair.client.write(text: "bye") == nil)
        pair.client.shutdown()
        let (bytes, last) = pair.receive(pair.server, from: pair.client)
        #expect(bytes == Array("bye".utf8))
        #expect(last == .ended)
        #expect(pair.server.write(text: "answer") == nil)
        #expect(pair.receive(pair.client, from: pair.server).0 == Array("answer".utf8))
    }

    @Test("breaks on a changed byte, and stays broken")
    func tampering() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        #expect(pair.client.write(text: "fine") == nil)
        let fine = [UInt8](pair.client.output)
        pair.client.consumeOutput(fine.count)
        #expect(pair.client.write(text: "not fine") == nil)
        var bad = [UInt8](pair.client.output)
        bad[bad.count - 1] ^= 1
        var target = [UInt8](repeating: 0, count: 100)
        (fine + bad).withUnsafeBytes { wire in
            pair.server.feed(wire)
            target.withUnsafeMutableBytes { target in
                #expect(pair.server.read(into: target) == .bytes(4))
                for _ in 0..<2 {
                    #expect(
                        pair.server.read(into: target)
                            == .failed("decryption failed or bad record mac"))
                }
            }
            pair.server.keepInput()
        }
    }

    @Test("goes on with other buffers after a move, with the input that it held")
    func move() throws {
        let pair = try TLSPair()
        try #require(pair.isUp())
        #expect(pattern(20_000).withUnsafeBytes { pair.client.write($0) } == nil)
        let wire = [UInt8](pair.client.output)
        pair.client.consumeOutput(wire.count)
        wire.withUnsafeBytes { pair.server.feed($0) }
        #expect(pair.server.write(text: "half sent") == nil)
        pair.server.move(to: TLSBuffers())
        var target = [UInt8](repeating: 0, count: 30_000)
        let reading = target.withUnsafeMutableBytes { pair.server.read(into: $0) }
        #expect(reading == .bytes(20_000))
        #expect(Array(target.prefix(20_000)) == pattern(20_000))
        #expect(pair.receive(pair.client, from: pair.server).0 == Array("half sent".utf8))
    }
}
