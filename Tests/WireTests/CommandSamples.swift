import Vocabulary

/// Every command at least once, with contents that try to break out of their line.
enum CommandSamples {
    /// Words that want to be something else.
    static let nasty: [Text] = [
        "hola", ":", "::a", " a b ", "a\nb", "\n", "\\n", "\\", "a\\\\n\\", ";@=: ,", "12", "-",
        "¿Cuánto?", "👩‍👩‍👧 \u{10FFFF}", "tab\there", "@id=1 DM r c :x", "start", "a\n\n\\nb ",
    ]

    static let all: [Command] = session + room + agent + lead

    private static let c = ConversationID(17)
    private static let s = SendID(9_007_199_254_740_993)
    private static let time = Timestamp(milliseconds: 1_795_900_000_123)

    private static let session: [Command] =
        [
            Command(.auth(key: "desk/name", secret: "s3cr3t")),
            Command(id: "a1", .auth(key: "desk/name", secret: nil)),
            Command(.auth(key: "desk/name", secret: "two words")),
            Command(.auth(key: "desk/name", secret: "")), Command(.auth(key: "k", secret: ":x\\n")),
            Command(.ping("")), Command(.ping("tok")), Command(.ping("a b")), Command(.ping("\\n")),
            Command(.pong("")), Command(.pong("tok")), Command(.quit), Command(.help(nil)),
            Command(.help("SAY")),
        ]

    private static let room: [Command] =
        nasty.map { Command(id: "m1", .dm(DirectMessage(room: "r", customer: "u", text: $0))) }
        + nasty.map { text in
            var message = DirectMessage(room: nil, customer: "u", text: "")
            message.at = time
            message.name = text
            message.language = "pt-BR"
            message.channel = "whatsapp"
            message.account = "acc"
            message.follower = text.count % 2 == 0
            message.ref = text
            message.product = text
            message.replyTo = text
            return Command(id: "wamid.HBg=/+", .dm(message))
        } + nasty.flatMap { signals($0) } + nasty.map { live($0) }
        + nasty.map { Command(id: "x", .failed(s, final: $0.count % 2 == 0, why: $0)) }
        + [
            Command(.delivered(s)), Command(id: "d", .seen(SendID(0))),
            Command(.failed(s, final: false, why: "")),
            Command(.live(LiveReport(room: "r", starts: false))),
        ]

    private static func signals(_ text: Text) -> [Command] {
        (["comment", "question", "gift", "hand-wave"] as [Name]).flatMap { kind -> [Command] in
            var bare = SignalReport(room: "r", customer: nil, kind: kind)
            bare.text = text
            var full = SignalReport(room: "r", customer: "u", kind: kind)
            full.amount = Int64.max
            full.text = text
            full.product = text
            full.at = time
            full.channel = "tiktok"
            var amount = SignalReport(room: "r", customer: "u", kind: kind)
            amount.amount = 0
            return [
                Command(id: "1", .signal(bare)), Command(.signal(full)), Command(.signal(amount)),
            ]
        }
    }

    private static func live(_ text: Text) -> Command {
        var report = LiveReport(room: "r*1:", starts: true, title: text)
        report.host = text
        report.channel = "tiktok"
        report.account = "acc"
        report.followers = 0
        report.hostAge = 21
        report.violations = Int64.max
        report.selling = text.count % 2 == 0
        report.region = "US"
        return Command(.live(report))
    }

    private static let agent: [Command] =
        nasty.flatMap { text in
            [
                Command(id: "7", .say(c, text)), Command(.note(c, text)), Command(.find(text)),
                Command(.away(reason: text)), Command(.decline(c, reason: text)),
                Command(.transfer(c, .agent("ana"), note: text)),
                Command(
                    .script(
                        c, name: "price", fields: [Line.Tag("a", text), Line.Tag("b", text)])),
            ]
        } + [
            Command(.ready(seats: nil)), Command(.ready(seats: 5)), Command(.away(reason: "")),
            Command(.accept(c)), Command(.decline(c, reason: "")), Command(.take(c)),
            Command(.script(c, name: "hi", fields: [])),
            Command(.script(c, name: "hi", fields: [Line.Tag("a", "")])),
            Command(.scripts(nil)), Command(.scripts(c)),
            Command(.transfer(c, .skill("es"), note: "")), Command(.transfer(c, .queue, note: "x")),
            Command(.transfer(c, .bot, note: "")),
            Command(.transfer(c, .agent("a:b"), note: "")),
            Command(.close(c, .resolved, nil)),
            Command(.close(c, .sold, Money(micros: 12_500_000, currency: "USD"))),
            Command(.close(c, .lead, Money(micros: 1, currency: "JPY"))),
            Command(.tag(c, add: ["vip", "envío", ":x"], remove: ["-new", "+a"])),
            Command(.tag(c, add: [], remove: ["x"])),
            Command(.history(c, before: nil, limit: nil)),
            Command(.history(c, before: 40, limit: nil)),
            Command(.history(c, before: 40, limit: 20)),
            Command(.history(c, before: nil, limit: 20)),
            Command(.profile("u1")), Command(.why(c)),
        ] + ListScope.allCases.map { Command(.list($0)) }
        + Outcome.allCases.map { Command(.close(c, $0, nil)) }

    private static let lead: [Command] =
        nasty.flatMap { text in
            [
                Command(.cue("r", text)),
                Command(.policy(action: .put, arguments: ["f", "1", "2", text])),
            ]
        } + [
            Command(.watch(.conversation(c))), Command(.watch(.room("r"))),
            Command(.watch(.everything)),
            Command(.unwatch(nil)), Command(.unwatch(.room("cc1"))), Command(.assign(c, "ana")),
            Command(.agents), Command(.rooms), Command(.stats(reset: false)),
            Command(.stats(reset: true)), Command(.pause("r")),
            Command(.resume("r")), Command(.keys(.list)), Command(.keys(.revoke("ana"))),
            Command(.drain(end: false)), Command(.drain(end: true)), Command(.feed(from: nil)),
            Command(.feed(from: 0)),
        ] + PolicyAction.allCases.map { Command(.policy(action: $0, arguments: [])) }
        + Role.allCases.map { Command(.keys(.add("ana", $0))) }
}
