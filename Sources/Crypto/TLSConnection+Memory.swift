import COpenSSL

extension TLSConnection {
    /// Gives ciphertext from the peer. The bytes are not copied: they must stay until all is read
    /// or `keepInput` is called.
    public func feed(_ ciphertext: UnsafeRawBufferPointer) {
        precondition(port.pointee.inputCount == 0, "the last input is not read yet")
        port.pointee.input = ciphertext.baseAddress
        port.pointee.inputCount = ciphertext.count
    }

    /// Copies input that is not read yet, so that the memory it came in can be used for something
    /// else.
    public func keepInput() {
        port.pointee.keepInput()
    }

    /// Ciphertext that waits to be sent to the peer.
    public var output: UnsafeRawBufferPointer {
        guard let block = port.pointee.output else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(
            start: block + port.pointee.outputStart,
            count: port.pointee.outputEnd - port.pointee.outputStart)
    }

    /// Takes the first `count` bytes of `output` away: they have been sent.
    public func consumeOutput(_ count: Int) {
        port.pointee.consumeOutput(count)
    }

    /// Moves what could not be sent out of the memory that the next connection or record needs. To
    /// be called whenever sending has come to its end for now.
    public func settleOutput() {
        port.pointee.settleOutput()
    }

    /// Gives back all memory that an idle connection does not need, about 33 KiB.
    public func releaseBuffers() {
        port.pointee.settleOutput()
        // Between a record's header and its body OpenSSL (3.0) would free the header's memory too.
        guard let state = SSL_rstate_string(ssl), state[1] == CChar(UInt8(ascii: "H")) else {
            return
        }
        SSL_free_buffers(ssl)
    }

    /// Takes the connection along to another thread, whose buffers it uses from then on.
    public func move(to buffers: TLSBuffers) {
        port.pointee.keepInput()
        port.pointee.settleOutput()
        port.pointee.buffers = Unmanaged.passUnretained(buffers)
        self.buffers = buffers
    }
}
