/// Finds all phrases of a list in one pass over a message, however many phrases there are.
///
/// A complete transition table in a double array: one step a unit, no way back. Used for the
/// lexicon of intents and for the bot's keywords. Matches do not overlap: the leftmost wins, then
/// the longest; phrases that fold to the same units are all reported.
///
// Immutable after init: the pointers are written in init only, freed in deinit.
public final class PhraseAutomaton: @unchecked Sendable {
    /// Transitions: the state that owns the cell above, the next state below. The cell of a state
    /// itself says where its phrases begin in `outputs`.
    let cells: UnsafePointer<UInt64>
    /// Where a symbol leads that the state has no transition for.
    let root: UnsafePointer<UInt32>
    /// The symbol of each unit inside a word; 0 for units in no phrase.
    let symbols: UnsafePointer<UInt16>
    /// The symbol of each unit behind a space: the beginning of a word is a symbol of its own, so
    /// that spaces need no steps and no state has to know all words that may follow.
    let initials: UnsafePointer<UInt16>
    /// Phrases by state, the longest first.
    private let outputs: UnsafePointer<Output>
    private let records: UnsafePointer<Record>
    private let numbers: [UInt64]
    /// How many phrases it knows.
    public let phraseCount: Int
    /// Bytes that the tables take.
    public let byteCount: Int

    /// The owner of cells that no state has, and of those that tell where phrases begin.
    static let nobody: UInt64 = 0x7FFF_FFFF
    /// The bit of a next state that says: a phrase ends here.
    static let outputBit: UInt32 = 1 << 31

    /// What is known of one phrase.
    struct Record {
        var id: Int32
        /// Where its numbers begin and how many there are.
        var numbersStart: Int32
        var numbersCount: Int32
    }

    /// A phrase that may end in a state: all that is needed to see whether it does.
    struct Output {
        var phrase: Int32
        /// Units, without spaces.
        var length: UInt16
        /// `startsWord`, `endsWord`, `hasDigits`, `isLast`.
        var flags: UInt16

        static let startsWord: UInt16 = 1
        static let endsWord: UInt16 = 2
        static let hasDigits: UInt16 = 4
        static let isLast: UInt16 = 8

        @inline(__always)
        func has(_ flag: UInt16) -> Bool { flags & flag != 0 }
    }

    /// Builds the automaton; a phrase of which nothing is left after folding is skipped.
    ///
    /// In a phrase `<n>` is any number, and `*` at either end lets the word go on there.
    public init(phrases: [(bytes: [UInt8], id: Int32)]) {
        let builder = PhraseAutomatonBuilder(phrases: phrases)
        cells = UnsafePointer(PhraseAutomaton.copy(builder.cells))
        root = UnsafePointer(PhraseAutomaton.copy(builder.root))
        symbols = UnsafePointer(PhraseAutomaton.copy(builder.symbols))
        initials = UnsafePointer(PhraseAutomaton.copy(builder.initials))
        outputs = UnsafePointer(PhraseAutomaton.copy(builder.outputs))
        records = UnsafePointer(PhraseAutomaton.copy(builder.records))
        numbers = builder.numbers
        phraseCount = builder.records.count
        byteCount =
            builder.cells.count * 8 + builder.root.count * 4 + builder.symbols.count * 4
            + builder.outputs.count * 8
    }

    deinit {
        cells.deallocate()
        root.deallocate()
        symbols.deallocate()
        initials.deallocate()
        outputs.deallocate()
        records.deallocate()
    }

    private static func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
        let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
        pointer.initialize(from: array, count: array.count)
        return pointer
    }

    /// The next state, with `outputBit` if a phrase may end here; a space changes nothing.
    @inline(__always)
    func step(_ state: UInt32, _ unit: UInt16, behindSpace: Bool) -> UInt32 {
        let symbol = Int((behindSpace ? initials : symbols)[Int(unit)])
        let cell = cells[Int(state) &+ symbol]
        let fallen = root[symbol]
        // All ones if the cell is this state's, else nought: a branch here is mispredicted often.
        let strange = Int64(bitPattern: cell ^ UInt64(state) << 32)
        let mask = UInt32(truncatingIfNeeded: (strange &- 1 << 32) >> 63)
        let next = fallen ^ ((fallen ^ UInt32(truncatingIfNeeded: cell)) & mask)
        return unit == FoldTable.space ? state : next
    }

    /// Calls `body` for each phrase found, from left to right; each phrase at each place.
    public func matches(in text: NormalisedText, _ body: (PhraseMatch) -> Void) {
        let found = resolve(scan(text), in: text)
        forEachChosen(found, in: text) { phrase, units in
            body(PhraseMatch(id: records[Int(phrase)].id, units: units))
        }
    }

    /// How many phrases there are in a message.
    public func count(in text: NormalisedText) -> Int {
        var count = 0
        forEachChosen(resolve(scan(text), in: text), in: text) { _, _ in count &+= 1 }
        return count
    }

    /// Runs over the message and notes where phrases may end; answers how many notes there are.
    func scan(_ text: NormalisedText) -> Int {
        var state: UInt32 = 0
        var hits = 0
        var behindSpace = true
        let units = text.units
        for place in 1..<max(text.count, 1) {
            let next = step(state, units[place], behindSpace: behindSpace)
            behindSpace = units[place] == FoldTable.space
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
            var place = Int(UInt32(truncatingIfNeeded: cells[Int(note & 0x7FFF_FFFF)]))
            while true {
                let output = outputs[place]
                place &+= 1
                if let start = start(output, end: end, in: text) {
                    let new = PhraseCandidate(
                        start: Int32(start), end: Int32(end), phrase: output.phrase)
                    found = insert(new, among: found, in: text.candidates)
                }
                if output.has(Output.isLast) { break }
            }
        }
        return found
    }

    /// Where a phrase that may end here began (so many units back, spaces not counted); nil if
    /// words or numbers do not allow it.
    @inline(__always)
    private func start(_ output: Output, end: Int, in text: NormalisedText) -> Int? {
        if output.has(Output.endsWord) && text.units[end] != FoldTable.space { return nil }
        var place = end
        var left = output.length
        while left > 0 {
            place &-= 1
            if text.units[place] != FoldTable.space { left &-= 1 }
        }
        if output.has(Output.startsWord) && text.units[place &- 1] != FoldTable.space {
            return nil
        }
        let digitsFit =
            !output.has(Output.hasDigits)
            || numbersFit(records[Int(output.phrase)], start: place, end: end, in: text)
        return digitsFit ? place : nil
    }

    private func numbersFit(
        _ record: Record, start: Int, end: Int, in text: NormalisedText
    ) -> Bool {
        var next = Int(record.numbersStart)
        let last = next &+ Int(record.numbersCount)
        for place in start..<end where NumberReader.isNumber(text.units[place]) && next < last {
            if numbers[next] != 0 && numbers[next] != text.numbers[place] { return false }
            next &+= 1
        }
        return true
    }

    /// Inserts in order and answers how many there are; when the room is full the last is lost.
    @inline(__always)
    private func insert(
        _ new: PhraseCandidate, among found: Int, in list: UnsafeMutablePointer<PhraseCandidate>
    ) -> Int {
        var place = found
        if place == NormalisedText.candidateLimit {
            place &-= 1
            if list[place].precedes(new) { return found }
        }
        let count = place &+ 1
        while place > 0 && new.precedes(list[place &- 1]) {
            list[place] = list[place &- 1]
            place &-= 1
        }
        list[place] = new
        return count
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
