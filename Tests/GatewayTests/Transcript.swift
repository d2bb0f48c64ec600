import Foundation

/// A dialogue out of the protocol document: what is said, and what must be heard.
///
///     C lin: ACCEPT c1        the session lin says this
///     S lin: … OK             the next line that lin hears; … stands for anything
///     S lin: …                any number of lines
struct Transcript: CustomStringConvertible {
    struct Step {
        let line: Int
        let isSaid: Bool
        let session: String
        let text: String
    }

    let file: String
    let steps: [Step]

    var description: String { "\(file):\(steps.first?.line ?? 0)" }

    /// All transcripts of the documents in a folder, in order.
    static func all(in folder: String) throws -> [Transcript] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        return try names.filter { $0.hasSuffix(".md") }.flatMap { name in
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            return fences(in: text).map { lines in
                Transcript(file: name, steps: lines.compactMap(Step.init))
            }
        }
    }

    /// The numbered lines of each block that is marked as a transcript.
    private static func fences(in text: String) -> [[(Int, Substring)]] {
        var found: [[(Int, Substring)]] = []
        var open: [(Int, Substring)]?
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line == "```transcript" {
                open = []
            } else if line == "```" {
                if let block = open { found.append(block) }
                open = nil
            } else {
                open?.append((index + 1, line))
            }
        }
        return found
    }

    /// Whether a line is as written, … standing for anything.
    static func matches(_ line: String, _ pattern: String) -> Bool {
        var rest = Substring(line)
        let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where !part.isEmpty {
            if index == parts.count - 1, index > 0 { return rest.hasSuffix(part) }
            guard let range = rest.range(of: part) else { return false }
            if index == 0, range.lowerBound != rest.startIndex { return false }
            rest = rest[range.upperBound...]
        }
        return parts.count > 1 || rest.isEmpty
    }
}

extension Transcript.Step {
    fileprivate init?(_ numbered: (line: Int, text: Substring)) {
        let parts = numbered.text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let words = parts[0].split(separator: " ")
        guard let side = words.first, side == "C" || side == "S", words.count <= 2 else {
            return nil
        }
        self.init(
            line: numbered.line, isSaid: side == "C",
            session: words.count == 2 ? String(words[1]) : "anna",
            text: String(parts[1].drop { $0 == " " }))
    }
}
