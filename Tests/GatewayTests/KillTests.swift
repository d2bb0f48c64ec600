import Foundation
import Glibc
import Testing

/// kill -9 at any moment loses nothing acknowledged and doubles nothing.
@Suite(.serialized)
struct KillTests {
    /// What a client has been promised.
    private struct Book {
        /// ACK of each message id.
        var acks: [String: String] = [:]
        /// The answer to each SAY.
        var said: [String: String] = [:]
        /// What each SEND was the first time, by its id.
        var sends: [String: String] = [:]
        var settled: Set<String> = []
        var sent = 0
    }

    @Test("Killed again and again under load, the gateway keeps what it has promised, once")
    func loop() throws {
        let gateway = try GatewayProcess()
        let keys = (
            room: try gateway.addKey("acme/anna", "room"),
            agent: try gateway.addKey("acme/lin", "agent"),
            supervisor: try gateway.addKey("acme/sue", "supervisor")
        )
        var book = Book()
        for cycle in 1...12 {
            let room = try gateway.open("acme/anna", keys.room)
            let lin = try gateway.open("acme/lin", keys.agent)
            try work(cycle, room, lin, &book)
            gateway.kill()
            gatherLast(room, lin, &book)
            try gateway.start()
        }
        let room = try gateway.open("acme/anna", keys.room)
        try check(room, book)
        let sue = try gateway.open("acme/sue", keys.supervisor)
        try check(history: sue, book)
        #expect(book.acks.count > 200 && book.said.count > 5, "there was something to lose")
        print("12 kills: \(book.acks.count) of \(book.sent) DMs acknowledged, each stored once")
    }

    /// Leaves with commands under way; how many differs from cycle to cycle.
    private func work(
        _ cycle: Int, _ room: TestPeer, _ lin: TestPeer, _ book: inout Book
    ) throws {
        let first = try room.ask("DM anna mia :cycle \(cycle)", id: "first\(cycle)")
        book.acks["first\(cycle)"] = first
        let conversation = first.words[1]
        try lin.ask("TAKE \(conversation)", id: "take\(cycle)")
        let said = try lin.ask("SAY \(conversation) :answer \(cycle)", id: "say\(cycle)")
        if said.words[0] == "OK" { book.said["say\(cycle)"] = said }
        let count = 1_200
        // Long enough that they come in many reads, and so in many commits.
        let padding = String(repeating: "x", count: 180)
        let lines = (0..<count).map { number in
            let text = "message \(cycle)-\(number) \(padding)"
            return "@id=m\(cycle)-\(number) DM anna c\(number % 31) :\(text)\n"
        }
        try room.send(bytes: Array(lines.joined().utf8))
        book.sent += count + 1
        for send in room.heard where send.contains(" SEND ") {
            try room.send("@id=d-\(send.words[1]) DELIVERED \(send.words[1])")
        }
        try room.expect("re=m\(cycle)-\((cycle - 1) % 6 * 150) ")
    }

    /// What was still on its way to the client when the gateway died.
    private func gatherLast(_ room: TestPeer, _ lin: TestPeer, _ book: inout Book) {
        while let line = try? room.next(seconds: 5), !line.isEmpty {}
        for line in room.heard {
            if line.contains(" ACK "), let id = line.tag("re") { book.acks[id] = line }
            if line.contains(" SEND ") {
                let first = book.sends[line.words[1]]
                #expect(first == nil || first == line, "a send stays what it was")
                #expect(!book.settled.contains(line.words[1]), "settled, and sent again: \(line)")
                book.sends[line.words[1]] = line
            }
        }
        for line in room.heard where line.hasPrefix("@re=d-") && line.hasSuffix(" OK") {
            book.settled.insert(String((line.tag("re") ?? "").dropFirst(2)))
        }
    }

    /// The same ids get the same answers.
    private func check(_ room: TestPeer, _ book: Book) throws {
        let ids = book.acks.keys.sorted()
        let lines = ids.map { "@id=\($0) DM anna somebody-else :other words\n" }
        try room.send(bytes: Array((lines.joined() + "PING done\n").utf8))
        try room.expect("PONG done")
        let answers = room.heard.filter { $0.contains(" ACK ") }
        #expect(answers == ids.map { book.acks[$0] ?? "" })
    }

    /// Every acknowledged message and every answer stands in the transcripts once, and nothing that
    /// was never said.
    private func check(history sue: TestPeer, _ book: Book) throws {
        var seen: [String: Int] = [:]
        for conversation in Set(book.acks.values.map { $0.words[1] }) {
            var before = "-"
            while true {
                let page = try sue.list(
                    "HISTORY \(conversation) \(before) 500", id: "h\(conversation)-\(before)"
                ).lines
                for line in page where line.contains(" customer ") || line.contains(" agent ") {
                    guard let start = line.range(of: " :")?.upperBound else { continue }
                    let words = line[start...].split(separator: " ").prefix(2)
                    seen[words.joined(separator: " "), default: 0] += 1
                }
                guard let first = page.first, first.words[2] != "1" else { break }
                before = first.words[2]
            }
        }
        for id in book.acks.keys {
            let text = id.hasPrefix("m") ? "message \(id.dropFirst())" : "cycle \(id.dropFirst(5))"
            #expect(seen[text] == 1, "\(id): \(seen[text] ?? 0) times")
        }
        for id in book.said.keys { #expect(seen["answer \(id.dropFirst(3))"] == 1, "\(id)") }
        let customers = seen.filter { !$0.key.hasPrefix("answer") }
        #expect(customers.values.allSatisfy { $0 == 1 } && customers.count <= book.sent)
    }
}
