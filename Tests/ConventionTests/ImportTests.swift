import Foundation
import Testing

@Suite("Imports")
struct ImportTests {
    /// The pure targets: no I/O, no clock, no randomness.
    static let ringZero: Set<String> = [
        "Vocabulary", "Wire", "Routing", "PolicyFiles", "Sessions", "Console",
    ]
    /// What comes with the toolchain; everything else is a target of ours.
    static let toolchain: Set<String> = ["Foundation", "Glibc", "Dispatch", "Testing"]
    /// C libraries, each with the one target that may import it, in its tests too.
    static let libraries = ["COpenSSL": "Crypto", "CSQLite": "Store"]

    struct Import {
        var module: String
        var line: Int
    }

    static func imports(of file: SourceFile) -> [Import] {
        file.code.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ modifiers.contains(String($0)) })
            else { return nil }
            let kinds: Set<Substring> = [
                "struct", "class", "enum", "func", "let", "var", "typealias",
            ]
            let rest = words[(place + 1)...].drop { kinds.contains($0) }
            return rest.first.map { Import(module: String($0), line: index) }
        }
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency",
        "@_exported", "@_implementationOnly",
    ]

    @Test("Ring 0 imports nothing but ring 0")
    func ringZeroIsPure() throws {
        for file in Repository.sources where Self.ringZero.contains(file.target) {
            for found in Self.imports(of: file) where !Self.ringZero.contains(found.module) {
                Issue.record(
                    """
                    \(file.place(found.line)): \(file.target) is pure and may not import \
                    \(found.module); take the value as an argument, or move the code to ring 1
                    """)
            }
        }
        let targets = try Manifest.read().targets
        for target in Self.ringZero {
            let outside = Set(targets[target] ?? []).subtracting(Self.ringZero)
            #expect(
                outside.isEmpty,
                "\(target) depends on \(outside.sorted()): the arrow points the wrong way")
        }
    }

    @Test("A C library is imported by one target only")
    func librariesAreWrapped() {
        for file in Repository.swiftFiles {
            for found in Self.imports(of: file) {
                guard let owner = Self.libraries[found.module],
                    ![owner, owner + "Tests"].contains(file.target)
                else { continue }
                Issue.record(
                    """
                    \(file.place(found.line)): only \(owner) imports \(found.module); give \
                    \(owner) a function that does what is needed here
                    """)
            }
        }
    }

    @Test("A target imports what the manifest lets it, and nothing unknown")
    func importsAreDeclared() throws {
        let targets = try Manifest.read().targets
        for file in Repository.swiftFiles {
            let allowed = Set(targets[file.target] ?? []).union(Self.toolchain)
                .union(Self.libraries.keys)
            for found in Self.imports(of: file) where !allowed.contains(found.module) {
                Issue.record(
                    """
                    \(file.place(found.line)): \(file.target) does not depend on \(found.module); \
                    add it to the target in Package.swift if the arrow points down, else do without
                    """)
            }
        }
    }

    @Test("Only tests import Testing")
    func testingStaysInTests() {
        for file in Repository.sources {
            for found in Self.imports(of: file) where found.module == "Testing" {
                Issue.record("\(file.place(found.line)): move this into Tests/")
            }
        }
    }

    @Test("An import is found whatever stands before it")
    func importsAreFound() {
        let text = "public import A\n@testable import B\nimport struct C.D\n// import E\nlet x = 1"
        let found = Self.imports(of: SourceFile(path: "Sources/X/X.swift", text: text))
        #expect(found.map(\.module) == ["A", "B", "C"])
    }
}
