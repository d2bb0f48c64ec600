import Foundation
import Testing

@Suite("Documentation")
struct DocumentationTests {
    @Test("Every public type and function says what it is for")
    func publicDeclarationsAreDocumented() throws {
        for file in Repository.sources {
            for (index, line) in file.code.enumerated() where Self.declaresPublicly(line) {
                guard !Self.isDocumented(file, index) else { continue }
                Issue.record(
                    "\(file.place(index)): write above it, after ///, what it is for in a sentence")
            }
        }
    }

    static func declaresPublicly(_ line: String) -> Bool {
        let words = line.trimmed.split { !$0.isLetter && $0 != "@" && $0 != "_" }
        guard let place = words.firstIndex(where: { $0 == "public" || $0 == "open" }),
            words[..<place].allSatisfy({ $0.hasPrefix("@") || prefixes.contains($0) })
        else { return false }
        let rest = words[(place + 1)...].drop { prefixes.contains($0) }
        return rest.first.map { kinds.contains($0) } ?? false
    }

    private static let prefixes: Set<Substring> = [
        "static", "final", "mutating", "nonmutating", "consuming", "borrowing", "indirect",
        "private", "set", "nonisolated", "unsafe", "override", "convenience", "required", "lazy",
        "weak", "prefix", "postfix", "infix",
    ]
    /// Types and what they do; a stored property of a record may speak for itself.
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "actor", "func", "subscript", "typealias",
    ]

    /// By its own comment, or by that of the one-line declaration directly above it.
    static func isDocumented(_ file: SourceFile, _ index: Int) -> Bool {
        var place = index - 1
        while place >= 0 {
            let line = file.lines[place].trimmed
            if line.hasPrefix("///") || line.hasSuffix("*/") { return true }
            let isAttribute = line.hasPrefix("@") && !declaresPublicly(line)
            let isComment = line.hasPrefix("//")
            let isNeighbour = declaresPublicly(file.code[place]) && !line.hasSuffix("{")
            guard isAttribute || isComment || isNeighbour else { return false }
            place -= 1
        }
        return false
    }

    @Test("The README names every target")
    func readmeNamesTargets() throws {
        let readme = Repository.text("README.md")
        for target in try Manifest.read().targets.keys.sorted() where !target.hasSuffix("Tests") {
            #expect(
                readme.contains("| `\(target)` |"),
                "README.md: give \(target) a row with its invariant in the code map")
        }
    }

    @Test("A missing comment is noticed")
    func noticesMissing() {
        let file = SourceFile(
            path: "Sources/X/X.swift",
            text: """
                /// For an example.
                @frozen
                public struct A {
                    public let b: Int
                    public func c() {}
                    /// Two of a kind.
                    public static func d() {}
                    public static func e() {}
                }
                public final class F {
                }
                """)
        let undocumented = file.code.indices.filter {
            Self.declaresPublicly(file.code[$0]) && !Self.isDocumented(file, $0)
        }
        #expect(undocumented == [4, 9])
    }
}
