import Gateway
import Testing
import Vocabulary

/// A peer that does not read is told so as far as possible, and costs nobody else anything.
@Suite(.serialized)
struct SlowReaderTests {
    @Test("A watcher that stops reading hears BYE :too slow, and the desk goes on")
    func watcher() throws {
        let gateway = try TestGateway { $0.outputBytes = 65_536 }
        let room = try gateway.open("acme/anna", .room)
        let sue = try gateway.open("acme/sue", .supervisor)
        try sue.ask("WATCH *", id: "w")
        let other = try gateway.open("acme/eva", .supervisor)
        let text = String(repeating: "y", count: 5_900)
        var number = 0
        var isGone = false
        // The kernel takes some megabytes for her before the gateway has to hold anything.
        while !isGone, number < 6_000 {
            for _ in 0..<100 {
                number += 1
                try room.send("@id=m\(number) DM anna mia :\(text)")
            }
            try room.expect("re=m\(number) ")
            room.forget()
            let agents = try other.list("AGENTS", id: "a\(number)").lines
            isGone = agents.contains { $0.contains("AGENT sue gone") }
        }
        #expect(isGone, "after \(number) messages")
        #expect(try sue.isEnded())
        #expect(sue.heard.last == "BYE :too slow")
        let seen = sue.heard.filter { $0.contains(" customer ") }
        #expect(seen.count < number && seen.allSatisfy { $0.hasSuffix(text) }, "whole lines only")
        #expect(try room.word("DM anna mia :still here", id: "last") == "ACK")
    }

    @Test("A slow but steady reader of a long FEED gets all of it")
    func steady() throws {
        let stage = try TestStage(try TestGateway { $0.outputBytes = 65_536 })
        let text = String(repeating: "z", count: 2_000)
        let lines = (1...600).map { "@id=m\($0) DM anna mia :\(text)\n" }
        try stage.room.send(bytes: Array(lines.joined().utf8))
        try stage.room.expect("re=m600 ")
        let feed = try stage.olga.list("FEED 1", id: "f")
        #expect(feed.word == "OK")
        #expect(feed.lines.filter { $0.hasSuffix(text) }.count == 600)
    }
}
