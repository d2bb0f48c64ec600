import Client
import Crypto
import Foundation
import Gateway
import Reactor
import Testing

@Suite("A connection")
struct ConnectionTests {
    private func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    }

    @Test("carries bytes both ways, small and large")
    func echo() throws {
        let bench = try ConnectionBench()
        let client = try bench.connect()
        #expect(client.summary == "TLSv1.3 TLS_AES_256_GCM_SHA384")
        for count in [1, 120, 16_384, 100_000] {
            try client.write(pattern(count))
            #expect(try client.read(count) == pattern(count))
        }
        client.close()
        #expect(bench.happenings.wait(for: "closed: the peer ended it"))
        #expect(bench.count() == 0)
    }

    @Test("is one of a thousand that all get their own answers")
    func thousand() throws {
        let bench = try ConnectionBench()
        let clients = try (0..<1_000).map { _ in try bench.connect() }
        #expect(bench.count() == 1_000)
        for (number, client) in clients.enumerated() {
            try client.write(Array("hello from \(number)\n".utf8))
        }
        for (number, client) in clients.enumerated() {
            let expected = Array("hello from \(number)\n".utf8)
            #expect(try client.read(expected.count) == expected)
        }
        for client in clients { client.close() }
        #expect(bench.happenings.wait(for: "closed"))
    }

    @Test("sends all that one turn brings together as one record")
    func coalescing() throws {
        let bench = try ConnectionBench { _, delegate in
            delegate.receive = { connection, _ in
                for _ in 0..<100 { connection.send(Array("line\n".utf8)) }
            }
        }
        let client = try bench.connect()
        try client.write([1])
        // One record is handed on by one read: the first that brings anything brings all.
        var first: [UInt8] = []
        while first.isEmpty, try client.waitForInput(milliseconds: 10_000) {
            first = try client.readAvailable()
        }
        #expect(first.count == 500)
    }

    @Test("takes no input while it is paused, and all of it once it goes on")
    func pausing() throws {
        let happenings = Happenings()
        let bench = try ConnectionBench { connection, delegate in
            delegate.receive = { connection, bytes in
                happenings.add("received")
                connection.send(bytes)
                connection.pauseReading()
                connection.home.reactor.schedule(afterMilliseconds: 5) {
                    happenings.add("resumed")
                    connection.resumeReading()
                }
            }
        }
        let client = try bench.connect()
        let bytes = pattern(300_000)
        try client.write(bytes)
        #expect(try client.read(bytes.count) == bytes)
        let order = happenings.all
        #expect(order.count > 4)
        for (index, entry) in order.enumerated() {
            #expect(entry == (index % 2 == 0 ? "received" : "resumed"))
        }
    }

    @Test("gives a peer that ends its side the answers first")
    func halfClose() throws {
        let bench = try ConnectionBench()
        let client = try bench.connect()
        try client.write(pattern(50_000))
        client.endSending()
        #expect(try client.readToEnd() == pattern(50_000))
        #expect(bench.happenings.wait(for: "closed: the peer ended it"))
        #expect(bench.happenings.all.contains("end of input"))
    }

    @Test("closes after what waits is sent, its last words included, even with input unread")
    func closeAfterFlush() throws {
        let bench = try ConnectionBench { _, delegate in
            delegate.receive = { connection, _ in
                connection.send([UInt8](repeating: 120, count: 200_000))
                connection.closeAfterFlush(milliseconds: 5_000, last: Array("BYE\n".utf8))
                #expect(!connection.send([1]))
            }
        }
        let client = try bench.connect()
        try client.write(pattern(60_000))
        let all = try client.readToEnd()
        #expect(all.count == 200_004)
        #expect(all.suffix(4) == Array("BYE\n".utf8)[...])
        client.close()
        #expect(bench.happenings.wait(for: "closed: ended by the gateway"))
    }

    @Test("moves to another thread with the input that has come, in order")
    func moving() throws {
        let other = Reactor(name: "other")
        let bench = try ConnectionBench()
        let otherHome = ConnectionHome(reactor: other, tls: bench.tls)
        let home = bench.home
        let happenings = bench.happenings
        home.makeDelegate = { _ in
            let delegate = ScriptedDelegate(happenings)
            delegate.receive = { connection, bytes in
                connection.send(bytes)
                let target = connection.home === home ? otherHome : home
                connection.move(to: target) { arrived in
                    happenings.add(arrived.home.reactor.isCurrent ? "moved" : "lost")
                }
            }
            return delegate
        }
        other.start()
        let client = try bench.connect()
        let bytes = pattern(400_000)
        try client.write(bytes)
        #expect(try client.read(bytes.count) == bytes)
        #expect(happenings.all.filter { $0 == "moved" }.count > 3)
        #expect(!happenings.all.contains("lost"))
        client.close()
        #expect(happenings.wait(for: "closed"))
        other.stop()
        other.join()
    }

    @Test("lives on while certificates are exchanged, and new ones get the new certificate")
    func reload() throws {
        let bench = try ConnectionBench()
        let old = try bench.connect()
        for _ in 0..<20 {
            let fresh = try SelfSignedCertificate.make(names: ["localhost"], addresses: [], days: 3)
            bench.tls.replace(with: try TLSContext(identity: fresh))
            let new = try bench.connect()
            #expect(
                new.serverFingerprint == (try Certificate(pem: fresh.certificatePEM)).fingerprint)
            try old.write([7])
            #expect(try old.read(1) == [7])
        }
    }
}
