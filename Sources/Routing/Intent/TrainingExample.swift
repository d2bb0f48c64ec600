/// A row made ready for learning: its folded units and the phrases found in it.
struct TrainingExample {
    let label: Int
    let units: [UInt16]
    /// Section and points, in hundreds, of each phrase that counts.
    private let phrases: [(section: Int, value: Double)]

    init(_ row: TrainingRow, reader: IntentScorer) {
        label = row.label.index
        (units, phrases) = row.text.withUnsafeBufferPointer { bytes in
            reader.text.fold(bytes)
            let units = reader.text.copy
            return (units, reader.phraseValues(bytes))
        }
    }

    /// The rows of the letter groups, with some letters and some groups left out.
    func rows(dropping share: Double, typos: Double, random: inout SplitRandom) -> [Int] {
        var hashes = GramHashes()
        var rows: [Int] = []
        rows.reserveCapacity(units.count * 5)
        let shift = 32 - IntentModel.rowBits
        for unit in units.dropFirst() {
            if random.happens(typos) { continue }
            hashes.add(unit)
            for hash in [hashes.one, hashes.two, hashes.three, hashes.four, hashes.five]
            where !random.happens(share) {
                rows.append(Int(hash >> shift))
            }
        }
        return rows
    }

    /// The points by section, with some phrases left out.
    func points(
        dropping share: Double, random: inout SplitRandom
    ) -> [(section: Int, value: Double)] {
        var sums = [Double](repeating: 0, count: LexiconSection.count)
        for (section, value) in phrases where !random.happens(share) { sums[section] += value }
        return sums.enumerated().filter { $0.element > 0 }.map { ($0.offset, min($0.element, 4)) }
    }
}

extension IntentScorer {
    /// Section and points, in hundreds, of each phrase in the folded message.
    func phraseValues(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(section: Int, value: Double)] {
        let found = lexicon.automaton.resolve(lexicon.automaton.scan(text), in: text)
        let chosen = choose(found)
        return (0..<chosen.count).map { index in
            let payload = lexicon.payloads[Int(text.candidates[index].phrase)]
            let turned =
                chosen.negated && payload.section == Int32(LexiconSection.buy.index)
                && isTurned(index, among: chosen.count, bytes: bytes)
            let section = turned ? LexiconSection.noBuy.index : Int(payload.section)
            return (section, Double(payload.points) / 100)
        }
    }
}
