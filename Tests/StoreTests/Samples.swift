import Foundation
import Vocabulary

@testable import Store

/// A folder of its own for one test, gone afterwards.
final class TemporaryFolder {
    let path: String

    init() throws {
        let template = NSTemporaryDirectory() + "livedesk-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: template, withIntermediateDirectories: true)
        path = template
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A desk's file in it.
    var desk: String { path + "/desk.sqlite" }
}

/// Records for tests, told apart by a number.
enum Sample {
    static let start = Timestamp(milliseconds: 1_790_000_000_000)

    static func input(_ number: Int64, _ line: String = "@id=m1 DM r1 mei :hola") -> JournalRecord {
        JournalRecord(
            sequence: number, at: start + number, peer: "room live-1 7",
            body: .input(Array(line.utf8)))
    }

    static func event(_ number: Int64, _ line: Line) -> JournalRecord {
        JournalRecord(sequence: number, at: start + number, peer: "gateway", body: .event(line))
    }

    static func message(
        _ row: Int64, previous: Int64 = 0, conversation: Int64 = 1, sequence: Int64 = 1,
        text: Text = "Is the red one still there? 还有吗\nข้อความ", author: Author = .customer,
        send: Int64? = nil
    ) -> MessageRecord {
        let isCustomers = author == .customer
        return MessageRecord(
            row: row, previous: previous,
            facts: MessageFacts(
                conversation: ConversationID(conversation), sequence: sequence, at: start + row,
                author: author, name: isCustomers ? "Mei" : "ana", text: text,
                send: send.map { SendID($0) }),
            channel: isCustomers ? "tiktok" : nil, messageID: isCustomers ? "m\(row)" : nil)
    }

    static func conversation(
        _ number: Int64, state: ConversationState = .queued, owner: Text = "queue",
        lastRow: Int64 = 0, lastMessage: Int64 = 0
    ) -> ConversationRecord {
        ConversationRecord(
            id: ConversationID(number), channel: "tiktok", customer: "mei\(Text(number))",
            room: "r1", state: state, owner: owner, score: 640, openedAt: start,
            waitingSince: start + 5, closedAt: .zero, outcome: nil, amount: nil, lastRow: lastRow,
            lastMessage: lastMessage, detail: [])
    }

    static func send(_ number: Int64, _ state: SendState, age: Int64 = 0) -> SendRecord {
        SendRecord(
            id: SendID(number), conversation: ConversationID(1), at: start + -age, room: "r1",
            customer: "mei", author: "agent ana", text: "Yes — €12 \"each\"", state: state,
            attempts: 2, nextTry: start + 60_000, why: state == .failed ? "blocked" : "")
    }

    static func signal(_ row: Int64, age: Int64 = 0) -> SignalRecord {
        var report = SignalReport(room: "r1", customer: row % 2 == 0 ? nil : "mei", kind: "gift")
        if row % 2 == 1 {
            report.amount = 99
            report.product = "lipstick"
            report.at = start
            report.text = "a rose"
            report.channel = "tiktok"
        }
        return SignalRecord(
            row: row, at: start + -age, channel: "tiktok", id: row % 2 == 1 ? "g\(row)" : nil,
            report: report)
    }

    static func answer(_ number: Int64, at: Timestamp = start) -> AnswerRecord {
        AnswerRecord(
            peer: "live-1", id: "m\(number)", at: at,
            answer: .ack(re: "m\(number)", ConversationID(number)))
    }

    static func live() -> LiveReport {
        var report = LiveReport(room: "r1", starts: true, title: "Beauty night; 50% = off")
        report.host = "Ana López"
        report.channel = "tiktok"
        report.account = "shop"
        report.followers = 120_000
        report.hostAge = 24
        report.violations = 0
        report.selling = true
        report.region = "MX"
        return report
    }
}

extension Restored {
    /// The ids by number, for comparing.
    var conversationNumbers: [Int64] { conversations.map(\.id.number) }
}
