import Vocabulary
import Wire

@testable import Console

/// A console in front of a gateway that says what a test wants: lines in, keys in, a screen out.
struct Evening {
    static let start = Timestamp(milliseconds: 1_764_104_400_000)  // 2025-11-25T21:00:00Z
    var console: Console
    var now = Evening.start
    /// Every command that the console has said, in order.
    var said: [Command] = []
    var orders: [Console.Order] = []

    init(columns: Int = 80, rows: Int = 24, ready: Bool = true, isConnected: Bool = true) {
        console = Console(
            Workplace(
                key: KeyName(desk: "acme", name: "lin"), secret: "s", prefix: "p",
                startsReady: ready))
        console.resize(columns: columns, rows: rows)
        tick(0)
        console.begin()
        if isConnected { connect() }
    }

    mutating func connect() {
        console.connected()
        hear("HELLO livedesk 1")
        hear("@heartbeat=30;time=\(now.rfc3339) WELCOME agent acme lin")
    }

    mutating func tick(_ milliseconds: Int64) {
        now = now + milliseconds
        console.tick(at: now, zone: 0, chance: 0)
        collect()
    }

    mutating func hear(_ lines: String...) {
        for line in lines {
            guard let parsed = try? ServerLine(parsing: Array(line.utf8)) else { continue }
            console.receive(parsed)
        }
        collect()
    }

    mutating func press(_ keys: Key...) {
        for key in keys { console.key(key) }
        collect()
    }

    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { console.key(Key(.scalar(scalar))) }
        collect()
    }

    /// The id of the last command with a verb.
    func id(of verb: Verb) -> String {
        said.last { $0.body.verb == verb }?.id?.string ?? "none"
    }

    /// Commands of a verb.
    func commands(_ verb: Verb) -> [Command.Body] {
        said.map(\.body).filter { $0.verb == verb }
    }

    private mutating func collect() {
        for case .send(let bytes) in console.takeLineOrders() {
            for line in bytes.split(separator: 10) {
                if let command = try? Command(parsing: Array(line)) { said.append(command) }
            }
        }
        orders += console.takeOrders()
    }

    var screen: Screen { console.render() }
    var rows: [String] {
        screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    // MARK: - Things that happen

    static func time(_ seconds: Int64) -> String { (start + seconds * 1_000).rfc3339.string }

    mutating func offer(
        _ id: String = "c1", customer: String = "zoe", text: String = "how do I pay?"
    ) {
        hear(
            "@room=bella;customer=\(customer);score=731;value=35\\sUSD;waited=4;ttl=15;left=10;"
                + "until=\(Evening.time(172_800));why=buy,\\sfollower;channel=tiktok;intent=buy;"
                + "last=1 OFFER \(id) :\(text)")
    }

    /// A conversation that is hers.
    mutating func own(
        _ id: String = "c1", customer: String = "mia", room: String = "anna", waited: Int = 0,
        score: Int = 812, last: Int = 0
    ) {
        hear(
            "@room=\(room);customer=\(customer);score=\(score);waited=\(waited);left=7;"
                + "until=\(Evening.time(172_800));channel=tiktok;lang=en;intent=buy;last=\(last) "
                + "CONV \(id) owned lin")
    }

    mutating func message(
        _ id: String, _ sequence: Int, _ author: String, _ name: String, _ text: String,
        at seconds: Int64 = 0, tags: String = ""
    ) {
        hear("@at=\(Evening.time(seconds))\(tags) MSG \(id) \(sequence) \(author) \(name) :\(text)")
    }
}
