extension IntentScorer {
    /// Adds the points of the phrases that were found, each phrase once; a buying phrase near a
    /// negation counts as a refusal.
    func gather(_ found: Int, bytes: UnsafeBufferPointer<UInt8>) -> SIMD16<Int32> {
        let chosen = choose(found)
        var points = SIMD16<Int32>.zero
        for index in 0..<chosen.count {
            let payload = lexicon.payloads[Int(text.candidates[index].phrase)]
            var section = Int(payload.section)
            if chosen.negated, section == LexiconSection.buy.index,
                isTurned(index, among: chosen.count, bytes: bytes)
            {
                section = LexiconSection.noBuy.index
            }
            points[section] = min(points[section] &+ payload.points, TextEvidence.mostPoints)
        }
        return points
    }

    /// Leaves the phrases that count in the candidates, with the entry's place as the phrase.
    func choose(_ found: Int) -> (count: Int, negated: Bool) {
        var count = 0
        var negated = false
        let list = text.candidates
        lexicon.automaton.forEachChosen(found, in: text) { phrase, units in
            let id = lexicon.automaton.id(of: phrase)
            for earlier in 0..<count where list[earlier].phrase == id { return }
            list[count] = PhraseCandidate(
                start: Int32(units.lowerBound), end: Int32(units.upperBound), phrase: id)
            count &+= 1
            if lexicon.payloads[Int(id)].section == Int32(LexiconSection.negation.index) {
                negated = true
            }
        }
        return (count, negated)
    }

    /// Whether a negation stands close to this phrase, with no stop between.
    func isTurned(
        _ index: Int, among count: Int, bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let phrase = text.candidates[index]
        for other in 0..<count {
            let negation = text.candidates[other]
            let payload = lexicon.payloads[Int(negation.phrase)]
            guard payload.section == Int32(LexiconSection.negation.index) else { continue }
            let from = payload.turnsBackwards ? phrase.end : negation.end
            let to = payload.turnsBackwards ? negation.start : phrase.start
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
