import Testing

@testable import Reactor

@Suite("Timers")
struct TimerTests {
    @Test("run in the order they are due, and together in the order they were set")
    func order() {
        var heap = TimerHeap<Int>()
        for (payload, deadline) in [30, 10, 20, 10, 30, 0].enumerated() {
            _ = heap.insert(deadline: Int64(deadline), payload)
        }
        #expect(heap.nextDeadline == 0)
        var ran: [Int] = []
        while let payload = heap.popDue(at: 20) { ran.append(payload) }
        #expect(ran == [5, 1, 3, 2])
        #expect(heap.count == 2)
        while let payload = heap.popDue(at: 30) { ran.append(payload) }
        #expect(ran == [5, 1, 3, 2, 0, 4])
    }

    @Test("do not run once they are taken back, and a token used twice harms no other timer")
    func cancel() {
        var heap = TimerHeap<Int>()
        let first = heap.insert(deadline: 1, 1)
        #expect(heap.remove(first) == 1)
        let second = heap.insert(deadline: 2, 2)
        #expect(heap.remove(first) == nil)
        #expect(heap.popDue(at: 5) == 2)
        #expect(heap.remove(second) == nil)
    }

    @Test("agree with a sorted list through thousands of insertions and removals")
    func model() {
        var heap = TimerHeap<Int>()
        var model: [(deadline: Int64, arrival: Int, token: TimerToken)] = []
        var state: UInt64 = 7
        for arrival in 0..<5_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if state >> 62 == 0, !model.isEmpty {
                let gone = model.remove(at: Int(state >> 33) % model.count)
                #expect(heap.remove(gone.token) == gone.arrival)
            } else {
                let deadline = Int64(state >> 40 & 0xff)
                let token = heap.insert(deadline: deadline, arrival)
                model.append((deadline, arrival, token))
            }
        }
        model.sort { ($0.deadline, $0.arrival) < ($1.deadline, $1.arrival) }
        var ran: [Int] = []
        while let payload = heap.popDue(at: .max) { ran.append(payload) }
        #expect(ran == model.map(\.arrival))
    }

    @Test("on a reactor run after their time and never when cancelled")
    func onReactor() {
        let reactor = Reactor(name: "timers")
        var events: [String] = []
        let begin = MonotonicClock.now()
        var seen: Int64 = 0
        reactor.schedule(afterMilliseconds: 20) {
            seen = MonotonicClock.now()
            events.append("second")
            reactor.stop()
        }
        reactor.schedule(afterMilliseconds: 5) { events.append("first") }
        let cancelled = reactor.schedule(afterMilliseconds: 10) { events.append("cancelled") }
        reactor.cancel(cancelled)
        reactor.run()
        #expect(events == ["first", "second"])
        #expect(seen - begin >= 19)
    }
}
