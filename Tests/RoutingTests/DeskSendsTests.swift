import Testing
import Vocabulary

@testable import Routing

/// Messages on their way to the platform: once, in order, and never lost.
struct DeskSendsTests {
    let world = DeskWorld()
    let room: Peer
    let mia: Peer
    let id: ConversationID

    init() {
        room = world.onAir()
        mia = world.open(.agent, "mia")
        id = world.dm(room, "ann", hotText)
        world.say(mia, .take(id))
        for send in world.hear(room).sends { world.say(room, .delivered(send.send)) }
        world.hush()
    }

    @discardableResult
    private func send(_ text: Text) -> SendID {
        let lines = world.say(mia, .say(id, text))
        return lines.answer?.tag("send").flatMap { SendID($0) } ?? SendID(0)
    }

    @Test("SAY is answered with the send, what is left of the window and until when")
    func says() {
        let lines = world.say(mia, .say(id, "hello"))
        #expect(lines.isOK)
        #expect(lines.answer?.tag("left") == "8")
        #expect(lines.answer?.tag("until") == (DeskWorld.start + 172_800_000).rfc3339)
        let push = world.hear(room).sends.first
        #expect(push?.text == "hello")
        #expect(push?.customer == "ann")
        #expect(push?.room == "studio")
        #expect(push?.conversation == id)
        #expect(push.map(\.send.text) == lines.answer?.tag("send"))
    }

    @Test("A send is pushed again after each AUTH, until it is delivered")
    func repeatsAfterAuth() {
        let send = send("hello")
        world.close(room)
        let again = world.open(.room, "tiktok-1")
        #expect(world.hear(again).sends.map(\.send) == [send])
        world.say(again, .delivered(send))
        world.close(again)
        #expect(world.hear(world.open(.room, "tiktok-1")).sends.isEmpty)
    }

    @Test("A send is pushed again after 60 s without an answer, and not before")
    func repeatsAfterAMinute() {
        let send = send("hello")
        world.hush()
        world.wait(59_999)
        #expect(world.hear(room).sends.isEmpty)
        world.wait(1)
        #expect(world.hear(room).sends.map(\.send) == [send])
        world.wait(60_000)
        #expect(world.hear(room).sends.map(\.send) == [send])
    }

    @Test("A send waits for its connector and goes out when it is there")
    func waitsForConnector() {
        world.close(room)
        let first = send("one")
        let second = send("two")
        let again = world.open(.room, "tiktok-1")
        #expect(world.hear(again).sends.map(\.send) == [first, second])
    }

    @Test("After a restart what was not delivered goes out again, in order")
    func survivesRestart() {
        let first = send("one")
        let second = send("two")
        world.say(room, .delivered(first))
        let third = send("three")
        world.restart()
        let again = world.open(.room, "tiktok-1")
        #expect(world.hear(again).sends.map(\.send) == [second, third])
        #expect(world.desk.nextSend == third.number + 1)
    }

    @Test("FAILED retry sends it again later and later; what came after waits behind it")
    func retries() {
        let first = send("one")
        world.say(room, .failed(first, final: false, why: "busy"))
        let second = send("two")
        world.hush()
        world.wait(1_999)
        #expect(world.hear(room).sends.isEmpty)
        world.wait(1)
        #expect(world.hear(room).sends.map(\.send) == [first])
        world.say(room, .failed(first, final: false, why: "busy"))
        world.wait(3_999)
        #expect(world.hear(room).sends.isEmpty)
        world.wait(1)
        #expect(world.hear(room).sends.map(\.send) == [first])
        world.say(room, .delivered(first))
        #expect(world.hear(room).sends.map(\.send) == [second])
    }

    @Test("Of two that failed the earlier goes first")
    func retriesInOrder() {
        let first = send("one")
        let second = send("two")
        world.say(room, .failed(first, final: false, why: .empty))
        world.say(room, .failed(second, final: false, why: .empty))
        let third = send("three")
        world.hush()
        world.wait(2_000)
        #expect(world.hear(room).sends.map(\.send) == [first])
        world.say(room, .delivered(first))
        #expect(world.hear(room).sends.map(\.send) == [second, third])
    }

    @Test("What waits behind a failed send keeps its place over a restart")
    func retriesOverRestart() {
        let first = send("one")
        world.say(room, .failed(first, final: false, why: .empty))
        let second = send("two")
        world.restart()
        let again = world.open(.room, "tiktok-1")
        world.wait(2_000)
        #expect(world.hear(again).sends.map(\.send) == [first])
        world.say(again, .delivered(first))
        #expect(world.hear(again).sends.map(\.send) == [second])
    }

    @Test("FAILED final tells the owner, and the send does not count against the window")
    func fails() {
        let send = send("hello")
        #expect(world.inside(id)?.sendsLeft == 8)
        world.hush()
        #expect(world.say(room, .failed(send, final: true, why: "blocked")).isOK)
        let heard = world.hear(mia)
        #expect(heard.statuses == [.failed])
        #expect(heard.messages.map(\.text) == ["not delivered: blocked"])
        #expect(world.inside(id)?.sendsLeft == 9)
        #expect(world.say(room, .failed(send, final: true, why: "blocked")).isOK)
        #expect(world.inside(id)?.sendsLeft == 9)
    }

