import Glibc

extension Listener {
    static func open(
        _ wanted: SocketAddress, backlog: Int32
    ) throws(ReactorError) -> Descriptor {
        let family = wanted.isIPv4 ? AF_INET : AF_INET6
        let kind =
            Int32(SOCK_STREAM.rawValue) | Linux.nonBlocking | Linux.closeOnExec
        let number = try step("open a socket") { Int(socket(family, kind, 0)) }
        let descriptor = Descriptor(owning: Int32(number))
        // A restart must not wait for the last run's connections to be forgotten.
        descriptor.setOption(SOL_SOCKET, SO_REUSEADDR, 1)
        // `::` takes IPv4 too, whatever the system's default is.
        if !wanted.isIPv4 { descriptor.setOption(Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0) }
        // Accepted sockets inherit these, which saves two calls a connection. Output leaves in
        // whole records: no need to wait.
        descriptor.setOption(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        descriptor.setOption(SOL_SOCKET, SO_KEEPALIVE, 1)
        try step("bind \(wanted)") {
            wanted.withKernelForm { Int(bind(descriptor.number, $0, $1)) }
        }
        try step("listen on \(wanted)") { Int(listen(descriptor.number, backlog)) }
        return descriptor
    }

    static func boundAddress(_ descriptor: Descriptor) -> SocketAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { kernel in
                SystemCall.value { Int(getsockname(descriptor.number, kernel, &length)) }
            }
        }
        guard case .success = result else { return nil }
        return SocketAddress(storage)
    }

    /// A descriptor kept only to be given up when there are no others.
    static func openReserve() -> Descriptor? {
        let result = SystemCall.value { Int(Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)) }
        guard case .success(let number) = result else { return nil }
        return Descriptor(owning: Int32(number))
    }

    @discardableResult
    private static func step(
        _ name: String, _ body: () -> Int
    ) throws(ReactorError) -> Int {
        switch SystemCall.value(body) {
        case .success(let result): return result
        case .failure(let error): throw .refused(step: name, error)
        }
    }
}
