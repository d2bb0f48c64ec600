import Testing
import Vocabulary

@testable import Store

@Suite("The committing thread")
struct CommitterTests {
    let notes = Notes()
    let full = StoreError(.full, "no room")
    let fatal = StoreError(.fatal, "broken")

    private func committer(retryAfter: Int = 5) -> Committer {
        let notes = notes
        return Committer(retryAfter: retryAfter) { event in
            switch event {
            case .stalled(let desk, let error): notes.add("stalled \(desk) \(error)")
            case .resumed(let desk): notes.add("resumed \(desk)")
            case .upkeepFailed(let desk, let error): notes.add("upkeep \(desk) \(error)")
            }
        }
    }

    private func submit(
        _ number: Int64, to desk: any DeskStore, _ committer: Committer,
        query: Committer.Query? = nil
    ) {
        let notes = notes
        var changes = Changes()
        if number > 0 { changes.journal = [Sample.input(number)] }
        committer.submit(changes, to: desk, query: query) { result in
            switch result {
            case .success: notes.add("done \(number)")
            case .failure(let error): notes.add("failed \(number) \(error)")
            }
        }
    }

    @Test("What waits goes into one transaction a desk, and completions keep their order")
    func merges() {
        let committer = committer()
        let (one, two) = (StandInStore(desk: "one"), StandInStore(desk: "two"))
        committer.pause(true)
        for number: Int64 in 1...6 { submit(number, to: number % 2 == 0 ? two : one, committer) }
        #expect(committer.backlog == 6)
        #expect(notes.all.isEmpty)
        committer.pause(false)
        #expect(
            notes.wait(for: 6) == ["done 1", "done 3", "done 5", "done 2", "done 4", "done 6"])
        committer.stop()
        #expect(one.committed == [[1, 3, 5]])
        #expect(two.committed == [[2, 4, 6]])
        #expect(committer.backlog == 0)
    }

    @Test("A transaction holds no more than the limit")
    func bounded() {
        let committer = committer()
        let desk = StandInStore()
        let count = Int64(Committer.mostAtOnce) + 10
        committer.pause(true)
        for number in 1...count { submit(number, to: desk, committer) }
        committer.pause(false)
        committer.stop()
        #expect(desk.committed.map(\.count) == [Committer.mostAtOnce, 10])
        #expect(notes.all == (1...count).map { "done \($0)" })
    }

    @Test(
        "A look-up runs after its changes and before its completion; without changes none is made")
    func queries() {
        let committer = committer()
        let desk = StandInStore()
        let notes = notes
        committer.pause(true)
        submit(1, to: desk, committer)
        submit(0, to: desk, committer) { _ throws(StoreError) in notes.add("looked up") }
        submit(0, to: desk, committer) { desk throws(StoreError) in
            _ = try desk.find([], limit: 1)
        }
        committer.pause(false)
        committer.stop()
        #expect(
            notes.all == ["done 1", "looked up", "done 0", "failed 0 no looking up here"])
        #expect(desk.committed == [[1]])
    }

    @Test("Looking something up needs no commit")
    func queryAlone() {
        let committer = committer()
        let desk = StandInStore([fatal])
        submit(0, to: desk, committer) { _ throws(StoreError) in }
        committer.stop()
        #expect(notes.all == ["done 0"])
        #expect(desk.committed.isEmpty)
    }

    @Test("A full disk is tried again with the same changes, and said once at its start and end")
    func fullDisk() {
        let committer = committer()
        let desk = StandInStore([full, full, full])
        submit(1, to: desk, committer)
        #expect(notes.wait(for: 3) == ["stalled acme no room", "resumed acme", "done 1"])
        submit(2, to: desk, committer)
        committer.stop()
        #expect(desk.committed == [[1], [2]])
        #expect(notes.all.last == "done 2")
    }

    @Test("A fatal error fails the turn and every later one of that desk, and no other desk")
    func fatalError() {
        let committer = committer()
        let (broken, sound) = (StandInStore([fatal]), StandInStore(desk: "sound"))
        submit(1, to: broken, committer)
        #expect(notes.wait(for: 1) == ["failed 1 broken"])
        submit(2, to: broken, committer)
        submit(3, to: sound, committer)
        committer.stop()
        #expect(Set(notes.all.dropFirst()) == ["failed 2 broken", "done 3"])
        #expect(broken.committed.isEmpty)
    }

    @Test("An error that turns fatal while the disk is full ends the tries")
    func fullThenFatal() {
        let committer = committer()
        let desk = StandInStore([full, fatal])
        submit(1, to: desk, committer)
        committer.stop()
        #expect(notes.all.last?.hasPrefix("failed 1") == true)
        #expect(desk.committed.isEmpty)
    }

    @Test("Stopping finishes what is queued")
    func stops() {
        let committer = committer()
        let desk = StandInStore()
        committer.pause(true)
        for number: Int64 in 1...5 { submit(number, to: desk, committer) }
        committer.stop()
        #expect(notes.all == (1...5).map { "done \($0)" })
        #expect(desk.committed == [[1, 2, 3, 4, 5]])
    }

    @Test("Stopping while the disk is full fails what it keeps out, and does not wait for ever")
    func stopsWhileFull() {
        let committer = committer(retryAfter: 600_000)
        let desk = StandInStore(Array(repeating: full, count: 1_000))
        submit(1, to: desk, committer)
        #expect(notes.wait(for: 1) == ["stalled acme no room"])
        committer.stop()
        #expect(notes.all == ["stalled acme no room", "failed 1 no room"])
    }

    @Test("The log is copied beside the commits when it is due, and a failure is reported")
    func upkeep() {
        let committer = committer()
        let desk = StandInStore()
        desk.planCopy()
        submit(1, to: desk, committer)
        committer.stop()
        #expect(desk.copied == 1)

        let second = self.committer()
        desk.planCopy(failing: full)
        submit(2, to: desk, second)
        second.stop()
        #expect(desk.copied == 2)
        #expect(notes.all == ["done 1", "done 2", "upkeep acme no room"])
    }

    @Test("Look-ups beside the commits run in order and are finished at the end")
    func lookUps() {
        let committer = committer()
        let notes = notes
        for number in 1...3 { committer.lookUp { notes.add("look \(number)") } }
        committer.stop()
        #expect(notes.all == ["look 1", "look 2", "look 3"])
    }

    @Test("With a real file, many threads' turns all arrive, in the order each submitted them")
    func real() async throws {
        let folder = try TemporaryFolder()
        let desk = try SQLiteDeskStore(desk: "acme", path: folder.desk)
        let committer = committer()
        await withTaskGroup(of: Void.self) { group in
            for thread: Int64 in 0..<4 {
                group.addTask {
                    for number: Int64 in 1...100 {
                        submit(thread * 1_000 + number, to: desk, committer)
                    }
                }
            }
        }
        committer.stop()
        let stored = try desk.journal(from: 1, limit: 1_000).map(\.sequence)
        var sent: [Int64] = []
        for thread: Int64 in 0..<4 {
            for number: Int64 in 1...100 { sent.append(thread * 1_000 + number) }
        }
        #expect(stored == sent)
        for thread: Int64 in 0..<4 {
            let own = notes.all.compactMap { Int64($0.dropFirst(5)) }
                .filter { $0 / 1_000 == thread }
            #expect(own == own.sorted() && own.count == 100)
        }
    }
}
