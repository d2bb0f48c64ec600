import Testing
import Vocabulary
import Wire

/// Everything that the gateway can say, with contents that try to break out of their line.
enum ServerLineSamples {
    private static let c = ConversationID(17)
    private static let s = SendID(3)
    private static let time = Timestamp(milliseconds: 1_795_900_000_123)

    static let all: [ServerLine] = fixed + CommandSamples.nasty.flatMap { texts($0) }

    private static let fixed: [ServerLine] =
        [
            .hello, .synced, .ok(re: nil, tags: []), .ack(re: "1", c), .ack(re: nil, nil),
            .error(re: nil, Refusal(.internal, "")), .ping(""), .pong(re: nil, ""), .bye(""),
            .status(c, s, .delivered, why: ""), .conversation(re: nil, ConversationFacts(id: c)),
            .item(re: nil, Line("AGENT")), .item(re: "1", Line("STAT", ["a", "1"])),
            .remind(Reminder(conversation: c, kind: .window, waited: 0, level: 1)),
        ] + Revocation.allCases.map { .revoked(c, $0) }
        + Role.allCases.map {
            .welcome(Welcome(role: $0, key: KeyName(desk: "d", name: "n"), time: time))
        } + ErrorCode.allCases.map { .error(re: "x", Refusal($0, "why")) }

    private static func texts(_ text: Text) -> [ServerLine] {
        let named = ServerLine.message(
            re: text,
            MessageFacts(
                conversation: c, sequence: 4, at: time, author: .agent, name: "ana", text: text,
                send: s, state: .seen))
        return [
            .ok(re: text, tags: [Line.Tag("send", "s3"), Line.Tag("x", text)]), .ack(re: text, c),
            .error(re: text, Refusal(.notYours, text, tags: [Line.Tag("owner", text)])),
            .ping(text.onOneLine), .pong(re: text, text.onOneLine), .bye(text),
            .send(
                SendPush(
                    send: s, conversation: c, at: time, room: "r", customer: "u", text: text)),
            .cue(room: "r", text), .offer(facts(text, .offered, .queue), text: text),
            .conversation(re: text, facts(text, .owned, .agent("ana"))), named,
            .message(
                re: nil,
                MessageFacts(
                    conversation: c, sequence: 1, at: time, author: .customer, name: "-", text: text
                )),
            .status(c, s, .failed, why: text),
            .remind(
                Reminder(
                    conversation: c, kind: .followUp, waited: 61_005, until: time, level: 3,
                    text: text)),
            .item(
                re: text,
                Line("REASON", ["+20"], trailing: text, tags: [Line.Tag("a", text)], source: "s")),
        ]
    }

    private static func facts(
        _ text: Text, _ state: ConversationState, _ owner: Owner
    ) -> ConversationFacts {
        var facts = ConversationFacts(id: c)
        facts.state = state
        facts.owner = owner
        facts.room = "room-1"
        facts.customer = "u1"
        facts.channel = "whatsapp"
        facts.name = text
        facts.language = "es"
        facts.score = 731
        facts.value = Money(micros: 12_500_000, currency: "USD")
        facts.waited = 12_340
        facts.timeToLive = 30_000
        facts.left = 0
        facts.until = time
        facts.why = text
        facts.intent = "buy"
        facts.product = text
        facts.host = text
        facts.confidence = 80
        facts.labels = ["vip", "envío"]
        facts.outcome = .sold
        facts.lastMessage = 9
        return facts
    }
}

extension Text {
    /// A token as it can be: without line breaks.
    fileprivate var onOneLine: Text { Text(bytes: bytes.map { $0 == 10 ? 95 : $0 }) }
}

struct ServerLineTests {
    @Test("Reading what was printed gives it again", arguments: ServerLineSamples.all)
    func identity(line: ServerLine) throws {
        let printed = line.printed
        #expect(printed.last == 10)
        #expect(printed.dropLast().contains { $0 == 10 || $0 == 13 } == false)
        #expect(try ServerLine(parsing: Array(printed.dropLast())) == line)
    }

    @Test("It does so at every split of the bytes", arguments: ServerLineSamples.all)
    func everySplit(line: ServerLine) {
        let printed = line.printed
        for cut in 0...printed.count {
            var scanner = LineScanner()
            var found: [ServerLine?] = []
            for piece in [printed[..<cut], printed[cut...]] {
                Array(piece).withUnsafeBytes { bytes in
                    var rest = bytes
                    while let next = scanner.next(&rest) {
                        found.append(next.withBytes { try? ServerLine(parsing: $0) } ?? nil)
                    }
                }
            }
            #expect(found == [line])
        }
    }

