import Testing
import Vocabulary
import Wire

struct CommandRefusalTests {
    static let long = String(repeating: "x", count: 129)

    static let refusals: [(String, ErrorCode, String)] = [
        ("", .badLine, "verb"), ("@a=1", .badLine, "verb"), (" PING", .badLine, "verb"),
        ("SAYY c1 :x", .unknownVerb, "did you mean SAY?"), ("dn r u :x", .unknownVerb, "mean DM?"),
        ("TRASNFER c1 bot", .unknownVerb, "mean TRANSFER?"), ("HTTP/1.1 x", .badLine, "verb"),
        ("XYZZY", .unknownVerb, "HELP"), ("ﬁnd x", .badLine, "verb"),
        ("AUTH", .missingParameter, "a key"), ("AUTH a b c", .badParameter, "too many"),
        ("DM r u :x", .missingParameter, "the tag id"), ("@id= DM r u :x", .missingParameter, "id"),
        ("@id=1 DM", .missingParameter, "room"), ("@id=1 DM r", .missingParameter, "customer"),
        ("@id=1 DM r u", .missingParameter, "text"),
        ("@id=1 DM r u a b", .badParameter, "begins with :"),
        ("@id=1 DM r,s u :x", .badParameter, "room"),
        ("@id=1 DM r * :x", .badParameter, "name one"),
        ("@id=1 DM r ñ :x", .badParameter, "customer"),
        ("@id=1 DM \(long) u :x", .badParameter, "room"),
        ("@id=1 DM : u", .badParameter, "room"),
        ("@id=a\\sb PING", .badParameter, "tag id"),
        ("@id=\(long) PING", .badParameter, "tag id"), ("@id=ñ PING", .badParameter, "tag id"),
        ("@id=1;at=rubbish DM r u :x", .badParameter, "tag at"),
        ("@id=1;at=2026-02-30T00:00:00Z DM r u :x", .badParameter, "tag at"),
        ("@id=1;at=0000-01-01T00:00:00+23:59 DM r u :x", .badParameter, "tag at"),
        ("@id=1;follower=perhaps DM r u :x", .badParameter, "tag follower"),
        ("@id=1;channel=a\\sb DM r u :x", .badParameter, "tag channel"),
        ("@id=1;lang=a\\sb DM r u :x", .badParameter, "tag lang"),
        ("@id=1;name=\(String(repeating: long, count: 4)) DM r u :x", .badParameter, "tag name"),
        ("@followers=many LIVE r start", .badParameter, "tag followers"),
        ("@violations=-1 LIVE r start", .badParameter, "tag violations"),
        ("@region=USA LIVE r start", .badParameter, "tag region"),
        ("@region=U1 LIVE r start", .badParameter, "tag region"),
        ("@selling=2 LIVE r start", .badParameter, "tag selling"),
        ("LIVE r", .missingParameter, "change"), ("LIVE r begin", .badParameter, "start, end"),
        ("LIVE * start", .badParameter, "room"), ("SIGNAL r u", .missingParameter, "kind"),
        ("SIGNAL * u like", .badParameter, "room"), ("SIGNAL r u like x", .badParameter, "amount"),
        ("SIGNAL r u like -5", .badParameter, "amount"),
        ("SIGNAL r u like 99999999999999999999", .badParameter, "amount"),
        ("SIGNAL r u like 5 a b", .badParameter, "too many"),
        ("DELIVERED", .missingParameter, "send"), ("DELIVERED 7", .badParameter, "like s17"),
        ("DELIVERED s", .badParameter, "like s17"), ("DELIVERED s-1", .badParameter, "like s17"),
        ("DELIVERED s7 x", .badParameter, "too many"), ("FAILED s7", .missingParameter, "reason"),
        ("FAILED s7 later", .badParameter, "retry, final"), ("READY none", .badParameter, "seats"),
        ("READY 0", .badParameter, "seats"), ("ACCEPT", .missingParameter, "conversation"),
        ("ACCEPT 7", .badParameter, "like c17"),
        ("ACCEPT c9999999999999999999", .badParameter, "c17"),
        ("SAY c1", .missingParameter, "text"), ("SAY c1 :", .missingParameter, "text"),
        ("NOTE c1 :", .missingParameter, "text"), ("FIND", .missingParameter, "text"),
        ("SCRIPT c1", .missingParameter, "script"), ("SCRIPT c1 n x", .badParameter, "key=value"),
        ("SCRIPT c1 n =x", .badParameter, "key=value"),
        ("TRANSFER c1", .missingParameter, "target"),
        ("TRANSFER c1 ana", .badParameter, "nowhere"),
        ("TRANSFER c1 agent:", .badParameter, "agent"),
        ("TRANSFER c1 team:x", .badParameter, "nowhere"),
        ("CLOSE c1", .missingParameter, "outcome"),
        ("CLOSE c1 won", .badParameter, "sold, lead"),
        ("CLOSE c1 sold 5", .missingParameter, "currency"),
        ("CLOSE c1 sold x USD", .badParameter, "12.50 USD"),
        ("CLOSE c1 sold -5 USD", .badParameter, "money"),
        ("CLOSE c1 sold 5 DOLLARS", .badParameter, "money"),
        ("CLOSE c1 sold 5 USD x", .badParameter, "many"),
        ("TAG c1", .missingParameter, "label"), ("TAG c1 vip", .badParameter, "+ or -"),
        ("TAG c1 +", .badParameter, "+ or -"), ("TAG c1 :+a b", .badParameter, "+ or -"),
        ("TAG c1 +a,b", .badParameter, "+ or -"), ("LIST", .missingParameter, "list"),
        ("LIST all", .badParameter, "mine, queue, bot, open"),
        ("HISTORY c1 x", .badParameter, "number"),
        ("HISTORY c1 before", .missingParameter, "before"),
        ("HISTORY c1 0", .badParameter, "number"),
        ("HISTORY c1 1 0", .badParameter, "limit"), ("PROFILE a b", .badParameter, "too many"),
        ("WATCH", .missingParameter, "watch"), ("ASSIGN c1", .missingParameter, "agent"),
        ("AGENTS x", .badParameter, "too many"), ("PAUSE *", .badParameter, "room"),
        ("POLICY", .missingParameter, "action"), ("POLICY burn", .badParameter, "rollback"),
        ("KEYS", .missingParameter, "action"), ("KEYS add ana", .missingParameter, "role"),
        ("KEYS add ana boss", .badParameter, "supervisor"),
        ("KEYS add d/ana agent", .badParameter, "desk"),
        ("KEYS revoke", .missingParameter, "name"), ("DRAIN now", .badParameter, "end"),
        ("FEED -1", .badParameter, "sequence"), ("FEED 1 2", .badParameter, "too many"),
    ]

