import COpenSSL
import Testing

@testable import Crypto

/// A client and a server that talk through memory, in a test's hands.
final class TLSPair {
    static let identity: TLSIdentity? = try? SelfSignedCertificate.make(
        names: ["localhost", "*.desk.example"], addresses: ["127.0.0.1"], days: 10)

    let client: TLSConnection
    let server: TLSConnection
    private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)

    init(
        _ serverContext: TLSContext, _ clientContext: TLSClientContext, host: String? = nil
    ) throws {
        client = try TLSConnection(client: clientContext, host: host, buffers: TLSBuffers())
        server = try TLSConnection(server: serverContext, buffers: TLSBuffers())
    }

    /// The usual pair: any server is believed, the default options.
    convenience init(
        host: String? = nil, protocols: [String] = [TLSContext.protocolName],
        trust: TLSClientContext.Trust = .anyone
    ) throws {
        let identity = try #require(TLSPair.identity)
        try self.init(
            TLSContext(identity: identity), TLSClientContext(trust: trust, protocols: protocols),
            host: host)
    }

    deinit {
        scratch.deallocate()
    }

    /// Carries what one side has to say to the other, in pieces of at most `piece` bytes.
    static func carry(
        from: TLSConnection, to: TLSConnection, piece: Int = .max, _ then: () -> Void
    ) {
        let bytes = [UInt8](from.output)
        from.consumeOutput(bytes.count)
        var start = 0
        while start < bytes.count {
            let end = piece < bytes.count - start ? start + piece : bytes.count
            bytes[start..<end].withUnsafeBytes { part in
                to.feed(part)
                then()
                to.keepInput()
            }
            start = end
        }
    }

    /// The outcome of the handshake on both sides.
    func shakeHands(
        piece: Int = .max
    ) -> (client: TLSConnection.Handshake, server: TLSConnection.Handshake) {
        var outcome = (client: client.handshake(), server: TLSConnection.Handshake.wantsInput)
        for _ in 0..<4 {
            TLSPair.carry(from: client, to: server, piece: piece) {
                if outcome.server == .wantsInput { outcome.server = server.handshake() }
            }
            TLSPair.carry(from: server, to: client, piece: piece) {
                if outcome.client == .wantsInput { outcome.client = client.handshake() }
            }
        }
        return outcome
    }

    func isUp() -> Bool {
        let outcome = shakeHands()
        return outcome.client == .done && outcome.server == .done
    }

    /// What `to` reads of what `from` has written, and the answer that ended the reading.
    func receive(
        _ to: TLSConnection, from: TLSConnection, piece: Int = .max
    ) -> ([UInt8], TLSConnection.Reading) {
        var bytes: [UInt8] = []
        var last = TLSConnection.Reading.wantsInput
        TLSPair.carry(from: from, to: to, piece: piece) {
            while true {
                last = to.read(into: scratch)
                guard case .bytes(let count) = last else { break }
                bytes.append(contentsOf: UnsafeRawBufferPointer(scratch)[..<count])
            }
            to.releaseBuffers()
        }
        return (bytes, last)
    }
}

extension TLSConnection {
    func write(text: String) -> String? {
        Array(text.utf8).withUnsafeBytes { write($0) }
    }
}
