import Testing
import Vocabulary

@testable import Console

@Suite("Keys on the console")
struct ConsoleKeysTests {
    private func working() -> Evening {
        var evening = Evening()
        evening.own("c1", waited: 10)
        evening.own("c2", customer: "budi", room: "chloe")
        evening.hear("SYNCED")
        evening.orders = []
        return evening
    }

    @Test("an offer rings and shows, and what is being typed goes on undisturbed")
    func offerWhileTyping() {
        var evening = working()
        evening.type("Hello M")
        evening.offer("c7")
        #expect(evening.orders.contains(.bell))
        evening.type("ia")
        #expect(evening.console.editor.text == "Hello Mia")
        evening.press(.control("a"))
        #expect(evening.commands(.accept) == [.accept(ConversationID(7))])
        evening.hear("@re=\(evening.id(of: .accept));conversation=c7 OK")
        evening.own("c7", customer: "zoe")
        evening.type("!")
        evening.press(Key(.enter))
        #expect(evening.commands(.say) == [.say(ConversationID(1), "Hello Mia!")])
    }

    @Test("accepting with nothing typed goes to the conversation")
    func accept() {
        var evening = working()
        evening.offer("c7")
        evening.press(.control("a"))
        evening.hear("@re=\(evening.id(of: .accept));conversation=c7 OK")
        #expect(evening.console.workplace.selected == ConversationID(7))
    }

