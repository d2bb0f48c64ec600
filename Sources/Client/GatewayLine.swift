public import Crypto
import Glibc
public import Vocabulary

/// A client's end of the line to the gateway, for a loop that waits with `poll` for several things:
/// connects on a thread of its own, so that the loop goes on meanwhile, then reads and writes.
public final class GatewayLine {
    /// What has happened.
    public enum Happening {
        case connected
        case line(ServerLine)
        /// The connection is gone, or could not be made.
        case lost(String)
        /// The gateway is not trusted, or the settings are no good, at the very first attempt:
        /// trying again makes no sense.
        case hopeless(String)
    }

    private let host: String
    private let port: UInt16
    private let trust: TLSClientContext.Trust
    private let timeout: Int
    private var connection: LineConnection?
    private var attempt: ConnectAttempt?
    private var failure: String?
    private var hasConnected = false

    /// A line to this gateway, not connected yet.
    public init(
        host: String, port: UInt16, trust: TLSClientContext.Trust, timeoutMilliseconds: Int = 10_000
    ) {
        self.host = host
        self.port = port
        self.trust = trust
        timeout = timeoutMilliseconds
    }

    /// The descriptors to wait on for reading; call `collect` when one is ready.
    public var descriptors: [Int32] {
        [connection?.fd, attempt?.fd].compactMap(\.self)
    }

    /// Whether `collect` has something to give without waiting.
    public var hasNews: Bool { failure != nil || (connection?.hasHeldInput ?? false) }

    /// Begins to connect, to another gateway where one is named.
    public func connect(host: String? = nil, port: UInt16? = nil) {
        drop()
        attempt = ConnectAttempt(
            host: host ?? self.host, port: port ?? self.port, trust: trust, timeout: timeout)
    }

    /// Sends; a failure is told by `collect`.
    public func send(_ bytes: [UInt8]) {
        guard let connection else { return }
        do throws(TransportError) {
            try connection.write(bytes)
        } catch {
            fail(error)
        }
    }

    /// Drops the connection, or the attempt at one.
    public func drop() {
        connection?.close()
        connection = nil
        attempt = nil
        failure = nil
    }

    /// What has happened, without waiting.
    public func collect() -> [Happening] {
        var happenings: [Happening] = []
        if let attempt, let result = attempt.result {
            self.attempt = nil
            switch result {
            case .success(let transport):
                connection = LineConnection(transport)
                hasConnected = true
                happenings.append(.connected)
            case .failure(let error): happenings.append(failed(error))
            }
        }
        if let connection {
            do throws(TransportError) {
                happenings += try connection.read().map { .line($0) }
            } catch {
                fail(error)
            }
        }
        if let failure {
            self.failure = nil
            happenings.append(.lost(failure))
        }
        return happenings
    }

    private func failed(_ error: TransportError) -> Happening {
        switch error {
        case .notTrusted where !hasConnected, .settings: .hopeless("\(error)")
        default: .lost("\(error)")
        }
    }

    private func fail(_ error: TransportError) {
        connection?.close()
        connection = nil
        failure = "\(error)"
    }
}
