import Foundation
import Store
import Testing
import Vocabulary

/// Keys: who comes in, who does not, and who has to go.
@Suite(.serialized)
struct KeyTests {
    private let gateway: TestGateway

    init() throws {
        gateway = try TestGateway()
    }

    private func refusal(_ auth: String) throws -> String {
        let peer = try gateway.connect()
        try peer.expect("HELLO")
        try peer.send(auth)
        let answer = try #require(try peer.next())
        #expect(try peer.isEnded(), "\(auth)")
        return answer
    }

    @Test("Whatever is wrong with a key, the answer is the same, and the connection ends")
    func denied() throws {
        let secret = try gateway.addKey("acme/anna", .room)
        let wrong = [
            "AUTH acme/anna \(secret)x", "AUTH acme/anna \(secret.dropLast())",
            "AUTH acme/nobody \(secret)", "AUTH beta/anna \(secret)", "AUTH anna \(secret)",
            "AUTH acme/anna", "AUTH acme/anna \(secret.uppercased())", "AUTH acme/ \(secret)",
        ]
        let answers = try wrong.map(refusal)
        #expect(Set(answers).count == 1)
        #expect(answers[0].hasPrefix("ERR denied :"))
    }

    @Test("WELCOME tells role, desk and name, the heartbeat and the gateway's time")
    func welcome() throws {
        for role in Role.allCases {
            let secret = try gateway.addKey("acme/\(role.rawValue)", role)
            let peer = try gateway.connect()
            try peer.send("AUTH acme/\(role.rawValue) \(secret)")
            let welcome = try peer.expect("WELCOME")
            #expect(welcome.words == ["WELCOME", role.rawValue, "acme", role.rawValue])
            #expect(welcome.tag("heartbeat") == "30")
            let time = Timestamp(rfc3339: Text(welcome.tag("time") ?? ""))
            let off = abs(Date().timeIntervalSince1970 * 1_000 - Double(time?.milliseconds ?? 0))
            #expect(off < 60_000)
            #expect(try peer.word("AUTH acme/\(role.rawValue) \(secret)", id: "2") == "not-allowed")
        }
    }

    @Test("A key that is revoked beside the gateway ends its sessions within a second")
    func revokedBeside() throws {
        let secret = try gateway.addKey("acme/lin", .agent)
        let first = try gateway.open("acme/lin", secret: secret)
        let second = try gateway.open("acme/lin", secret: secret)
        let other = try gateway.open("acme/mei", .agent)
        let key = try #require(KeyName("acme/lin"))
        try gateway.keys().revoke(key, at: .zero)
        let start = Date()
        for peer in [first, second] {
            #expect(try peer.isEnded())
            #expect(peer.heard.last == "BYE :the key was revoked")
        }
        #expect(Date().timeIntervalSince(start) < 1)
        #expect(try refusal("AUTH acme/lin \(secret)").hasPrefix("ERR denied"))
        #expect(try other.word("LIST mine", id: "1") == "OK")
    }

    @Test("Ops list, add and revoke the keys of their own desk only")
    func overTheWire() throws {
        let olga = try gateway.open("acme/olga", .ops)
        let foreign = try gateway.open("beta/lin", .agent)
        let added = try olga.list("KEYS add lin agent", id: "1")
        #expect(added.word == "OK" && added.lines[0].words == ["KEY", "acme/lin", "agent"])
        let secret = try #require(added.lines[0].tag("secret"))
        #expect(secret.utf8.count == 43, "256 bits")
        let lin = try gateway.open("acme/lin", secret: secret)
        #expect(try olga.list("KEYS add lin agent", id: "1").lines == added.lines, "once more")
        #expect(try olga.word("KEYS add lin agent", id: "2") == "bad-parameter")
        #expect(try olga.word("KEYS add beta/lin agent", id: "3") == "bad-parameter")
        #expect(try olga.word("KEYS add eva queen", id: "4") == "bad-parameter")
        let listed = try olga.list("KEYS list", id: "5").lines
        #expect(listed.map { $0.words[1] } == ["acme/lin", "acme/olga"])
        #expect(listed.allSatisfy { $0.tag("secret") == nil })
        let start = Date()
        #expect(try olga.word("KEYS revoke lin", id: "6") == "OK")
        #expect(try lin.isEnded())
        #expect(Date().timeIntervalSince(start) < 1)
        #expect(try olga.word("KEYS revoke lin", id: "7") == "bad-parameter")
        #expect(try foreign.word("LIST mine", id: "1") == "OK")
    }

    @Test("A session that says QUIT is gone for the desk before its connection is")
    func quit() throws {
        let sue = try gateway.open("acme/sue", .supervisor)
        let lin = try gateway.open("acme/lin", .agent)
        try lin.expect("SYNCED")
        try lin.send("@id=q QUIT")
        #expect(try lin.isEnded())
        #expect(lin.heard.last?.hasPrefix("BYE") == true)
        let agents = try sue.list("AGENTS", id: "a").lines
        #expect(agents.first { $0.contains("AGENT lin") }?.words[2] == "gone")
    }

    @Test("Who is not authenticated within ten seconds is told so and ended, even mid-word")
    func slow() throws {
        let silent = try gateway.connect()
        let slow = try gateway.connect()
        let start = Date()
        for byte in Array("AUTH acme".utf8) {
            try slow.send(bytes: [byte])
            #expect(try slow.hearsNothing(milliseconds: 900) || slow.heard.count == 1)
        }
        for peer in [silent, slow] {
            #expect(try peer.isEnded())
            #expect(peer.heard.last?.hasPrefix("BYE :") == true)
        }
        let took = Date().timeIntervalSince(start)
        #expect(took > 8.5 && took < 12, "\(took)")
    }
}
