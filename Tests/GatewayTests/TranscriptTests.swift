import Foundation
import Testing
import Vocabulary

/// What the protocol document shows is what the gateway does.
@Suite(.serialized)
struct TranscriptTests {
    private static let folder: String = {
        let here = URL(fileURLWithPath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appendingPathComponent("Sources/Wire/Wire.docc").path
    }()

    /// Who is who in the document.
    private static let roles: [String: Role] = [
        "anna": .room, "bert": .room, "lin": .agent, "mei": .agent, "robo": .bot,
        "sue": .supervisor, "olga": .ops,
    ]

    @Test("Every transcript of the protocol document runs as it is written")
    func all() throws {
        let transcripts = try Transcript.all(in: Self.folder)
        #expect(transcripts.count >= 10, "\(Self.folder) has its transcripts")
        for transcript in transcripts { try run(transcript) }
    }

    private func run(_ transcript: Transcript) throws {
        let gateway = try TestGateway(
            policy: TestGateway.policy.replacingOccurrences(
                of: "cues:", with: "eligibility: { minFollowers: 1000 }, cues:"))
        var sessions: [String: Listener] = [:]
        for step in transcript.steps {
            let session = try sessions[step.session] ?? Self.open(step, gateway)
            sessions[step.session] = session
            do {
                try session.perform(step)
            } catch {
                Issue.record("\(transcript.file):\(step.line): \(step.text)\n\(error)")
                return
            }
        }
        for (name, session) in sessions {
            let more = try session.rest()
            #expect(more.isEmpty, "\(transcript): \(name) heard more: \(more)")
        }
    }

    /// A transcript that begins with HELLO shows how a session is opened; any other finds its
    /// sessions open.
    private static func open(_ step: Transcript.Step, _ gateway: TestGateway) throws -> Listener {
        let role = try #require(roles[step.session], "\(step.session) has no role")
        let secret = try gateway.addKey("acme/\(step.session)", role)
        guard !step.text.hasPrefix("HELLO") else {
            return Listener(peer: try gateway.connect(), secret: secret)
        }
        let peer = try gateway.open("acme/\(step.session)", secret: secret)
        if role != .room, role != .ops { try peer.expect("SYNCED") }
        return Listener(peer: peer, secret: secret)
    }

    /// One session of a transcript.
    private final class Listener {
        private let peer: TestPeer
        private let secret: String
        private var skips = false

        struct Different: Error, CustomStringConvertible {
            let description: String
        }

        init(peer: TestPeer, secret: String) {
            self.peer = peer
            self.secret = secret
        }

        func perform(_ step: Transcript.Step) throws {
            if step.isSaid {
                try peer.send(step.text.replacingOccurrences(of: "<secret>", with: secret))
            } else if step.text == "…" {
                skips = true
            } else {
                try hear(step.text)
            }
        }

        private func hear(_ pattern: String) throws {
            while true {
                guard let line = try peer.next(seconds: 10) else {
                    throw Different(description: "the connection ended")
                }
                if Transcript.matches(line, pattern) { break }
                if !skips { throw Different(description: "heard instead: \(line)") }
            }
            skips = false
        }

        /// What came beyond the transcript.
        func rest() throws -> [String] {
            guard !skips else { return [] }
            try? peer.send("PING the-end")
            var lines: [String] = []
            while let line = try peer.next(seconds: 10), line != "PONG the-end" {
                lines.append(line)
            }
            return lines
        }
    }

    @Test("A pattern stands for what it should, and a difference is noticed")
    func patterns() {
        #expect(Transcript.matches("OK", "OK"))
        #expect(Transcript.matches("@re=1;send=s1 OK", "@re=1;…OK"))
        #expect(Transcript.matches("@a=1 MSG c1 :hi", "…MSG c1 :…"))
        #expect(!Transcript.matches("OK", "O"))
        #expect(!Transcript.matches("@re=1 OK", "OK"))
        #expect(!Transcript.matches("@re=2 OK", "@re=1…"))
        #expect(!Transcript.matches("@re=1 OK", "@re=1…ERR"))
    }
}
