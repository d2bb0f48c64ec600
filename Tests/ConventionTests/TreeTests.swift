import Foundation
import Testing

@Suite("Tree")
struct TreeTests {
    @Test("Nothing stands at the top but what belongs there")
    func topLevel() throws {
        let allowed: Set<String> = [
            "Package.swift", "Sources", "Tests", "Policies", "ops", "README.md",
        ]
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
        for name in names.sorted() where !name.hasPrefix(".") && !allowed.contains(name) {
            Issue.record("\(name): move it into one of \(allowed.sorted().joined(separator: ", "))")
        }
    }

    @Test("The project uses no Swift package")
    func noPackages() {
        #expect(
            !Repository.text("Package.swift").contains(".package("),
            "Package.swift: write what is needed, or take a C library from Debian")
    }

    @Test("Nothing of the manifest switches checks off")
    func checksStayOn() {
        let manifest = Repository.text("Package.swift")
        for word in ["Ounchecked", "unsafeFlags", "suppress-warnings"] {
            #expect(!manifest.contains(word), "Package.swift: do without \(word)")
        }
        #expect(manifest.contains(".treatAllWarnings(as: .error)"), "warnings are errors here")
    }

    @Test("Every script stops at the first failure, and can be run")
    func scripts() {
        let scripts = (Repository.paths(under: "ops") + [".ci/run"]).filter {
            Repository.text($0).hasPrefix("#!/usr/bin/env bash")
        }
        #expect(scripts.count >= 5)
        for script in scripts {
            #expect(
                Repository.text(script).contains("\nset -euo pipefail\n"),
                "\(script): begin it with set -euo pipefail")
            #expect(
                FileManager.default.isExecutableFile(
                    atPath: Repository.root.appendingPathComponent(script).path),
                "\(script): chmod +x")
        }
    }

    @Test("No work is left as a note in the code")
    func noLeftovers() throws {
        let pattern = try NSRegularExpression(pattern: #"\b(TODO|FIXME|XXX|HACK)\b"#)
        for file in Repository.swiftFiles where !file.path.hasSuffix("/TreeTests.swift") {
            for (index, line) in file.lines.enumerated() {
                let range = NSRange(line.startIndex..., in: line)
                guard pattern.firstMatch(in: line, range: range) != nil else { continue }
                Issue.record("\(file.place(index)): do it now, or open an issue and drop the note")
            }
        }
    }
}
