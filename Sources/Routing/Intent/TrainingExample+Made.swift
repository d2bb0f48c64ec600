/// Examples made from rows and phrases, for what writers of rows seldom write down.
extension TrainingExample {
    /// The phrases of a section by language.
    private static func phrases(
        of section: LexiconSection, in lexicon: Lexicon
    ) -> [String: [LexiconEntry]] {
        Dictionary(grouping: lexicon.entries.filter { $0.section == section }, by: \.language)
    }

    /// A buying phrase behind a negation of its language (or before it, where that is the order):
    /// no wish to buy.
    static func refused(
        _ languages: Set<String>, reader: IntentScorer, weight: Double,
        random: inout SplitRandom
    ) -> [TrainingExample] {
        guard weight > 0 else { return [] }
        let negations = phrases(of: .negation, in: reader.lexicon)
        return reader.lexicon.entries.compactMap { entry in
            guard entry.section == .buy, languages.contains(entry.language),
                let list = negations[entry.language]
            else { return nil }
            // Files begin with the plain negations; “instead of” and the like come last.
            let negation = random.pick(Array(list.prefix(max(3, list.count / 2))))
            let words = negation.phrase.filter { $0 != 0x2A }
            let phrase = entry.phrase.filter { $0 != 0x2A }
            let isBehind =
                negation.reach == .after
                || (negation.reach == .around && random.happens(0.5))
            let row = TrainingRow(
                language: entry.language, label: .chat,
                text: isBehind ? phrase + [0x20] + words : words + [0x20] + phrase)
            return TrainingExample(row, reader: reader, weight: weight)
        }
    }
}
