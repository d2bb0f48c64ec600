import Testing
import Vocabulary

@testable import Console

@Suite("Pictures of the console")
struct ConsoleScreenTests {
    /// An hour into the evening: an offer, three conversations, a team, a transcript.
    private func busy(columns: Int, rows: Int) -> Evening {
        var evening = Evening(columns: columns, rows: rows)
        evening.own("c1", customer: "mia", waited: 51, last: 2)
        evening.own("c2", customer: "budi", room: "chloe", waited: 130, score: 402)
        evening.own("c3", customer: "sara", waited: 280, score: 655)
        evening.message("c1", 1, "customer", "mia", "Do you have the red one in M?", at: -86_400)
        evening.message("c1", 2, "bot", "bot", "Yes, M is in stock: acme.example/red-m", at: -60)
        evening.hear("SYNCED", "@re=\(evening.id(of: .ready));seats=4 OK")
        evening.console.select(ConversationID(1))
        evening.tick(1)
        let agents = evening.id(of: .agents)
        evening.hear(
            "@re=\(agents);seats=4;conversations=3 AGENT lin ready",
            "@re=\(agents);seats=4;conversations=4 AGENT mei ready",
            "@re=\(agents);since=\(Evening.time(-720)) AGENT ana away :break", "@re=\(agents) OK")
        let rooms = evening.id(of: .rooms)
        evening.hear(
            "@re=\(rooms) ROOM anna on", "@re=\(rooms) ROOM bella on", "@re=\(rooms) ROOM chloe on",
            "@re=\(rooms) OK")
        let stats = evening.id(of: .stats)
        evening.hear("@re=\(stats) STAT queue 7", "@re=\(stats) OK")
        evening.message("c1", 3, "system", "livedesk", "offered to you: buy 812, fashion, English")
        evening.message(
            "c1", 4, "agent", "lin", "Card or bank transfer, both are safe here.", at: 2,
            tags: ";send=s4;state=pending")
        evening.hear("STATUS c1 s4 delivered")
        evening.message(
            "c1", 5, "note", "mei", "returning customer, bought twice in October", at: 3)
        evening.message("c1", 6, "customer", "mia", "أريد الأحمر 你好 👍", at: 4)
        evening.message("c2", 1, "customer", "budi", "kak?", at: 4)
        evening.offer("c9", customer: "zoe")
        evening.type("Hello Mia, you can pay by card or ")
        return evening
    }

    @Test("80 columns and 24 rows")
    func small() {
        let evening = busy(columns: 80, rows: 24)
        let expected = """
             LiveDesk · acme · lin  ● ready 3/4         3 rooms on air · queue 7 · 21:00:00
            ─ OFFER 0:15 ──────────────────┬─ mia · anna · en · buy 812 · 7 sends left ─────
            ▶ zoe         bella    731 buy │ ───────────────── Mon 24 Nov ─────────────────
              “how do I pay?”              │ 21:00:00 mia    Do you have the red one in M?
            ─ MINE, 3 waiting ─────────────┤ ───────────────── Tue 25 Nov ─────────────────
              sara      anna     655   4:40│ 20:59:00 bot    Yes, M is in stock:
            ● budi      chloe    402   2:10│                 acme.example/red-m
              mia       anna     812   0:00│ 21:00:00 ────── offered to you: buy 812,
                                           │          fashion, English
                                           │ 21:00:02 lin    Card or bank transfer, both are
                                           │                 safe here.  ✓ delivered
                                           │ 21:00:03 mei    (note) returning customer,
                                           │                 bought twice in October
                                           │ 21:00:04 mia    أريد الأحمر 你好 👍
                                           │
                                           │
                                           │
                                           │
                                           │
            ─ TEAM ────────────────────────┤
              ana ○ break 12m   mei ● 4/4  │
            ─ offer: zoe ──────────────────┴────────────────────────────────────────────────
            > Hello Mia, you can pay by card or
             ^A accept ^D decline ^N next ^S scripts ^T transfer ^W close ^P away ^G help
            """
        #expect(evening.screen.text == expected)
        #expect(evening.screen.cursor == Screen.Place(row: 22, column: 36))
    }

