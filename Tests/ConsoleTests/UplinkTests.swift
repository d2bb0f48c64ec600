import Testing
import Vocabulary
import Wire

@testable import Console

@Suite("The line to the gateway")
struct UplinkTests {
    private let start = Timestamp(milliseconds: 1_000_000)

    private func opened(window: Int = 1_000) -> Uplink {
        var line = Uplink(key: "acme/lin", secret: "s", prefix: "p", window: window)
        line.begin()
        same(line.takeOrders(), [.connect(nil)])
        line.connected(at: start)
        same(text(line.takeOrders()), "AUTH acme/lin s\n")
        _ = line.receive(welcome, at: start)
        return line
    }

    private var welcome: ServerLine {
        .welcome(
            Welcome(role: .agent, key: KeyName(desk: "acme", name: "lin"), time: start))
    }

    private func text(_ orders: [Uplink.Order]) -> String {
        orders.reduce(into: "") { text, order in
            if case .send(let bytes) = order { text += String(decoding: bytes, as: UTF8.self) }
        }
    }

    @Test("nothing is said before WELCOME, and then in the order it was meant")
    func waitsForWelcome() {
        var line = Uplink(key: "acme/lin", secret: "s", prefix: "p")
        line.say(.ready(seats: 2))
        line.begin()
        line.connected(at: start)
        same(text(line.takeOrders()), "AUTH acme/lin s\n")
        line.say(.accept(ConversationID(1)))
        same(line.takeOrders(), [])
        let events = line.receive(welcome, at: start)
        #expect(events.count == 1)
        same(text(line.takeOrders()), "@id=p-1 READY 2\n@id=p-2 ACCEPT c1\n")
    }

    @Test("what has no answer when the connection is lost is said again under the same id, once")
    func resends() {
        var line = opened()
        line.say(.say(ConversationID(1), "one"))
        line.say(.say(ConversationID(1), "two"))
        _ = line.takeOrders()
        let events = line.receive(.ok(re: "p-1", tags: []), at: start)
        #expect(
            events == [
                .answered(
                    Command(id: "p-1", .say(ConversationID(1), "one")), .ok(re: "p-1", tags: []))
            ])
        _ = line.lost("gone", at: start, chance: 0)
        line.say(.say(ConversationID(1), "three"))
        same(line.takeOrders(), [])
        _ = line.tick(at: start + 1_000, chance: 0)
        same(line.takeOrders(), [.connect(nil)])
        line.connected(at: start)
        _ = line.receive(welcome, at: start)
        let said = text(line.takeOrders())
        #expect(said == "AUTH acme/lin s\n@id=p-2 SAY c1 :two\n@id=p-3 SAY c1 :three\n")
        same(line.takeOrders(), [])
        _ = line.receive(.ok(re: "p-2", tags: []), at: start)
        same(line.receive(.ok(re: "p-2", tags: []), at: start), [.line(.ok(re: "p-2", tags: []))])
        #expect(line.outstanding == 1)
    }

    @Test("the pauses grow from one second to fifteen and begin anew after WELCOME")
    func backsOff() {
        var line = opened()
        var now = start
        var pauses: [Int64] = []
        for _ in 0..<7 {
            guard case .lost(_, let retryAt)? = line.lost("gone", at: now, chance: 0).first else {
                return
            }
            pauses.append(retryAt - now)
            now = retryAt
            _ = line.tick(at: now, chance: 0)
            #expect(line.phase == .connecting)
        }
        #expect(pauses == [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000])
        line.connected(at: now)
        _ = line.receive(welcome, at: now)
        guard case .lost(_, let retryAt)? = line.lost("gone", at: now, chance: 0).first else {
            return
        }
        #expect(retryAt - now == 1_000)
    }

    @Test("chance takes up to a quarter off a pause", arguments: [UInt32(0), 1, 249, 250, .max])
    func jitter(_ chance: UInt32) {
        var line = opened()
        guard case .lost(_, let retryAt)? = line.lost("gone", at: start, chance: chance).first
        else {
            Issue.record("not lost")
            return
        }
        #expect((751...1_000).contains(retryAt - start))
    }

    @Test("PING is answered, and silence for 75 seconds is a loss")
    func heartbeat() {
        var line = opened()
        _ = line.receive(.ping("t1"), at: start + 30_000)
        same(text(line.takeOrders()), "PONG t1\n")
        same(line.tick(at: start + 104_999, chance: 0), [])
        same(line.tick(at: start + 105_000, chance: 0).count, 1)
        same(line.takeOrders(), [.disconnect])
    }

    @Test("a refused key is final, another refusal is not")
    func refused() {
        var line = Uplink(key: "acme/lin", secret: "x", prefix: "p")
        line.begin()
        line.connected(at: start)
        let denied = Refusal(.denied, "no")
        same(line.receive(.error(re: nil, denied), at: start), [.refused(denied)])
        #expect(line.phase == .over)
        same(line.lost("gone", at: start, chance: 0), [])
        var other = Uplink(key: "acme/lin", secret: "x", prefix: "p")
        other.begin()
        other.connected(at: start)
        _ = other.receive(.error(re: nil, Refusal(.unavailable, "draining")), at: start)
        same(other.lost("gone", at: start, chance: 0).count, 1)
    }

    @Test("where the gateway sends one elsewhere, one goes there, and back if nobody is there")
    func moved() {
        var line = opened()
        _ = line.receive(
            .error(re: nil, Refusal(.moved, "", tags: [Line.Tag("to", "other.example:7444")])),
            at: start)
        _ = line.takeOrders()
        var now = start
        var places: [Uplink.Endpoint?] = []
        for _ in 0..<4 {
            _ = line.lost("gone", at: now, chance: 0)
            now = now + 20_000
            _ = line.tick(at: now, chance: 0)
            for case .connect(let place) in line.takeOrders() { places.append(place) }
        }
        #expect(places.first == .some(Uplink.Endpoint(host: "other.example", port: 7_444)))
        #expect(places.last == .some(nil))
    }

    @Test("no more are unanswered than the window allows")
    func window() {
        var line = opened(window: 2)
        for number in 1...5 { line.say(.take(ConversationID(Int64(number)))) }
        same(text(line.takeOrders()), "@id=p-1 TAKE c1\n@id=p-2 TAKE c2\n")
        #expect(line.outstanding == 5)
        _ = line.receive(.ok(re: "p-1", tags: []), at: start)
        same(text(line.takeOrders()), "@id=p-3 TAKE c3\n")
    }

    @Test("QUIT waits for nothing and ends with BYE or the end of the connection")
    func quits() {
        var line = opened()
        line.quit()
        same(text(line.takeOrders()), "QUIT\n")
        same(line.receive(.bye("goodbye"), at: start), [.ended])
        #expect(line.phase == .over)
    }
}
