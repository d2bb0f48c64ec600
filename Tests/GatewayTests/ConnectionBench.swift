import Client
import Crypto
import Foundation
import Gateway
import Glibc
import Reactor
import Testing

/// What happened on a reactor's thread, told to the test's.
// Unchecked: `entries` is guarded by the condition.
final class Happenings: @unchecked Sendable {
    private let condition = NSCondition()
    private var entries: [String] = []

    func add(_ entry: String) {
        condition.withLock {
            entries.append(entry)
            condition.broadcast()
        }
    }

    var all: [String] { condition.withLock { entries } }

    /// Waits until something that begins so has happened; false after ten seconds, or so many.
    @discardableResult
    func wait(for beginning: String, seconds: Double = 10) -> Bool {
        let deadline = Date(timeIntervalSinceNow: seconds)
        return condition.withLock {
            while !entries.contains(where: { $0.hasPrefix(beginning) }) {
                if !condition.wait(until: deadline) { return false }
            }
            return true
        }
    }
}

/// Talks over a connection as a test's closures say; by default it sends back what comes.
final class ScriptedDelegate: ConnectionDelegate {
    let happenings: Happenings
    var receive: (Connection, UnsafeRawBufferPointer) -> Void = { $0.send($1) }
    var overflow: (Connection) -> Void = { _ in }
    var endInput: ((Connection) -> Void)?

    init(_ happenings: Happenings) {
        self.happenings = happenings
    }

    func connectionDidReceive(_ connection: Connection, _ bytes: UnsafeRawBufferPointer) {
        receive(connection, bytes)
    }

    func connectionDidEndInput(_ connection: Connection) {
        happenings.add("end of input")
        if let endInput {
            endInput(connection)
        } else {
            connection.closeAfterFlush(reason: .peerEnded)
        }
    }

    func connectionDidOverflow(_ connection: Connection) {
        happenings.add("overflow at \(connection.pendingOutput)")
        overflow(connection)
    }

    func connectionDidDrain(_ connection: Connection) {
        happenings.add("drained")
    }

    func connectionDidClose(_ connection: Connection, _ reason: CloseReason) {
        happenings.add("closed: \(reason)")
    }
}

/// A listening reactor with connections, on a thread of its own until the bench goes.
final class ConnectionBench {
    static let identity = try? SelfSignedCertificate.make(
        names: ["localhost"], addresses: ["127.0.0.1"], days: 10)

    let reactor = Reactor(name: "bench")
    let home: ConnectionHome
    let tls: ReloadableTLSContext
    let happenings = Happenings()
    let client: TLSClientContext
    private let listener: Listener

    var port: UInt16 { listener.address.port }

    init(
        limits: ConnectionLimits = ConnectionLimits(), kernelBuffer: Int32? = nil,
        _ prepare: @escaping (Connection, ScriptedDelegate) -> Void = { _, _ in }
    ) throws {
        tls = ReloadableTLSContext(
            try TLSContext(identity: try #require(ConnectionBench.identity)))
        client = try TLSClientContext(trust: .anyone)
        home = ConnectionHome(reactor: reactor, tls: tls, limits: limits)
        let (happenings, home) = (happenings, home)
        home.makeDelegate = { connection in
            let delegate = ScriptedDelegate(happenings)
            prepare(connection, delegate)
            return delegate
        }
        home.onTurnedAway = { _, reason in happenings.add("turned away: \(reason)") }
        listener = try Listener(on: SocketAddress("127.0.0.1", port: 0))
        listener.start(on: reactor) { descriptor, address in
            if let kernelBuffer { descriptor.limitKernelBuffers(send: kernelBuffer) }
            home.accept(descriptor, address)
        }
        reactor.start()
    }

    deinit {
        reactor.stop()
        reactor.join()
    }

    func connect() throws -> LineTransport {
        try LineTransport.connect(host: "127.0.0.1", port: port, context: client)
    }

    /// A connection without TLS.
    func connectPlain() throws -> PlainClient {
        try PlainClient(port: port)
    }

    /// How many connections the gateway's side has.
    func count() -> Int {
        let happenings = Happenings()
        let home = home
        reactor.post { happenings.add("count \(home.connectionCount)") }
        guard happenings.wait(for: "count") else { return -1 }
        return happenings.all.first.flatMap { Int($0.dropFirst(6)) } ?? -1
    }
}

/// A blocking TCP client that knows no TLS.
final class PlainClient {
    private let number: Int32

    init(port: UInt16) throws {
        number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(
            number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
    }

    deinit {
        close(number)
    }

    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// All that comes until the other side closes; nil if it does not within ten seconds.
    func readToEnd() -> [UInt8]? {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(number, &buffer, buffer.count, 0)
            if count > 0 { all += buffer.prefix(count) }
            if count == 0 { return all }
            if count < 0 { return errno == ECONNRESET ? all : nil }
        }
    }
}

extension LineTransport {
    /// Waits until so many bytes have come, or the end.
    func read(_ count: Int) throws -> [UInt8] {
        var all: [UInt8] = []
        while all.count < count {
            guard try waitForInput(milliseconds: 10_000) else { break }
            all += try readAvailable()
        }
        return all
    }

    /// All that comes until the gateway ends the connection.
    func readToEnd() throws -> [UInt8] {
        var all: [UInt8] = []
        while try waitForInput(milliseconds: 10_000) {
            do throws(TransportError) {
                all += try readAvailable()
            } catch {
                if error == .ended { return all }
                throw error
            }
        }
        throw TransportError.timedOut("reading")
    }
}
