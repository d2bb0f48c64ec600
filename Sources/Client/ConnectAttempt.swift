import Crypto

/// One attempt to connect, on a thread of its own; `fd` becomes readable when it is over.
final class ConnectAttempt {
    private let shared = Shared()

    /// What the thread and the loop share.
    ///
    /// Unchecked: every access holds the lock, and the transport is handed over once.
    private final class Shared: @unchecked Sendable {
        let pipe = WakePipe()
        private let lock = PlainLock()
        private var result: Result<LineTransport, TransportError>?

        func finish(_ result: Result<LineTransport, TransportError>) {
            lock.with { self.result = result }
            pipe.wake()
        }

        func take() -> Result<LineTransport, TransportError>? {
            lock.with {
                defer { result = nil }
                return result
            }
        }
    }

    init(host: String, port: UInt16, trust: TLSClientContext.Trust, timeout: Int) {
        DetachedThread.run { [shared] in
            shared.finish(
                Result { () throws(TransportError) in
                    try LineTransport.connect(
                        host: host, port: port, trust: trust, timeoutMilliseconds: timeout)
                })
        }
    }

    var fd: Int32 { shared.pipe.readEnd }

    /// What came of it, once.
    var result: Result<LineTransport, TransportError>? { shared.take() }
}