    private func print(_ line: ServerLine) -> String {
        String(decoding: line.printed.dropLast(), as: UTF8.self)
    }

    @Test("The lines look as the protocol says")
    func forms() {
        let c = ConversationID(17)
        let time = Timestamp(milliseconds: 1_795_900_000_123)
        let key = KeyName(desk: "d", name: "ana")
        #expect(print(.hello) == "HELLO livedesk 1")
        #expect(
            print(.welcome(Welcome(role: .agent, key: key, time: time)))
                == "@heartbeat=30;time=\(time.rfc3339) WELCOME agent d ana")
        #expect(print(.ok(re: "5", tags: [Line.Tag("send", "s1")])) == "@re=5;send=s1 OK")
        #expect(print(.ack(re: "m1", c)) == "@re=m1 ACK c17")
        #expect(print(.ack(re: "m1", nil)) == "@re=m1 ACK *")
        #expect(
            print(.error(re: "5", Refusal(.moved, "there", tags: [Line.Tag("to", "h:1")])))
                == "@re=5;to=h:1 ERR moved :there")
        #expect(print(.pong(re: nil, "x")) == "PONG x")
        #expect(print(.bye("too slow")) == "BYE :too slow")
        #expect(print(.bye("")) == "BYE")
        #expect(print(.revoked(c, .taken)) == "REVOKED c17 taken")
        #expect(
            print(.item(re: "1", Line("REASON", ["+5"], trailing: "x"))) == "@re=1 REASON +5 :x")
    }

    @Test("OFFER tells its times in seconds and its value with the currency")
    func offer() {
        var facts = ConversationFacts(id: ConversationID(1))
        facts.waited = 12_340
        facts.timeToLive = 20_000
        facts.value = Money(micros: 12_500_000, currency: "USD")
        #expect(
            print(.offer(facts, text: "hola\n"))
                == """
                @room=*;customer=?;score=0;value=12.5\\sUSD;waited=12.34;ttl=20;channel=tiktok \
                OFFER c1 :hola\\n
                """)
    }

    @Test(
        "A name that cannot stand in the middle is made to",
        arguments: [
            ("", "-"), ("Ana Ruiz", "Ana_Ruiz"), (":ana", "_ana"), ("a\nb", "a_b"), ("ñ", "ñ"),
        ])
    func names(name: Text, written: String) {
        let facts = MessageFacts(
            conversation: ConversationID(1), sequence: 2, at: .zero, author: .customer, name: name,
            text: "x")
        #expect(
            print(.message(re: nil, facts))
                == "@at=1970-01-01T00:00:00.000Z MSG c1 2 customer \(written) :x")
    }

    @Test("A carriage return never reaches a peer as one")
    func noReturn() {
        let facts = MessageFacts(
            conversation: ConversationID(1), sequence: 2, at: .zero, author: .customer, name: "a\r",
            text: "x\r\ny\rz\r")
        #expect(print(.message(re: "\r", facts)).hasSuffix("MSG c1 2 customer a_ :x\\ny\\nz\\n"))
        #expect(!print(.message(re: "\r", facts)).utf8.contains(13))
    }

    @Test(
        "What a client does not know, or finds malformed, is an item",
        arguments: [
            "NEWS a :b", "OFFER x :y", "MSG c1 x customer a :b", "WELCOME king d n", "ACK x",
            "ERR odd",
            "HELLO other 1", "SEND s1 r u :x", "CONV c1 odd bot", "STATUS c1 s1 lost", "REVOKED c1",
            "REMIND c1 odd", "CUE r", "ACK",
        ])
    func unknown(line: String) throws {
        let parsed = try ServerLine(parsing: Array("@re=9;a=b \(line)".utf8))
        guard case .item(let re, let item) = parsed else {
            Issue.record("\(line) is no item")
            return
        }
        #expect(re == "9")
        #expect(item.tags == [Line.Tag("a", "b")])
    }

    @Test("Seconds are written with up to three places and read again")
    func seconds() {
        for (milliseconds, text) in [
            (0, "0"), (5, "0.005"), (12_340, "12.34"), (60_000, "60"), (-1_500, "-1.5"),
        ] as [(Int64, Text)] {
            #expect(Text(seconds: milliseconds) == text)
            #expect(text.milliseconds == milliseconds)
        }
        #expect(("1.2.3" as Text).milliseconds == nil)
        #expect(("x" as Text).milliseconds == nil)
    }
}
