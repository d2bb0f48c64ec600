/// One phrase of a lexicon.
public struct LexiconEntry: Sendable, Equatable {
    /// The language of the file it stands in.
    public var language: String
    /// What it tells.
    public var section: LexiconSection
    /// As written, in UTF-8, without points.
    public var phrase: [UInt8]
    /// How strongly: 1…400; below nought a policy's phrase that speaks against its section.
    public var points: Int
    /// Where a negation stands; without meaning in other sections.
    public var reach: NegationReach

    /// Makes one from its parts.
    public init(
        language: String, section: LexiconSection, phrase: [UInt8],
        points: Int = LexiconSection.defaultPoints, reach: NegationReach = .before
    ) {
        self.language = language
        self.section = section
        self.phrase = phrase
        self.points = points
        self.reach = reach
    }
}

extension LexiconEntry {
    /// A phrase of a desk's own policy; points below nought speak against its section.
    public init?(_ phrase: IntentSettings.Phrase) {
        guard let section = LexiconSection(rawValue: phrase.kind.rawValue) else { return nil }
        self.init(
            language: "policy", section: section, phrase: Array(phrase.text.utf8),
            points: phrase.points)
    }
}
