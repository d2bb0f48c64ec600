public import Vocabulary
import Wire

/// A connection to the gateway that speaks in lines: bytes are cut and read as they come.
public final class LineConnection {
    private let transport: LineTransport
    private var scanner = LineScanner()
    private var ended: TransportError?

    /// Speaks over a connection that stands.
    public init(_ transport: LineTransport) { self.transport = transport }

    /// The socket, for `poll`.
    public var fd: Int32 { transport.fd }
    /// Whether `read` has something to give without the socket being ready.
    public var hasHeldInput: Bool { transport.hasHeldInput || ended != nil }

    /// What has come, without waiting. Throws once all has been given and the connection is over.
    public func read() throws(TransportError) -> [ServerLine] {
        if let ended { throw ended }
        var lines: [ServerLine] = []
        while true {
            let bytes: [UInt8]
            do throws(TransportError) {
                bytes = try transport.readAvailable()
            } catch {
                // What came before the end is given first.
                if lines.isEmpty { throw error }
                ended = error
                return lines
            }
            if bytes.isEmpty { return lines }
            bytes.withUnsafeBytes { take($0, into: &lines) }
            if !transport.hasHeldInput { return lines }
        }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, into lines: inout [ServerLine]) {
        var rest = bytes
        while let found = scanner.next(&rest) {
            // A line that cannot be read is no line of ours: a newer gateway may say more.
            let line = found.withBytes { try? ServerLine(parsing: $0) } ?? nil
            if let line { lines.append(line) }
        }
    }

    /// Waits until `read` has something to give; false when the time is over first.
    public func waitForInput(milliseconds: Int) throws(TransportError) -> Bool {
        if hasHeldInput { return true }
        return try transport.waitForInput(milliseconds: milliseconds)
    }

    /// Sends all of it.
    public func write(_ bytes: [UInt8]) throws(TransportError) { try transport.write(bytes) }

    /// Ends the connection.
    public func close() { transport.close() }
}
