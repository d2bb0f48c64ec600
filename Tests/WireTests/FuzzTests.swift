import Testing
import Vocabulary
import Wire

struct FuzzTests {
    private static let words =
        Verb.allCases.map(\.rawValue) + [
            "@", "@id=", ";", "=", ":", " ", "  ", "c1", "s1", "*", "+a", "-b", "\\", "\\n", "\\s",
            "12",
            "at=2026-11-28T21:04:31.250Z", "follower=", "sold", "USD", "agent:", "before", "\r",
            "\u{0}",
            "ñ", "😀", "list", "start", "comment", "99999999999999999999", "r", ":x y", "lang=es",
        ]

    /// A line of words in any order, with bytes changed here and there.
    private static func line(_ generator: inout Seeded) -> [UInt8] {
        var line: [UInt8] = []
        if generator.below(3) == 0 { line += Array("@id=7 ".utf8) }
        for _ in 0..<generator.below(9) {
            line += Array(words[generator.below(words.count)].utf8)
            if generator.below(4) > 0 { line.append(0x20) }
        }
        for _ in 0..<max(0, generator.below(6) - 3) where !line.isEmpty {
            line[generator.below(line.count)] = UInt8(generator.below(256))
        }
        return line.filter { $0 != 10 }
    }

    @Test("No line traps; what is read as a command comes back from its print")
    func commands() throws {
        var generator = Seeded(seed: 7)
        var commands = 0
        for _ in 0..<100_000 {
            let line = Self.line(&generator)
            do throws(RefusedCommand) {
                let command = try Command(parsing: line)
                commands += 1
                let again = try Command(parsing: Array(command.printed.dropLast()))
                #expect(again == command)
            } catch {
                let answer = error.answer.printed
                #expect(answer.count <= 4_096)
                #expect(answer.dropLast().contains(10) == false)
            }
        }
        #expect(commands > 1_000)
    }

    @Test("No line traps a client; what it reads comes back from its print")
    func serverLines() throws {
        var generator = Seeded(seed: 8)
        let verbs = [
            "OFFER", "CONV", "MSG", "STATUS", "REMIND", "ERR", "OK", "ACK", "SEND", "WELCOME",
            "HELLO",
        ]
        for _ in 0..<30_000 {
            let verb = Array(verbs[generator.below(verbs.count)].utf8)
            let line = verb + [0x20] + Self.line(&generator)
            guard let parsed = try? ServerLine(parsing: line) else { continue }
            // Printing may make a part harmless, which shows once and never again.
            let once = try? ServerLine(parsing: Array(parsed.printed.dropLast()))
            let twice = try? once.map { try ServerLine(parsing: Array($0.printed.dropLast())) }
            #expect(once != nil)
            #expect(once == twice)
        }
    }

    @Test("Random bytes in random pieces give the lines that they give in one")
    func pieces() {
        var generator = Seeded(seed: 9)
        for _ in 0..<500 {
            var bytes: [UInt8] = []
            for _ in 0..<20 { bytes += Self.line(&generator) + [10] }
            var pieces: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let size = 1 + generator.below(40)
                pieces.append(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            #expect(LineScannerTests.scan(pieces) == LineScannerTests.scan([bytes]))
        }
    }
}
