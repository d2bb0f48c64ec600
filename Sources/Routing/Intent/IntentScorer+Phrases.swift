extension IntentScorer {
    /// Adds the points of the phrases that were found, each phrase once; a buying phrase near a
    /// negation counts as a refusal.
    func gather(_ found: Int, bytes: UnsafeBufferPointer<UInt8>) -> SIMD16<Int32> {
        let count = choose(found, bytes: bytes)
        let list = text.candidates
        let payloads = lexicon.payloads
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 16) { sums in
            sums.initialize(repeating: 0)
            for index in 0..<count {
                let payload = payloads[Int(list[index].phrase)]
                let section =
                    list[index].isTurned ? LexiconSection.noBuy.index : Int(payload.section)
                sums[section] = min(sums[section] &+ payload.points, TextEvidence.mostPoints)
            }
            var points = SIMD16<Int32>.zero
            for section in 0..<LexiconSection.count { points[section] = sums[section] }
            return points
        }
    }

    /// The section that a chosen phrase counts for.
    @inline(__always)
    func sectionIndex(_ candidate: PhraseCandidate) -> Int {
        candidate.isTurned
            ? LexiconSection.noBuy.index
            : Int(lexicon.payloads[Int(candidate.phrase)].section)
    }

    /// Leaves the phrases that count in the candidates, answers how many.
    ///
    /// The leftmost and longest count. A buying phrase that shares words with a chosen negation
    /// (“не хочу” and “хочу купить”) counts too: as turned.
    func choose(_ found: Int, bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var taken: Int32 = 0
        var last = PhraseCandidate(start: -1, end: -1)
        var lastNegates = false
        var negated = false
        let list = text.candidates
        let payloads = lexicon.payloads
        for place in 0..<found {
            var candidate = list[place]
            let isTwin = candidate.start == last.start && candidate.end == last.end
            let overlaps = !isTwin && candidate.start < taken
            let section = payloads[Int(candidate.phrase)].section
            if overlaps {
                guard lastNegates, section == IntentScorer.buySection,
                    candidate.start > last.start, candidate.end > taken
                else { continue }
                candidate.isTurned = true
            }
            if isKnown(candidate.phrase, among: count) { continue }
            if isTwin && isDoubled(candidate, among: count) { continue }
            list[count] = candidate
            count &+= 1
            let negates = section == IntentScorer.negationSection
            negated = negated || negates
            lastNegates = negates || (isTwin && lastNegates)
            taken = candidate.end
            last = candidate
        }
        if negated { turn(count, bytes: bytes) }
        return count
    }

    private static let buySection = Int32(LexiconSection.buy.index)
    private static let negationSection = Int32(LexiconSection.negation.index)

    @inline(__always)
    private func isKnown(_ phrase: Int32, among count: Int) -> Bool {
        for earlier in 0..<count where text.candidates[earlier].phrase == phrase { return true }
        return false
    }

    /// Whether the same words count for the same section already, as a phrase of another language;
    /// of two the one with more points stays.
    private func isDoubled(_ candidate: PhraseCandidate, among count: Int) -> Bool {
        let list = text.candidates
        let this = lexicon.payloads[Int(candidate.phrase)]
        var place = count &- 1
        while place >= 0 && list[place].start == candidate.start {
            let that = lexicon.payloads[Int(list[place].phrase)]
            if that.section == this.section {
                if abs(this.points) > abs(that.points) { list[place].phrase = candidate.phrase }
                return true
            }
            place &-= 1
        }
        return false
    }

    /// Marks the buying phrases that stand close to a negation, with no stop between.
    private func turn(_ count: Int, bytes: UnsafeBufferPointer<UInt8>) {
        let list = text.candidates
        for index in 0..<count
        where lexicon.payloads[Int(list[index].phrase)].section == IntentScorer.buySection {
            if isTurned(list[index], among: count, bytes: bytes) { list[index].isTurned = true }
        }
    }

    private func isTurned(
        _ phrase: PhraseCandidate, among count: Int, bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for other in 0..<count {
            let negation = text.candidates[other]
            let payload = lexicon.payloads[Int(negation.phrase)]
            guard payload.section == IntentScorer.negationSection else { continue }
            let isBehind = negation.start >= phrase.end
            guard payload.reach.allows(behind: isBehind) else { continue }
            let from = isBehind ? phrase.end : negation.end
            let to = isBehind ? negation.start : phrase.start
            guard from <= to, to &- from <= IntentScorer.negationReach else { continue }
            if !isParted(Int(from), Int(to), bytes: bytes) { return true }
        }
        return false
    }

    /// How many units may stand between a negation and what it turns.
    static let negationReach: Int32 = 14

    /// Whether a stop stands between two places.
    private func isParted(_ from: Int, _ to: Int, bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let low = Int(text.offsets[from])
        let high = Int(text.offsets[to])
        guard low < high, high <= bytes.count else { return false }
        for place in low..<high {
            switch bytes[place] {
            case 0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x0A: return true
            default: continue
            }
        }
        return false
    }
}
