import Sessions
import Testing
import Vocabulary
import Wire

/// What is said after WELCOME.
struct ServingTests {
    /// A good line of each verb that is for the desk.
    static let lines: [Verb: String] = [
        .live: "LIVE r start", .dm: "@id=1 DM r u :x", .signal: "SIGNAL r u like",
        .delivered: "DELIVERED s1", .seen: "SEEN s1", .failed: "FAILED s1 retry", .ready: "READY",
        .away: "AWAY", .accept: "ACCEPT c1", .decline: "DECLINE c1", .take: "TAKE c1",
        .say: "SAY c1 :x", .script: "SCRIPT c1 n", .scripts: "SCRIPTS", .note: "NOTE c1 :x",
        .transfer: "TRANSFER c1 queue", .close: "CLOSE c1 sold", .tag: "TAG c1 +a",
        .list: "LIST mine", .history: "HISTORY c1", .profile: "PROFILE u", .find: "FIND x",
        .why: "WHY c1", .watch: "WATCH *", .unwatch: "UNWATCH", .assign: "ASSIGN c1 ana",
        .agents: "AGENTS", .rooms: "ROOMS", .stats: "STATS", .cue: "CUE r :x", .pause: "PAUSE r",
        .resume: "RESUME r", .policy: "POLICY show", .keys: "KEYS list", .drain: "DRAIN",
        .feed: "FEED",
    ]

    /// What the protocol says of roles, once more and by hand.
    static func mayBeUsed(_ verb: Verb, by role: Role) -> Bool {
        switch verb {
        case .auth, .ping, .pong, .quit, .help: true
        case .live, .dm, .signal, .delivered, .seen, .failed: role == .room
        case .watch, .unwatch, .assign, .cue, .pause, .resume: role == .supervisor
        case .agents, .rooms, .stats: role == .supervisor || role == .ops
        case .policy, .keys, .drain, .feed: role == .ops
        default: role == .agent || role == .bot || role == .supervisor
        }
    }

    @Test("A role may use the verbs of its table and no others", arguments: Role.allCases)
    func matrix(role: Role) throws {
        for verb in Verb.allCases {
            #expect(role.may(verb) == Self.mayBeUsed(verb, by: role), "\(verb)")
            guard let line = Self.lines[verb] else {
                #expect(verb.rule.roles.isEmpty, "\(verb) has no line in this test")
                continue
            }
            var peer = Peer(role)
            peer.say(line)
            if Self.mayBeUsed(verb, by: role) {
                #expect(peer.take() == ["desk \(line)"])
            } else {
                #expect(Peer.code(peer.orders) == .notAllowed)
                // Not even how it is written is told to who may not use it.
                peer.orders = []
                peer.say("@id=8 \(verb.rawValue)")
                #expect(Peer.code(peer.orders) == .notAllowed)
                #expect(peer.take().first?.hasPrefix("@re=8 ") == true)
            }
        }
    }

    @Test("The desk gets the command and the line as it came", arguments: ["\n", "\r\n"])
    func raw(end: String) throws {
        let line = "@id=1;x=\\:  DM  r u :a\\nb "
        let bytes = Array((line + end).utf8)
        let command = try Command(parsing: Array(line.utf8))
        for cut in 0...bytes.count {
            var peer = Peer(.room)
            peer.send(Array(bytes[..<cut]))
            peer.send(Array(bytes[cut...]))
            #expect(peer.orders == [.command(command, raw: Array(line.utf8))])
        }
    }

    @Test("Lines in one piece give their orders in order, at every split")
    func order() {
        let bytes = Array(
            "READY 1\n\n@id=a PING x\nNOSUCH\r\nSAY c1 :ñ\nDM r u :x\nPONG\nAWAY\n".utf8)
        var whole = Peer(.agent)
        whole.send(bytes)
        let expected = whole.take()
        #expect(expected.count == 6)
        #expect(expected.first == "desk READY 1")
        #expect(expected.last == "desk AWAY")
        for cut in 0...bytes.count {
            var peer = Peer(.agent)
            peer.send(Array(bytes[..<cut]))
            peer.send(Array(bytes[cut...]))
            #expect(peer.take() == expected)
        }
    }

