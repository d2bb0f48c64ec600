import PolicyFiles
import Routing
import Testing

@Suite("Reading policies")
struct PolicyReaderTests {
    @Test("A file that says nothing is the program's own policy under the file's name")
    func empty() throws {
        let policy = try #require(PolicyFolder.read(text: "{}").policy)
        var expected = Policy()
        expected.name = "desk"
        expected.digest = policy.digest
        #expect(policy == expected)
        #expect(policy.digest.utf8.count == 16)
    }

    @Test("What is extended lies below, key by key; null takes an entry away")
    func extends() throws {
        let base = """
            { name: "base", routing: { offerTTL: "30s", floor: { after: "1m", freeSeats: 5 } },
              intent: { signals: { cart: { points: 100 }, like: { points: 1 } } } }
            """
        let middle = "{ extends: 'base', routing: { floor: { freeSeats: 6 } } }"
        let own = "{ extends: 'middle', intent: { signals: { like: null, gift: { points: 9 } } } }"
        let reading = PolicyFolder.read(text: own, beside: ["base": base, "middle": middle])
        #expect(reading.complaints.isEmpty)
        let policy = try #require(reading.policy)
        #expect(policy.name == "desk")
        #expect(policy.routing.offerTTL == 30_000)
        #expect(policy.routing.floor == RoutingSettings.Floor(after: 60_000, freeSeats: 6))
        #expect(policy.intent.signals.map(\.kind) == ["cart", "gift"])
        #expect(reading.files == ["desk.json5", "middle.json5", "base.json5"])
    }

    @Test("A room stands on the desk, then on its pack, then on itself")
    func rooms() throws {
        let base = """
            { bot: { coupon: "BASE", rate: { most: 3 } }, cues: { every: "9m" } }
            """
        let pack = """
            { extends: "base", bot: { coupon: "PACK" }, routing: { values: { sale: "80 EUR" } },
              intent: { phrases: { "glow": { kind: "buy", points: 7 } } } }
            """
        let own = """
            { extends: "base", bot: { coupon: "DESK", rate: { most: 4 } },
              rooms: { anna: { extends: "pack", lines: ["beauty"], cues: { every: "5m" } },
                       bella: { bot: { coupon: "BELLA" } } } }
            """
        let reading = PolicyFolder.read(text: own, beside: ["base": base, "pack": pack])
        #expect(reading.complaints.isEmpty)
        let policy = try #require(reading.policy)
        let anna = policy.room("anna")
        #expect(anna.bot.coupon == "PACK")
        #expect(anna.bot.rate.most == 4)
        #expect(anna.values.sale == Price(micros: 80_000_000, currency: "EUR"))
        #expect(anna.cues.every == 300_000)
        #expect(anna.lines == ["beauty"])
        #expect(policy.room("bella").bot.coupon == "BELLA")
        #expect(policy.room("bella").cues.every == 540_000)
        #expect(policy.room("chloe").bot.coupon == "DESK")
        #expect(policy.intent.phrases.map(\.text) == ["glow"])
    }

