/// Says for each message what the customer wants and how likely a sale is, in any language.
///
/// One for each thread: it keeps scratch buffers and allocates nothing a message. `score` is for
/// the hot path; `explain` gives the same score with the reasons that add up to it.
public final class IntentScorer {
    /// The phrases.
    public let lexicon: Lexicon
    /// The weights of letters.
    public let model: IntentModel
    /// The numbers a desk may set.
    public let policy: IntentPolicy
    let text = NormalisedText()
    let balance: IntentBalance

    /// Makes one from a lexicon, a model and a policy.
    public init(
        lexicon: Lexicon, model: IntentModel = .plain, policy: IntentPolicy = IntentPolicy()
    ) {
        self.lexicon = lexicon
        self.model = model
        self.policy = policy
        balance = IntentBalance(model: model, policy: policy)
    }

    /// Scores a message given as UTF-8.
    public func score(
        _ bytes: UnsafeBufferPointer<UInt8>, _ context: IntentContext = .none
    ) -> IntentVerdict {
        text.fold(bytes)
        let read = evidence(of: bytes)
        var total = read
        if !context.earlier.isEmpty {
            total = context.earlier.decayed(
                age: context.earlierAge, halfLife: policy.conversationHalfLife
            ).adding(read)
        }
        return verdict(total, of: read, odds: contextOdds(context))
    }

    /// Scores a message given as UTF-8 in an array.
    public func score(_ bytes: [UInt8], _ context: IntentContext = .none) -> IntentVerdict {
        bytes.withUnsafeBufferPointer { score($0, context) }
    }

    /// Scores a message given as a string.
    public func score(_ string: String, _ context: IntentContext = .none) -> IntentVerdict {
        score(Array(string.utf8), context)
    }

    /// The verdict for evidence and the log-odds of everything else.
    @inline(__always)
    func verdict(
        _ total: TextEvidence, of read: TextEvidence, odds: Int32
    ) -> IntentVerdict {
        let (score, classes) = balance.weigh(total, odds: odds)
        return IntentVerdict(
            score: Int(score), classes: classes,
            asksForPerson: read.points[LexiconSection.person.index] > 0, evidence: total)
    }

    /// What the folded message says.
    @inline(__always)
    func evidence(of bytes: UnsafeBufferPointer<UInt8>) -> TextEvidence {
        guard text.count > 1 else { return .none }
        let (sums, hits) = read()
        var points = SIMD16<Int32>.zero
        if hits > 0 {
            let found = lexicon.automaton.resolve(hits, in: text)
            points = gather(found, bytes: bytes)
        }
        return TextEvidence(sums: sums, letters: Int32(text.count), points: points)
    }

    /// One pass over the units: the automaton's steps and the model's sums side by side, because
    /// the one waits for memory while the other computes.
    @inline(__always)
    func read() -> (sums: SIMD8<Int32>, hits: Int) {
        let automaton = lexicon.automaton
        let units = text.units
        let hitList = text.hits
        let rows = model.rows
        let count = text.count
        var state: UInt32 = 0
        var behindSpace = true
        var hits = 0
        var hashes = GramHashes()
        var sums = SIMD8<Int32>.zero
        var place = 1
        while place < count {
            // 256 times a byte stay within 16 bits.
            let stop = min(place &+ 256, count)
            let steps = Int32(truncatingIfNeeded: stop &- place)
            var small = SIMD8<UInt16>.zero
            while place < stop {
                let unit = units[place]
                let next = automaton.step(state, unit, behindSpace: behindSpace)
                behindSpace = unit == FoldTable.space
                state = next & ~PhraseAutomaton.outputBit
                hitList[hits] = UInt64(truncatingIfNeeded: place) << 32 | UInt64(state)
                hits &+= Int(next >> 31)
                hashes.add(unit)
                small &+= IntentScorer.weights(rows, hashes)
                place &+= 1
            }
            sums &+= IntentScorer.widened(small, steps: steps)
        }
        return (sums, hits)
    }

    /// The weights of the groups that end here, each class's sum raised by 128.
    @inline(__always)
    static func weights(_ rows: UnsafePointer<UInt64>, _ hashes: GramHashes) -> SIMD8<UInt16> {
        let packed =
            row(rows, hashes.one) &+ row(rows, hashes.three) &+ row(rows, hashes.five)
        let raised = packed &+ 0x8080_8080_8080
        return SIMD8<UInt16>(truncatingIfNeeded: unsafeBitCast(raised, to: SIMD8<UInt8>.self))
    }

    /// Sums without the 128 of each step.
    @inline(__always)
    static func widened(_ small: SIMD8<UInt16>, steps: Int32) -> SIMD8<Int32> {
        let sums = SIMD8<Int32>(truncatingIfNeeded: small) &- SIMD8<Int32>(repeating: 128 &* steps)
        // The two places above the classes hold what was carried.
        return sums.replacing(with: 0, where: unusedPlaces)
    }

    private static let unusedPlaces: SIMDMask<SIMD8<Int32>> =
        SIMD8<Int32>(0, 0, 0, 0, 0, 0, 1, 1) .== 1

    /// One row's weights; nothing if the row is another group's.
    @inline(__always)
    private static func row(_ rows: UnsafePointer<UInt64>, _ hash: UInt32) -> UInt64 {
        let stored = rows[GramHashes.row(hash)]
        // The mark's bits vanish if they are the same; the bits below them are not ours then.
        let rest = stored ^ UInt64(GramHashes.mark(hash)) << 56
        return rest < 1 << 56 ? rest : 0
    }
}
