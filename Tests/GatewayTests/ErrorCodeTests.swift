import Foundation
import Testing
import Vocabulary

@testable import Gateway
@testable import Store

/// Every refusal of the contract can be met, over live TLS, each for its own reason.
@Suite(.serialized)
struct ErrorCodeTests {
    private static let rules = TestGateway.policy.replacingOccurrences(
        of: "cues:", with: "eligibility: { minFollowers: 1000 }, cues:")

    @Test("Every error code is answered where the contract says so")
    func all() throws {
        let gateway = try TestGateway(policy: Self.rules) { options in
            options.moved = ["gone": "other.example:7443"]
        }
        let stage = try TestStage(gateway)
        for code in ErrorCode.allCases {
            let answer = try provoke(code, stage)
            #expect(answer.hasPrefix("@") || answer.hasPrefix("ERR"))
            #expect(TestAnswer(lines: [], final: answer).word == code.rawValue, "\(answer)")
            #expect(answer.contains(" :"), "\(code) says what was wrong: \(answer)")
        }
    }

    /// The line that answers something wrong in this way.
    private func provoke(_ code: ErrorCode, _ stage: TestStage) throws -> String {
        switch code {
        case .badLine: return try stage.room.ask("DM anna mia :a\0b", id: "e")
        case .badEncoding:
            try stage.room.send(bytes: Array("@id=e DM anna mia :".utf8) + [0xFF, 10])
            return try stage.room.expect("re=e")
        case .lineTooLong:
            return try stage.room.ask("PING " + String(repeating: "x", count: 32_768), id: "e")
        case .textTooLong:
            let text = String(repeating: "é", count: 6_001)
            return try stage.room.ask("DM anna mia :\(text)", id: "e")
        case .unknownVerb: return try stage.room.ask("ORDER pizza", id: "e")
        case .missingParameter: return try stage.room.ask("DM anna", id: "e")
        case .badParameter: return try stage.lin.ask("READY many", id: "e")
        case .denied: return try refusedKey(stage.gateway, "acme/anna", "wrong")
        case .notAllowed: return try stage.lin.ask("KEYS list", id: "e")
        case .moved:
            let secret = try stage.gateway.addKey("gone/lin", .agent)
            let answer = try refusedKey(stage.gateway, "gone/lin", secret)
            #expect(answer.tag("to") == "other.example:7443")
            return answer
        case .tooFast: return try hurry(stage.gateway)
        case .policyInvalid:
            try stage.gateway.write(policy: "{ routing: 7 }", as: "bad.json5")
            return try stage.olga.ask("POLICY check bad", id: "e")
        case .unavailable: return try stage.sue.ask("CUE \(hostless(stage)) :hi", id: "e")
        case .internal: return try withoutJournal(stage)
        default: return try provokeInDesk(code, stage)
        }
    }

    /// What the desk refuses.
    private func provokeInDesk(_ code: ErrorCode, _ stage: TestStage) throws -> String {
        switch code {
        case .noSuchConversation: return try stage.lin.ask("ACCEPT c999", id: "e1")
        case .noSuchRoom: return try stage.sue.ask("PAUSE nowhere", id: "e1")
        case .noSuchAgent:
            return try stage.lin.ask("TRANSFER \(try stage.owned(by: "a")) agent:nobody", id: "e2")
        case .notYours:
            return try stage.mei.ask("SAY \(try stage.owned(by: "a")) :hi", id: "e1")
        case .alreadyOwned:
            return try stage.mei.ask("TAKE \(try stage.owned(by: "a"))", id: "e2")
        case .noOffer:
            let conversation = try stage.room.ask("DM anna b :hello", id: "b").words[1]
            return try stage.mei.ask("DECLINE \(conversation)", id: "e3")
        case .closed:
            let conversation = try stage.owned(by: "a")
            try stage.lin.ask("CLOSE \(conversation) lost", id: "e3")
            return try stage.lin.ask("SAY \(conversation) :hi", id: "e4")
        case .windowClosed:
            let late = "DM anna c :how do I pay"
            try stage.room.send("@id=late;at=2020-01-01T00:00:00.000Z \(late)")
            let conversation = try stage.room.expect("re=late").words[1]
            try stage.mei.ask("TAKE \(conversation)", id: "e4")
            return try stage.mei.ask("SAY \(conversation) :hi", id: "e5")
        case .quotaSpent: return try spend(stage)
        case .overCapacity:
            for customer in ["f", "g", "h"] { _ = try stage.owned(by: customer) }
            return try stage.lin.ask(
                "TAKE \(try stage.room.ask("DM anna i :hi", id: "i").words[1])", id: "e7")
        default: return try stage.room.ask("LIVE tiny start", id: "e1", tags: "followers=5")
        }
    }

    private func refusedKey(
        _ gateway: TestGateway, _ key: String, _ secret: String
    ) throws -> String {
        let peer = try gateway.connect()
        try peer.send("AUTH \(key) \(secret)")
        let answer = try peer.expect("ERR")
        #expect(try peer.isEnded())
        return answer
    }

    private func hurry(_ gateway: TestGateway) throws -> String {
        let peer = try gateway.open("acme/fast", .agent)
        let lines = String(repeating: "@id=e LIST mine\n", count: Limits.personLineBurst + 400)
        try peer.send(bytes: Array(lines.utf8))
        let answer = try peer.expect("ERR")
        #expect(answer.tag("after") == "1")
        return answer
    }

    private func spend(_ stage: TestStage) throws -> String {
        let ack = try stage.room.ask("DM anna d :hello", id: "d")
        try stage.mei.ask("TAKE \(ack.words[1])", id: "e6")
        for number in 1...10 {
            let said = try stage.mei.ask("SAY \(ack.words[1]) :\(number)", id: "spend\(number)")
            #expect(said.tag("left") == "\(10 - number)")
        }
        return try stage.mei.ask("SAY \(ack.words[1]) :11", id: "e7")
    }

    /// A room whose connector has gone.
    private func hostless(_ stage: TestStage) throws -> String {
        let other = try stage.gateway.open("acme/bert", .room)
        try other.ask("LIVE bert start", id: "l", tags: "followers=2000")
        try other.send("QUIT")
        #expect(try other.isEnded())
        return "bert"
    }

    /// What a broken store is answered with: FEED looks for a journal that is not there.
    private func withoutJournal(_ stage: TestStage) throws -> String {
        let database = try Database(path: stage.gateway.folder + "/data/desks/acme.sqlite")
        try database.execute("ALTER TABLE journal RENAME TO mislaid")
        defer { try? database.execute("ALTER TABLE mislaid RENAME TO journal") }
        return try stage.olga.ask("FEED 1", id: "e")
    }
}
