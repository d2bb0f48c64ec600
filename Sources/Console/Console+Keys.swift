import Vocabulary

extension Console {
    /// Milliseconds for which a key that answers offers is not taken for one that just moved up.
    static let offerGuard: Int64 = 400

    /// A key was pressed.
    public mutating func key(_ key: Key) {
        if key != .control("c") { isLeaving = false }
        if obeyAnywhere(key) { return digest() }
        switch mode {
        case .writing: write(key)
        case .picking(let picker): pick(key, picker)
        case .asking(let prompt): ask(key, prompt)
        }
        digest()
    }

    /// Keys that mean the same wherever one is.
    private mutating func obeyAnywhere(_ key: Key) -> Bool {
        switch (key.base, key.modifiers) {
        case (.scalar("c"), .control): leave()
        case (.scalar("z"), .control): orders.append(.suspend)
        case (.scalar("l"), .control): orders.append(.redraw)
        case (.scalar("a"), .control): answerOffer { .accept($0) }
        case (.scalar("d"), .control): answerOffer { .decline($0, reason: .empty) }
        case (.scalar("p"), .control):
            workplace.say(workplace.isReady ? .away(reason: .empty) : .ready(seats: nil))
        default: return false
        }
        return true
    }

    private mutating func leave() {
        let unsaid = workplace.uplink.isOpen ? 0 : workplace.uplink.outstanding
        if isLeaving || (!workplace.uplink.isOpen && unsaid == 0) {
            workplace.uplink.quit()
            return orders.append(.leave(nil))
        }
        isLeaving = true
        let count = workplace.mine.count
        let kept = count == 0 ? "" : "; your \(count) go back to the queue if you stay away"
        let lost = unsaid == 0 ? "" : "; \(unsaid) not sent yet would be lost"
        say("^C again to leave\(kept)\(lost)", .of(.yellow, bold: true))
    }

    private mutating func answerOffer(_ make: (ConversationID) -> Command.Body) {
        guard let offer = workplace.unansweredOffer else {
            return say("nothing is offered to you now", .of(.yellow))
        }
        guard workplace.local - frontSince >= Self.offerGuard else {
            return say("the offer before this one is gone; press again", .of(.yellow))
        }
        let body = make(offer.id)
        if case .accept = body { goingTo = editor.isEmpty ? offer.id : nil }
        workplace.say(body)
        // The next one moves up by her own doing.
        frontOffer = workplace.unansweredOffer?.id
        frontSince = .zero
    }

    // MARK: - Writing

    private mutating func write(_ key: Key) {
        switch (key.base, key.modifiers) {
        case (.enter, []): enter()
        case (.enter, _): insert("\n")
        case (.paste(let text), _): insert(text.string)
        case (.scalar(let scalar), []): insert(String(scalar))
        case (.up, []): recall { $0.earlier(than: $1) }
        case (.down, []): recall { lines, _ in lines.later() }
        case (.pageUp, _): scrollBy(page)
        case (.pageDown, _): scrollBy(-page)
        case (.escape, []): escape()
        case (.scalar("n"), .control), (.tab, []), (.down, .alt): step(1)
        case (.tab, .shift), (.up, .alt): step(-1)
        case (.scalar(let digit), .alt) where ("1"..."9").contains(digit):
            choose(Int(digit.value) - 49)
        case (.scalar("g"), .control), (.function(1), _): togglePanel(help)
        case (.scalar("y"), .control): why()
        case (.scalar("s"), .control): pickScript()
        case (.scalar("t"), .control): pickTransfer()
        case (.scalar("w"), .control): pickOutcome()
        default:
            var line = editor
            if line.obey(key) {
                editor = line
                sentLines.leave()
            }
        }
    }

    private mutating func insert(_ text: String) {
        var line = editor
        if line.insert(text) {
            editor = line
        } else {
            orders.append(.bell)
            say("a message has at most \(Limits.textScalars) characters", .of(.red))
        }
        sentLines.leave()
    }

    private mutating func recall(_ which: (inout SentLines, String) -> String?) {
        if let line = which(&sentLines, editor.text) { editor = LineEditor(line) }
    }

    private mutating func escape() {
        if panel != nil {
            panel = nil
        } else {
            scroll = 0
            below = 0
        }
    }

    mutating func scrollBy(_ lines: Int) {
        if var shown = panel {
            shown.offset = max(0, shown.offset - lines)
            panel = shown
            return
        }
        scroll = max(0, scroll + lines)
        if scroll == 0 { below = 0 }
        limitScroll()
    }

    /// Goes to another of the list: before the first comes the last.
    private mutating func step(_ by: Int) {
        let list = listed
        guard !list.isEmpty else { return say("you have no conversation", .of(.yellow)) }
        let place = list.firstIndex { $0.id == workplace.selected }
        let next = place.map { ($0 + by + list.count) % list.count } ?? 0
        select(list[next].id)
    }

    private mutating func choose(_ place: Int) {
        let list = listed
        if list.indices.contains(place) { select(list[place].id) }
    }

    private mutating func togglePanel(_ new: Panel) {
        panel = panel?.title == new.title ? nil : new
    }

    private mutating func why() {
        if panel?.title.hasPrefix("why ") ?? false {
            panel = nil
        } else if let id = workplace.selected ?? workplace.offers.first?.id {
            workplace.say(.why(id))
        } else {
            say("no conversation to explain", .of(.yellow))
        }
    }

    // MARK: - Enter

    private mutating func enter() {
        let text = editor.text
        guard !text.allSatisfy(\.isWhitespace) else { return }
        if text.hasPrefix("/"), !text.hasPrefix("//") {
            sentLines.add(text)
            obey(text)
            return
        }
        guard let current, workplace.owns(current.id) || workplace.role == .supervisor else {
            return say(notHers, .of(.red, bold: true))
        }
        sentLines.add(text)
        let words = text.hasPrefix("//") ? String(text.dropFirst()) : text
        workplace.say(.say(current.id, Text(words)))
        editor = LineEditor()
        scroll = 0
        below = 0
        if !workplace.uplink.isOpen { say("no connection: it goes out when there is one") }
    }

    private var notHers: String {
        guard let current else { return "no conversation is open: accept an offer, or /open c1" }
        let id = current.id
        return switch current.facts.state {
        case .closed: "\(id) is closed; it opens again when the customer writes"
        default: "you do not have \(id): /take \(id) takes it from bot or queue"
        }
    }

    /// Carries out a typed command. What is a mistake stays to be mended.
    private mutating func obey(_ text: String) {
        let context = Instruction.Context(
            current: workplace.selected, offer: workplace.offers.first?.id,
            customer: current?.facts.customer, currency: current?.facts.value?.currency)
        switch Instruction(String(text.dropFirst()), context) {
        case .mistake(let sentence): return say(sentence, .of(.red), seconds: 15)
        case .command(let body):
            editor = LineEditor()
            run(body)
        case .open(let id):
            editor = LineEditor()
            select(id)
            if workplace[id] == nil { workplace.watchHistory(of: id) }
        case .next:
            editor = LineEditor()
            step(1)
        case .leave:
            editor = LineEditor()
            workplace.uplink.quit()
            orders.append(.leave(nil))
        case .help:
            editor = LineEditor()
            togglePanel(help)
        }
    }

    private mutating func run(_ body: Command.Body) {
        switch body {
        case .accept(let id), .take(let id): goingTo = id
        case .history(let id, _, _): select(id)
        default: break
        }
        workplace.say(body)
    }
}
