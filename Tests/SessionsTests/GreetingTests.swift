import Sessions
import Testing
import Vocabulary
import Wire

/// What may be said before WELCOME.
struct GreetingTests {
    @Test("The gateway speaks first")
    func greeting() {
        #expect(Session.greeting == .hello)
        #expect(Peer().orders == [])
    }

    @Test("AUTH is handed on to be looked up, with its id")
    func authenticate() {
        var peer = Peer()
        peer.say("@id=7 AUTH d/n s3cret")
        #expect(peer.take() == ["auth d/n s3cret 7"])
        #expect(peer.session.isHolding)
        peer.welcome(.agent)
        #expect(peer.take() == ["@heartbeat=30;time=1970-01-01T00:16:40.000Z WELCOME agent d n"])
        #expect(peer.session.role == .agent)
        #expect(peer.session.key == KeyName(desk: "d", name: "n"))
    }

    @Test("AUTH without a secret is for those with a certificate")
    func certificate() {
        var peer = Peer()
        peer.say("AUTH d/n")
        #expect(peer.take() == ["auth d/n - -"])
    }

    @Test(
        "A refused AUTH is told and ends the session",
        arguments: [ErrorCode.denied, .moved, .unavailable])
    func refused(code: ErrorCode) {
        var peer = Peer()
        peer.say("@id=7 AUTH d/n x")
        peer.say("PING a")
        peer.orders = []
        peer.session.refuse(Refusal(code, "no"), into: &peer.orders)
        #expect(peer.take() == ["@re=7 ERR \(code.rawValue) :no", "end -"])
        #expect(peer.session.hasEnded)
        peer.say("PING b")
        peer.welcome(.ops)
        #expect(peer.take() == [])
    }

