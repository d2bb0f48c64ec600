/// A row made ready for learning: its folded units and the phrases found in it.
struct TrainingExample {
    let label: Int
    let units: [UInt16]
    /// How much it counts, of one.
    let weight: Double
    /// Section and points, in hundreds, of each phrase that counts.
    private let phrases: [(section: Int, value: Double)]

    init(_ row: TrainingRow, reader: IntentScorer, weight: Double) {
        label = row.label.index
        self.weight = weight
        (units, phrases) = row.text.withUnsafeBufferPointer { bytes in
            reader.text.fold(bytes)
            let units = reader.text.copy
            return (units, reader.phraseValues(bytes))
        }
    }

    /// A phrase of the lexicon as a row, so that wordings like it are known by their letters too;
    /// nil for sections that are no class.
    init?(_ entry: LexiconEntry, reader: IntentScorer, weight: Double) {
        let section = entry.section == .noBuy ? .chat : entry.section
        guard weight > 0, let label = IntentClass(rawValue: section.rawValue) else { return nil }
        self.label = label.index
        self.weight = weight
        phrases = []
        reader.text.fold(entry.phrase)
        units = reader.text.copy
    }

    /// The hashes of the letter groups, with some letters and some groups left out.
    func hashes(
        dropping share: Double, typos: Double, random: inout SplitRandom
    ) -> [UInt32] {
        var hashes = GramHashes()
        var all: [UInt32] = []
        all.reserveCapacity(units.count * 3)
        for unit in units.dropFirst() {
            if random.happens(typos) { continue }
            hashes.add(unit)
            for hash in [hashes.one, hashes.three, hashes.five]
            where !random.happens(share) {
                all.append(hash)
            }
        }
        return all
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
        let count = choose(found, bytes: bytes)
        return (0..<count).map { index in
            let candidate = text.candidates[index]
            let payload = lexicon.payloads[Int(candidate.phrase)]
            return (sectionIndex(candidate), Double(payload.points) / 100)
        }
    }
}