    @Test(
        "What is wrong is refused with its code and says what would be right", arguments: refusals)
    func refused(line: String, code: ErrorCode, phrase: String) throws {
        let error = try #require(
            throws: RefusedCommand.self, performing: { try Command(parsing: Array(line.utf8)) })
        #expect(error.refusal.code == code)
        #expect(error.refusal.explanation.string.contains(phrase), "\(error.refusal.explanation)")
    }

    @Test("The refusal carries the line's id, however the line is wrong")
    func identified() throws {
        for line in ["NOSUCH", "SAY", "SAY x :y", "DM r u", "F*", "PING \u{0}", ""] {
            for tags in ["@id=42", "@a=b;id=42;c", "@id=1;id=42"] {
                let error = #expect(throws: RefusedCommand.self) {
                    try Command(parsing: Array("\(tags) \(line)".utf8))
                }
                #expect(error?.id == "42", "\(tags) \(line)")
            }
        }
    }

    @Test("Of a line that was cut off the id is known if it stands whole before the cut")
    func cut() {
        for (head, id) in [
            ("@id=1;x=", "1"), ("@id=12 DM r", "12"), ("@x;id=1", nil), ("@id", nil), ("DM", nil),
            ("@", nil), ("", nil), ("@;", nil),
        ] as [(String, Text?)] {
            #expect(Array(head.utf8).withUnsafeBytes { Command.id(in: $0) } == id, "\(head)")
        }
    }

    @Test("A text of 6,000 scalars is taken, one more is too long, whatever its bytes")
    func textLimit() throws {
        for scalar in ["a", "é", "😀", "\\n"] {
            let fits = "SAY c1 :" + String(repeating: scalar, count: 6_000)
            _ = try Command(parsing: Array(fits.utf8))
            for line in ["\(fits)x", fits.replacing("SAY", with: "@id=5 NOTE") + scalar] {
                let error = #expect(throws: RefusedCommand.self) {
                    try Command(parsing: Array(line.utf8))
                }
                #expect(error?.refusal.code == .textTooLong)
                #expect(error?.refusal.explanation.string.contains("6001") == true)
            }
        }
    }

    @Test("Every verb is found in either case, and nothing else is")
    func verbs() {
        for verb in Verb.allCases {
            for word in [verb.rawValue, verb.rawValue.lowercased(), verb.rawValue.capitalized] {
                #expect(Array(word.utf8).withUnsafeBytes { Verb($0) } == verb)
                #expect(Array("\(word)X".utf8).withUnsafeBytes { Verb($0) }?.rawValue != word)
            }
        }
        for word in ["", "D", "DMM", "TRANSFERTRANSFER", "\u{0}DM", "D M"] {
            #expect(Array(word.utf8).withUnsafeBytes { Verb($0) } == nil)
        }
    }

    @Test("A verb with fewer parameters than its row of the table says is refused")
    func leastParameters() {
        for rule in Verb.rules where rule.leastParameters > 0 {
            let words = Array(repeating: " x", count: rule.leastParameters - 1).joined()
            let error = #expect(throws: RefusedCommand.self, "\(rule.verb)") {
                try Command(parsing: Array("@id=1 \(rule.verb.rawValue)\(words)".utf8))
            }
            #expect(error?.verb == rule.verb)
            if rule.leastParameters == 1 {
                #expect(error?.refusal.code == .missingParameter, "\(rule.verb)")
            }
        }
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
