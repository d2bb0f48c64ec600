import Glibc

extension Descriptor {
    /// Reads what has arrived, without waiting.
    public func receive(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        SystemCall.transfer { recv(number, buffer.baseAddress, buffer.count, dontWait) }
    }

    /// Looks at what has arrived and leaves it there.
    public func peek(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        SystemCall.transfer {
            recv(number, buffer.baseAddress, buffer.count, dontWait | Int32(MSG_PEEK))
        }
    }

    /// Hands bytes to the kernel, as many as it takes without waiting; never raises SIGPIPE.
    public func send(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        SystemCall.transfer {
            Glibc.send(
                number, bytes.baseAddress, bytes.count, dontWait | Int32(MSG_NOSIGNAL))
        }
    }

    /// Tells the peer that nothing more will come from here; what it sends can still be read.
    public func endSending() {
        // The peer may be gone already: then there is no one left to tell.
        _ = SystemCall.value { Int(shutdown(number, Int32(SHUT_WR))) }
    }

    /// Bounds what the kernel holds for the socket in each direction, in bytes.
    public func limitKernelBuffers(send: Int32? = nil, receive: Int32? = nil) {
        if let send { setOption(SOL_SOCKET, SO_SNDBUF, send) }
        if let receive { setOption(SOL_SOCKET, SO_RCVBUF, receive) }
    }

    /// Sets a whole-number socket option; answers whether the kernel took it.
    @discardableResult
    func setOption(_ level: Int32, _ name: Int32, _ value: Int32) -> Bool {
        var value = value
        let result = SystemCall.value {
            Int(setsockopt(number, level, name, &value, socklen_t(MemoryLayout<Int32>.size)))
        }
        return (try? result.get()) != nil
    }

    private var dontWait: Int32 { Int32(MSG_DONTWAIT) }
}