    @Test("200 columns and 60 rows: all of it, wider")
    func large() {
        let evening = busy(columns: 200, rows: 60)
        let rows = evening.rows
        let expected = """
             LiveDesk · acme · lin  ● ready 3/4{ ×129}3 rooms on air · queue 7 · 21:00:00
            ─ OFFER 0:15 {─×33}┬\
            ─ mia · anna · on air · en · buy 812 · 7 sends left · until Thu 21:00 {─×83}
            ▶ zoe{ ×13}bella{ ×9}731 buy  0:15 │ {─×70} Mon 24 Nov {─×70}
              “how do I pay?”{ ×29}│ 21:00:00 mia{ ×6}Do you have the red one in M?
              35 USD, waited 0:04, buy, follower{ ×10}│ {─×70} Tue 25 Nov {─×70}
            ─ MINE, 3 waiting {─×28}┤ 20:59:00 bot{ ×6}Yes, M is in stock: acme.example/red-m
              sara{ ×10}anna{ ×8}655  7 left   4:40│ \
            21:00:00 {─×6} offered to you: buy 812, fashion, English
            ● budi{ ×10}chloe{ ×7}402  7 left   2:10│ \
            21:00:02 lin{ ×6}Card or bank transfer, both are safe here.  ✓ delivered
              mia{ ×11}anna{ ×8}812  7 left   0:00│ \
            21:00:03 mei{ ×6}(note) returning customer, bought twice in October
            { ×46}│ 21:00:04 mia{ ×6}أريد الأحمر 你好 👍
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            { ×46}│
            """
        #expect(rows.prefix(20).map(squeezed).joined(separator: "\n") == expected)
        #expect(rows.count == 60)
        #expect(rows[59].hasPrefix(" ^A accept  ^D decline  ^N next"))
        #expect(rows[59].hasSuffix("/find  /note"))
    }

    /// Long runs of one character by their length, so that a wide picture can be read here.
    private func squeezed(_ row: String) -> String {
        var result = ""
        var rest = row[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            let isLong = run.count >= 5 && (first == " " || first == "─")
            result += isLong ? "{\(first)×\(run.count)}" : String(run)
            rest = rest[run.endIndex...]
        }
        return result
    }

    @Test("forty columns show the transcript and the offer, and nothing runs over")
    func narrow() {
        let evening = busy(columns: 40, rows: 16)
        #expect(evening.rows[1].hasPrefix("▶ OFFER 0:15  zoe · bella · 731 · how"))
        #expect(evening.screen.text.contains("Card or bank"))
        #expect(evening.rows[15].contains("^G help"))
    }

    @Test("at every size there is a picture, and the cursor is in it")
    func everySize() {
        for (columns, rows) in [
            (1, 1), (2, 3), (10, 4), (20, 6), (33, 9), (59, 10), (60, 11), (300, 100),
        ] {
            var evening = busy(columns: columns, rows: rows)
            for key: Key? in [nil, .control("g"), .control("t"), Key(.escape)] {
                if let key { evening.press(key) }
                let screen = evening.screen
                #expect(screen.columns == columns && screen.rows == rows)
                if let cursor = screen.cursor {
                    #expect(cursor.row < rows && cursor.column < columns && cursor.row >= 0)
                }
            }
        }
    }

    @Test("waits turn colour by their reminders, an offer stands out, the present one is reversed")
    func styles() {
        var evening = busy(columns: 80, rows: 24)
        evening.hear("@waited=280;level=2 REMIND c3 unanswered")
        let screen = evening.screen
        let rows = evening.rows
        let style = { (name: String, column: Int) in
            rows.firstIndex { $0.dropFirst(2).hasPrefix(name) }.map { screen[$0, column].style }
        }
        #expect(style("sara", 28)?.colour == .red)
        #expect(style("budi", 28)?.colour == .yellow)
        #expect(style("budi", 0)?.colour == .cyan)
        #expect(style("mia", 3)?.isReversed == true)
        #expect(screen[1, 3].style == Style.of(.yellow, bold: true).turned)
    }

    @Test("a window about to shut is marked")
    func closing() {
        var evening = busy(columns: 80, rows: 24)
        evening.hear(
            "@room=anna;customer=mia;score=812;left=2;until=\(Evening.time(600)) CONV c1 owned lin")
        #expect(evening.rows.contains { $0.hasPrefix("! mia") })
        #expect(evening.rows[1].contains("2 sends left · until 21:10"))
    }

    @Test("a long text wraps in its column and the editor grows to five rows")
    func growing() {
        var evening = busy(columns: 80, rows: 24)
        evening.press(.control("u"))
        evening.type(String(repeating: "long words ", count: 20))
        let rows = evening.rows
        #expect(rows[20].hasPrefix("> long words"))
        #expect(rows[19].hasPrefix("─ offer: zoe"))
        for _ in 0..<10 { evening.press(Key(.paste("more and more words "))) }
        #expect(evening.screen.cursor?.row == 22)
    }

    @Test("help lists every command")
    func help() {
        var evening = busy(columns: 120, rows: 100)
        evening.press(.control("g"))
        for row in InstructionTable.rows where !row.isForLeads {
            #expect(evening.screen.text.contains("/\(row.usage)"), "\(row.name)")
        }
    }

    @Test("without a connection the header says when it is tried again")
    func lost() {
        var evening = busy(columns: 80, rows: 24)
        evening.console.lost("gone", chance: 0)
        #expect(evening.rows[0].contains("✗ no connection, again in 1 s"))
        #expect(evening.rows[22] == "> Hello Mia, you can pay by card or")
    }
}
