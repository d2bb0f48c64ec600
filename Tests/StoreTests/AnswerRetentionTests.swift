import Testing
import Vocabulary

@testable import Store

@Suite("Answers are remembered for a day")
struct AnswerRetentionTests {
    @Test("Older answers go a few at a time as new ones come, and none that is younger goes")
    func portions() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteDeskStore(desk: "acme", path: folder.desk)
        func count(_ condition: String = "1") throws -> Int64 {
            var count: Int64 = 0
            try store.withDatabase { database throws(StoreError) in
                count = try database.integer("SELECT count(*) FROM answers WHERE \(condition)")
            }
            return count
        }
        var old = Changes()
        old.answers = (1...1_000).map { Sample.answer($0) }
        try store.commit(old)
        #expect(try count() == 1_000)

        let later = Sample.start + Limits.answerMemory
        var young = Changes()
        young.answers = [Sample.answer(2_000, at: later)]
        try store.commit(young)
        #expect(try count() == 1_001, "exactly a day old is still remembered")

        var left: [Int64] = []
        for number: Int64 in 1...20 {
            young.answers = [Sample.answer(3_000 + number, at: later + number)]
            try store.commit(young)
            left.append(try count("at <= \(Sample.start.milliseconds)"))
        }
        #expect(left.first == 934)
        #expect(left.last == 0)
        #expect(try count() == 21)
    }
}
