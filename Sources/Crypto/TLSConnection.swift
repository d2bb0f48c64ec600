import COpenSSL

/// TLS for one connection, without any socket: ciphertext goes in and out through memory.
///
/// The caller reads the socket into `TLSBuffers.ciphertext`, calls `feed`, then `handshake` or
/// `read` until they want input, and sends `output`. So one read and one send of the socket serve
/// many records. Confined to one thread at a time, the thread of its buffers.
public final class TLSConnection {
    /// How far the handshake is.
    public enum Handshake: Equatable, Sendable {
        /// The connection is up.
        case done
        /// More must come from the peer; what `output` holds must go to it.
        case wantsInput
        /// It will never be up; `output` may hold the alert that says so to the peer.
        case failed(String)
    }

    /// What reading has brought.
    public enum Reading: Equatable, Sendable {
        /// So many decrypted bytes.
        case bytes(Int)
        /// More must come from the peer first.
        case wantsInput
        /// The peer has said that it sends nothing more.
        case ended
        /// The connection is broken, with the reason.
        case failed(String)
    }

    /// The most plaintext that one record carries.
    public static let recordSize = 16_384

    let ssl: OpaquePointer
    let port: UnsafeMutablePointer<CipherPort>
    let verification: TLSVerification?
    var buffers: TLSBuffers
    // OpenSSL calls back into what the context holds.
    private let server: TLSContext?
    private let client: TLSClientContext?
    // OpenSSL tells the reason once; a read that had bytes to give first leaves it here for the
    // next.
    private var failure: String?

    /// Makes the server's side of a connection; to be done when its first byte has come.
    public convenience init(server: TLSContext, buffers: TLSBuffers) throws(CryptoError) {
        try self.init(server.context, buffers, server: server, client: nil, verification: nil)
        SSL_set_accept_state(ssl)
    }

    init(
        _ context: OpaquePointer, _ buffers: TLSBuffers, server: TLSContext?,
        client: TLSClientContext?, verification: TLSVerification?
    ) throws(CryptoError) {
        OpenSSLErrors.clear()
        let made = try OpenSSLErrors.made(SSL_new(context), "make a TLS connection")
        port = .allocate(capacity: 1)
        port.initialize(
            to: CipherPort(
                buffers: Unmanaged.passUnretained(buffers),
                verification: verification.map { Unmanaged.passUnretained($0) }))
        ssl = made
        self.buffers = buffers
        self.verification = verification
        self.server = server
        self.client = client
        let bio = try OpenSSLErrors.made(CipherPortBIO.make(over: port), "make a cipher port")
        SSL_set_bio(made, bio, bio)
    }

    deinit {
        SSL_free(ssl)
        port.pointee.forgetInput()
        port.pointee.releaseOutput()
        port.deinitialize(count: 1)
        port.deallocate()
    }

    /// Goes on with the handshake as far as the input allows.
    public func handshake() -> Handshake {
        OpenSSLErrors.clear()
        let result = SSL_do_handshake(ssl)
        if result == 1 { return .done }
        return SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ
            ? .wantsInput : .failed(OpenSSLErrors.takeReason())
    }

    /// Decrypts into `target`, as much as has come in whole records and fits.
    public func read(into target: UnsafeMutableRawBufferPointer) -> Reading {
        // OpenSSL may answer the peer, where a record that waits still is.
        if hasInput { port.pointee.ownOutput() }
        var filled = 0
        while failure == nil, filled < target.count, let start = target.baseAddress, hasInput {
            OpenSSLErrors.clear()
            var count = 0
            let result = SSL_read_ex(ssl, start + filled, target.count - filled, &count)
            if result == 1 {
                filled += count
                continue
            }
            let error = SSL_get_error(ssl, result)
            if error != SSL_ERROR_WANT_READ, error != SSL_ERROR_ZERO_RETURN {
                failure = OpenSSLErrors.takeReason()
            }
            break
        }
        if filled > 0 { return .bytes(filled) }
        if let failure { return .failed(failure) }
        return hasEnded ? .ended : .wantsInput
    }

    /// Whether reading could bring something without more from the socket.
    public var hasInput: Bool {
        port.pointee.inputCount > 0 || SSL_pending(ssl) > 0 || hasEnded || failure != nil
    }

    private var hasEnded: Bool { SSL_get_shutdown(ssl) & SSL_RECEIVED_SHUTDOWN != 0 }

    /// Encrypts all of `bytes` into `output`, in records as full as can be; nil, or why it cannot
    /// be.
    public func write(_ bytes: UnsafeRawBufferPointer) -> String? {
        var rest = bytes
        port.pointee.ownOutput()
        // Of several records each would overwrite the last; a change of keys goes before the data
        // as one of its own.
        port.pointee.borrows =
            bytes.count <= TLSConnection.recordSize
            && SSL_get_key_update_type(ssl) == SSL_KEY_UPDATE_NONE
        defer { port.pointee.borrows = false }
        while let start = rest.baseAddress, rest.count > 0 {
            OpenSSLErrors.clear()
            var count = 0
            guard SSL_write_ex(ssl, start, rest.count, &count) == 1 else {
                return OpenSSLErrors.takeReason()
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return nil
    }

    /// Tells the peer that nothing more will come (close_notify, into `output`).
    public func shutdown() {
        port.pointee.ownOutput()
        OpenSSLErrors.clear()
        SSL_shutdown(ssl)
        OpenSSLErrors.clear()
    }
}
