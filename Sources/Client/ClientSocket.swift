import Glibc

/// A client's TCP socket. The only file of the module that reads `errno`.
final class ClientSocket {
    /// What came of moving bytes.
    enum Transfer: Equatable {
        case moved(Int)
        case wouldBlock
        case ended
    }

    let number: Int32

    private init(owning number: Int32) {
        self.number = number
    }

    deinit {
        _ = Glibc.close(number)
    }

    /// Connects to the first address of `host` that answers before `deadline`.
    static func connect(
        host: String, port: UInt16, deadline: Deadline
    ) throws(TransportError) -> ClientSocket {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, String(port), &hints, &found)
        guard result == 0 else {
            throw .unknownHost(host, String(cString: gai_strerror(result)))
        }
        defer { freeaddrinfo(found) }
        var failure = TransportError.unknownHost(host, "it has no address")
        var entry = found
        while let address = entry?.pointee {
            do throws(TransportError) {
                return try attempt(address, host, port, deadline)
            } catch {
                failure = error
            }
            entry = address.ai_next
        }
        throw failure
    }

    private static func attempt(
        _ address: addrinfo, _ host: String, _ port: UInt16, _ deadline: Deadline
    ) throws(TransportError) -> ClientSocket {
        let kind = address.ai_socktype | O_NONBLOCK | O_CLOEXEC
        let number = socket(address.ai_family, kind, address.ai_protocol)
        guard number >= 0 else { throw .unreachable(host, port, words(errno)) }
        let made = ClientSocket(owning: number)
        var one: Int32 = 1
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(4))
        if Glibc.connect(number, address.ai_addr, address.ai_addrlen) != 0 {
            let code = errno
            guard code == EINPROGRESS || code == EINTR else { throw failure(code, host, port) }
            guard try made.wait(for: POLLOUT, until: deadline) else {
                throw .timedOut("connecting to \(host):\(port)")
            }
            let outcome = made.pendingError()
            guard outcome == 0 else { throw failure(outcome, host, port) }
        }
        return made
    }

    private static func failure(_ code: Int32, _ host: String, _ port: UInt16) -> TransportError {
        switch code {
        case ECONNREFUSED: .refused(host, port)
        case ETIMEDOUT: .timedOut("connecting to \(host):\(port)")
        default: .unreachable(host, port, words(code))
        }
    }

    private func pendingError() -> Int32 {
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno
    }

    /// Waits until the socket is ready for one of the poll events; false when the deadline comes
    /// first.
    func wait(for events: Int32, until deadline: Deadline) throws(TransportError) -> Bool {
        while true {
            var entry = pollfd(fd: number, events: Int16(events), revents: 0)
            let result = poll(&entry, 1, deadline.millisecondsLeft)
            if result > 0 { return true }
            if result == 0, deadline.isOver { return false }
            if result < 0 && errno != EINTR { throw .broken(ClientSocket.words(errno)) }
        }
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Transfer {
        try transfer { recv(number, buffer.baseAddress, buffer.count, 0) }
    }

    func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> Transfer {
        try transfer { Glibc.send(number, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Says that nothing more will come from here.
    func endSending() {
        _ = shutdown(number, Int32(SHUT_WR))
    }

    private func transfer(_ body: () -> Int) throws(TransportError) -> Transfer {
        while true {
            let count = body()
            if count > 0 { return .moved(count) }
            if count == 0 { return .ended }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            case ECONNRESET, EPIPE: return .ended
            default: throw .broken(ClientSocket.words(errno))
            }
        }
    }

    private static func words(_ code: Int32) -> String {
        var text = [CChar](repeating: 0, count: 128)
        guard strerror_r(code, &text, text.count) == 0 else { return "error \(code)" }
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// A moment after which one waits no longer.
struct Deadline {
    private let end: Int64

    /// So many milliseconds from now; nil for never.
    init(afterMilliseconds milliseconds: Int?) {
        end = milliseconds.map { Deadline.now() + Int64($0) } ?? .max
    }

    var isOver: Bool { end != .max && Deadline.now() >= end }

    /// As `poll` wants it: -1 for never.
    var millisecondsLeft: Int32 {
        end == .max ? -1 : Int32(clamping: max(0, end - Deadline.now()))
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
