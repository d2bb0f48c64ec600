import Client
import Crypto
import Foundation
import Store
import Testing
import Vocabulary

@testable import Gateway

/// A gateway on loopback with a port of its own, a data folder and a small policy, for one test.
final class TestGateway {
    let folder: String
    private var running: Gateway?
    private var options: GatewayOptions

    static let policy = """
        {
          name: "test",
          intent: { handOver: 400, phrases: { "how do i pay": { kind: "buy", points: 400 } } },
          routing: { offerTTL: "3s", seats: { standard: 2, most: 3 } },
          service: { grace: "1s" },
          channels: { tiktok: { window: "48h", sends: 10, reserve: 4, maxLength: 500 } },
          bot: {
            answers: {
              discount: { keywords: { en: ["discount"] }, reply: { en: "Ten per cent today." } },
            },
            personWords: { en: ["a person please"] },
            handOver: {},
          },
          scripts: { greet: { text: { en: "Hi {customer}, {agent} here. {extra}" } } },
          cues: { on: false },
        }
        """

    init(policy: String = TestGateway.policy, change: (inout GatewayOptions) -> Void = { _ in })
        throws
    {
        folder = NSTemporaryDirectory() + "livedesk-test-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder + "/policies", withIntermediateDirectories: true)
        try Data(policy.utf8).write(to: URL(fileURLWithPath: folder + "/policies/default.json5"))
        options = GatewayOptions(data: folder + "/data", policies: folder + "/policies")
        options.port = 0
        change(&options)
        try start()
    }

    private func start() throws {
        let gateway = try Gateway(options, log: .silent)
        try gateway.start()
        running = gateway
    }

    /// The port it listens on, 0 while it does not.
    var port: UInt16 { running?.address.port ?? 0 }

    deinit {
        stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Drains and ends.
    func stop() {
        running?.stop()
        running?.wait()
        running = nil
    }

    /// Begins to drain, and does not wait.
    func beginToStop() { running?.stop() }

    /// Ends and starts again on the same folder, on another port.
    func restart() throws {
        stop()
        try start()
    }

    func write(policy: String, as file: String = "default.json5") throws {
        try Data(policy.utf8).write(to: URL(fileURLWithPath: folder + "/policies/" + file))
    }

    func keys() throws -> KeyStore {
        let data = try DataFolder(path: folder + "/data", locks: false)
        return try KeyStore(folder: data, hash: { SHA256.hash($0) })
    }

    /// Adds a key and gives its secret.
    func addKey(_ name: String, _ role: Role) throws -> String {
        let key = try #require(KeyName(Text(name)))
        return try keys().add(key, role: role, at: .zero).string
    }

    /// A connection that has said nothing yet.
    func connect() throws -> TestPeer {
        try TestPeer(port: port)
    }

    /// A session opened with a key made for it.
    func open(_ name: String, _ role: Role) throws -> TestPeer {
        let secret = try addKey(name, role)
        return try open(name, secret: secret)
    }

    func open(_ name: String, secret: String) throws -> TestPeer {
        let peer = try connect()
        try peer.expect("HELLO livedesk 1")
        try peer.send("AUTH \(name) \(secret)")
        try peer.expect("WELCOME")
        return peer
    }
}

/// A client that knows no more than the protocol's page: lines out, lines in.
final class TestPeer {
    private let transport: LineTransport
    private var held: [UInt8] = []
    private var lines: [String] = []
    /// Everything heard so far.
    private(set) var heard: [String] = []

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    init(port: UInt16) throws {
        transport = try LineTransport.connect(host: "127.0.0.1", port: port, trust: .anyone)
    }

    func send(_ line: String) throws {
        try transport.write(Array((line + "\n").utf8))
    }

    func send(bytes: [UInt8]) throws {
        try transport.write(bytes)
    }

    /// Says that nothing more will be said; what comes is still heard.
    func endSending() { transport.endSending() }

    func close() { transport.close() }

    /// The next line, or nil when the gateway has ended the connection.
    func next(seconds: Double = 20) throws -> String? {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while lines.isEmpty {
            let left = Int(deadline.timeIntervalSinceNow * 1_000)
            guard left > 0 else {
                throw Missing(description: "nothing came; heard at last \(heard.suffix(6))")
            }
            guard try transport.waitForInput(milliseconds: left) else { continue }
            do {
                take(try transport.readAvailable())
            } catch TransportError.ended {
                return nil
            }
        }
        let line = lines.removeFirst()
        heard.append(line)
        return line
    }

    /// Whether no whole line comes for so long.
    func hearsNothing(milliseconds: Int) throws -> Bool {
        do {
            return try next(seconds: Double(milliseconds) / 1_000) == nil
        } catch is Missing {
            return true
        }
    }

    /// Forgets what was heard, where it is much.
    func forget() { heard = [] }

    /// The next line that holds all of these words; what comes before it is passed over.
    @discardableResult
    func expect(_ words: String..., seconds: Double = 20) throws -> String {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while let line = try next(seconds: max(0.001, deadline.timeIntervalSinceNow)) {
            if words.allSatisfy({ line.contains($0) }) { return line }
        }
        throw Missing(
            description: "the connection ended before \(words); heard at last \(heard.suffix(6))")
    }

    /// Says a command, with further tags, and gives its final line.
    @discardableResult
    func ask(_ command: String, id: String, tags: String = "") throws -> String {
        try send("@id=\(id)\(tags.isEmpty ? "" : ";")\(tags) \(command)")
        while let line = try next() {
            guard line.hasPrefix("@re=\(id)") else { continue }
            let body = line.drop { $0 != " " }.dropFirst()
            if ["OK", "ACK", "ERR"].contains(where: { body == $0 || body.hasPrefix($0 + " ") }) {
                return line
            }
        }
        throw Missing(description: "no answer to \(command); heard at last \(heard.suffix(6))")
    }

    /// Whether the gateway ends the connection, whatever it says before.
    func isEnded(seconds: Double = 20) throws -> Bool {
        while try next(seconds: seconds) != nil {}
        return true
    }

    private func take(_ bytes: [UInt8]) {
        held += bytes
        while let end = held.firstIndex(of: 10) {
            lines.append(String(decoding: held[..<end], as: UTF8.self))
            held.removeFirst(end + 1)
        }
    }
}

extension String {
    /// The value of a tag of a line, as it is written.
    func tag(_ key: String) -> String? {
        guard hasPrefix("@"), let end = firstIndex(of: " ") else { return nil }
        for tag in self[index(after: startIndex)..<end].split(separator: ";") {
            let parts = tag.split(separator: "=", maxSplits: 1)
            if parts[0] == key { return parts.count == 2 ? String(parts[1]) : "" }
        }
        return nil
    }

    /// The words of a line without its tags.
    var words: [String] {
        let body = hasPrefix("@") ? drop { $0 != " " }.dropFirst() : self[...]
        return body.split(separator: " ").map(String.init)
    }
}
