import Glibc

/// Why the operating system refused a call: its number and its own words.
///
/// This file is the only one of the module that reads `errno`. The rule: EINTR is tried again,
/// EAGAIN is a value, EBADF is a bug of ours and traps.
public struct Errno: Error, Equatable, Sendable, CustomStringConvertible {
    /// The number, as in `errno(3)`.
    public let code: Int32

    /// Wraps a number from the operating system.
    public init(code: Int32) {
        self.code = code
    }

    /// The operating system's sentence for it.
    public var description: String {
        var text = [CChar](repeating: 0, count: 128)
        guard strerror_r(code, &text, text.count) == 0 else { return "error \(code)" }
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The peer's side has vanished (ECONNRESET).
    public static let connectionLost = Errno(code: ECONNRESET)

    /// No descriptors are left, in the process or in the system.
    public var isOutOfDescriptors: Bool { code == EMFILE || code == ENFILE }

    /// The kernel is short of memory; later may be better.
    public var isOutOfMemory: Bool { code == ENOMEM || code == ENOBUFS }

    /// Someone else holds the address or port.
    public var isAddressInUse: Bool { code == EADDRINUSE }
}

/// What came of moving bytes over a descriptor.
public enum Transfer: Equatable, Sendable {
    /// So many bytes moved, at least one.
    case moved(Int)
    /// Nothing can move now: wait until the descriptor is ready.
    case wouldBlock
    /// The other side has ended its stream.
    case ended
    /// The connection is broken.
    case failed(Errno)
}

/// Calls into the operating system with one treatment of errors.
enum SystemCall {
    /// Runs `body` until it is not interrupted; a negative result becomes an `Errno`.
    @inline(__always)
    static func value(_ body: () -> Int) -> Result<Int, Errno> {
        while true {
            let result = body()
            if result >= 0 { return .success(result) }
            let code = errno
            if code == EINTR { continue }
            // A closed number may already belong to another connection: going on could hurt a
            // stranger.
            precondition(code != EBADF, "a descriptor was used after it was closed")
            return .failure(Errno(code: code))
        }
    }

    /// The same for calls that move bytes: EAGAIN is a value, zero is the end of the stream.
    @inline(__always)
    static func transfer(_ body: () -> Int) -> Transfer {
        switch value(body) {
        case .success(0): .ended
        case .success(let count): .moved(count)
        case .failure(let error):
            error.code == EAGAIN || error.code == EWOULDBLOCK ? .wouldBlock : .failed(error)
        }
    }

    /// The same for calls that must succeed unless the machine is broken or we misuse them.
    @inline(__always)
    @discardableResult
    static func must(_ what: StaticString, _ body: () -> Int) -> Int {
        switch value(body) {
        case .success(let result): return result
        case .failure(let error): fatalError("\(what): \(error)")
        }
    }
}