    @Test("What comes with AUTH in one packet waits and is handled after WELCOME, at every split")
    func pipelining() {
        let bytes = Array(
            "@id=a AUTH d/n x\r\n@id=b PING t\n\nREADY 2\nSAY c1 :a b\nQUIT\nPING u\n".utf8)
        for cut in 0...bytes.count {
            var peer = Peer()
            peer.send(Array(bytes[..<cut]))
            peer.send(Array(bytes[cut...]))
            #expect(peer.take() == ["auth d/n x a"])
            peer.welcome(.agent)
            #expect(
                peer.take().dropFirst() == [
                    "@re=b PONG t", "desk READY 2", "desk SAY c1 :a b", "end goodbye",
                ])
        }
        var peer = Peer()
        for byte in bytes { peer.send([byte]) }
        peer.welcome(.agent)
        #expect(peer.take().count == 6)
    }

    @Test("What waited comes before what comes later, even where nobody resumes")
    func order() {
        var peer = Peer()
        peer.send(Array("AUTH d/n x\nREADY 1\nREAD".utf8))
        peer.session.welcome(
            role: .agent, key: KeyName(desk: "d", name: "n"), at: peer.now, into: &peer.orders)
        peer.orders = []
        peer.send(Array("Y 2\n".utf8))
        #expect(peer.take() == ["desk READY 1", "desk READY 2"])
    }

    @Test("After WELCOME a waiting line may be longer than a stranger's")
    func longWaiting() {
        var peer = Peer()
        let line = "SAY c1 :" + String(repeating: "x", count: 5_000)
        peer.send(Array("AUTH d/n x\n\(line)\n".utf8))
        peer.welcome(.agent)
        #expect(peer.take().last == "desk \(line)")
    }

    @Test("What is held while a key is looked up is bounded")
    func heldBound() {
        var peer = Peer()
        peer.say("AUTH d/n x")
        peer.orders = []
        peer.send(Array(repeating: 97, count: Session.heldBytes))
        #expect(peer.orders == [])
        peer.send([97])
        #expect(peer.take().map { $0.prefix(12) } == ["ERR too-fast", "end -"])
    }

    @Test("Every other verb is denied before AUTH, right or wrong, and the session goes on")
    func strangers() {
        for rule in Verb.rules where !rule.roles.isEmpty {
            for line in ["\(rule.verb.rawValue)", "@id=5 \(rule.verb.rawValue) c1 c1 c1 c1"] {
                var peer = Peer()
                peer.say(line)
                #expect(Peer.code(peer.orders) == .denied, "\(line)")
                #expect(!peer.session.hasEnded)
            }
        }
    }

    @Test("PING, PONG, QUIT and HELP may be said before AUTH")
    func allowed() {
        var peer = Peer()
        peer.say("@id=1 PING a")
        peer.say("PONG b")
        #expect(peer.take() == ["@re=1 PONG a"])
        peer.say("@id=2 HELP")
        let help = peer.take()
        #expect(help.count == 6)
        #expect(help.last == "@re=2 OK")
        #expect(
            help.first
                == "@re=2 HELP AUTH :AUTH <key> <secret> - Opens the session; a key is desk/name.")
        peer.say("QUIT")
        #expect(peer.take() == ["end goodbye"])
    }

    @Test("A line that is none is told, and AUTH can still follow")
    func badLines() {
        var peer = Peer()
        peer.say("@id=3 NOSUCH")
        #expect(Peer.code(peer.orders) == .unknownVerb)
        peer.orders = []
        peer.say("AUTH")
        #expect(Peer.code(peer.orders) == .missingParameter)
        peer.orders = []
        peer.send([0xFF, 10])
        #expect(Peer.code(peer.orders) == .badEncoding)
        peer.orders = []
        peer.say("AUTH d/n x")
        #expect(peer.take() == ["auth d/n x -"])
    }

    @Test("The fifth line before AUTH ends the session")
    func lines() {
        var peer = Peer()
        for _ in 0..<4 { peer.say("PING a") }
        #expect(peer.take() == Array(repeating: "PONG a", count: 4))
        peer.say("AUTH d/n x")
        #expect(peer.take().map { $0.prefix(10) } == ["ERR denied", "end -"])
    }

    @Test("Four lines of 512 bytes are allowed, one byte more is not")
    func bytes() {
        let line = Array("PING ".utf8) + Array(repeating: 97, count: 506) + [10]
        #expect(line.count == Limits.lineBytesBeforeWelcome)
        var peer = Peer()
        for _ in 0..<4 { peer.send(line) }
        #expect(peer.orders.count == 4)
        #expect(!peer.session.hasEnded)
        peer.orders = []
        peer.send([97])
        #expect(peer.take().map { $0.prefix(10) } == ["ERR denied", "end -"])
    }

    @Test("Empty lines are ignored but counted")
    func emptyLines() {
        var peer = Peer()
        peer.send(Array("\r\n\n\r\n".utf8))
        #expect(peer.orders == [])
        peer.say("AUTH d/n x")
        #expect(peer.take() == ["auth d/n x -"])
        var other = Peer()
        other.send([10, 10, 10, 10, 10])
        #expect(other.session.hasEnded)
    }

    @Test("A line of more than 512 bytes ends the session, at every split")
    func overlong() {
        let bytes = Array("@id=9 PING ".utf8) + Array(repeating: 97, count: 501) + [10]
        #expect(bytes.count == 513)
        for cut in 0...bytes.count {
            var peer = Peer()
            peer.send(Array(bytes[..<cut]))
            peer.send(Array(bytes[cut...]))
            #expect(peer.take().map { $0.prefix(23) } == ["@re=9 ERR line-too-long", "end -"])
        }
    }

    @Test("Who is not welcome within ten seconds is sent away, even at one byte a second")
    func time() {
        var peer = Peer()
        for byte in Array("AUTH d/n ".utf8) {
            peer.send([byte])
            peer.tick(after: 1_000)
        }
        #expect(peer.take() == [])
        #expect(peer.session.nextDeadline == Peer.start + 10_000)
        peer.tick(after: 999)
        #expect(peer.take() == [])
        peer.tick(after: 1)
        #expect(peer.take() == ["end not authenticated in time"])
        #expect(peer.session.nextDeadline.milliseconds == .max)
    }

    @Test("The ten seconds go on while the key is looked up")
    func slowLookUp() {
        var peer = Peer()
        peer.say("AUTH d/n x")
        peer.orders = []
        peer.tick(after: 10_000)
        #expect(peer.take() == ["end not authenticated in time"])
        peer.welcome(.agent)
        #expect(peer.take() == [])
    }
}
