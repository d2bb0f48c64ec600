import Foundation
import Glibc
import Testing

/// What an operator does to the running program with signals.
@Suite(.serialized)
struct SignalTests {
    @Test("SIGHUP brings a new policy into force, and leaves the old where the new is no good")
    func hangUp() throws {
        let gateway = try GatewayProcess()
        let room = try gateway.open("acme/anna", try gateway.addKey("acme/anna", "room"))
        let changed = TestGateway.policy.replacingOccurrences(of: "Ten per", with: "Twelve per")
        try gateway.write(policy: changed)
        gateway.signal(SIGHUP)
        #expect(gateway.says("desk acme: policy 2"))
        #expect(gateway.says("reloaded the certificate"))
        try room.ask("DM anna mia :discount", id: "m1")
        try room.expect("SEND s1", ":Twelve per cent today.")
        try gateway.write(policy: "{ routing: 1 }")
        gateway.signal(SIGHUP)
        #expect(gateway.says("desk acme: policy refused"))
        try room.ask("DM anna zoe :discount", id: "m2")
        try room.expect("SEND s2", ":Twelve per cent today.")
    }

    @Test("SIGTERM says BYE, ends with exit code 0, and nothing acknowledged is lost")
    func terminate() throws {
        let gateway = try GatewayProcess()
        let secret = try gateway.addKey("acme/anna", "room")
        let room = try gateway.open("acme/anna", secret)
        let lines = (1...400).map { "@id=m\($0) DM anna c\($0 % 9) :message \($0)\n" }
        try room.send(bytes: Array(lines.joined().utf8))
        try room.expect("re=m100 ")
        gateway.signal(SIGTERM)
        #expect(try room.isEnded())
        #expect(room.heard.last?.hasPrefix("BYE :") == true)
        room.close()
        #expect(gateway.exitCode() == 0)
        #expect(gateway.says("ended, everything is stored"))
        try gateway.start()
        let again = try gateway.open("acme/anna", secret)
        let acks = room.heard.filter { $0.contains(" ACK ") }
        #expect(acks.count >= 100)
        for ack in acks {
            #expect(try again.ask("DM anna x :y", id: ack.tag("re") ?? "?") == ack)
        }
    }
}
