import Client
import Crypto
import Foundation
import Gateway
import Glibc
import Reactor
import Testing

@Suite("A connection's limits")
struct ConnectionLimitTests {
    @Test("turn plain HTTP away without a byte in answer")
    func http() throws {
        let bench = try ConnectionBench()
        let client = try bench.connectPlain()
        client.write(Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
        #expect(client.readToEnd() == [])
        #expect(bench.happenings.wait(for: "turned away: not TLS"))
        #expect(bench.count() == 0)
    }

    @Test("turn a silent peer away when the time for the handshake is over")
    func silence() throws {
        var limits = ConnectionLimits()
        limits.handshakeMilliseconds = 100
        let bench = try ConnectionBench(limits: limits)
        let begin = MonotonicClock.now()
        #expect(try bench.connectPlain().readToEnd() == [])
        #expect(MonotonicClock.now() - begin >= 90)
        // The peer may hear of it a moment before the log does.
        #expect(bench.happenings.wait(for: "turned away: the TLS handshake took too long"))
    }

    @Test("turn a peer away that sends its handshake byte by byte without an end")
    func dribble() throws {
        var limits = ConnectionLimits()
        limits.handshakeMilliseconds = 300
        let bench = try ConnectionBench(limits: limits)
        let client = try bench.connectPlain()
        // The beginning of a handshake record of 512 bytes, which then come one by one.
        client.write([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])
        let begin = MonotonicClock.now()
        while client.write([0]), MonotonicClock.now() - begin < 5_000,
            !bench.happenings.wait(for: "", seconds: 0.02)
        {}
        #expect(bench.happenings.wait(for: "turned away: the TLS handshake took too long"))
        #expect(MonotonicClock.now() - begin < 3_000)
    }

    @Test("refuse another protocol and another server name, and say so to the log")
    func strictness() throws {
        let bench = try ConnectionBench()
        let foreign = try TLSClientContext(trust: .anyone, protocols: ["h2"])
        #expect(throws: TransportError.tls("tlsv1 alert no application protocol")) {
            try LineTransport.connect(host: "127.0.0.1", port: bench.port, context: foreign)
        }
        #expect(bench.happenings.wait(for: "turned away: TLS: no application protocol"))
    }

    @Test(
        "tell the delegate when a peer does not read, whose lines stay whole up to the last words")
    func overflow() throws {
        var limits = ConnectionLimits()
        limits.outputBytes = 100_000
        let line = Array("0123456789abcdef0123456789abcde\n".utf8)
        let bench = try ConnectionBench(limits: limits, kernelBuffer: 8_192) { _, delegate in
            delegate.receive = { connection, _ in
                func pour() {
                    guard connection.isOpen else { return }
                    for _ in 0..<1_000 { connection.send(line) }
                    connection.home.reactor.schedule(afterMilliseconds: 1) { pour() }
                }
                pour()
            }
            delegate.overflow = { connection in
                #expect(connection.pendingOutput <= 100_000 + 70_000)
                connection.closeAfterFlush(
                    milliseconds: 8_000, last: Array("BYE :too slow\n".utf8))
            }
        }
        let client = try bench.connect()
        try client.write([1])
        #expect(bench.happenings.wait(for: "overflow"))
        let text = String(decoding: try client.readToEnd(), as: UTF8.self)
        client.close()
        #expect(text.hasSuffix("\nBYE :too slow\n"))
        let lines = text.split(separator: "\n").dropLast()
        #expect(lines.allSatisfy { $0.utf8.count == 31 })
        #expect(bench.happenings.wait(for: "closed: the peer did not read"))
        #expect(bench.happenings.all.filter { $0.hasPrefix("overflow") }.count == 1)
    }

    @Test("stop reading from a peer that does not read, and lose nothing when it does")
    func backPressure() throws {
        var limits = ConnectionLimits()
        limits.inputPauseBytes = 30_000
        let bench = try ConnectionBench(limits: limits, kernelBuffer: 8_192)
        let client = try bench.connect()
        // More than the kernel and the gateway hold together; `write` reads when it cannot go on.
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }
        try client.write(bytes)
        #expect(try client.read(bytes.count) == bytes)
        #expect(bench.happenings.all.contains("drained"))
        #expect(!bench.happenings.all.contains { $0.hasPrefix("overflow") })
    }

    @Test("end a connection whose peer takes nothing at all for too long")
    func stall() throws {
        var limits = ConnectionLimits()
        limits.stallMilliseconds = 100
        let bench = try ConnectionBench(limits: limits, kernelBuffer: 8_192) { _, delegate in
            delegate.receive = { connection, _ in
                // Below the bound for output, but more than the kernel takes.
                connection.send([UInt8](repeating: 1, count: 1_000_000))
                connection.send([UInt8](repeating: 1, count: 40_000))
            }
        }
        let client = try bench.connect()
        try client.write([1])
        // Both the server's and the client's kernel buffers must be full for a stall.
        bench.happenings.wait(for: "", seconds: 2)
        if bench.happenings.all.isEmpty {
            // The client's kernel has room for all of it: then there is no stall to see.
            #expect(try client.read(1_040_000).count == 1_040_000)
        } else {
            #expect(bench.happenings.wait(for: "closed: the peer did not read"))
        }
    }
}

@Suite("The tools' transport")
struct LineTransportTests {
    @Test("says what is wrong when nothing listens, and what to do")
    func refused() throws {
        let free = try freePort()
        let error = #expect(throws: TransportError.self) {
            try LineTransport.connect(host: "127.0.0.1", port: free, trust: .anyone)
        }
        #expect(error == .refused("127.0.0.1", free))
        #expect(error?.description.contains("Is the gateway running") == true)
    }

    /// A port that was free a moment ago.
    private func freePort() throws -> UInt16 {
        try Listener(on: SocketAddress("127.0.0.1", port: 0)).address.port
    }

    @Test("gives up on a port that takes the connection and never answers")
    func timeout() throws {
        let listener = try Listener(on: SocketAddress("127.0.0.1", port: 0))
        let begin = MonotonicClock.now()
        #expect(throws: TransportError.timedOut("agreeing on TLS with 127.0.0.1")) {
            try LineTransport.connect(
                host: "127.0.0.1", port: listener.address.port, trust: .anyone,
                timeoutMilliseconds: 100)
        }
        #expect(MonotonicClock.now() - begin < 5_000)
        listener.stop()
    }

    @Test("shows the fingerprint of a certificate that it does not believe, and pins it")
    func trust() throws {
        let bench = try ConnectionBench()
        let error = #expect(throws: TransportError.self) {
            try LineTransport.connect(host: "localhost", port: bench.port, trust: .system)
        }
        guard case .notTrusted("localhost", let distrust) = error else {
            Issue.record("believed: \(String(describing: error))")
            return
        }
        let hexadecimal = Hexadecimal.encode(distrust.fingerprint)
        #expect(error?.description.contains(hexadecimal) == true)
        let client = try LineTransport.connect(
            host: "localhost", port: bench.port, trust: .fingerprint(distrust.fingerprint))
        try client.write([1, 2])
        #expect(try client.read(2) == [1, 2])
    }

    @Test("says that a host has no address")
    func unknownHost() {
        let error = #expect(throws: TransportError.self) {
            try LineTransport.connect(host: "no-such-host.invalid", port: 1, trust: .anyone)
        }
        guard case .unknownHost("no-such-host.invalid", _) = error else {
            Issue.record("found: \(String(describing: error))")
            return
        }
    }
}
