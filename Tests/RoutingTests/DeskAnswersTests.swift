import Testing
import Vocabulary

@testable import Routing

/// A command with an id has one effect and one answer, however often it is sent.
struct DeskAnswersTests {
    let world = DeskWorld()
    let room: Peer
    let mia: Peer
    let id: ConversationID

    init() {
        room = world.onAir()
        mia = world.open(.agent, "mia")
        id = world.dm(room, "ann", hotText)
        world.say(mia, .take(id))
    }

    @Test("A SAY sent twice is said once and answered the same")
    func once() {
        let first = world.say(mia, .say(id, "hello"), id: "a1").answer
        let sends = world.store.sends.count
        #expect(world.say(mia, .say(id, "hello"), id: "a1").answer == first)
        #expect(first?.re == "a1")
        #expect(world.store.sends.count == sends)
    }

    @Test("The first answer stands after a restart, also to another session of the peer")
    func afterRestart() {
        let first = world.say(mia, .say(id, "hello"), id: "a1").answer
        world.restart()
        let again = world.open(.agent, "mia")
        let sends = world.store.sends.count
        #expect(world.say(again, .say(id, "hello"), id: "a1").answer == first)
        #expect(world.store.sends.count == sends)
    }

    @Test("A refusal is remembered like any other answer")
    func refusals() {
        let leo = world.open(.agent, "leo")
        #expect(world.say(leo, .say(id, "hi"), id: "1").code == .notYours)
        world.say(mia, .transfer(id, .agent("leo"), note: .empty))
        #expect(world.say(leo, .say(id, "hi"), id: "1").code == .notYours)
        #expect(world.say(leo, .say(id, "hi"), id: "2").isOK)
    }

    @Test("The ids of two peers have nothing to do with each other")
    func perPeer() {
        let leo = world.open(.agent, "leo")
        #expect(world.say(mia, .note(id, "one"), id: "1").isOK)
        #expect(world.say(leo, .note(id, "two"), id: "1").isOK)
        #expect(world.texts(id, by: .note) == ["one", "two"])
    }

    @Test("An answer that nothing was taken is not the last word: the same id may be tried again")
    func unavailable() {
        let eva = world.open(.supervisor, "eva")
        world.close(room)
        #expect(world.say(eva, .cue("studio", "wave"), id: "1").code == .unavailable)
        let again = world.open(.room, "tiktok-1")
        #expect(world.say(eva, .cue("studio", "wave"), id: "1").isOK)
        #expect(world.hear(again).cues == ["wave"])
    }

    @Test("After 24 hours an id is free again")
    func forgets() {
        world.say(mia, .note(id, "one"), id: "1")
        world.wait(Limits.answerMemory)
        world.say(mia, .note(id, "two"), id: "1")
        #expect(world.texts(id, by: .note) == ["one"])
        world.wait(1)
        world.say(mia, .note(id, "three"), id: "1")
        #expect(world.texts(id, by: .note) == ["one", "three"])
    }

    @Test("Who asked hears the answer before what came of it")
    func answerFirst() {
        let lines = world.say(mia, .close(id, .lost, nil), id: "1")
        #expect(lines.first?.isFinal == true)
        #expect(lines.count > 1)
    }

    @Test("What lists things sends its lines first, each with re, then OK")
    func listsFirst() {
        let lines = world.say(mia, .list(.mine), id: "9")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.re == "9" })
        #expect(lines.last?.isFinal == true)
    }

    @Test("A signal's id counts once, and is no message id")
    func signals() {
        let signal = SignalReport(room: "studio", customer: "ann", kind: "cart")
        #expect(world.say(room, .signal(signal), id: "x").answer == .ack(re: "x", nil))
        #expect(world.say(room, .signal(signal), id: "x").answer == .ack(re: "x", nil))
        #expect(world.store.signals.count == 1)
        world.dm(room, "ann", "hi", id: "x")
        #expect(world.texts(id, by: .customer).last == "hi")
    }
}
