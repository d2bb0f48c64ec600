import Foundation
import Testing

/// A way of writing that the project does without, where, and what to do instead.
struct Ban: Sendable, CustomStringConvertible {
    let pattern: String
    let remedy: String
    /// The targets it holds in.
    let holds: @Sendable (SourceFile) -> Bool
    /// Paths where it is allowed, each for a reason that stands in the file.
    var except: Set<String> = []

    var description: String { pattern }

    static func inSources(_ file: SourceFile) -> Bool { !file.isTest }
    static func inTests(_ file: SourceFile) -> Bool { file.isTest }
    static func everywhere(_ file: SourceFile) -> Bool { true }
    static func inLibraries(_ file: SourceFile) -> Bool {
        !file.isTest && file.target != "livedesk"
    }
    static func inRingZero(_ file: SourceFile) -> Bool {
        !file.isTest && ImportTests.ringZero.contains(file.target)
    }

    static let all: [Ban] = [
        Ban(
            pattern: #"\btry!"#, remedy: "let the error go up, or say with a guard what happens",
            holds: everywhere),
        Ban(
            pattern: #"(?<![.\w])fatalError\("#,
            remedy: "throw, or use precondition with what was broken", holds: inSources,
            except: ["Sources/Reactor/Errno.swift"]),
        Ban(
            pattern: #"(?<![.\w])(?<!func )(debugPrint|print|dump)\("#,
            remedy: "write through Log, or return the text to the subcommand",
            // Files named for printing call a print of their own, which returns bytes.
            holds: { inLibraries($0) && !$0.path.hasSuffix("+Print.swift") }),
        Ban(
            pattern: #"(?<![\w])(u|nano)?sleep\(|Thread\.sleep|Task\.sleep"#,
            remedy: "wait for the event itself, with a bound", holds: inTests),
        Ban(
            pattern: #"\bimport XCTest\b"#, remedy: "use Swift Testing", holds: everywhere),
        Ban(
            pattern: #"\bimport Synchronization\b|\bMutex<"#,
            remedy: "use NSLock: ThreadSanitizer reports falsely on Mutex", holds: everywhere),
        Ban(
            pattern: #"\bDate\(\)|Clock\.now|\.random\(|\.randomElement\(|\.shuffled\(|\bUUID\("#,
            remedy: "take the time, the id or the seed as an argument: ring 0 is deterministic",
            holds: inRingZero),
        Ban(
            pattern: #"\bHasher\b|\.hashValue\b"#,
            remedy: "hashes differ from run to run; use Fingerprint or an arrival number",
            holds: inRingZero),
        Ban(
            pattern: #"\bOunchecked\b|unsafeFlags"#,
            remedy: "preconditions stay on: build with -O", holds: everywhere),
    ]
}

@Suite("Banned calls")
struct BannedCallTests {
    @Test("Nothing is written that the project does without", arguments: Ban.all)
    func banned(_ ban: Ban) throws {
        let pattern = try NSRegularExpression(pattern: ban.pattern)
        for file in Repository.swiftFiles where ban.holds(file) {
            guard !ban.except.contains(file.path), !file.declaresItself(ban) else { continue }
            for (index, line) in file.code.enumerated() {
                let range = NSRange(line.startIndex..., in: line)
                guard pattern.firstMatch(in: line, range: range) != nil else { continue }
                Issue.record("\(file.place(index)): \(ban.remedy)")
            }
        }
    }

    @Test("What escapes the compiler's checks carries its reason on the line above")
    func reasonsStand() throws {
        let pattern = try NSRegularExpression(
            pattern: #"@unchecked Sendable|nonisolated\(unsafe\)"#)
        for file in Repository.swiftFiles {
            for (index, line) in file.code.enumerated() {
                let range = NSRange(line.startIndex..., in: line)
                guard pattern.firstMatch(in: line, range: range) != nil,
                    !file.hasComment(above: index)
                else { continue }
                Issue.record(
                    "\(file.place(index)): say on the line above why this cannot go wrong")
            }
        }
    }

    @Test("A ban finds what it bans, and leaves strings and comments alone")
    func bansBite() throws {
        let samples = [
            "let x = try! y()", "fatalError(\"no\")", "print(1)", "usleep(5)", "import XCTest",
            "let m = Mutex<Int>(0)", "let d = Date()", "var h = Hasher()", "[\"-Ounchecked\"]",
        ]
        try #require(samples.count == Ban.all.count)
        for (ban, sample) in zip(Ban.all, samples) where ban.pattern != #"\bOunchecked\b"# {
            let pattern = try NSRegularExpression(pattern: ban.pattern)
            let range = NSRange(sample.startIndex..., in: sample)
            #expect(pattern.firstMatch(in: sample, range: range) != nil, "\(ban)")
            let hidden = CodeText.blanked("// \(sample)\n/* \(sample) */")
            #expect(
                pattern.firstMatch(in: hidden, range: NSRange(hidden.startIndex..., in: hidden))
                    == nil)
        }
    }
}

extension SourceFile {
    /// The file that holds the ban itself.
    fileprivate func declaresItself(_ ban: Ban) -> Bool { path.hasSuffix("/BannedCallTests.swift") }

    /// Whether a comment ends on the line above; attributes may stand between.
    func hasComment(above index: Int) -> Bool {
        var place = index - 1
        while place >= 0 {
            let line = lines[place].trimmed
            if line.hasPrefix("//") { return true }
            let isNeighbour = line.hasPrefix("nonisolated(unsafe)")
            guard line.hasPrefix("@") || isNeighbour, !line.contains("{") else { return false }
            place -= 1
        }
        return false
    }
}

extension String {
    /// Without spaces at either end.
    var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