    @Test("Every mistake is told at once, each with its line, path and what would be right")
    func everything() {
        let text = """
            {
              routing: {
                rule: "best",
                offerTtl: "20s",
                seats: { standard: 900 },
                calibration: [{ score: 1 }, { score: 2000, chance: 0.5 }],
              },
              bot: { answers: { hi: { keywords: { english: ["hi"] }, reply: 7 } } },
              nonsense: 1,
            }
            """
        let complaints = PolicyFolder.read(text: text).complaints
        let seen = complaints.map { "\($0.line):\($0.column) \($0.path)" }
        #expect(
            seen == [
                "3:11 routing.rule", "4:5 routing.offerTtl", "5:24 routing.seats.standard",
                "6:19 routing.calibration[0]", "6:42 routing.calibration[1].score",
                "8:39 bot.answers.hi.keywords.english", "8:65 bot.answers.hi.reply",
                "9:3 nonsense",
            ])
        #expect(complaints[1].nearest == "offerTTL")
        #expect(complaints[2].found == "900")
        #expect(complaints[2].expected == "a whole number from 1 to 64")
        #expect(
            complaints[0].description
                == "desk.json5:3:11: error: routing.rule: found \"best\", expected one of "
                + "\"uplift\", \"fifo\", \"priority\", \"longest-idle\", \"bullseye\", \"gcmu\", "
                + "\"cmutheta\"")
    }

    @Test("A mistake in a file that is extended is told with that file's name, once")
    func inherited() {
        let own = "{ extends: 'base', rooms: { a: {}, b: {} } }"
        let reading = PolicyFolder.read(text: own, beside: ["base": "{\n bot: { on: 1 } }"])
        #expect(reading.policy == nil)
        #expect(reading.complaints.map(\.file) == ["base.json5"])
        #expect(reading.complaints.map(\.line) == [2])
    }

    @Test("Files that cannot be loaded, circles and broken files are complained about")
    func chains() {
        let missing = PolicyFolder.read(text: "{\n extends: 'none' }").complaints
        #expect(missing.map { "\($0.line) \($0.path)" } == ["2 extends"])
        let room = PolicyFolder.read(text: "{ rooms: { a: { extends: 'none' } } }").complaints
        #expect(room.map(\.path) == ["rooms.a.extends"])
        let outside = PolicyFolder.read(text: "{ extends: '../x' }", beside: ["../x": "{}"])
        #expect(outside.policy == nil)
        let circle = PolicyFolder.read(
            text: "{ extends: 'a' }", beside: ["a": "{ extends: 'b' }", "b": "{ extends: 'a' }"])
        #expect(circle.complaints.map(\.file) == ["b.json5"])
        let own = PolicyFolder.read(text: "{ extends: 'desk' }", beside: ["desk": "{}"])
        #expect(own.policy == nil)
        let broken = PolicyFolder.read(
            text: "{ rooms: { a: { extends: 'p' } } }",
            beside: ["p": "{\n\n;}"])
        #expect(broken.complaints.map { "\($0.file):\($0.line)" } == ["p.json5:3"])
        #expect(PolicyFolder.read(text: "[]").complaints.count == 1)
        #expect(PolicyFolder.read(text: "{ extends: 7 }").complaints.map(\.path) == ["extends"])
    }

    @Test("What is wrong in the file itself is told even where what it extends is missing")
    func partial() {
        let text = "{ extends: 'none', bot: { on: 1, answers: { a: { reply: 'x' } } } }"
        let reading = PolicyFolder.read(text: text)
        #expect(reading.policy == nil)
        #expect(reading.complaints.map(\.path) == ["extends", "bot.on"])
    }

    @Test("The digest changes with any byte of any file, and with nothing else")
    func digest() throws {
        func digest(_ own: String, _ base: String) throws -> String {
            try #require(PolicyFolder.read(text: own, beside: ["base": base]).policy).digest
        }
        let own = "{ extends: 'base' }"
        #expect(try digest(own, "{}") == digest(own, "{}"))
        #expect(try digest(own, "{}") != digest(own, "{ }"))
        #expect(try digest(own, "{}") != digest(own + " ", "{}"))
    }

    @Test("Complaints are one JSON object a line for machines")
    func json() throws {
        let reading = PolicyFolder.read(text: "{ '\u{1B}[1m': 1, bot: { on: \"\u{1B}[31m\" } }")
        for complaint in reading.complaints {
            var writer = JSONWriter()
            complaint.write(to: &writer)
            let value = try JSONReader.read(writer.bytes, as: .strict)
            #expect(value["line"]?.integer == 1)
            #expect(value["severity"]?.string == "error")
            // What a file holds must not reach a terminal as a control sequence.
            #expect(!complaint.description.utf8.contains(0x1B))
        }
        #expect(reading.complaints.count == 2)
    }
}
