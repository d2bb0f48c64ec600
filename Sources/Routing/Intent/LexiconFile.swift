/// What was read from one lexicon file: its phrases, and what is wrong with it.
public struct LexiconFile: Sendable, Equatable {
    /// The language, as the file is named.
    public var language: String
    /// The phrases that could be read.
    public var entries: [LexiconEntry] = []
    /// What is wrong; empty for a good file.
    public var complaints: [LexiconComplaint] = []

    /// Reads a file: `#` comments, `[section]` headers, one phrase a line, ` = N` for points.
    ///
    /// In a phrase `<n>` is any number and a `*` at its end any ending; `[negation after]` holds
    /// the negations that stand behind what they turn, `[negation around]` those on either side.
    public init(language: String, bytes: [UInt8]) {
        self.language = language
        var section: (LexiconSection, NegationReach)?
        let scratch = NormalisedText()
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            let text = LexiconFile.trimmed(line)
            if text.isEmpty || text.first == 0x23 { continue }
            if text.first == 0x5B {
                section = header(text, line: index + 1)
            } else if let (current, reach) = section {
                read(text, current, reach: reach, line: index + 1, scratch: scratch)
            } else if complaints.isEmpty {
                complain(
                    index + 1, "a phrase before any section: write [buy] or another section first")
            }
        }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var line = line
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 {
            line.removeLast()
        }
        while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
        return Array(line)
    }

    private mutating func complain(_ line: Int, _ sentence: String) {
        complaints.append(LexiconComplaint(line: line, sentence: sentence))
    }

    private mutating func header(
        _ text: [UInt8], line: Int
    ) -> (LexiconSection, NegationReach)? {
        let whole = String(decoding: text, as: UTF8.self)
        guard text.last == 0x5D else {
            complain(line, "“\(whole)” is not closed: a section is written [buy]")
            return nil
        }
        let words = whole.dropFirst().dropLast().split(separator: " ").map(String.init)
        guard let name = words.first, let section = LexiconSection(rawValue: name.lowercased())
        else {
            let known = LexiconSection.allCases.map(\.rawValue).joined(separator: ", ")
            complain(line, "no section is named \(whole): known are \(known)")
            return nil
        }
        guard words.count > 1 else { return (section, .before) }
        if words.count == 2, section == .negation, let reach = NegationReach(rawValue: words[1]) {
            return (section, reach)
        }
        complain(line, "\(whole): only [negation after] and [negation around] take a word more")
        return (section, .before)
    }

    private mutating func read(
        _ text: [UInt8], _ section: LexiconSection, reach: NegationReach, line: Int,
        scratch: NormalisedText
    ) {
        var phrase = text
        var points = LexiconSection.defaultPoints
        if let mark = LexiconFile.pointsMark(text) {
            phrase = LexiconFile.trimmed(text[..<mark])
            let number = String(decoding: LexiconFile.trimmed(text[(mark + 1)...]), as: UTF8.self)
            guard let value = Int(number), (1...400).contains(value) else {
                complain(line, "“= \(number)” are no points: a whole number of 1…400 stands there")
                return
            }
            points = value
        }
        guard phrase.count <= 200 else {
            complain(line, "a phrase of \(phrase.count) bytes: 200 are the most")
            return
        }
        guard PhrasePattern(phrase, scratch: scratch) != nil else {
            let written = String(decoding: phrase, as: UTF8.self)
            complain(line, "“\(written)” has no letter, number or sign to match")
            return
        }
        entries.append(
            LexiconEntry(
                language: language, section: section, phrase: phrase, points: points,
                reach: reach))
    }

    /// Where the last ` = ` stands, if what follows could be meant as points.
    private static func pointsMark(_ text: [UInt8]) -> Int? {
        guard let mark = text.lastIndex(of: 0x3D), mark > 0, mark + 1 < text.count else {
            return nil
        }
        return text[mark - 1] == 0x20 || text[mark - 1] == 0x09 ? mark : nil
    }
}
