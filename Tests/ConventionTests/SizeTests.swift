import Foundation
import Testing

@Suite("Sizes")
struct SizeTests {
    @Test("No file has more than 400 lines")
    func files() {
        for file in Repository.swiftFiles where file.lineCount > 400 {
            Issue.record(
                "\(file): \(file.lineCount) lines; split it by subject into Type+Subject.swift")
        }
    }

    @Test("No function has more than 50 lines")
    func functions() {
        for file in Repository.swiftFiles {
            for function in FunctionLengths.of(file.code) where function.length > 50 {
                Issue.record(
                    """
                    \(file.place(function.line)): \(function.name) has \(function.length) lines; \
                    name its parts and make each a function
                    """)
            }
        }
    }

    @Test("No line is wider than 100 columns")
    func lines() {
        for file in Repository.swiftFiles {
            for (index, line) in file.lines.enumerated() where line.count > 100 {
                Issue.record(
                    """
                    \(file.place(index)): \(line.count) columns; break the line, or a text with \
                    a backslash at the end of a line in triple quotes
                    """)
            }
        }
    }

    @Test("The tests see every target")
    func everyTargetIsSeen() throws {
        let manifest = try Manifest.read()
        let seen = Set(Repository.swiftFiles.map(\.target))
        for target in manifest.targets.keys.sorted() where !seen.contains(target) {
            Issue.record("\(target): no Swift file was found; add one or drop the target")
        }
    }

    @Test("The measure of a function counts from its first line to its closing brace")
    func measure() {
        let file = SourceFile(
            path: "Sources/Example/Example.swift",
            text: """
                protocol Named {
                    func name() -> String
                    init?(_ words: [String])
                }
                struct Example {
                    let brace = "}"  // }
                    var two: Int {
                        2
                    }
                    init(_ words: [String] = []) {
                        self.init("\\(words.map { "{\\($0)" })")
                    }
                }
                """)
        #expect(
            FunctionLengths.of(file.code) == [
                .init(name: "var two", line: 6, length: 3), .init(name: "init", line: 9, length: 3),
            ])
    }
}
