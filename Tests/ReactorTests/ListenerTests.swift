import Glibc
import Testing

@testable import Reactor

@Suite("A listener")
struct ListenerTests {
    /// Connects to a loopback port, without waiting for its answer.
    private func dial(_ address: SocketAddress) -> Descriptor {
        let family = address.isIPv4 ? AF_INET : AF_INET6
        let number = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        precondition(number >= 0)
        let result = address.withKernelForm { connect(number, $0, $1) }
        precondition(result == 0)
        return Descriptor(owning: number)
    }

    @Test(
        "chooses a free port and takes connections over IPv4 and IPv6",
        arguments: [
            ("127.0.0.1", "127.0.0.1"), ("::1", "::1"), ("::", "127.0.0.1"),
        ])
    func accepts(listen: String, connect: String) throws {
        let reactor = Reactor(name: "accept")
        let listener = try Listener(on: SocketAddress(listen, port: 0))
        #expect(listener.address.port != 0)
        var peers: [(Descriptor, SocketAddress)] = []
        listener.start(on: reactor) {
            peers.append(($0, $1))
            if peers.count == 3 { reactor.stop() }
        }
        let target = try SocketAddress(connect, port: listener.address.port)
        let clients = (0..<3).map { _ in dial(target) }
        reactor.run()
        #expect(peers.count == 3)
        #expect(peers.allSatisfy { $0.1.address == connect })
        withExtendedLifetime(clients) {}
    }

    @Test("says which address is taken already")
    func taken() throws {
        let first = try Listener(on: SocketAddress("127.0.0.1", port: 0))
        let error = #expect(throws: ReactorError.self) {
            try Listener(on: first.address)
        }
        #expect(error?.description == "cannot bind \(first.address): Address already in use")
    }

    @Test("takes no connection after it was stopped")
    func stopped() throws {
        let reactor = Reactor(name: "stopped")
        let listener = try Listener(on: SocketAddress("127.0.0.1", port: 0))
        var count = 0
        listener.start(on: reactor) { _, _ in count += 1 }
        listener.stop()
        let client = dial(listener.address)
        reactor.schedule(afterMilliseconds: 20) { reactor.stop() }
        reactor.run()
        #expect(count == 0)
        withExtendedLifetime(client) {}
    }
}

@Suite("A socket address")
struct SocketAddressTests {
    @Test(
        "is read and written alike",
        arguments: [
            ("127.0.0.1", "127.0.0.1:7443"), ("0.0.0.0", "0.0.0.0:7443"), ("::1", "[::1]:7443"),
            ("[2001:db8::5]", "[2001:db8::5]:7443"), ("::", "[::]:7443"),
            ("255.255.255.255", "255.255.255.255:7443"),
        ])
    func text(_ text: String, _ printed: String) throws {
        #expect(try SocketAddress(text, port: 7443).description == printed)
    }

    @Test("compares an IPv4 peer alike however the kernel reports it")
    func mapped() throws {
        let plain = try SocketAddress("192.0.2.7", port: 1)
        let mapped = try SocketAddress("::ffff:192.0.2.7", port: 1)
        #expect(plain == mapped)
    }

    @Test(
        "refuses what is no address, saying how to write one",
        arguments: ["", "localhost", "1.2.3", "[::"])
    func refuses(_ text: String) {
        let error = #expect(throws: ReactorError.self) { try SocketAddress(text, port: 1) }
        #expect(error == .badAddress(text))
    }
}