    @Test("two presses answer two offers, not one twice")
    func acceptTwo() {
        var evening = working()
        evening.offer("c7")
        evening.offer("c8", customer: "sara")
        evening.press(.control("a"), .control("a"), .control("a"))
        #expect(
            evening.commands(.accept) == [.accept(ConversationID(7)), .accept(ConversationID(8))])
    }

    @Test("a key meant for an offer that has just gone does not answer the next")
    func offerGuard() {
        var evening = working()
        evening.offer("c7")
        evening.offer("c8", customer: "sara")
        evening.hear("REVOKED c7 taken")
        evening.press(.control("a"))
        #expect(evening.commands(.accept).isEmpty)
        evening.tick(500)
        evening.press(.control("d"))
        #expect(evening.commands(.decline) == [.decline(ConversationID(8), reason: "")])
    }

    @Test("drafts stay with their conversations")
    func drafts() {
        var evening = working()
        evening.type("to mia")
        evening.press(.control("n"))
        #expect(evening.console.editor.isEmpty)
        evening.type("to budi")
        evening.press(Key(.tab, .shift))
        #expect(evening.console.editor.text == "to mia")
        evening.console.lost("gone", chance: 0)
        evening.tick(1_000)
        evening.connect()
        evening.own("c1")
        evening.own("c2", customer: "budi")
        evening.hear("SYNCED")
        #expect(evening.console.editor.text == "to mia")
        #expect(evening.console.drafts[ConversationID(2)]?.text == "to budi")
    }

    @Test("the arrow keys bring back what was sent, and what was being written")
    func history() {
        var evening = working()
        for text in ["one", "two"] {
            evening.type(text)
            evening.press(Key(.enter))
        }
        evening.type("thr")
        evening.press(Key(.up))
        #expect(evening.console.editor.text == "two")
        evening.press(Key(.up), Key(.up))
        #expect(evening.console.editor.text == "one")
        evening.press(Key(.down), Key(.down))
        #expect(evening.console.editor.text == "thr")
    }

    @Test("a refused message is a sentence, and its words come back to be mended")
    func refusedSay() {
        var evening = working()
        evening.type("hello")
        evening.press(Key(.enter))
        evening.hear(
            "@re=\(evening.id(of: .say)) ERR quota-spent :10 of 10 sends are spent, the window "
                + "shuts at \(Evening.time(86_580)); more when the customer writes")
        #expect(evening.console.editor.text == "hello")
        #expect(
            evening.console.message?.text
                == "not sent: 10 of 10 sends are spent, the window shuts at 21:03 tomorrow; "
                + "more when the customer writes")
    }

    @Test("losing a race names the winner")
    func race() {
        var evening = working()
        evening.offer("c7")
        evening.press(.control("a"))
        evening.hear(
            "@re=\(evening.id(of: .accept));owner=mei ERR already-owned :mei has c7 already")
        #expect(evening.console.message?.text == "mei took this one: zoe")
        #expect(evening.console.workplace.offers.isEmpty)
    }

    @Test("what is typed without a connection waits and goes out once")
    func offline() {
        var evening = working()
        evening.console.lost("gone", chance: 0)
        evening.type("hello")
        evening.press(Key(.enter))
        #expect(evening.commands(.say).isEmpty)
        #expect(evening.screen.text.contains("waiting  lin hello"))
        evening.tick(1_000)
        evening.connect()
        #expect(evening.commands(.say).count == 1)
        evening.hear("@re=\(evening.id(of: .say));send=s1;left=6 OK")
        evening.console.lost("gone", chance: 0)
        evening.tick(1_000)
        evening.connect()
        #expect(evening.commands(.say).count == 1)
    }

    @Test("a script is found by typing and said by its name")
    func scripts() {
        var evening = working()
        evening.press(.control("s"))
        let asked = evening.id(of: .scripts)
        evening.hear(
            "@re=\(asked);fields=name SCRIPT greet :Hi {name}, this is the team",
            "@re=\(asked) SCRIPT pay :Card or bank transfer, both are safe", "@re=\(asked) OK")
        #expect(evening.screen.text.contains("Hi mia, this is the team"))
        evening.type("card")
        evening.press(Key(.enter))
        #expect(evening.commands(.script) == [.script(ConversationID(1), name: "pay", fields: [])])
        #expect(evening.console.mode == .writing)
    }

    @Test("tab takes a script into the line to be changed first")
    func editScript() {
        var evening = working()
        evening.press(.control("s"))
        let asked = evening.id(of: .scripts)
        evening.hear("@re=\(asked);fields=name SCRIPT greet :Hi {name}!", "@re=\(asked) OK")
        evening.press(Key(.tab))
        #expect(evening.console.editor.text == "Hi mia!")
        #expect(evening.commands(.script).isEmpty)
    }

    @Test("closing as sold asks for the amount, in the currency at hand")
    func close() {
        var evening = working()
        evening.press(.control("w"))
        evening.press(Key(.enter))
        evening.type("abc")
        evening.press(Key(.enter))
        #expect(evening.commands(.close).isEmpty)
        evening.press(.control("u"))
        evening.type("129.90 eur")
        evening.press(Key(.enter))
        #expect(
            evening.commands(.close)
                == [.close(ConversationID(1), .sold, Money(micros: 129_900_000, currency: "EUR"))])
        evening.hear("@re=\(evening.id(of: .close));outcome=sold OK")
        #expect(evening.console.workplace.selected == ConversationID(2))
    }

    @Test("another outcome is one word and enter")
    func closeSpam() {
        var evening = working()
        evening.press(.control("w"))
        evening.type("sp")
        evening.press(Key(.enter))
        #expect(evening.commands(.close) == [.close(ConversationID(1), .spam, nil)])
    }

    @Test("a transfer goes to whoever is picked or named, with a note")
    func transfer() {
        var evening = working()
        evening.message("c1", 1, "note", "mei", "bought twice")
        evening.press(.control("t"))
        #expect(evening.screen.text.contains("agent:mei"))
        evening.type("me")
        evening.press(Key(.enter))
        evening.type("knows her")
        evening.press(Key(.enter))
        evening.press(.control("t"))
        evening.type("skill:fashion")
        evening.press(Key(.enter), Key(.enter))
        #expect(
            evening.commands(.transfer) == [
                .transfer(ConversationID(1), .agent("mei"), note: "knows her"),
                .transfer(ConversationID(1), .skill("fashion"), note: ""),
            ])
    }

    @Test("escape leaves a picker and nothing is said")
    func leavePicker() {
        var evening = working()
        evening.press(.control("t"), Key(.escape), .control("w"), Key(.escape))
        #expect(evening.console.mode == .writing)
        #expect(evening.commands(.transfer).isEmpty && evening.commands(.close).isEmpty)
    }

    @Test("why shows the points, their sum, and who was not chosen")
    func why() {
        var evening = working()
        evening.press(.control("y"))
        let asked = evening.id(of: .why)
        evening.hear(
            "@re=\(asked) REASON 700 phrase :how do I pay", "@re=\(asked) REASON 0 wording :so",
            "@re=\(asked) REASON 112 follower :follows the host",
            "@re=\(asked) CHOSE lin :the best by the rule", "@re=\(asked) PASSED-OVER mei full",
            "@re=\(asked);score=812 OK")
        let text = evening.screen.text
        for words in [
            "700  phrase: how do I pay", "812  the score", "chosen: lin", "not mei: full",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        evening.press(Key(.escape))
        #expect(!evening.screen.text.contains("chosen: lin"))
    }

    @Test("a reminder marks the wait, and rings from the team's level on")
    func reminders() {
        var evening = working()
        evening.hear("@waited=130;level=1 REMIND c1 unanswered")
        #expect(!evening.orders.contains(.bell))
        evening.hear("@waited=310;level=2 REMIND c1 unanswered")
        #expect(evening.orders.contains(.bell))
        #expect(evening.console.message?.text == "mia has waited 5:10")
        #expect(evening.console.workplace[ConversationID(1)]?.reminded == 2)
    }

    @Test("slash commands reach the gateway; a mistake stays to be mended")
    func slash() {
        var evening = working()
        evening.type("/note returning customer")
        evening.press(Key(.enter))
        evening.type("/tag +vip -new")
        evening.press(Key(.enter))
        evening.type("/find red dress")
        evening.press(Key(.enter))
        evening.type("/take c9")
        evening.press(Key(.enter))
        #expect(evening.commands(.note) == [.note(ConversationID(1), "returning customer")])
        #expect(evening.commands(.tag) == [.tag(ConversationID(1), add: ["vip"], remove: ["new"])])
        #expect(evening.commands(.find) == [.find("red dress")])
        #expect(evening.commands(.take) == [.take(ConversationID(9))])
        evening.type("/tansfer mei")
        evening.press(Key(.enter))
        #expect(evening.console.editor.text == "/tansfer mei")
        #expect(evening.console.message?.text.contains("no command") ?? false)
    }

    @Test("two slashes are one in the message")
    func slashText() {
        var evening = working()
        evening.type("//50 off")
        evening.press(Key(.enter))
        #expect(evening.commands(.say) == [.say(ConversationID(1), "/50 off")])
    }

    @Test("nothing is said to a customer whom somebody else has")
    func notHers() {
        var evening = working()
        evening.type("hello")
        evening.hear("CONV c1 owned mei")
        evening.press(Key(.enter))
        #expect(evening.commands(.say).isEmpty)
        #expect(evening.console.editor.text == "hello")
    }

    @Test("a pasted text keeps its lines and is not sent by them")
    func paste() {
        var evening = working()
        evening.press(Key(.paste("one\ntwo\u{1B}[31m")))
        #expect(evening.console.editor.text == "one\ntwo[31m")
        #expect(evening.commands(.say).isEmpty)
        evening.press(Key(.enter))
        #expect(evening.commands(.say) == [.say(ConversationID(1), "one\ntwo[31m")])
    }

    @Test("control-C asks once and leaves at the second time")
    func leave() {
        var evening = working()
        evening.press(.control("c"))
        #expect(!evening.orders.contains(.leave(nil)))
        evening.press(Key(.scalar("x")), .control("c"))
        #expect(!evening.orders.contains(.leave(nil)))
        evening.press(.control("c"))
        #expect(evening.orders.contains(.leave(nil)))
        #expect(evening.said.last?.body == .quit)
    }

    @Test("scrolling up stays there while messages come, asks for earlier ones, and goes back")
    func scrolling() {
        var evening = working()
        for number in 21...60 { evening.message("c1", number, "customer", "mia", "line \(number)") }
        evening.press(Key(.pageUp))
        let before = evening.rows[3]
        evening.message("c1", 61, "customer", "mia", "newest")
        #expect(!evening.screen.text.contains("newest"))
        #expect(evening.screen.text.contains("▼ 1 new"))
        #expect(evening.rows[3] == before)
        evening.press(Key(.pageUp), Key(.pageUp), Key(.pageUp))
        #expect(evening.commands(.history) == [.history(ConversationID(1), before: 21, limit: 100)])
        evening.press(Key(.escape))
        #expect(evening.screen.text.contains("newest"))
    }

    @Test("a refused key ends the console with a reason")
    func refusedKey() {
        var evening = Evening(isConnected: false)
        evening.console.connected()
        evening.hear("HELLO livedesk 1", "ERR denied")
        #expect(evening.orders.contains(.leave("the gateway refuses the key or its secret")))
    }
}
