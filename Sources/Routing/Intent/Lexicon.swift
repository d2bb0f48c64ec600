/// The phrases of all languages in use, ready to be found.
///
// Immutable after init: the pointer is written in init only, freed in deinit.
public final class Lexicon: @unchecked Sendable {
    /// Finds the phrases; an id, and a phrase's number, is a place in `entries`.
    public let automaton: PhraseAutomaton
    /// All phrases.
    public let entries: [LexiconEntry]
    /// What the scorer needs of each entry.
    let payloads: UnsafePointer<Payload>

    /// What a phrase does to a score.
    struct Payload: Sendable {
        var section: Int32
        var points: Int32
        var reach: NegationReach
    }

    /// No phrases.
    public static let empty = Lexicon([])

    /// Takes these phrases; those written twice in one section of one language count once.
    public init(_ entries: [LexiconEntry]) {
        self.entries = entries
        let most = TextEvidence.mostPoints
        let payloads = UnsafeMutablePointer<Payload>.allocate(capacity: max(entries.count, 1))
        for (index, entry) in entries.enumerated() {
            let points = min(max(Int32(clamping: entry.points), -most), most)
            let payload = Payload(
                section: Int32(entry.section.index), points: points, reach: entry.reach)
            (payloads + index).initialize(to: payload)
        }
        self.payloads = UnsafePointer(payloads)
        automaton = PhraseAutomaton(
            phrases: entries.enumerated().map { ($1.phrase, Int32($0)) })
    }

    deinit { payloads.deallocate() }

    /// Only some languages of it; an empty list means all.
    public static func entries(
        _ files: [LexiconFile], languages: [String] = []
    ) -> [LexiconEntry] {
        var seen: Set<String> = []
        var result: [LexiconEntry] = []
        for file in files where languages.isEmpty || languages.contains(file.language) {
            for entry in file.entries {
                let key = "\(entry.section.index) \(String(decoding: entry.phrase, as: UTF8.self))"
                if seen.insert(key).inserted { result.append(entry) }
            }
        }
        return result
    }
}
