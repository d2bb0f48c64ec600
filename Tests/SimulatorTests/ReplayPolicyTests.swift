import Foundation
import PolicyFiles
import Routing
import Testing
import Vocabulary

@testable import Simulator

@Suite("What a desk keeps of its policies")
struct ReplayPolicyTests {
    @Test("every policy that comes with the program reads the same from the text that is kept")
    func texts() throws {
        let folder = ReplayEvening.root + "/Policies"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".json5") {
            let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + name))
            let reading = PolicyReader.read(file: name, bytes: Array(bytes)) { base in
                FileManager.default.contents(atPath: folder + "/" + base + ".json5").map(Array.init)
            }
            let policy = try #require(reading.policy)
            let text = Array(PolicyText.text(of: policy).utf8)
            #expect(PolicyText.policy(text, digest: policy.digest) == policy, "\(name)")
        }
    }

    @Test("lexicon and model come back from one piece of bytes; a damaged one is refused")
    func archives() throws {
        let archive = ResourceArchive(files: [
            ResourceArchive.File(name: "lexicon/en.lex", bytes: Array("a\nb\n".utf8)),
            ResourceArchive.File(name: "intent.model", bytes: [0, 10, 32, 255]),
        ])
        #expect(ResourceArchive(bytes: archive.bytes) == archive)
        #expect(ResourceArchive(bytes: archive.bytes.dropLast()) == nil)
        #expect(ResourceArchive(bytes: []) == ResourceArchive())
    }

    @Test("300 policies in force one after another under load lose no conversation and no offer")
    func hotApplies() throws {
        var dice = ReplayDice(seed: 11)
        dice.run(steps: 100)
        for number in 0..<300 as Range<UInt64> {
            dice.run(steps: 2)
            dice.past.adopt(Policy.forReplay(number % 7))
        }
        let past = dice.past.recorded
        #expect(past.policies.records.count >= 300)
        #expect(try JournalCheck.run(past).difference == nil)
        let audit = OwnerAudit(past.journal)
        #expect(audit.complaints == [])
        #expect(audit.conversations > 20)
    }
}

/// Reads a journal and complains of a conversation that has two owners or none.
private struct OwnerAudit {
    private(set) var complaints: [String] = []
    private var owners: [Text: Text] = [:]

    var conversations: Int { owners.count }

    init(_ journal: [JournalRecord]) {
        for record in journal {
            guard case .event(let line) = record.body, let id = line.parameters.first else {
                continue
            }
            switch line.verb {
            case "OPENED":
                if owners[id] != nil { complaints.append("\(id) is opened twice") }
                owners[id] = "bot"
            case "REOPENED": move(id, to: "bot", from: ["closed"])
            case "QUEUED": move(id, to: "queue", from: nil)
            case "BOT": move(id, to: "bot", from: nil)
            case "CLOSED": move(id, to: "closed", from: nil)
            case "OWNED": move(id, to: line.parameters[1], from: nil)
            default: break
            }
        }
    }

    private mutating func move(_ id: Text, to owner: Text, from: [Text]?) {
        guard let present = owners[id] else {
            return complaints.append("\(id) is \(owner)'s and was never opened")
        }
        if let from, !from.contains(present) {
            complaints.append("\(id) goes from \(present) to \(owner)")
        }
        if present == "closed", owner != "bot" {
            complaints.append("\(id) is closed and goes to \(owner)")
        }
        owners[id] = owner
    }
}
