import Glibc

/// Where a peer or a listener is: an IPv4 or IPv6 address and a port.
public struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address as an IPv6 one in two halves; IPv4 stands in it as `::ffff:a.b.c.d`, so that
    /// both compare alike.
    public let high: UInt64
    /// The lower half.
    public let low: UInt64
    /// The port, in the machine's own byte order.
    public let port: UInt16

    /// Whether it is an IPv4 address.
    public var isIPv4: Bool { high == 0 && low >> 32 == 0xffff }

    /// Reads an address such as `127.0.0.1`, `::` or `[::1]`.
    public init(_ text: String, port: UInt16) throws(ReactorError) {
        let bare =
            text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, String(bare), &four) == 1 {
            self.init(ipv4: UInt32(bigEndian: four.s_addr), port: port)
        } else if inet_pton(AF_INET6, String(bare), &six) == 1 {
            self.init(ipv6: six, port: port)
        } else {
            throw .badAddress(text)
        }
    }

    init(ipv4: UInt32, port: UInt16) {
        high = 0
        low = 0xffff_0000_0000 | UInt64(ipv4)
        self.port = port
    }

    init(ipv6: in6_addr, port: UInt16) {
        let halves = withUnsafeBytes(of: ipv6) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        high = halves.0
        low = halves.1
        self.port = port
    }

    /// Reads what the kernel has filled in.
    init?(_ storage: sockaddr_storage) {
        let parsed = withUnsafeBytes(of: storage) { bytes -> SocketAddress? in
            switch Int32(storage.ss_family) {
            case AF_INET:
                let four = bytes.load(as: sockaddr_in.self)
                return SocketAddress(
                    ipv4: UInt32(bigEndian: four.sin_addr.s_addr),
                    port: UInt16(bigEndian: four.sin_port))
            case AF_INET6:
                let six = bytes.load(as: sockaddr_in6.self)
                return SocketAddress(ipv6: six.sin6_addr, port: UInt16(bigEndian: six.sin6_port))
            default: return nil
            }
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// The address without its port.
    public var address: String {
        if isIPv4 {
            let value = UInt32(truncatingIfNeeded: low)
            return "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
        }
        var six = in6_addr()
        withUnsafeMutableBytes(of: &six) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, &six, &text, socklen_t(text.count)) != nil else { return "?" }
        return text.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? "?"
        }
    }

    /// The address and port, as one writes them.
    public var description: String {
        isIPv4 ? "\(address):\(port)" : "[\(address)]:\(port)"
    }

    /// Calls `body` with the form that the kernel takes.
    func withKernelForm<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
        var storage = sockaddr_storage()
        let length = withUnsafeMutableBytes(of: &storage) { bytes in
            isIPv4 ? fillIPv4(bytes) : fillIPv6(bytes)
        }
        return withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    private func fillIPv4(_ bytes: UnsafeMutableRawBufferPointer) -> socklen_t {
        var four = sockaddr_in()
        four.sin_family = sa_family_t(AF_INET)
        four.sin_port = port.bigEndian
        four.sin_addr.s_addr = UInt32(truncatingIfNeeded: low).bigEndian
        bytes.storeBytes(of: four, as: sockaddr_in.self)
        return socklen_t(MemoryLayout<sockaddr_in>.size)
    }

    private func fillIPv6(_ bytes: UnsafeMutableRawBufferPointer) -> socklen_t {
        var six = sockaddr_in6()
        six.sin6_family = sa_family_t(AF_INET6)
        six.sin6_port = port.bigEndian
        withUnsafeMutableBytes(of: &six.sin6_addr) { address in
            address.storeBytes(of: high.bigEndian, as: UInt64.self)
            address.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        bytes.storeBytes(of: six, as: sockaddr_in6.self)
        return socklen_t(MemoryLayout<sockaddr_in6>.size)
    }
}
