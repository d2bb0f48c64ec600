import Foundation
import Glibc
import Testing

@testable import Reactor

/// One end of a socket pair that hands on what it reads.
private final class Reader: EventHandler, TurnEndHandler {
    let descriptor: Descriptor
    let reactor: Reactor
    var registration: Registration?
    var log: (String) -> Void

    init(_ descriptor: Descriptor, _ reactor: Reactor, _ log: @escaping (String) -> Void) {
        self.descriptor = descriptor
        self.reactor = reactor
        self.log = log
        registration = reactor.register(descriptor, .readable, self)
    }

    func ready(_ events: Readiness) {
        var bytes = [UInt8](repeating: 0, count: 64)
        if case .moved(let count) = bytes.withUnsafeMutableBytes({ descriptor.receive(into: $0) }) {
            log(String(decoding: bytes.prefix(count), as: UTF8.self))
            reactor.atTurnEnd(self)
        }
    }

    func turnEnds() {
        log("end")
    }

    func stop() {
        if let registration { reactor.deregister(registration, descriptor) }
        registration = nil
    }
}

private func pair() -> (Descriptor, Descriptor) {
    var ends: [Int32] = [0, 0]
    let result = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK, 0, &ends)
    precondition(result == 0)
    return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
}

private func write(_ text: String, _ descriptor: Descriptor) {
    let outcome = Array(text.utf8).withUnsafeBytes { descriptor.send($0) }
    #expect(outcome == .moved(text.utf8.count))
}

@Suite("A reactor")
struct ReactorTests {
    @Test("handles all that is ready, then runs its hooks once, then ends the turn of each handler")
    func turnOrder() {
        let reactor = Reactor(name: "turn")
        let (a, farA) = pair()
        let (b, farB) = pair()
        var log: [String] = []
        let readers = [
            Reader(a, reactor) { log.append($0) }, Reader(b, reactor) { log.append($0) },
        ]
        reactor.addTurnEndHook { log.append("hook") }
        write("x", farA)
        write("x", farB)
        reactor.turn()
        #expect(log == ["x", "x", "hook", "end", "end"])
        for reader in readers { reader.stop() }
    }

    @Test("does not hand a closed descriptor's late event to whoever has its place now")
    func staleEvents() {
        let reactor = Reactor(name: "stale")
        let (a, farA) = pair()
        let (b, farB) = pair()
        let (c, _) = pair()
        var log: [String] = []
        var readers: [Reader] = []
        var newcomer: Reader?
        // Whichever is called first stops the other, whose event is already in the same batch.
        for (index, end) in [a, b].enumerated() {
            readers.append(
                Reader(end, reactor) { text in
                    log.append(text)
                    guard text != "end" else { return }
                    readers[1 - index].stop()
                    newcomer = Reader(c, reactor) { log.append("wrong: \($0)") }
                })
        }
        write("x", farA)
        write("x", farB)
        reactor.turn()
        #expect(log == ["x", "end"])
        newcomer?.stop()
        for reader in readers { reader.stop() }
    }

    @Test("runs what many threads post, each thread's work in its order, waking once for many")
    func posts() async {
        let reactor = Reactor(name: "posts")
        let (threads, each) = (8, 5_000)
        // Unchecked: touched on the reactor's thread, and read after it has ended.
        nonisolated(unsafe) var next = [Int](repeating: 0, count: threads)
        // Unchecked: the same.
        nonisolated(unsafe) var inOrder = true
        reactor.start()
        await withTaskGroup(of: Void.self) { group in
            for thread in 0..<threads {
                group.addTask {
                    for number in 0..<each {
                        reactor.post {
                            inOrder = inOrder && next[thread] == number
                            next[thread] += 1
                        }
                    }
                }
            }
        }
        reactor.stop()
        reactor.join()
        #expect(next == [Int](repeating: each, count: threads))
        #expect(inOrder)
        #expect(reactor.turns < UInt64(threads * each))
    }

    @Test("runs its own posts without being woken, and input held over in the next turn")
    func ownPosts() {
        let reactor = Reactor(name: "own")
        final class Held: EventHandler {
            var calls = 0
            func ready(_ events: Readiness) { calls += events == .readable ? 1 : 0 }
        }
        // Unchecked: touched on one thread only.
        nonisolated(unsafe) let held = Held()
        // Unchecked: touched on one thread only.
        nonisolated(unsafe) var order: [Int] = []
        reactor.post {
            order.append(1)
            reactor.onNextTurn(held)
            reactor.post {
                order.append(2)
                reactor.stop()
            }
        }
        reactor.run()
        #expect(order == [1, 2])
        #expect(held.calls == 1)
    }

    @Test("hears a signal as an event")
    func signals() {
        let reactor = Reactor(name: "signals")
        SignalWatcher.block([.hangUp])
        var heard: [SignalWatcher.Signal] = []
        let watcher = SignalWatcher([.hangUp], on: reactor) { signal in
            heard.append(signal)
            reactor.stop()
        }
        // To this thread alone: the other threads of a test run would die of it.
        pthread_kill(pthread_self(), SIGHUP)
        reactor.run()
        watcher.stop()
        #expect(heard == [.hangUp])
    }

    @Test("closes a descriptor when its last holder lets go")
    func closing() {
        var ends: (near: Descriptor?, far: Descriptor)
        (ends.near, ends.far) = pair()
        write("x", ends.far)
        ends.near = nil
        let far = ends.far
        var byte: UInt8 = 0
        let outcome = withUnsafeMutableBytes(of: &byte) { far.receive(into: $0) }
        #expect(outcome == .ended || outcome == .failed(.connectionLost))
    }

    @Test("tells wall time in milliseconds since 1970")
    func wallClock() {
        let difference = WallClock.now() - Int64(Date().timeIntervalSince1970 * 1_000)
        #expect(abs(difference) < 1_000)
    }
}
