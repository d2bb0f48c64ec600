import Vocabulary

extension Console {
    var sentence: Sentence { Sentence(clock: clock, workplace: workplace) }
    var listing: ListingText { ListingText(clock: clock, now: workplace.now) }

    /// Shows what has happened.
    public mutating func digest() {
        for notice in workplace.takeNotices() { hear(notice) }
        let front = workplace.unansweredOffer?.id
        if front != frontOffer {
            // The first to come is waited for; one that moves up was not asked for.
            frontSince = frontOffer == nil ? .zero : workplace.local
            frontOffer = front
        }
        if let id = workplace.selected, scroll == 0 { workplace.select(id) }
    }

    private mutating func hear(_ notice: Notice) {
        switch notice {
        case .offered: orders.append(.bell)
        case .reminder(let reminder): if reminder.level >= 2 { orders.append(.bell) }
        case .refusedKey:
            return orders.append(.leave(sentence.text(notice)))
        case .goodbye(let words) where words.isEmpty: return orders.append(.leave(nil))
        case .synced: if workplace.selected == nil { select(workplace.mine.first?.id) }
        case .gained(let id): gained(id)
        case .left(let id, _, _): leftBehind(id)
        case .message(let message):
            if let current, current.id == message.conversation, scroll > 0 {
                below += 1
                // What is being read stays where it is.
                scroll += height(of: message, in: current)
            }
        case .done(let body, let lines, let tags): done(body, lines, tags)
        case .refused(let body, let refusal): refused(body, refusal)
        default: break
        }
        if let text = sentence.text(notice) { say(text, style(of: notice), seconds: lasts(notice)) }
    }

    private func style(of notice: Notice) -> Style {
        switch notice {
        case .refused, .lost, .presence: .of(.red, bold: true)
        case .delivery: .of(.red)
        case .reminder(let reminder): .of(reminder.level >= 2 ? .red : .yellow, bold: true)
        case .offered: .of(.yellow, bold: true)
        case .revoked, .left: .of(.yellow)
        default: .of(.green)
        }
    }

    private func lasts(_ notice: Notice) -> Int64 {
        switch notice {
        case .refused, .reminder, .presence: 15
        case .lost: 60
        default: 8
        }
    }

    /// Goes to a conversation that is newly hers, unless that would carry what is being typed to
    /// another customer.
    private mutating func gained(_ id: ConversationID) {
        let isWanted = goingTo == id
        if isWanted { goingTo = nil }
        guard workplace.selected == nil || isWanted, editor.isEmpty, mode == .writing else {
            return
        }
        select(id)
    }

    private mutating func leftBehind(_ id: ConversationID) {
        switch mode {
        case .picking(let picker) where picker.purpose.conversation == id: mode = .writing
        case .asking(let prompt) where prompt.purpose.conversation == id: mode = .writing
        default: break
        }
    }

    private mutating func done(
        _ body: Command.Body, _ lines: [ServerLine], _ tags: [Line.Tag]
    ) {
        switch body {
        case .scripts(let id?): fillPicker(id, lines)
        case .close(let id, _, _), .transfer(let id, _, _):
            // She is done with it by her own wish: on to the next.
            if id == workplace.selected, editor.isEmpty, !workplace.owns(id) {
                select(workplace.mine.first?.id)
            }
        case .why, .profile, .find, .list, .agents, .rooms, .stats, .scripts, .help:
            panel = Panel(
                title: Self.title(body), lines: listing.lines(body, lines, tags))
        case .watch where !lines.isEmpty:
            panel = Panel(title: "watching", lines: listing.lines(body, lines, tags))
        default: break
        }
    }

    private static func title(_ body: Command.Body) -> String {
        switch body {
        case .why(let id): "why \(id)"
        case .profile(let customer): "profile of \(customer)"
        case .find(let words): "found: \(words)"
        case .list(let scope): scope.rawValue
        default: body.verb.rawValue.lowercased()
        }
    }

    /// What was refused is given back, so that it need not be typed again.
    private mutating func refused(_ body: Command.Body, _ refusal: Refusal) {
        switch body {
        case .say(let id, let text), .note(let id, let text):
            if drafts[id]?.isEmpty ?? true { drafts[id] = LineEditor(giveBack(body, text)) }
        case .script(let id, let name, _) where refusal.code == .missingParameter:
            if drafts[id]?.isEmpty ?? true { drafts[id] = LineEditor("/script \(name) ") }
        case .scripts: if case .picking = mode { mode = .writing }
        case .accept(let id), .take(let id): if goingTo == id { goingTo = nil }
        default: break
        }
    }

    private func giveBack(_ body: Command.Body, _ text: Text) -> String {
        if case .note = body { return "/note \(text)" }
        return text.bytes.first == UInt8(ascii: "/") ? "/\(text)" : text.string
    }

    private mutating func fillPicker(_ id: ConversationID, _ lines: [ServerLine]) {
        guard case .picking(var picker) = mode, picker.purpose == .script(id) else { return }
        picker.isLoading = false
        picker.choices = lines.compactMap { line in
            guard case .item(_, let item) = line, item.verb == "SCRIPT",
                item.parameters.count >= 2
            else { return nil }
            let fields = item[tag: "fields"]?.string.split(separator: ",").map(String.init) ?? []
            return Picker.Choice(
                name: item.parameters[0].string,
                detail: ScriptPreview.text(item.parameters[1], workplace[id]), fields: fields)
        }
        mode = .picking(picker)
    }
}

extension Picker.Purpose {
    var conversation: ConversationID {
        switch self {
        case .script(let id), .transfer(let id), .outcome(let id): id
        }
    }
}

extension Prompt.Purpose {
    var conversation: ConversationID {
        switch self {
        case .transferNote(let id, _), .amount(let id, _): id
        }
    }
}
