import Vocabulary

/// The bot of one room, its words in an automaton.
final class CompiledBot {
    /// What the bot made of a message.
    struct Finding {
        var answer: BotSettings.Answer?
        /// The language of the keyword that was found.
        var language: Text?
        var asksForPerson = false
    }

    let settings: BotSettings
    let values: ValueSettings
    let room: RoomSettings
    private let automaton: PhraseAutomaton
    /// For each phrase of the automaton: its language and what it stands for.
    private let meanings: [(language: String, meaning: Meaning)]
    private let scratch = NormalisedText()

    private enum Meaning {
        case answer(Int)
        case product(Int)
        case person
    }

    init(_ room: RoomSettings, routing: RoutingSettings) {
        self.room = room
        settings = room.bot
        values = room.values
        var phrases: [(bytes: [UInt8], id: Int32)] = []
        var meanings: [(language: String, meaning: Meaning)] = []
        func add(_ word: String, _ language: String, _ meaning: Meaning) {
            phrases.append((Array(word.utf8), Int32(meanings.count)))
            meanings.append((language, meaning))
        }
        for (index, answer) in (settings.answers + settings.faq).enumerated() {
            for list in answer.keywords {
                for word in list.words { add(word, list.language, .answer(index)) }
            }
        }
        for (index, product) in settings.products.enumerated() {
            for word in product.keywords { add(word, "", .product(index)) }
        }
        for list in settings.personWords {
            for word in list.words { add(word, list.language, .person) }
        }
        automaton = PhraseAutomaton(phrases: phrases)
        self.meanings = meanings
    }

    var isOn: Bool { settings.on }

    /// The language of the room, for who does not say.
    var roomLanguage: Text? { room.language.map { Text($0) } }

    /// The answer of the first keyword found; one in the customer's own language goes first.
    func match(_ text: Text, language: Text?) -> Finding {
        var finding = Finding()
        var isOwn = false
        var first: Int?
        scratch.fold(text.bytes)
        automaton.matches(in: scratch) { match in
            let (wordLanguage, meaning) = meanings[Int(match.id)]
            switch meaning {
            case .person: finding.asksForPerson = true
            case .product: break
            case .answer(let index):
                let matchesOwn = language.map { $0.string.hasPrefix(wordLanguage) } ?? false
                guard first == nil || (matchesOwn && !isOwn) else { return }
                first = index
                isOwn = matchesOwn
                finding.language = language ?? Self.spoken(wordLanguage)
            }
        }
        if let first {
            let count = settings.answers.count
            finding.answer = first < count ? settings.answers[first] : settings.faq[first - count]
        }
        return finding
    }

    /// The language that a keyword gives away; words of any language give none away.
    private static func spoken(_ language: String) -> Text? {
        language.isEmpty || language == "any" ? nil : Text(language)
    }

    /// The product that a text names, if it names one.
    func productNamed(in text: Text) -> BotSettings.Product? {
        var found: Int?
        scratch.fold(text.bytes)
        automaton.matches(in: scratch) { match in
            if case .product(let index) = meanings[Int(match.id)].meaning, found == nil {
                found = index
            }
        }
        return found.map { settings.products[$0] }
    }

    func product(_ id: Text) -> BotSettings.Product? {
        settings.products.first { $0.id == id.string }
    }

    // MARK: - Words

    /// The answer in the customer's language; its other form where a field of it has no value.
    func reply(_ answer: BotSettings.Answer, to listener: Listener) -> Text? {
        fill(answer.reply, for: listener) ?? fill(answer.otherwise, for: listener)
    }

    /// The wording in the customer's language with its fields filled in; nil where there is none,
    /// or a field of it is not known.
    func fill(_ wording: Wording, for listener: Listener) -> Text? {
        let language = listener.language?.string ?? room.language
        guard let template = wording.text(in: language, fallback: settings.language),
            !template.isEmpty
        else { return nil }
        return Template.fill(template) { field($0, for: listener) }.map { Text($0) }
    }

    /// What a field of a wording stands for.
    func field(_ name: String, for listener: Listener) -> String? {
        let conversation = listener.conversation
        let product =
            productNamed(in: conversation.lastText)
            ?? conversation.product.flatMap { self.product($0) }
            ?? (settings.products.count == 1 ? settings.products[0] : nil)
        switch name {
        case "host": return room.host.isEmpty ? listener.host?.string : room.host
        case "agent": return listener.agent?.string
        case "room": return conversation.room == "*" ? nil : conversation.room.string
        case "name", "customer":
            return (conversation.customerName ?? conversation.customer).string
        case "coupon": return settings.coupon
        case "product", "product.name": return product?.name
        case "product.link", "link": return product?.link
        case "price": return product?.price?.description
        case "stock": return product?.stock.map { String($0) }
        default: return nil
        }
    }
}

/// To whom a wording is said, and by whom: what its fields are filled in from.
struct Listener {
    let conversation: Conversation
    /// The customer's language, as far as it is known.
    var language: Text?
    /// Who presents the room, as the connector said.
    var host: Text?
    /// The agent who speaks.
    var agent: Text?
}
