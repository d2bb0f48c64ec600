import PolicyFiles
import Testing

@Suite("What is legal, but cannot be meant")
struct PolicyCheckTests {
    @Test(
        "Each is warned about at its key",
        arguments: [
            (
                "service: { reminders: [{ after: '3d', level: 'agent' }] }",
                "service.reminders[0].after"
            ),
            (
                """
                service: { reminders: [{ after: '9m', level: 'agent' },
                { after: '5m', level: 'team' }] }
                """,
                "service.reminders[1].after"
            ),
            (
                """
                service: { reminders: [{ after: '1m', level: 'move' },
                { after: '5m', level: 'team' }] }
                """,
                "service.reminders[1].level"
            ),
            ("service: { hours: { mon: ['09:00-12:00', '11:00-13:00'] } }", "service.hours.mon[1]"),
            (
                "channels: { tiktok: { window: '48h', sends: 10, reserve: 10 } }",
                "channels.tiktok.reserve"
            ),
            (
                "channels: { x: { window: '1h' } }, service: { reminders: [] }",
                "followUp.beforeWindow"
            ),
            ("routing: { shares: { anna: 0.6, bella: 0.5 } }", "routing.shares"),
            ("routing: { agents: { lin: { seats: 60 } } }", "routing.agents.lin.seats"),
            (
                "routing: { calibration: [{ score: 0, chance: 0.5 }, { score: 9, chance: 0.1 }] }",
                "routing.calibration[1].chance"
            ),
            (
                """
                routing: { agents: { lin: { skills: { en: 1 } } } },
                rooms: { a: { lines: ['art'] } }
                """,
                "rooms.a.lines[0]"
            ),
            (
                """
                routing: { agents: { lin: { skills: { en: 1 } } } },
                rooms: { a: { language: 'th' } }
                """,
                "rooms.a.language"
            ),
            ("scripts: { pay: { text: 'Here: {lnk}' } }", "scripts.pay.text.any"),
            (
                "bot: { answers: { a: { keywords: { en: ['x'] }, reply: { en: '{prize}' } } } }",
                "bot.answers.a.reply.en"
            ),
            (
                "bot: { answers: { a: { keywords: { en: ['x'] }, reply: { en: '{coupon}' } } } }",
                "bot.answers.a.reply.en"
            ),
            ("bot: { answers: { a: { keywords: {}, reply: 'b' } } }", "bot.answers.a.keywords"),
            (
                "bot: { answers: { a: { keywords: { en: ['x'] }, reply: '' } } }",
                "bot.answers.a.reply"
            ),
            (
                """
                bot: { answers: { a: { keywords: { en: ['x'] }, reply: 'b' } },
                       faq: { c: { keywords: { en: ['y', ' X'] }, reply: 'd' } } }
                """, "bot.faq.c.keywords.en[1]"
            ),
            (
                """
                bot: { personWords: { en: ['x'] },
                answers: { a: { keywords: { en: ['x'] }, reply: 'b' } } }
                """,
                "bot.answers.a.keywords.en[0]"
            ),
            ("bot: { products: { p: { name: 'P', price: '1 EUR' } } }", "bot.products.p.price"),
            ("bot: { collect: { on: true, consent: 'ok' } }", "bot.collect.steps"),
            (
                """
                intent: { phrases: { 'a b': { kind: 'buy', points: 1 },
                'A  b': { kind: 'buy', points: 1 } } }
                """,
                "intent.phrases.A  b"
            ),
            ("cues: { skipWhenWaitingAbove: 5 }", "cues.skipWhenWaitingAbove"),
            ("cues: { topQuestion: '{qestion}' }", "cues.topQuestion.any"),
            ("eligibility: { minHostAge: 20 }", "eligibility.minHostAgeToSell"),
            ("retention: { days: 10 }", "retention.textDays"),
            ("rooms: { a: { scripts: { s: { text: '{no}' } } } }", "rooms.a.scripts.s.text.any"),
            (
                "bot: { welcome: '\(String(repeating: "x", count: 700))' }", "bot.welcome.any"
            ),
        ])
    func warned(_ members: String, _ path: String) {
        let reading = PolicyFolder.read(text: "{\n\(members) }")
        #expect(reading.complaints.map(\.path) == [path], "\(reading.complaints)")
        #expect(reading.complaints.allSatisfy { $0.severity == .warning && $0.line >= 1 })
        #expect(reading.policy != nil)
    }

    @Test(
        "What contradicts itself is an error",
        arguments: [
            ("routing: { seats: { standard: 5, most: 4 } }", "routing.seats.standard"),
            (
                "routing: { calibration: [{ score: 9, chance: 0.1 }, { score: 9, chance: 0.2 }] }",
                "routing.calibration[1].score"
            ),
            ("service: { hours: { tue: ['22:00-06:00'] } }", "service.hours.tue[0]"),
        ])
    func refused(_ members: String, _ path: String) {
        let reading = PolicyFolder.read(text: "{ \(members) }")
        #expect(reading.policy == nil)
        #expect(reading.complaints.map(\.path) == [path])
    }

    @Test("Words that only look alike are no second keyword")
    func apart() {
        let text = """
            { bot: { answers: { a: { keywords: { en: ["size"], es: ["talla"] }, reply: "b" },
                                c: { keywords: { en: ["sizes"], id: ["size"] }, reply: "d" } } } }
            """
        #expect(PolicyFolder.read(text: text).complaints.isEmpty)
    }
}
