import Testing
import Vocabulary

/// What a line may be, before WELCOME and after, and what happens to one that may not.
@Suite(.serialized)
struct LineLimitTests {
    private let gateway: TestGateway

    init() throws {
        gateway = try TestGateway()
    }

    private func filled(_ bytes: Int, end: String = "\n") -> [UInt8] {
        let start = "PING "
        let count = bytes - start.utf8.count - end.utf8.count
        return Array((start + String(repeating: "x", count: count) + end).utf8)
    }

    @Test("A line has at most 32,768 bytes; a longer one is skipped and the session goes on")
    func afterWelcome() throws {
        let peer = try gateway.open("limits/anna", .room)
        for end in ["\n", "\r\n"] {
            try peer.send(bytes: filled(32_768, end: end))
            #expect(try peer.next()?.hasPrefix("PONG xxx") == true)
        }
        for count in [32_769, 40_000, 300_000] {
            try peer.send(bytes: filled(count))
            #expect(try peer.next()?.hasPrefix("ERR line-too-long :") == true, "\(count)")
        }
        #expect(try peer.settle() == [])
    }

    @Test("Before WELCOME a line has at most 512 bytes; a longer one ends the session")
    func beforeWelcome() throws {
        let peer = try gateway.connect()
        try peer.expect("HELLO livedesk 1")
        try peer.send(bytes: filled(512))
        #expect(try peer.next()?.hasPrefix("PONG") == true)
        try peer.send(bytes: filled(513))
        #expect(try peer.next()?.hasPrefix("ERR line-too-long") == true)
        #expect(try peer.isEnded())
        let other = try gateway.connect()
        try other.expect("HELLO")
        try other.send(bytes: Array(repeating: UInt8(ascii: "x"), count: 512))
        #expect(try other.next()?.hasPrefix("ERR line-too-long") == true, "without its end, too")
        #expect(try other.isEnded())
    }

    @Test("A stranger is told to say AUTH, and after a few lines no more is heard")
    func stranger() throws {
        let peer = try gateway.connect()
        try peer.expect("HELLO")
        try peer.send("@id=1 LIST mine\nGET / HTTP/1.1\nHELP\nPING 4\nPING 5\nPING 6")
        try peer.expect("@re=1 ERR denied :say AUTH first")
        try peer.expect("ERR unknown-verb")
        try peer.expect("HELP AUTH")
        try peer.expect("PONG 4")
        #expect(try peer.next()?.hasPrefix("ERR denied :too much before AUTH") == true)
        #expect(try peer.isEnded())
        #expect(!peer.heard.contains("PONG 5"))
    }

    @Test("A text has at most 6,000 Unicode scalars, whatever their size and however escaped")
    func texts() throws {
        let peer = try gateway.open("limits/bert", .room)
        for (number, scalar) in ["a", "é", "ก", "💎", "\\n"].enumerated() {
            let full = String(repeating: scalar, count: 6_000)
            let id = "text\(number)"
            #expect(try peer.word("DM bert mia :\(full)", id: id) == "ACK")
            #expect(try peer.word("DM bert mia :\(full)\(scalar)", id: id + "+") == "text-too-long")
        }
    }

    @Test("A line has at most 64 tags; unknown ones are ignored")
    func tags() throws {
        let peer = try gateway.open("limits/carl", .room)
        let tags = (1...63).map { "t\($0)=v" }.joined(separator: ";")
        let full = try peer.ask("DM carl mia :hi", id: "tags64", tags: tags)
        #expect(full.words[0] == "ACK")
        let more = try peer.ask("DM carl mia :hi", id: "tags65", tags: tags + ";t64=v")
        #expect(more.contains("ERR bad-line"))
    }

    @Test("What is no UTF-8 or does not parse is answered with its id, and the session goes on")
    func malformed() throws {
        let peer = try gateway.open("limits/dora", .room)
        let ill: [[UInt8]] = [
            [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        ]
        for bytes in ill {
            try peer.send(bytes: Array("@id=x DM dora mia :a".utf8) + bytes + [10])
            #expect(try peer.next()?.hasPrefix("@re=x ERR bad-encoding") == true, "\(bytes)")
        }
        let lines = ["@id=x", "@id=x ", "@ PING", "@;; PING", " PING", ":source", "@id=x DM a\0b"]
        for line in lines {
            try peer.send(line)
            let answer = try #require(try peer.next())
            #expect(answer.contains("ERR bad-line :"), "\(line) gives \(answer)")
            #expect(!line.hasPrefix("@id=x") || line == "@id=x" || answer.tag("re") == "x")
        }
        try peer.send("\n\r\n\n")
        #expect(try peer.settle() == [], "empty lines are ignored")
    }

    @Test("A line may come in any pieces, with CR LF or LF, and several in one piece")
    func pieces() throws {
        let peer = try gateway.open("limits/emma", .room)
        let text = "h\u{e9}llo\\nw\\\\orld 💎"
        let line = Array("@id=p1;name=M\u{fc}\u{20ac} DM emma mia :\(text)\r\n".utf8)
        for byte in line { try peer.send(bytes: [byte]) }
        #expect(try peer.next()?.hasPrefix("@re=p1 ACK c") == true)
        for cut in stride(from: 1, to: line.count, by: 3) {
            var copy = line
            copy.replaceSubrange(4...5, with: Array("\(cut % 90 + 10)".utf8))
            try peer.send(bytes: Array(copy[..<cut]))
            try peer.send(bytes: Array(copy[cut...]) + Array("PING \(cut)\n".utf8))
            try peer.expect("PONG \(cut)")
        }
        let acks = peer.heard.filter { $0.contains(" ACK ") }
        #expect(Set(acks.map { $0.words[1] }).count == 1, "one customer, one conversation")
    }

    @Test("AUTH and what follows may be written at once; the answers keep their order")
    func pipelining() throws {
        let secret = try gateway.addKey("limits/finn", .room)
        let peer = try gateway.connect()
        try peer.send(
            """
            @id=0 AUTH limits/finn \(secret)\n@id=1 DM finn mia :one\nPING 2\n@id=3 NOPE\n\
            @id=4 DM finn mia :two\n@id=5 HELP DM\nQUIT
            """)
        #expect(try peer.isEnded())
        let answers = peer.heard.filter { !$0.contains("SEND") }.map { $0.words.prefix(2) }
        let verbs = answers.map { $0[0] }
        #expect(
            verbs == ["HELLO", "WELCOME", "ACK", "PONG", "ERR", "ACK", "HELP", "OK", "BYE"])
    }

    @Test("Who has ended its side still gets the answers to what it said")
    func halfClosed() throws {
        let secret = try gateway.addKey("limits/gina", .room)
        let peer = try gateway.connect()
        let lines = (1...50).map { "@id=h\($0) DM gina mia :number \($0)" }
        try peer.send("AUTH limits/gina \(secret)\n" + lines.joined(separator: "\n"))
        try peer.expect("WELCOME")
        peer.endSending()
        #expect(try peer.isEnded())
        #expect(peer.heard.filter { $0.contains(" ACK ") }.count == 50)
    }
}
