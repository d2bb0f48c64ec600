import Foundation
import Routing
import Store
import Vocabulary
import Wire

/// Rows made of a desk's own past: what customers wrote, and how their conversations ended.
///
/// A sale says that the words were those of a buyer, a lead of one who asks before buying, a
/// resolved case of one who needed help. A lost conversation says nothing of the words.
struct IntentOutcomes {
    private(set) var rows: [TrainingRow] = []
    private var conversations: [Text: Said] = [:]
    private var numberOf: [Text: Text] = [:]
    private var seen: Set<[Text]> = []
    private var latest: DirectMessage?

    /// What a customer said since the conversation was opened.
    private struct Said {
        var customer: Text
        var language: String
        var text: [UInt8] = []
    }

    /// Bytes of a conversation that are learned from.
    private static let longest = 600

    /// The rows of one desk, or of all desks that have a file in the data folder, oldest first.
    static func rows(data: String, desk: String?) throws -> [TrainingRow] {
        let desks = try desk.map { [Text($0)] } ?? DeskArchive.desks(in: data)
        var rows: [TrainingRow] = []
        for desk in desks {
            var outcomes = IntentOutcomes()
            try DeskArchive(desk: desk, data: data).journal { record in
                outcomes.take(record)
                return true
            }
            rows += outcomes.rows
        }
        return rows
    }

    private mutating func take(_ record: JournalRecord) {
        switch record.body {
        case .input(let bytes):
            guard let command = try? Command(parsing: bytes), case .dm(let message) = command.body
            else { return }
            let key = [message.channel ?? "", message.room ?? "", command.id ?? ""]
            guard command.id == nil || seen.insert(key).inserted else { return }
            latest = message
            guard let number = numberOf[message.customer] else { return }
            add(message, to: number)
        case .event(let line):
            take(line)
        }
    }

    private mutating func take(_ line: Line) {
        guard let number = line.parameters.first else { return }
        switch line.verb {
        case "OPENED" where line.parameters.count > 2:
            numberOf[line.parameters[2]] = number
            begin(number, customer: line.parameters[2])
        case "REOPENED":
            guard let customer = conversations[number]?.customer else { return }
            begin(number, customer: customer)
        case "CLOSED" where line.parameters.count > 2:
            close(number, as: line.parameters[2])
        default: break
        }
    }

    /// The message that opened it stands in the journal before the event.
    private mutating func begin(_ number: Text, customer: Text) {
        conversations[number] = Said(customer: customer, language: "")
        if let latest, latest.customer == customer { add(latest, to: number) }
    }

    private mutating func add(_ message: DirectMessage, to number: Text) {
        guard var said = conversations[number] else { return }
        if said.language.isEmpty, let tag = message.language {
            said.language = String(tag.string.prefix(2)).lowercased()
        }
        if said.text.count < Self.longest {
            if !said.text.isEmpty { said.text.append(0x20) }
            said.text += message.text.bytes.map { $0 < 0x20 ? 0x20 : $0 }
        }
        conversations[number] = said
    }

    private mutating func close(_ number: Text, as word: Text) {
        guard let said = conversations[number], !said.text.isEmpty,
            let label = Outcome(rawValue: word.string).flatMap(Self.label)
        else { return }
        let language = said.language.isEmpty ? "any" : said.language
        rows.append(TrainingRow(language: language, label: label, text: said.text))
    }

    private static func label(_ outcome: Outcome) -> IntentClass? {
        switch outcome {
        case .sold: .buy
        case .lead: .presale
        case .resolved: .aftersale
        case .spam: .spam
        case .lost: nil
        }
    }
}
