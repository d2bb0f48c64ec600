public import Crypto
import Glibc

/// A client's connection to the gateway: TLS over TCP, one thread, waiting with `poll`.
///
/// To wait for input together with other things, poll `fd` for reading, but look at `hasHeldInput`
/// first: a write that had to wait may have read meanwhile, so that both sides cannot wait for each
/// other.
public final class LineTransport {
    /// Longest time that a write waits without the gateway taking anything.
    private static let writePatience = 30_000

    /// The socket, for `poll`; it belongs to this object.
    public var fd: Int32 { socket.number }
    /// Whether `readAvailable` has something to give without the socket being ready.
    public var hasHeldInput: Bool { !held.isEmpty || inputEnded }
    /// The fingerprint (SHA-256) of the gateway's certificate: to keep at the first contact and pin
    /// from then on.
    public var serverFingerprint: [UInt8]? { tls.peerFingerprint }
    /// TLS version and cipher, for the log.
    public var summary: String { tls.summary }

    private let socket: ClientSocket
    private let tls: TLSConnection
    private let buffers: TLSBuffers
    private var held: [UInt8] = []
    private var inputEnded = false
    private var closed = false
    private var isReading = false

    private init(_ socket: ClientSocket, _ tls: TLSConnection, _ buffers: TLSBuffers) {
        self.socket = socket
        self.tls = tls
        self.buffers = buffers
    }

    deinit {
        close()
    }

    /// Connects and agrees on TLS, all within so many milliseconds.
    public static func connect(
        host: String, port: UInt16, trust: TLSClientContext.Trust, identity: TLSIdentity? = nil,
        timeoutMilliseconds: Int = 10_000
    ) throws(TransportError) -> LineTransport {
        let context: TLSClientContext
        do throws(CryptoError) {
            context = try TLSClientContext(trust: trust, identity: identity)
        } catch {
            throw .settings(error)
        }
        return try connect(
            host: host, port: port, context: context, timeoutMilliseconds: timeoutMilliseconds)
    }

    /// The same with a context that many connections share.
    public static func connect(
        host: String, port: UInt16, context: TLSClientContext, timeoutMilliseconds: Int = 10_000
    ) throws(TransportError) -> LineTransport {
        let deadline = Deadline(afterMilliseconds: timeoutMilliseconds)
        let socket = try ClientSocket.connect(host: host, port: port, deadline: deadline)
        let buffers = TLSBuffers()
        let tls: TLSConnection
        do throws(CryptoError) {
            tls = try TLSConnection(client: context, host: host, buffers: buffers)
        } catch {
            throw .settings(error)
        }
        let transport = LineTransport(socket, tls, buffers)
        try transport.shakeHands(host, deadline)
        return transport
    }

    /// What has come, without waiting; empty when there is nothing now. Throws `.ended` once all is
    /// read and the gateway has ended the connection.
    public func readAvailable() throws(TransportError) -> [UInt8] {
        if !inputEnded { try takeInput() }
        if held.isEmpty, inputEnded { throw .ended }
        let taken = held
        held = []
        return taken
    }

    /// Waits until `readAvailable` has something to say; false when the time is over first. Nil
    /// waits without end.
    public func waitForInput(milliseconds: Int?) throws(TransportError) -> Bool {
        if hasHeldInput { return true }
        return try socket.wait(for: POLLIN, until: Deadline(afterMilliseconds: milliseconds))
    }

    /// Sends all of `bytes`; waits as long as the gateway takes them.
    public func write(_ bytes: [UInt8]) throws(TransportError) {
        guard !closed else { throw .ended }
        if let reason = bytes.withUnsafeBytes({ tls.write($0) }) { throw .tls(reason) }
        try sendOutput()
    }

    /// Says goodbye in TLS and ends the sending side; what the gateway still sends can be read
    /// until `.ended`.
    public func endSending() {
        guard !closed else { return }
        tls.shutdown()
        try? sendOutput()
        socket.endSending()
        closed = true
    }

    /// Ends the connection; the socket goes with the object.
    public func close() {
        endSending()
        inputEnded = true
    }

    private func shakeHands(_ host: String, _ deadline: Deadline) throws(TransportError) {
        while true {
            let progress = tls.handshake()
            try sendOutput()
            switch progress {
            case .done: return
            case .failed(let reason):
                closed = true
                if let distrust = tls.distrust { throw .notTrusted(host, distrust) }
                throw .tls(reason)
            case .wantsInput: break
            }
            guard try socket.wait(for: POLLIN, until: deadline) else {
                closed = true
                throw .timedOut("agreeing on TLS with \(host)")
            }
            if try !feed(), inputEnded { throw .tls("the other side ended the connection") }
        }
    }

    /// Reads the socket once; false when nothing has come.
    private func feed() throws(TransportError) -> Bool {
        switch try socket.receive(into: buffers.ciphertext) {
        case .moved(let count):
            tls.feed(UnsafeRawBufferPointer(rebasing: buffers.ciphertext[..<count]))
            return true
        case .wouldBlock: return false
        case .ended:
            inputEnded = true
            return false
        }
    }

    /// Reads and decrypts all that has come.
    private func takeInput() throws(TransportError) {
        repeat {
            decrypting: while true {
                switch tls.read(into: buffers.plaintext) {
                case .bytes(let count):
                    held.append(contentsOf: UnsafeRawBufferPointer(buffers.plaintext)[..<count])
                case .wantsInput: break decrypting
                case .ended:
                    inputEnded = true
                    return
                case .failed(let reason):
                    // An alert from the gateway, such as a refused client certificate.
                    try? sendOutput()
                    // What came before it is given first; the failure comes again with the next
                    // call.
                    if !held.isEmpty { return }
                    throw .tls(reason)
                }
            }
        } while try feed()
        if !tls.output.isEmpty { try sendOutput() }
    }

    private func sendOutput() throws(TransportError) {
        while !tls.output.isEmpty {
            switch try socket.send(tls.output) {
            case .moved(let count): tls.consumeOutput(count)
            case .ended: throw .ended
            case .wouldBlock: try waitToSend()
            }
        }
    }

    /// Waits until the gateway takes more, and reads meanwhile.
    private func waitToSend() throws(TransportError) {
        let deadline = Deadline(afterMilliseconds: LineTransport.writePatience)
        let events = inputEnded ? POLLOUT : POLLOUT | POLLIN
        guard try socket.wait(for: events, until: deadline) else {
            throw .timedOut("sending: the gateway takes nothing")
        }
        // During the handshake nothing can be decrypted yet, and its own loop reads.
        if !inputEnded, tls.isUp, !isReading {
            isReading = true
            defer { isReading = false }
            try takeInput()
        }
    }
}
