import Sessions
import Testing
import Vocabulary
import Wire

struct RandomPeerTests {
    private static let lines =
        ServingTests.lines.values.sorted() + [
            "AUTH d/n x", "PING", "PONG", "HELP", "", "@", "NOSUCH x", "@id=1 DM * u :x y", "\u{0}",
        ]

    @Test("However the bytes come in pieces, the orders are the same")
    func pieces() {
        var state: UInt64 = 5
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<400 {
            let role = Role.allCases[below(Role.allCases.count)]
            var bytes = Array("AUTH d/n x\n".utf8)
            for _ in 0..<12 { bytes += Array("\(Self.lines[below(Self.lines.count)])\n".utf8) }
            if below(2) == 0 { bytes[below(bytes.count)] = UInt8(below(256)) }
            var whole = Peer()
            whole.send(bytes)
            if whole.session.isHolding { whole.welcome(role) }
            var parts = Peer()
            var rest = bytes[...]
            while !rest.isEmpty {
                let size = 1 + below(50)
                parts.send(Array(rest.prefix(size)))
                if parts.session.isHolding, below(3) == 0 { parts.welcome(role) }
                rest = rest.dropFirst(size)
            }
            if parts.session.isHolding { parts.welcome(role) }
            #expect(parts.orders == whole.orders)
        }
    }
}
