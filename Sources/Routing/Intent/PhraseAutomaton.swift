/// Finds all phrases of a list in one pass over a message, however many phrases there are.
///
/// A complete transition table in a double array: one step a unit, no way back. Used for the
/// lexicon of intents and for the bot's keywords. Matches do not overlap: the leftmost wins, then
/// the longest; phrases that fold to the same units are all reported.
///
// Immutable after init: the pointers are written in init only, freed in deinit.
public final class PhraseAutomaton: @unchecked Sendable {
    /// Transitions: the state that owns the cell above, the next state below.
    let cells: UnsafePointer<UInt64>
    /// Where a symbol leads that the state has no transition for.
    let root: UnsafePointer<UInt32>
    /// The symbol of each unit; 0 for units in no phrase.
    let symbols: UnsafePointer<UInt16>
    /// For each state where its phrases begin in `outputs`.
    private let outputStarts: UnsafePointer<UInt32>
    /// Phrases by state, the longest first, each list closed by −1.
    private let outputs: UnsafePointer<Int32>
    private let records: UnsafePointer<Record>
    private let numbers: [UInt64]
    /// How many phrases it knows.
    public let phraseCount: Int
    /// Bytes that the tables take.
    public let byteCount: Int

    /// The bit of a next state that says: a phrase ends here.
    static let outputBit: UInt32 = 1 << 31

    /// What is known of one phrase.
    struct Record {
        var id: Int32
        /// Units, without the leading boundary.
        var length: Int32
        var endsWord: Bool
        /// Where its numbers begin and how many there are; 0 where any may stand.
        var numbersStart: Int32
        var numbersCount: Int32
    }

    /// Builds the automaton; a phrase of which nothing is left after folding is skipped.
    ///
    /// In a phrase `<n>` is any number, and `*` at either end lets the word go on there.
    public init(phrases: [(bytes: [UInt8], id: Int32)]) {
        let builder = PhraseAutomatonBuilder(phrases: phrases)
        cells = UnsafePointer(PhraseAutomaton.copy(builder.cells))
        root = UnsafePointer(PhraseAutomaton.copy(builder.root))
        symbols = UnsafePointer(PhraseAutomaton.copy(builder.symbols))
        outputStarts = UnsafePointer(PhraseAutomaton.copy(builder.outputStarts))
        outputs = UnsafePointer(PhraseAutomaton.copy(builder.outputs))
        records = UnsafePointer(PhraseAutomaton.copy(builder.records))
        numbers = builder.numbers
        phraseCount = builder.records.count
        byteCount =
            builder.cells.count * 8 + builder.root.count * 4 + builder.symbols.count * 2
            + (builder.outputStarts.count + builder.outputs.count) * 4
    }

    deinit {
        cells.deallocate()
        root.deallocate()
        symbols.deallocate()
        outputStarts.deallocate()
        outputs.deallocate()
        records.deallocate()
    }

    private static func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
        let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
        pointer.initialize(from: array, count: array.count)
        return pointer
    }

    /// The next state, with `outputBit` if a phrase may end here.
    @inline(__always)
    func step(_ state: UInt32, _ unit: UInt16) -> UInt32 {
        let symbol = Int(symbols[Int(unit)])
        let cell = cells[Int(state) &+ symbol]
        let fallen = root[symbol]
        return UInt32(truncatingIfNeeded: cell >> 32) == state
            ? UInt32(truncatingIfNeeded: cell) : fallen
    }

    /// Calls `body` for each phrase found, from left to right; each phrase at each place.
    public func matches(in text: NormalisedText, _ body: (PhraseMatch) -> Void) {
        let found = resolve(scan(text), in: text)
        forEachChosen(found, in: text) { phrase, units in
            body(PhraseMatch(id: records[Int(phrase)].id, units: units))
        }
    }

    /// Runs over the message and notes where phrases may end; answers how many notes there are.
    func scan(_ text: NormalisedText) -> Int {
        var state: UInt32 = 0
        var hits = 0
        let units = text.units
        for place in 0..<text.count {
            let next = step(state, units[place])
            state = next & ~PhraseAutomaton.outputBit
            text.hits[hits] = UInt64(truncatingIfNeeded: place) << 32 | UInt64(state)
            hits &+= Int(next >> 31)
        }
        return hits
    }

    /// Turns notes into candidates in order; answers how many.
    func resolve(_ hits: Int, in text: NormalisedText) -> Int {
        var found = 0
        for hit in 0..<hits {
            let note = text.hits[hit]
            let end = Int(note >> 32) &+ 1
            var output = Int(outputStarts[Int(note & 0x7FFF_FFFF)])
            while outputs[output] >= 0 {
                let phrase = outputs[output]
                output &+= 1
                if fits(records[Int(phrase)], end: end, in: text) {
                    insert(phrase, end: end, among: found, in: text)
                    found = min(found &+ 1, NormalisedText.candidateLimit)
                }
            }
        }
        return found
    }

    @inline(__always)
    private func fits(_ record: Record, end: Int, in text: NormalisedText) -> Bool {
        if record.endsWord && end < text.count && text.units[end] != FoldTable.space {
            return false
        }
        return record.numbersCount == 0 || numbersFit(record, end: end, in: text)
    }

    private func numbersFit(_ record: Record, end: Int, in text: NormalisedText) -> Bool {
        var next = Int(record.numbersStart)
        let last = next &+ Int(record.numbersCount)
        for place in (end &- Int(record.length))..<end
        where NumberReader.isNumber(text.units[place]) && next < last {
            if numbers[next] != 0 && numbers[next] != text.numbers[place] { return false }
            next &+= 1
        }
        return true
    }

    /// Inserts in order; when the room is full the last in order is lost.
    private func insert(_ phrase: Int32, end: Int, among found: Int, in text: NormalisedText) {
        let length = Int(records[Int(phrase)].length)
        let new = PhraseCandidate(
            start: Int32(end &- length), end: Int32(end), phrase: phrase)
        let list = text.candidates
        var place = found
        if place == NormalisedText.candidateLimit {
            place &-= 1
            if list[place].precedes(new) { return }
        }
        while place > 0 && new.precedes(list[place &- 1]) {
            list[place] = list[place &- 1]
            place &-= 1
        }
        list[place] = new
    }

    /// The id that was given with a phrase.
    @inline(__always)
    func id(of phrase: Int32) -> Int32 { records[Int(phrase)].id }

    /// Calls `body` with the leftmost and longest candidates that do not overlap.
    @inline(__always)
    func forEachChosen(
        _ found: Int, in text: NormalisedText, _ body: (Int32, Range<Int>) -> Void
    ) {
        var taken: Int32 = 0
        var chosen = PhraseCandidate(start: -1, end: -1, phrase: -1)
        for place in 0..<found {
            let candidate = text.candidates[place]
            let twin = candidate.start == chosen.start && candidate.end == chosen.end
            guard twin || candidate.start >= taken else { continue }
            chosen = candidate
            taken = candidate.end
            body(candidate.phrase, Int(candidate.start)..<Int(candidate.end))
        }
    }
}
