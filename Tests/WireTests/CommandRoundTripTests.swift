import Testing
import Vocabulary
import Wire

struct CommandRoundTripTests {
    @Test("Reading what was printed gives the command again", arguments: CommandSamples.all)
    func identity(command: Command) throws {
        let printed = command.printed
        #expect(printed.last == 10)
        #expect(printed.dropLast().contains(10) == false)
        #expect(try Command(parsing: Array(printed.dropLast())) == command)
    }

    @Test("It does so at every split of the bytes", arguments: CommandSamples.all)
    func everySplit(command: Command) {
        let printed = command.printed
        for cut in 0...printed.count {
            var scanner = LineScanner()
            var found: [Command?] = []
            for piece in [printed[..<cut], printed[cut...]] {
                Array(piece).withUnsafeBytes { bytes in
                    var rest = bytes
                    while let next = scanner.next(&rest) {
                        found.append(next.withBytes { try? Command(parsing: $0) } ?? nil)
                    }
                }
            }
            #expect(found == [command])
        }
    }

    @Test("The samples hold every verb")
    func complete() {
        let verbs = Set(CommandSamples.all.map(\.body.verb))
        #expect(Verb.allCases.filter { !verbs.contains($0) } == [])
    }

    @Test("The largest text that is allowed fits on a line and comes back whole")
    func largest() throws {
        for character in ["😀", "\\", "\n", "é"] {
            let text = Text(String(repeating: character, count: Limits.textScalars))
            let command = Command(id: "1", .dm(DirectMessage(room: "r", customer: "u", text: text)))
            let printed = command.printed
            #expect(printed.count <= Limits.lineBytes)
            #expect(try Command(parsing: Array(printed.dropLast())) == command)
        }
    }
}
