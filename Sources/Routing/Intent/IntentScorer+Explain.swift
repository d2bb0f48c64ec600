import Vocabulary

extension IntentScorer {
    /// The same score as `score`, with the reasons that add up to it.
    ///
    /// Each reason's points are what the score rises when it is put on the scales after those
    /// before it, so nothing is lost in rounding.
    public func explain(
        _ bytes: UnsafeBufferPointer<UInt8>, _ context: IntentContext = .none
    ) -> IntentScore {
        text.fold(bytes)
        let read = evidence(of: bytes)
        let old = context.earlier.decayed(
            age: context.earlierAge, halfLife: policy.conversationHalfLife)
        let total = context.earlier.isEmpty ? read : old.adding(read)
        var scales = ReasonScales(balance: balance)
        scales.note(.base, "any message")
        scales.evidence = old
        if !context.earlier.isEmpty { scales.note(.conversation, "what was said before") }
        putPhrases(on: &scales, bytes: bytes)
        putWording(on: &scales, total: total, bytes: bytes)
        scales.evidence = total
        scales.note(.wording, "other letters", keepsZero: false)
        putContext(on: &scales, context)
        return IntentScore(
            verdict: verdict(total, of: read, odds: contextOdds(context)), reasons: scales.reasons)
    }

    /// The same for an array.
    public func explain(_ bytes: [UInt8], _ context: IntentContext = .none) -> IntentScore {
        bytes.withUnsafeBufferPointer { explain($0, context) }
    }

    /// The same for a string.
    public func explain(_ string: String, _ context: IntentContext = .none) -> IntentScore {
        explain(Array(string.utf8), context)
    }

    private func putPhrases(
        on scales: inout ReasonScales, bytes: UnsafeBufferPointer<UInt8>
    ) {
        let found = lexicon.automaton.resolve(lexicon.automaton.scan(text), in: text)
        let count = choose(found, bytes: bytes)
        for index in 0..<count {
            let candidate = text.candidates[index]
            let entry = lexicon.entries[Int(candidate.phrase)]
            let section = LexiconSection.at(sectionIndex(candidate))
            let value = lexicon.payloads[Int(candidate.phrase)].points
            let points = scales.evidence.points[section.index] &+ value
            scales.evidence.points[section.index] = min(points, TextEvidence.mostPoints)
            let turned = candidate.isTurned
            let words = words(Int(candidate.start)..<Int(candidate.end), bytes)
            scales.note(
                .phrase,
                "\(words) (\(entry.language) \(section.rawValue)\(turned ? ", turned" : ""))")
        }
    }

    /// The words that weigh most one by one; the others together.
    private func putWording(
        on scales: inout ReasonScales, total: TextEvidence, bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard text.count > 1 else { return }
        scales.evidence.letters = total.letters
        let parts = wordSums()
        let heaviest = parts.indices.sorted { a, b in
            let (x, y) = (weight(parts[a].sums), weight(parts[b].sums))
            return x == y ? a < b : x > y
        }
        .prefix(4)
        for index in heaviest.sorted() {
            scales.evidence.sums = scales.evidence.sums &+ parts[index].sums
            scales.note(.wording, words(parts[index].units, bytes))
        }
    }

    /// How much a word's sums move the chance of a sale, whichever way.
    private func weight(_ sums: SIMD8<Int32>) -> Int32 {
        let lead = max(sums[IntentClass.buy.index], sums[IntentClass.presale.index])
        let rest = max(sums[IntentClass.chat.index], sums[IntentClass.aftersale.index])
        return abs(lead &- rest)
    }

    /// The model's sums by word, or by eight letters where words are not parted.
    private func wordSums() -> [(units: Range<Int>, sums: SIMD8<Int32>)] {
        var parts: [(units: Range<Int>, sums: SIMD8<Int32>)] = []
        var hashes = GramHashes()
        var start = 1
        var sums = SIMD8<Int32>.zero
        for place in 1..<text.count {
            hashes.add(text.units[place])
            let small = IntentScorer.weights(model.rows, hashes)
            sums &+= IntentScorer.widened(small, steps: 1)
            let isSpace = text.units[place] == FoldTable.space
            if isSpace || place &- start == 11 || place == text.count &- 1 {
                let end = isSpace ? place : place &+ 1
                if end > start || sums != .zero { parts.append((start..<max(end, start), sums)) }
                start = place &+ 1
                sums = .zero
            }
        }
        return parts
    }

    private func words(_ units: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let range = text.bytes(of: units)
        let slice = bytes[range.lowerBound..<min(range.upperBound, bytes.count)]
        var words = String(decoding: slice, as: UTF8.self)
        while words.last == " " { words.removeLast() }
        return words
    }

    private func putContext(on scales: inout ReasonScales, _ context: IntentContext) {
        for weight in policy.signals {
            scales.odds &+= signalOdds(weight, context.signals)
            scales.note(.signal, weight.kind.rawValue, keepsZero: false)
        }
        if context.isFollower {
            scales.odds &+= Int32(policy.follower)
            scales.note(.follower, "follows the host")
        }
        scales.odds &+= ordersOdds(context.ordersBefore)
        scales.note(.orders, "\(context.ordersBefore) before", keepsZero: false)
        scales.odds &+= waitOdds(context.waitedSeconds)
        scales.note(.waiting, "\(context.waitedSeconds) s", keepsZero: false)
        scales.odds &+= burstOdds(context.burstMessages)
        scales.note(.burst, "\(context.burstMessages) messages", keepsZero: false)
    }
}