    @Test("A send that failed does not lift the window's count above the platform's")
    func failsAfterTheWindowBeganAnew() {
        let send = send("hello")
        world.dm(room, "ann", "yes?")
        world.say(room, .failed(send, final: true, why: .empty))
        #expect(world.inside(id)?.sendsLeft == 10)
    }

    @Test("After the eighth try a send has failed for good")
    func givesUp() {
        let send = send("hello")
        for attempt in 1..<Limits.sendAttempts {
            world.say(room, .failed(send, final: false, why: "busy"))
            world.hush()
            world.wait(Limits.sendRetry << Int64(attempt - 1))
            #expect(world.hear(room).sends.map(\.send) == [send])
        }
        world.hush()
        world.say(room, .failed(send, final: false, why: "busy"))
        #expect(world.hear(mia).statuses == [.failed])
    }

    @Test("DELIVERED and SEEN are told once, however often they come")
    func settlesOnce() {
        let send = send("hello")
        world.hush()
        for _ in 0..<2 { #expect(world.say(room, .delivered(send)).isOK) }
        for _ in 0..<2 { #expect(world.say(room, .seen(send)).isOK) }
        #expect(world.say(room, .delivered(send)).isOK)
        #expect(world.hear(mia).statuses == [.delivered, .seen])
        #expect(world.store.sends[send.number]?.state == .seen)
        #expect(world.desk.openSends == 0)
    }

    @Test("A word on a send that never was is a bad parameter")
    func unknownSend() {
        #expect(world.say(room, .delivered(SendID(999))).code == .badParameter)
        #expect(world.say(room, .failed(SendID(999), final: true, why: "x")).code == .badParameter)
    }

    @Test("A room's connectors share the sends: each goes to one of them, in turn")
    func sharesFairly() {
        let two = world.open(.room, "tiktok-1")
        let three = world.open(.room, "tiktok-1")
        world.hush()
        for number in 0..<8 { send("t\(Text(Int64(number)))") }
        #expect(world.inside(id)?.sendsLeft == 1)
        let counts = [room, two, three].map { world.hear($0).sends.count }
        #expect(counts.reduce(0, +) == 8)
        #expect(counts.allSatisfy { $0 >= 2 })
    }

    @Test("A send leaves through the connector that brought the last message")
    func followsTheCustomer() {
        let other = world.open(.room, "tiktok-2")
        world.dm(other, "ann", "me again")
        world.hush()
        let send = send("hello")
        #expect(world.hear(other).sends.map(\.send) == [send])
        #expect(world.hear(room).sends.isEmpty)
    }

    @Test(
        "What a connector that is gone could not carry leaves through who brings the next message")
    func strandedFollows() {
        let other = world.open(.room, "tiktok-2")
        world.close(room)
        let send = send("hello")
        #expect(world.hear(other).sends.isEmpty)
        world.dm(other, "ann", "hello?")
        #expect(world.hear(other).sends.map(\.send) == [send])
    }

    @Test("What a connector that is gone could not carry leaves through who takes over the room")
    func strandedFollowsTheRoom() {
        world.close(room)
        let send = send("hello")
        let other = world.open(.room, "tiktok-2")
        world.say(other, .live(LiveReport(room: "studio", starts: true)))
        #expect(world.hear(other).sends.map(\.send) == [send])
        world.wait(60_000)
        #expect(world.hear(other).sends.map(\.send) == [send])
    }

    // MARK: - What is refused

    @Test("After the window has shut nothing can be said until the customer writes")
    func windowClosed() {
        world.say(mia, .say(id, "one moment"))
        world.wait(172_799_999)
        #expect(world.say(mia, .say(id, "still there?")).isOK)
        world.wait(1)
        #expect(world.say(mia, .say(id, "hello?")).code == .windowClosed)
        world.dm(room, "ann", "yes")
        #expect(world.say(mia, .say(id, "good")).isOK)
    }

    @Test("After the platform's count of sends nothing can be said until the customer writes")
    func quotaSpent() {
        for number in 0..<9 { send("t\(Text(Int64(number)))") }
        #expect(world.say(mia, .say(id, "one more")).code == .quotaSpent)
        world.dm(room, "ann", "yes")
        #expect(world.say(mia, .say(id, "good")).answer?.tag("left") == "9")
    }

    @Test("A text longer than the channel takes is refused with the numbers, by scalars not bytes")
    func tooLong() {
        let chat = world.dm(room, "wei", hotText, channel: "wechat")
        world.say(mia, .take(chat))
        let fits = Text(String(repeating: "好", count: 600))
        #expect(world.say(mia, .say(chat, fits)).isOK)
        let lines = world.say(mia, .say(chat, Text(fits.string + "好")))
        #expect(lines.code == .textTooLong)
        guard case .error(_, let refusal)? = lines.answer else { return }
        #expect(refusal.explanation.string.contains("600"))
        #expect(refusal.explanation.string.contains("601"))
    }

    @Test("A channel without window or count has no such tags")
    func noWindow() {
        let chat = world.dm(room, "wei", hotText, channel: "telegram")
        world.say(mia, .take(chat))
        let lines = world.say(mia, .say(chat, "hi"))
        #expect(lines.answer?.tag("left") == nil)
        #expect(lines.answer?.tag("until") == nil)
        world.wait(400_000_000)
        #expect(world.say(mia, .say(chat, "hi")).isOK)
    }
}
