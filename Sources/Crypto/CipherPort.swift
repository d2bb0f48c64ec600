import COpenSSL

/// Where OpenSSL reads and writes ciphertext: memory instead of a socket, so that one read and one
/// send of the socket serve many records.
///
/// Lives at a fixed address that OpenSSL's BIO points to.
struct CipherPort {
    /// What has come from the peer and is not yet taken: the caller's memory, or `kept`.
    var input: UnsafeRawPointer?
    var inputCount = 0
    /// Own memory for input that could not be taken before the caller's buffer was needed again.
    var kept: UnsafeMutableRawPointer?

    /// What waits to be sent: the bytes from `outputStart` to `outputEnd` of the block.
    var output: UnsafeMutableRawPointer?
    var outputStart = 0
    var outputEnd = 0
    var outputCapacity = 0
    /// Set while a record that OpenSSL writes stays in its own memory until the next one: then it
    /// is sent from there.
    var borrows = false
    /// A record in OpenSSL's memory, which `output` points to in place of a block.
    var isBorrowed = false

    /// The thread's shared memory; the connection holds it strongly.
    var buffers: Unmanaged<TLSBuffers>
    /// What the client thought of the server's certificate; the connection holds it strongly.
    var verification: Unmanaged<TLSVerification>?

    mutating func take(into target: UnsafeMutablePointer<CChar>, _ wanted: Int) -> Int {
        guard let input, inputCount > 0 else { return 0 }
        let count = min(wanted, inputCount)
        UnsafeMutableRawPointer(target).copyMemory(from: input, byteCount: count)
        self.input = input + count
        inputCount -= count
        if inputCount == 0 { forgetInput() }
        return count
    }

    mutating func forgetInput() {
        kept?.deallocate()
        (kept, input, inputCount) = (nil, nil, 0)
    }

    /// Copies what is left of the caller's memory into memory of our own.
    mutating func keepInput() {
        guard kept == nil, let input, inputCount > 0 else { return }
        let copy = UnsafeMutableRawPointer.allocate(byteCount: inputCount, alignment: 16)
        copy.copyMemory(from: input, byteCount: inputCount)
        kept = copy
        self.input = UnsafeRawPointer(copy)
    }

    mutating func append(_ bytes: UnsafePointer<CChar>, _ count: Int) {
        if borrows, output == nil {
            output = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(bytes))
            (isBorrowed, outputStart, outputEnd, outputCapacity) = (true, 0, count, count)
            return
        }
        ownOutput()
        let block = room(for: count)
        (block + outputEnd).copyMemory(from: UnsafeRawPointer(bytes), byteCount: count)
        outputEnd += count
    }

    private mutating func room(for count: Int) -> UnsafeMutableRawPointer {
        if output == nil {
            output = buffers.takeUnretainedValue().takeOutput()
            outputCapacity = TLSBuffers.outputSize
        }
        if let output, outputCapacity - outputEnd >= count { return output }
        let waiting = outputEnd - outputStart
        return move(toCapacity: max(2 * outputCapacity, waiting + count))
    }

    @discardableResult
    private mutating func move(toCapacity capacity: Int) -> UnsafeMutableRawPointer {
        let waiting = outputEnd - outputStart
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        if let output { larger.copyMemory(from: output + outputStart, byteCount: waiting) }
        releaseOutput()
        (output, outputStart, outputEnd, outputCapacity) = (larger, 0, waiting, capacity)
        return larger
    }

    mutating func consumeOutput(_ count: Int) {
        outputStart += count
        if outputStart == outputEnd { releaseOutput() }
    }

    /// Copies a borrowed record, whose memory OpenSSL is about to use again.
    mutating func ownOutput() {
        guard isBorrowed, let record = output else { return }
        let (start, count) = (outputStart, outputEnd - outputStart)
        (isBorrowed, output, outputStart, outputEnd, outputCapacity) = (false, nil, 0, 0, 0)
        room(for: count).copyMemory(from: record + start, byteCount: count)
        outputEnd = count
    }

    /// What could not be sent moves to a block of its own size: the shared one is for the next
    /// connection.
    mutating func settleOutput() {
        ownOutput()
        let waiting = outputEnd - outputStart
        if waiting > 0, outputCapacity == TLSBuffers.outputSize { move(toCapacity: waiting) }
    }

    mutating func releaseOutput() {
        if let output, !isBorrowed {
            if outputCapacity == TLSBuffers.outputSize {
                buffers.takeUnretainedValue().giveBack(output)
            } else {
                output.deallocate()
            }
        }
        (isBorrowed, output, outputStart, outputEnd, outputCapacity) = (false, nil, 0, 0, 0)
    }
}

/// OpenSSL's view of a cipher port.
enum CipherPortBIO {
    // Unsafe: made once, never changed after; OpenSSL only reads it.
    nonisolated(unsafe) private static let method: OpaquePointer? = {
        let kind = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK
        guard let method = BIO_meth_new(kind, "cipher port") else { return nil }
        BIO_meth_set_read(method) { bio, target, wanted in
            shim_bio_clear_retry(bio)
            guard let port = port(of: bio), let target, wanted > 0 else { return 0 }
            let count = port.pointee.take(into: target, Int(wanted))
            guard count > 0 else {
                shim_bio_retry_read(bio)
                return -1
            }
            return Int32(count)
        }
        BIO_meth_set_write(method) { bio, bytes, count in
            shim_bio_clear_retry(bio)
            guard let port = port(of: bio), let bytes, count > 0 else { return 0 }
            port.pointee.append(bytes, Int(count))
            return count
        }
        BIO_meth_set_ctrl(method) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
        return method
    }()

    /// Makes a BIO over a port, whose address must stay the same as long as the BIO lives.
    static func make(over port: UnsafeMutablePointer<CipherPort>) -> OpaquePointer? {
        guard let bio = BIO_new(method) else { return nil }
        BIO_set_data(bio, port)
        BIO_set_init(bio, 1)
        return bio
    }

    @inline(__always)
    static func port(of bio: OpaquePointer?) -> UnsafeMutablePointer<CipherPort>? {
        BIO_get_data(bio)?.assumingMemoryBound(to: CipherPort.self)
    }
}
