import Routing
import Vocabulary

extension Policy {
    /// A small policy whose every number the tests know.
    static var sample: Policy {
        var policy = Policy(name: "demo", digest: "00000000000000aa")
        policy.intent.phrases = [
            IntentSettings.Phrase(text: "want to buy", kind: .buy, points: 400)
        ]
        policy.routing.rule = .fifo
        policy.routing.seats = RoutingSettings.Seats(standard: 2, most: 4)
        policy.bot = BotSettings(
            answers: [
                .said("discount", "Ten per cent with LIVE10"),
                .said("shipping", "It ships within two days"),
                BotSettings.Answer(
                    name: "consultation",
                    keywords: [WordList(language: "en", words: ["consultation"])],
                    reply: .english("I will find you a stylist"), handOver: true),
            ],
            personWords: [WordList(language: "en", words: ["human please"])],
            handOver: .english("A colleague will be with you"))
        policy.cues.on = false
        return policy
    }

    /// The sample with changes.
    static func sample(_ change: (inout Policy) -> Void) -> Policy {
        var policy = Policy.sample
        change(&policy)
        return policy
    }
}

extension BotSettings.Answer {
    static func said(_ keyword: String, _ reply: String) -> BotSettings.Answer {
        BotSettings.Answer(
            name: keyword, keywords: [WordList(language: "en", words: [keyword])],
            reply: .english(reply))
    }
}

extension Wording {
    static func english(_ text: String) -> Wording {
        Wording(translations: [Wording.Translation(language: "en", text: text)])
    }
}

/// A text that the sample policy hands to people at once.
let hotText: Text = "I want to buy it"
/// A text that nobody has an answer to: it goes to people with a low score.
let mildText: Text = "hm"

extension ServerLine {
    var isFinal: Bool {
        switch self {
        case .ok, .ack, .error: true
        default: false
        }
    }

    /// The code of a refusal.
    var code: ErrorCode? {
        if case .error(_, let refusal) = self { return refusal.code }
        return nil
    }

    /// A tag of a final line.
    func tag(_ key: Text) -> Text? {
        switch self {
        case .ok(_, let tags): tags.last { $0.key == key }?.value
        case .error(_, let refusal): refusal.tags.last { $0.key == key }?.value
        case .item(_, let line): line[tag: key]
        default: nil
        }
    }

    var re: Text? {
        switch self {
        case .ok(let re, _), .ack(let re, _), .error(let re, _), .conversation(let re, _),
            .message(let re, _), .item(let re, _):
            re
        default: nil
        }
    }
}

extension [ServerLine] {
    /// The one final line among them.
    var answer: ServerLine? {
        let finals = filter(\.isFinal)
        return finals.count == 1 ? finals[0] : nil
    }

    var code: ErrorCode? { answer?.code }

    var isOK: Bool {
        if case .ok = answer { return true }
        return false
    }

    var offers: [ConversationFacts] {
        compactMap { if case .offer(let facts, _) = $0 { facts } else { nil } }
    }

    var states: [ConversationFacts] {
        compactMap { if case .conversation(_, let facts) = $0 { facts } else { nil } }
    }

    var messages: [MessageFacts] {
        compactMap { if case .message(_, let facts) = $0 { facts } else { nil } }
    }

    var sends: [SendPush] {
        compactMap { if case .send(let push) = $0 { push } else { nil } }
    }

    var revoked: [Revocation] {
        compactMap { if case .revoked(_, let why) = $0 { why } else { nil } }
    }

    var reminders: [Reminder] {
        compactMap { if case .remind(let reminder) = $0 { reminder } else { nil } }
    }

    var statuses: [SendState] {
        compactMap { if case .status(_, _, let state, _) = $0 { state } else { nil } }
    }

    var cues: [Text] {
        compactMap { if case .cue(_, let text) = $0 { text } else { nil } }
    }

    /// The lines of one verb among what is listed.
    func items(_ verb: Text) -> [Line] {
        compactMap { if case .item(_, let line) = $0, line.verb == verb { line } else { nil } }
    }
}
