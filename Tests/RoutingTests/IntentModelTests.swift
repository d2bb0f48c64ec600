import Testing

@testable import Routing

@Suite("Intent: models")
struct IntentModelTests {
    static let lexicon = Lexicon(
        LexiconFile(
            language: "en",
            bytes: Array("[buy]\ni take\n[presale]\nhow much\n[aftersale]\nrefund".utf8)
        ).entries)

    static let rows: [TrainingRow] = {
        let texts: [(IntentClass, [String])] = [
            (.buy, ["i take two", "i take the red one", "sold, one for me", "order one for me"]),
            (.presale, ["how much is it", "how much the bag", "which sizes", "is there a size m"]),
            (.aftersale, ["refund please", "my parcel is late", "parcel broken", "refund me"]),
            (.chat, ["hello all", "so funny", "good evening", "hello from here"]),
            (.spam, ["earn money at home", "followers for free", "earn today", "free money"]),
            (.complaint, ["you are thieves", "worst shop", "shame on you", "scam shop"]),
        ]
        return texts.flatMap { label, list in
            list.map { TrainingRow(language: "en", label: label, text: Array($0.utf8)) }
        }
    }()

    static let model = IntentTrainer.train(rows, lexicon: lexicon)

    @Test("A model knows the rows it learned from")
    func learns() {
        let scorer = IntentScorer(lexicon: Self.lexicon, model: Self.model)
        let evaluation = IntentEvaluation(Self.rows, scorer: scorer)
        for target in IntentEvaluation.Target.allCases {
            #expect((evaluation.figures(target).auc ?? 0) > 0.95, "\(target)")
        }
    }

    @Test("The same rows and seed give the same bytes, another seed others")
    func deterministic() {
        let again = IntentTrainer.train(Self.rows, lexicon: Self.lexicon)
        #expect(again.fileBytes == Self.model.fileBytes)
        var options = IntentTrainer.Options()
        options.seed = 99
        let other = IntentTrainer.train(Self.rows, lexicon: Self.lexicon, options: options)
        #expect(other.fileBytes != Self.model.fileBytes)
    }

    @Test("A model comes back from its file, which has at most 256 KiB")
    func roundTrip() throws {
        let bytes = Self.model.fileBytes
        #expect(bytes.count <= 256 * 1_024)
        let read = try IntentModel(bytes: bytes)
        #expect(read.content == Self.model.content)
    }

    @Test("A damaged file is refused with what is wrong with it")
    func damaged() {
        let good = Self.model.fileBytes
        func refusal(_ bytes: [UInt8]) -> IntentModelError? {
            do throws(IntentModelError) {
                _ = try IntentModel(bytes: bytes)
                return nil
            } catch { return error }
        }
        #expect(refusal([]) == .notAModel)
        #expect(refusal(Array("hello world".utf8)) == .notAModel)
        #expect(
            refusal(Array(good.dropLast())) == .length(expected: good.count, found: good.count - 1))
        var version = good
        version[4] = 77
        #expect(refusal(version) == .version(77))
        var changed = good
        changed[good.count / 2] ^= 1
        #expect(refusal(changed) == .checksum)
        #expect(refusal(changed)?.sentence.contains("damaged") == true)
    }

    @Test("Rows are read, and lines that are none are told")
    func rowsFile() {
        let (rows, complaints) = TrainingRow.read(
            Array("# note\nen\tbuy\ti take it\nen\tbye\tx\nno tabs\n\nth\tchat\tดี\r\n".utf8))
        #expect(rows.map(\.label) == [.buy, .chat])
        #expect(rows.last?.text == Array("ดี".utf8))
        #expect(complaints.count == 2)
        #expect(complaints.first?.contains("line 3") == true)
    }

    @Test("The figures of an evaluation are right on rows small enough to count by hand")
    func figures() {
        let pairs = [(900, true), (800, false), (700, true), (100, false)]
        let named = pairs.map { (score: $0.0, right: $0.1) }
        #expect(IntentEvaluation.auc(named) == 0.75)
        let precision = IntentEvaluation.averagePrecision(named) ?? 0
        #expect(abs(precision - (1 + 2.0 / 3) / 2) < 1e-12)
        #expect(abs(IntentEvaluation.brier(named) - (0.01 + 0.64 + 0.09 + 0.01) / 4) < 1e-12)
        let error = IntentEvaluation.calibrationError(named)
        #expect(abs(error - (0.1 + 0.8 + 0.3 + 0.1) / 4) < 1e-12)
        #expect(IntentEvaluation.auc([(score: 5, right: true)]) == nil)
    }
}
