import Vocabulary

extension Console {
    /// The conversation that a picker is opened for, if she has it.
    private mutating func mineNow() -> ConversationID? {
        guard let current, workplace.owns(current.id) || workplace.role == .supervisor else {
            say("no conversation of yours is open", .of(.yellow))
            return nil
        }
        return current.id
    }

    mutating func pickScript() {
        guard let id = mineNow() else { return }
        mode = .picking(
            Picker(purpose: .script(id), title: "say a script", choices: [], isLoading: true))
        workplace.say(.scripts(id))
    }

    mutating func pickTransfer() {
        guard let id = mineNow() else { return }
        var choices = workplace.team.filter { $0.name != workplace.me.name }.map { mate in
            Picker.Choice(name: "agent:\(mate.name)", detail: mate.inShort)
        }
        choices.append(Picker.Choice(name: "queue", detail: "to whoever the router finds"))
        choices.append(Picker.Choice(name: "bot", detail: "the bot answers again"))
        mode = .picking(Picker(purpose: .transfer(id), title: "hand on to", choices: choices))
    }

    mutating func pickOutcome() {
        guard let id = mineNow() else { return }
        let details: [Outcome: String] = [
            .sold: "the customer bought", .lead: "will buy, or wants to be asked again",
            .resolved: "a question is answered", .lost: "no sale", .spam: "nobody worth an answer",
        ]
        mode = .picking(
            Picker(
                purpose: .outcome(id), title: "close as",
                choices: Outcome.allCases.map {
                    Picker.Choice(name: $0.rawValue, detail: details[$0] ?? "")
                }))
    }

    mutating func pick(_ key: Key, _ picker: Picker) {
        var picker = picker
        switch (key.base, key.modifiers) {
        case (.escape, []), (.scalar("g"), .control): mode = .writing
        case (.enter, _): choose(picker)
        case (.tab, []): edit(picker)
        default:
            if picker.obey(key) { mode = .picking(picker) }
        }
    }

    private mutating func choose(_ picker: Picker) {
        switch picker.purpose {
        case .script(let id):
            guard let choice = picker.chosen else { return }
            mode = .writing
            workplace.say(.script(id, name: Text(choice.name), fields: []))
        case .transfer(let id): transfer(id, picker)
        case .outcome(let id):
            guard let choice = picker.chosen, let outcome = Outcome(rawValue: choice.name) else {
                return
            }
            guard outcome == .sold else {
                mode = .writing
                workplace.say(.close(id, outcome, nil))
                return
            }
            mode = .asking(
                Prompt(purpose: .amount(id, outcome), label: "amount and currency, or nothing"))
        }
    }

    /// Someone who is not in the list can be named: it may not hold everybody.
    private mutating func transfer(_ id: ConversationID, _ picker: Picker) {
        let typed = picker.filter.text.filter { $0 != " " }
        let word = picker.chosen?.name ?? typed
        guard let target = TransferTarget(typed: word) else { return }
        mode = .asking(
            Prompt(purpose: .transferNote(id, target), label: "note for \(word), or nothing"))
    }

    /// Tab takes a script into the editor, to be changed before it is said.
    private mutating func edit(_ picker: Picker) {
        guard case .script = picker.purpose, let choice = picker.chosen else { return }
        mode = .writing
        var line = editor
        line.insert(choice.detail)
        editor = line
    }

    // MARK: - Questions

    mutating func ask(_ key: Key, _ prompt: Prompt) {
        var prompt = prompt
        switch (key.base, key.modifiers) {
        case (.escape, []), (.scalar("g"), .control): mode = .writing
        case (.enter, _): answer(prompt)
        case (.scalar(let scalar), []):
            prompt.editor.insert(String(scalar))
            mode = .asking(prompt)
        case (.paste(let text), _):
            prompt.editor.insert(text.string)
            mode = .asking(prompt)
        default:
            if prompt.editor.obey(key) { mode = .asking(prompt) }
        }
    }

    private mutating func answer(_ prompt: Prompt) {
        let text = prompt.editor.text
        switch prompt.purpose {
        case .transferNote(let id, let target):
            mode = .writing
            workplace.say(.transfer(id, target, note: Text(text)))
        case .amount(let id, let outcome):
            let words = text.split(separator: " ").map { Text(String($0)) }
            guard let first = words.first else {
                mode = .writing
                workplace.say(.close(id, outcome, nil))
                return
            }
            let currency = words.count > 1 ? words[1] : workplace[id]?.facts.value?.currency
            guard let money = Money(amount: first, currency: currency ?? "USD") else {
                return say("write an amount and a currency, such as 129.90 USD", .of(.red))
            }
            mode = .writing
            workplace.say(.close(id, outcome, money))
        }
    }
}

extension Teammate {
    /// State and load in a few words.
    var inShort: String {
        var words: [String] = []
        if !state.isEmpty { words.append(state.string) }
        if let conversations, let seats { words.append("\(conversations)/\(seats)") }
        if !reason.isEmpty { words.append(reason.string) }
        return words.joined(separator: " ")
    }
}
