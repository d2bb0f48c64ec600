import Testing
import Vocabulary
import Wire

struct LineScannerTests {
    /// What a scanner finds in pieces, one string a line; a long line is `!` and its head.
    static func scan(_ pieces: [[UInt8]], limit: Int = Limits.lineBytes) -> [String] {
        var scanner = LineScanner(limit: limit)
        var found: [String] = []
        for piece in pieces {
            piece.withUnsafeBytes { bytes in
                var rest = bytes
                while let next = scanner.next(&rest) {
                    if case .tooLong(let head) = next {
                        found.append("!" + String(decoding: head, as: UTF8.self))
                    } else if let line = next.withBytes({ String(decoding: $0, as: UTF8.self) }) {
                        found.append(line)
                    }
                }
            }
        }
        return found
    }

    @Test(
        "Lines end with LF, and one CR before it is dropped",
        arguments: [
            ("a\n", ["a"]), ("a\r\n", ["a"]), ("a\r\r\n", ["a\r"]), ("\n", [""]), ("\r\n", [""]),
            ("a\rb\n", ["a\rb"]), ("a\nb\n\nc\n", ["a", "b", "", "c"]), ("a", []), ("", []),
            ("a\nrest", ["a"]), ("12345678\n123456789\n", ["12345678", "123456789"]),
        ])
    func lines(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        #expect(Self.scan([bytes]) == expected)
        #expect(Self.scan(bytes.map { [$0] }) == expected)
        for cut in 0...bytes.count {
            #expect(Self.scan([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected)
        }
    }

    @Test("A line at the limit is taken, one byte more is skipped up to its LF, at every split")
    func limit() {
        let text = "123456789\n1234567890\nab\n12345678\r\n123456789\r\nx\n"
        let bytes = Array(text.utf8)
        let expected = ["123456789", "!1234567890", "ab", "12345678", "!123456789\r", "x"]
        #expect(Self.scan([bytes], limit: 10) == expected)
        for cut in 0...bytes.count {
            let found = Self.scan([Array(bytes[..<cut]), Array(bytes[cut...])], limit: 10)
            // How much of a long line has come when it is found too long depends on the pieces.
            #expect(
                found.map { $0.hasPrefix("!") ? "!" : $0 } == [
                    "123456789", "!", "ab", "12345678", "!", "x",
                ])
        }
    }

    @Test("An endless line is told of once, and what is held of it stays small")
    func endless() {
        let piece = Array(repeating: UInt8(97), count: 1_000)
        let found = Self.scan(Array(repeating: piece, count: 100) + [Array("\nnext\n".utf8)])
        #expect(found.count == 2)
        #expect(found.first?.utf8.count == LineScanner.headBytes + 1)
        #expect(found.last == "next")
    }

    @Test("A line of exactly 32,768 bytes with its LF is a line")
    func longest() {
        let line = Array(repeating: UInt8(97), count: 32_767)
        #expect(Self.scan([line + [10]]).first?.utf8.count == 32_767)
        #expect(Self.scan([line, [10]]).first?.utf8.count == 32_767)
        #expect(Self.scan([line + [97, 10]]).first?.hasPrefix("!") == true)
    }

    @Test("A whole line is handed out where it lies")
    func inPlace() {
        var scanner = LineScanner()
        let bytes = Array("abc\ndef\n".utf8)
        bytes.withUnsafeBytes { bytes in
            var rest = bytes
            guard case .line(let first) = scanner.next(&rest),
                case .line(let second) = scanner.next(&rest)
            else {
                Issue.record("both lines lie within the bytes")
                return
            }
            #expect(first.baseAddress == bytes.baseAddress)
            #expect(second.baseAddress == bytes.baseAddress.map { $0 + 4 })
        }
        #expect(!scanner.isInLine)
    }
}
