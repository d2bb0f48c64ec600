/// Blanks what is not code, so that a search finds only code and braces match.
enum CodeText {
    /// The text with comments, and everything within quotes, turned into spaces; lines stay.
    static func blanked(_ text: String) -> String {
        var scan = CodeScan(Array(text.utf8))
        scan.run()
        return String(decoding: scan.output, as: UTF8.self)
    }
}

private struct CodeScan {
    private let input: [UInt8]
    private(set) var output: [UInt8] = []
    private var index = 0

    init(_ input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count)
    }

    mutating func run() {
        while index < input.count {
            if starts("//") {
                while index < input.count, input[index] != newline { blank(1) }
            } else if starts("/*") {
                blockComment()
            } else if let hashes = hashesBeforeQuote() {
                string(hashes)
            } else {
                output.append(input[index])
                index += 1
            }
        }
    }

    private let newline = UInt8(ascii: "\n")
    private let quote = UInt8(ascii: "\"")

    private func starts(_ word: StaticString, at place: Int? = nil) -> Bool {
        let place = place ?? index
        guard place + word.utf8CodeUnitCount <= input.count else { return false }
        return word.withUTF8Buffer { input[place..<(place + $0.count)].elementsEqual($0) }
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < input.count {
            output.append(input[index] == newline ? newline : UInt8(ascii: " "))
            index += 1
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && index < input.count
    }

    /// How many `#` stand before a quote here; nil where no string begins.
    private func hashesBeforeQuote() -> Int? {
        var place = index
        while place < input.count, input[place] == UInt8(ascii: "#") { place += 1 }
        return place < input.count && input[place] == quote ? place - index : nil
    }

    private func endsString(_ quotes: Int, _ hashes: Int) -> Bool {
        guard index + quotes + hashes <= input.count else { return false }
        return input[index..<(index + quotes)].allSatisfy { $0 == quote }
            && input[(index + quotes)..<(index + quotes + hashes)].allSatisfy {
                $0 == UInt8(ascii: "#")
            }
    }

    private func isEscape(_ hashes: Int) -> Bool {
        input[index] == UInt8(ascii: "\\") && index + hashes < input.count
            && input[(index + 1)..<(index + 1 + hashes)].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    private mutating func string(_ hashes: Int) {
        let quotes = starts("\"\"\"", at: index + hashes) ? 3 : 1
        blank(hashes + quotes)
        while index < input.count {
            if endsString(quotes, hashes) {
                blank(quotes + hashes)
                return
            }
            guard isEscape(hashes) else {
                if quotes == 1, input[index] == newline { return }
                blank(1)
                continue
            }
            blank(1 + hashes)
            if index < input.count, input[index] == UInt8(ascii: "(") {
                interpolation()
            } else {
                blank(1)
            }
        }
    }

    /// What stands in `\( )`, strings within it too.
    private mutating func interpolation() {
        var depth = 0
        repeat {
            if let hashes = hashesBeforeQuote() {
                string(hashes)
                continue
            }
            if input[index] == UInt8(ascii: "(") { depth += 1 }
            if input[index] == UInt8(ascii: ")") { depth -= 1 }
            blank(1)
        } while depth > 0 && index < input.count
    }
}