    @Test("A line that is too long, not UTF-8 or no command is answered, and the session goes on")
    func badLines() {
        var peer = Peer(.room)
        peer.send(Array("@id=4 DM r u :".utf8) + Array(repeating: 97, count: 40_000) + [10])
        #expect(peer.take().map { $0.prefix(23) } == ["@re=4 ERR line-too-long"])
        peer.send(Array("@id=5 DM r u :".utf8) + [0xC3, 0x28, 10])
        #expect(peer.take().map { $0.prefix(22) } == ["@re=5 ERR bad-encoding"])
        peer.say("@id=6 DM r u :a\u{0}b")
        #expect(peer.take().map { $0.prefix(18) } == ["@re=6 ERR bad-line"])
        peer.say("@id=7 DM r u :" + String(repeating: "x", count: 6_001))
        #expect(peer.take().map { $0.prefix(23) } == ["@re=7 ERR text-too-long"])
        peer.say("@id=8 DM r u :x")
        #expect(peer.take() == ["desk @id=8 DM r u :x"])
    }

    @Test("A line of 32,768 bytes is taken")
    func longest() {
        var peer = Peer(.room)
        let (start, end) = (Array("@id=1;unknown=".utf8), Array(" DM r u :x\n".utf8))
        let filling = [UInt8](repeating: 97, count: 32_768 - start.count - end.count)
        let bytes = start + filling + end
        #expect(bytes.count == Limits.lineBytes)
        peer.send(bytes)
        guard case .command = peer.orders.first else {
            Issue.record("the line was not taken")
            return
        }
    }

    @Test("AUTH in an open session is not allowed")
    func secondAuth() {
        var peer = Peer(.agent)
        peer.say("@id=1 AUTH d/other x")
        #expect(Peer.code(peer.orders) == .notAllowed)
        #expect(peer.session.key == KeyName(desk: "d", name: "n"))
    }

    @Test("HELP lists the verbs of the role, or explains one")
    func help() {
        for role in Role.allCases {
            var peer = Peer(role)
            peer.say("@id=h HELP")
            let wanted = Verb.rules.filter { Self.mayBeUsed($0.verb, by: role) }
            let said = peer.take()
            #expect(said.last == "@re=h OK")
            #expect(said.count == wanted.count + 1)
            for (line, rule) in zip(said, wanted) {
                #expect(line.contains(" HELP \(rule.verb.rawValue) :\(rule.usage) - "))
            }
        }
        var peer = Peer(.agent)
        peer.say("HELP say")
        #expect(
            peer.take() == [
                "@roles=agent,bot,supervisor HELP SAY :SAY <c> :<text> - Writes to the customer.",
                "OK",
            ])
        peer.say("@id=1 HELP sayy")
        #expect(
            peer.take() == [
                "@re=1 ERR unknown-verb :there is no verb sayy; did you mean SAY? "
                    + "HELP lists the verbs"
            ])
    }

    @Test("QUIT says goodbye, and nothing after it is heard")
    func quit() {
        var peer = Peer(.room)
        peer.send(Array("SEEN s1\nQUIT\nSEEN s2\n".utf8))
        peer.say("SEEN s3")
        peer.tick(after: 1_000_000)
        #expect(peer.take() == ["desk SEEN s1", "end goodbye"])
    }

    @Test("The holder of the connection can end it once")
    func end() {
        var peer = Peer(.agent)
        peer.session.end(bye: "too slow", into: &peer.orders)
        peer.session.end(bye: "again", into: &peer.orders)
        #expect(peer.take() == ["end too slow"])
    }
}
