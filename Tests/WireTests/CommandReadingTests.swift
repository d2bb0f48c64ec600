import Testing
import Vocabulary
import Wire

/// Lines as people and other programs write them.
struct CommandReadingTests {
    private func read(_ line: String) throws -> Command.Body {
        try Command(parsing: Array(line.utf8)).body
    }

    private static let c = ConversationID(1)

    static let forms: [(String, Command.Body)] = [
        ("auth k s", .auth(key: "k", secret: "s")), ("Auth k :s s", .auth(key: "k", secret: "s s")),
        ("ping", .ping("")), ("PING :a", .ping("a")), ("QUIT :so long and", .quit),
        ("quit a b c", .quit), (":me PONG x", .pong("x")), ("HELP say", .help("say")),
        ("SAY c1 hola", .say(c, "hola")), ("SAY  c1   :hola  a ", .say(c, "hola  a ")),
        ("SAY c1 :a\\nb", .say(c, "a\nb")), ("SAY c1 a\\\\b", .say(c, "a\\b")),
        ("NOTE c1 x", .note(c, "x")), ("FIND red", .find("red")), ("CUE r go", .cue("r", "go")),
        ("ACCEPT :c1", .accept(c)), ("ACCEPT c1 ", .accept(c)), ("TAKE c001", .take(c)),
        ("DELIVERED :s7", .delivered(SendID(7))),
        ("FAILED s7 FINAL", .failed(SendID(7), final: true, why: "")),
        ("FAILED s7 retry busy", .failed(SendID(7), final: false, why: "busy")),
        ("READY :3", .ready(seats: 3)), ("AWAY lunch", .away(reason: "lunch")),
        ("LIST Mine", .list(.mine)), ("LIST :open", .list(.open)),
        ("HISTORY c1", .history(c, before: nil, limit: nil)),
        ("HISTORY c1 40", .history(c, before: 40, limit: nil)),
        ("HISTORY c1 40 20", .history(c, before: 40, limit: 20)),
        ("HISTORY c1 before 40 20", .history(c, before: 40, limit: 20)),
        ("HISTORY c1 before 40", .history(c, before: 40, limit: nil)),
        ("HISTORY c1 - 20", .history(c, before: nil, limit: 20)),
        ("HISTORY c1 - 99999", .history(c, before: nil, limit: Limits.historyMost)),
        ("CLOSE c1 sold 12.50 usd", .close(c, .sold, Money(micros: 12_500_000, currency: "USD"))),
        ("CLOSE c1 :lost", .close(c, .lost, nil)),
        ("TAG c1 +vip -new", .tag(c, add: ["vip"], remove: ["new"])),
        ("TRANSFER c1 agent:ana", .transfer(c, .agent("ana"), note: "")),
        ("TRANSFER c1 skill:es :see above", .transfer(c, .skill("es"), note: "see above")),
        ("TRANSFER c1 queue", .transfer(c, .queue, note: "")),
        (
            "SCRIPT c1 price a=1 b=x\\sy :c=d e",
            .script(
                c, name: "price",
                fields: [Line.Tag("a", "1"), Line.Tag("b", "x y"), Line.Tag("c", "d e")])
        ),
        ("KEYS list", .keys(.list)), ("KEYS add ana supervisor", .keys(.add("ana", .supervisor))),
        ("KEYS revoke ana", .keys(.revoke("ana"))), ("DRAIN end", .drain(end: true)),
        ("FEED 12", .feed(from: 12)), ("WATCH *", .watch(.everything)),
        ("WATCH c1", .watch(.conversation(c))), ("WATCH c1x", .watch(.room("c1x"))),
        ("UNWATCH", .unwatch(nil)), ("POLICY show", .policy(action: .show, arguments: [])),
        ("POLICY rollback 3", .policy(action: .rollback, arguments: ["3"])),
    ]

    @Test("Lines are read as they are meant", arguments: forms)
    func form(line: String, body: Command.Body) throws {
        #expect(try read(line) == body)
    }

    @Test(
        "SIGNAL's fourth parameter is the amount, unless words are expected or a colon says so",
        arguments: [
            ("gift 5", 5, nil), ("gift :5", 5, nil), ("gift 5 :wow", 5, "wow"),
            ("gift :a rose", nil, "a rose"), ("gift - :5", nil, "5"), ("gift", nil, nil),
            ("comment 5", 5, nil), ("comment :5", nil, "5"), ("comment talla", nil, "talla"),
            ("question :how much?", nil, "how much?"), ("comment -", nil, nil),
            ("comment :-", nil, "-"), ("join :", nil, ""),
        ] as [(String, Int64?, Text?)])
    func signal(rest: String, amount: Int64?, text: Text?) throws {
        guard case .signal(let report) = try read("SIGNAL r u \(rest)") else {
            Issue.record("not a signal")
            return
        }
        #expect(report.amount == amount)
        #expect(report.text == text)
    }

    @Test("DM reads its tags, and ignores what it does not know and what is empty")
    func directMessage() throws {
        let line = """
            @id=m1;at=2026-11-28T21:04:31+01:00;name=Ana\\sL\\:;lang=es-MX;channel=whatsapp;\
            account=;follower=Yes;ref=x;new-thing=\\\\;product=p\\s1;reply-to=m0;id=m2 \
            DM * u1 :¿Cuánto?
            """
        let command = try Command(parsing: Array(line.utf8))
        var wanted = DirectMessage(room: nil, customer: "u1", text: "¿Cuánto?")
        wanted.at = Timestamp(rfc3339: "2026-11-28T20:04:31Z")
        wanted.name = "Ana L;"
        wanted.language = "es-MX"
        wanted.channel = "whatsapp"
        wanted.follower = true
        wanted.ref = "x"
        wanted.product = "p 1"
        wanted.replyTo = "m0"
        #expect(command == Command(id: "m2", .dm(wanted)))
    }

    @Test("LIVE reads its tags")
    func live() throws {
        let line = """
            @host=Ana\\sRuiz;followers=12000;host-age=21;violations=0;selling=no;region=us \
            LIVE r1 Start :Black Friday
            """
        var wanted = LiveReport(room: "r1", starts: true, title: "Black Friday")
        wanted.host = "Ana Ruiz"
        wanted.followers = 12_000
        wanted.hostAge = 21
        wanted.violations = 0
        wanted.selling = false
        wanted.region = "US"
        #expect(try read(line) == .live(wanted))
    }

    @Test("A tag that another verb knows is ignored, right or wrong")
    func foreignTags() throws {
        #expect(try read("@at=rubbish;selling=perhaps;follower=x PING a") == .ping("a"))
    }
}
