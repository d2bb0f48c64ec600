import Vocabulary

/// What an agent typed: a command by its name, for the conversation named or the one looked at.
///
/// One grammar for both faces: `/take c12` on the screen, `take c12` in plain mode.
enum Instruction: Hashable {
    case command(Command.Body)
    case open(ConversationID)
    case next
    case leave
    case help
    /// What was typed is none: the sentence says what would be.
    case mistake(String)

    /// What a typed line means where there is a conversation looked at, an offer in front, a
    /// currency at hand.
    struct Context {
        var current: ConversationID?
        var offer: ConversationID?
        var customer: Name?
        var currency: Text?
    }

    /// Reads a line without its slash.
    init(_ line: String, _ context: Context) {
        var reader = InstructionReader(line, context)
        self = reader.read()
    }
}

/// Reads the words of an instruction.
struct InstructionReader {
    private var rest: Substring
    private let context: Instruction.Context
    private var usage = ""

    init(_ line: String, _ context: Instruction.Context) {
        rest = line[...]
        self.context = context
    }

    mutating func read() -> Instruction {
        let verb = (word() ?? "").lowercased()
        guard let row = InstructionTable.row(verb) else {
            let near = InstructionTable.rows.map(\.name).filter { $0.hasPrefix(verb.prefix(2)) }
            let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
            return .mistake("no command \"\(verb)\"\(hint) help lists them")
        }
        usage = row.usage
        return row.read(&self)
    }

    // MARK: - Words

    mutating func word() -> String? {
        rest = rest.drop { $0 == " " }
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix { $0 != " " }
        rest = rest[word.endIndex...]
        return String(word)
    }

    mutating func text() -> Text {
        rest = rest.drop { $0 == " " }
        defer { rest = "" }
        return Text(String(rest))
    }

    /// A conversation named by its number, or else the one at hand.
    mutating func conversation(_ atHand: ConversationID?) -> ConversationID? {
        let before = rest
        if let named = word().flatMap({ ConversationID(Text($0)) }) { return named }
        rest = before
        return atHand
    }

    var mistake: Instruction { .mistake("write: \(usage)") }

    // MARK: - Shapes

    mutating func offered(_ make: (ConversationID) -> Command.Body) -> Instruction {
        guard let id = conversation(context.offer) else {
            return .mistake("nothing is offered to you now")
        }
        return .command(make(id))
    }

    mutating func current(_ make: (ConversationID) -> Command.Body) -> Instruction {
        guard let id = conversation(context.current) else {
            return .mistake("which conversation? \(usage)")
        }
        return .command(make(id))
    }

    mutating func written(_ make: (ConversationID, Text) -> Command.Body) -> Instruction {
        guard let id = conversation(context.current) else {
            return .mistake("which conversation? \(usage)")
        }
        let text = text()
        return text.isEmpty ? mistake : .command(make(id, text))
    }

    mutating func decline() -> Instruction {
        guard let id = conversation(context.offer) else {
            return .mistake("nothing is offered to you now")
        }
        return .command(.decline(id, reason: text()))
    }

    mutating func ready() -> Instruction {
        guard let word = word() else { return .command(.ready(seats: nil)) }
        guard let seats = Int(word), seats > 0 else { return mistake }
        return .command(.ready(seats: seats))
    }

    mutating func transfer() -> Instruction {
        guard let id = conversation(context.current), let word = word() else { return mistake }
        guard let target = TransferTarget(typed: word) else { return mistake }
        return .command(.transfer(id, target, note: text()))
    }

    mutating func close() -> Instruction {
        guard let id = conversation(context.current), let word = word(),
            let outcome = Outcome(rawValue: word.lowercased())
        else { return mistake }
        guard let amount = self.word() else { return .command(.close(id, outcome, nil)) }
        let currency = self.word().map { Text($0) } ?? context.currency ?? "USD"
        guard let money = Money(amount: Text(amount), currency: currency) else { return mistake }
        return .command(.close(id, outcome, money))
    }

    mutating func tag() -> Instruction {
        guard let id = conversation(context.current) else { return mistake }
        var add: [Text] = []
        var remove: [Text] = []
        while let word = word() {
            let label = Text(word).dropping(word.hasPrefix("+") || word.hasPrefix("-") ? 1 : 0)
            guard label.isName else { return mistake }
            if word.hasPrefix("-") { remove.append(label) } else { add.append(label) }
        }
        return add.isEmpty && remove.isEmpty
            ? mistake : .command(.tag(id, add: add, remove: remove))
    }

    mutating func script() -> Instruction {
        guard let id = conversation(context.current), let name = word() else { return mistake }
        var fields: [Line.Tag] = []
        while let word = word() {
            guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
                // A value may hold spaces: what has no key belongs to the value before.
                guard let last = fields.popLast() else { return mistake }
                fields.append(Line.Tag(last.key, Text("\(last.value) \(word)")))
                continue
            }
            fields.append(
                Line.Tag(
                    Text(String(word[..<equals])), Text(String(word[word.index(after: equals)...])))
            )
        }
        return .command(.script(id, name: Text(name), fields: fields))
    }

    mutating func history() -> Instruction {
        guard let id = conversation(context.current) else { return mistake }
        let before = word().flatMap { Int64($0) }
        return .command(.history(id, before: before, limit: word().flatMap { Int($0) } ?? 50))
    }

    mutating func profile() -> Instruction {
        guard let customer = word().map({ Text($0) }) ?? context.customer, customer.isName else {
            return mistake
        }
        return .command(.profile(customer))
    }

    mutating func list() -> Instruction {
        guard let word = word() else { return .command(.list(.mine)) }
        return ListScope(rawValue: word.lowercased()).map { .command(.list($0)) } ?? mistake
    }

    mutating func find() -> Instruction {
        let words = text()
        return words.isEmpty ? mistake : .command(.find(words))
    }

    mutating func open() -> Instruction {
        guard let id = conversation(nil) else { return mistake }
        return .open(id)
    }

    mutating func assign() -> Instruction {
        guard let id = conversation(context.current), let agent = word() else { return mistake }
        return .command(.assign(id, Text(agent)))
    }

    mutating func watch(_ make: (WatchScope) -> Command.Body) -> Instruction {
        guard let word = word() else { return .command(make(.everything)) }
        if word == "*" { return .command(make(.everything)) }
        if let id = ConversationID(Text(word)) { return .command(make(.conversation(id))) }
        return .command(make(.room(Text(word))))
    }

    mutating func room(_ make: (Name, Text) -> Command.Body?) -> Instruction {
        guard let name = word(), let body = make(Text(name), text()) else { return mistake }
        return .command(body)
    }
}

extension TransferTarget {
    /// `queue`, `bot`, `agent:mei`, `skill:fashion`, or a name alone.
    init?(typed word: String) {
        switch word {
        case "queue": self = .queue
        case "bot": self = .bot
        default:
            let halves = word.split(separator: ":", maxSplits: 1).map { Text(String($0)) }
            guard let last = halves.last, last.isName else { return nil }
            switch (halves.count, halves[0]) {
            case (1, _), (2, "agent"): self = .agent(last)
            case (2, "skill"): self = .skill(last)
            default: return nil
            }
        }
    }
}
