import Testing

/// One command's answer: what it listed, and its final line.
struct TestAnswer {
    let lines: [String]
    let final: String

    /// OK, ACK, or the code after ERR.
    var word: String {
        let words = final.words
        return words[0] == "ERR" ? words[1] : words[0]
    }
}

extension TestPeer {
    /// Says a command and gives everything that carries its id.
    func list(_ command: String, id: String) throws -> TestAnswer {
        let before = heard.count
        let final = try ask(command, id: id)
        let own = heard[before...].filter { $0.tag("re") == id }
        return TestAnswer(lines: Array(own.dropLast()), final: final)
    }

    /// OK, ACK or the code after ERR that a command is answered with. Tags go before the command.
    func word(_ command: String, id: String) throws -> String {
        TestAnswer(lines: [], final: try ask(command, id: id)).word
    }

    /// The lines that come until a PING that is sent now is answered.
    func settle() throws -> [String] {
        let before = heard.count
        let token = "settle\(before)"
        try send("PING \(token)")
        try expect("PONG \(token)")
        return Array(heard[before...].dropLast())
    }
}
