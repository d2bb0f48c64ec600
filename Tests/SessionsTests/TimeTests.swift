import Sessions
import Testing
import Vocabulary
import Wire

/// Silence and haste.
struct TimeTests {
    @Test("After 30 s of silence the gateway asks, after two questions unanswered it ends")
    func silence() {
        var peer = Peer(.agent)
        #expect(peer.session.nextDeadline == peer.now + 30_000)
        peer.tick(after: 29_999)
        #expect(peer.take() == [])
        peer.tick(after: 1)
        #expect(peer.take() == ["PING 1"])
        peer.tick(after: 29_999)
        #expect(peer.take() == [])
        peer.tick(after: 1)
        #expect(peer.take() == ["PING 2"])
        peer.tick(after: 30_000)
        #expect(peer.take() == ["end no answer to PING"])
    }

    @Test("Any sign of life is an answer", arguments: ["PONG 2", "PING x", "", "rubbish"])
    func life(line: String) {
        var peer = Peer(.agent)
        peer.tick(after: 30_000)
        peer.tick(after: 30_000)
        peer.orders = []
        peer.say(line)
        peer.orders = []
        #expect(peer.session.nextDeadline == peer.now + 30_000)
        peer.tick(after: 30_000)
        #expect(peer.take() == ["PING 3"])
        peer.tick(after: 30_000)
        peer.tick(after: 30_000)
        #expect(peer.take() == ["PING 4", "end no answer to PING"])
    }

    @Test("A late tick asks once, not once for every interval that has passed")
    func late() {
        var peer = Peer(.agent)
        peer.tick(after: 500_000)
        #expect(peer.take() == ["PING 1"])
        #expect(peer.session.nextDeadline == peer.now + 30_000)
    }

    @Test("A person may write 2,000 lines at once and 200 a second", arguments: Role.allCases)
    func haste(role: Role) {
        var peer = Peer(role)
        for _ in 0..<Limits.personLineBurst { peer.say("PING a") }
        #expect(peer.take().allSatisfy { $0 == "PONG a" })
        peer.say("@id=5 PING a")
        if role == .room {
            #expect(peer.take() == ["@re=5 PONG a"])
            return
        }
        #expect(peer.take().first?.hasPrefix("@re=5;after=1 ERR too-fast :") == true)
        peer.say("NOSUCH")
        #expect(Peer.code(peer.orders) == .tooFast)
        peer.orders = []
        peer.now = peer.now + 4
        peer.say("PING a")
        #expect(Peer.code(peer.orders) == .tooFast)
        peer.orders = []
        peer.now = peer.now + 1
        peer.say("PING a")
        #expect(peer.take() == ["PONG a"])
        peer.now = peer.now + 1_000
        for _ in 0..<Limits.personLinesPerSecond { peer.say("PING a") }
        #expect(peer.take().allSatisfy { $0 == "PONG a" })
        peer.say("PING a")
        #expect(Peer.code(peer.orders) == .tooFast)
    }

    @Test("What comes too fast does nothing")
    func nothingDone() {
        var peer = Peer(.agent)
        for _ in 0..<Limits.personLineBurst { peer.say(""); peer.say("PING a") }
        peer.orders = []
        peer.say("SAY c1 :x")
        peer.say("QUIT")
        #expect(peer.orders.count == 2)
        #expect(!peer.session.hasEnded)
    }

    @Test("A clock that steps back fills nothing and breaks nothing")
    func backwards() {
        var peer = Peer(.agent)
        for _ in 0..<Limits.personLineBurst { peer.say("PONG") }
        peer.now = Timestamp(milliseconds: 0)
        peer.say("PING a")
        #expect(Peer.code(peer.orders) == .tooFast)
        peer.orders = []
        peer.tick(after: 0)
        #expect(peer.orders == [])
        peer.now = Timestamp(milliseconds: .max)
        peer.say("PING a")
        #expect(peer.take() == ["PONG a"])
    }
}
