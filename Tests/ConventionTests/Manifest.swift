import Foundation
import Testing

/// Package.swift as far as the tests need it: each target with what it may import.
struct Manifest {
    /// Dependencies by target.
    var targets: [String: [String]]
    /// The text.
    var text: String

    static func read() throws -> Manifest {
        let text = Repository.text("Package.swift")
        let opening = try Regex(#"(?:\n\s+module\(|\n\s+tests\(|\.executableTarget\()"#)
        var targets: [String: [String]] = [:]
        for match in text.matches(of: opening) {
            let words = strings(in: text[match.range.upperBound...])
            guard let name = words.first else { continue }
            targets[name] = Array(words.dropFirst())
        }
        try #require(targets.count > 15, "Package.swift is written in another way: mend Manifest")
        return Manifest(targets: targets, text: text)
    }

    /// The quoted words up to the closing parenthesis.
    private static func strings(in text: Substring) -> [String] {
        var depth = 1
        var words: [String] = []
        var current: String?
        for character in text {
            if character == "\"" {
                if let word = current { words.append(word) }
                current = current == nil ? "" : nil
            } else if current != nil {
                current?.append(character)
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth == 0 { break }
            }
        }
        return words
    }
}
