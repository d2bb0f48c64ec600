public import Vocabulary

/// The agent console in lines, for pipes and screen readers: what happens is a line, what is typed
/// is a command.
public struct PlainConsole: AgentFace, Sendable {
    public var workplace: Workplace
    var clock = ClockText()
    private var output: [String] = []
    /// Whether the console is over, and why if the reason is a bad one.
    public private(set) var ending: Ending?

    /// How it ended.
    public struct Ending: Hashable, Sendable {
        /// The reason, where it is a bad one.
        public var reason: String?
    }

    /// A console of this workplace.
    public init(_ workplace: Workplace) { self.workplace = workplace }

    /// What is to be written, a line each, with nothing in it that a terminal could obey.
    public mutating func takeOutput() -> [String] {
        defer { output = [] }
        return output
    }

    /// The time is now this, in a zone so many minutes east of UTC.
    public mutating func tick(at time: Timestamp, zone: Int64, chance: UInt32) {
        clock.zone = zone
        workplace.tick(at: time, chance: chance)
        digest()
    }

    /// When `tick` is to be called at the latest.
    public var alarm: Timestamp? { workplace.alarm }

    private var sentence: Sentence { Sentence(clock: clock, workplace: workplace) }
    private var listing: ListingText { ListingText(clock: clock, now: workplace.now) }

    // MARK: - What is typed

    /// A line was typed.
    public mutating func typed(_ line: String) {
        let words = line.hasPrefix("/") ? String(line.dropFirst()) : line
        guard !words.allSatisfy(\.isWhitespace) else { return }
        let current = workplace.selected.flatMap { workplace[$0] }
        let context = Instruction.Context(
            current: current?.id, offer: workplace.offers.first?.id,
            customer: current?.facts.customer, currency: current?.facts.value?.currency)
        switch Instruction(words, context) {
        case .mistake(let sentence): write("error: \(sentence)")
        case .command(let body):
            workplace.say(body)
            if !workplace.uplink.isOpen { write("no connection: it is said when there is one") }
        case .open(let id): open(id)
        case .next: next()
        case .help: help()
        case .leave: leave()
        }
        digest()
    }

    /// No more will be typed: everything said is still carried out.
    public mutating func endOfInput() {
        workplace.uplink.quitWhenDone()
        digest()
    }

    private mutating func leave() {
        workplace.uplink.quit()
        if workplace.uplink.phase == .over { ending = Ending(reason: nil) }
    }

    private mutating func open(_ id: ConversationID) {
        workplace.select(id)
        guard let known = workplace[id] else {
            write("\(id) is not known here yet; history \(id) asks for it")
            return workplace.watchHistory(of: id)
        }
        write("now in " + listing.conversation(known.facts))
        for message in known.transcript.messages.suffix(10) { write(words(message)) }
    }

    private mutating func next() {
        let list = workplace.mine
        guard !list.isEmpty else { return write("you have no conversation") }
        let place = list.firstIndex { $0.id == workplace.selected }
        open(list[place.map { ($0 + 1) % list.count } ?? 0].id)
    }

    private mutating func help() {
        for row in InstructionTable.rows where !row.isForLeads || workplace.role == .supervisor {
            write("help: \(row.usage) - \(row.meaning)")
        }
    }

    // MARK: - What happens

    /// Writes what has happened.
    public mutating func digest() {
        for notice in workplace.takeNotices() { hear(notice) }
    }

    private mutating func hear(_ notice: Notice) {
        switch notice {
        case .opened(let welcome, let isAgain):
            write("\(isAgain ? "connected again" : "connected"): \(welcome.key), \(welcome.role)")
        case .synced(let conversations, let offers):
            write("you have \(conversations) conversations and \(offers) offers")
            for conversation in workplace.mine { write(listing.conversation(conversation.facts)) }
            if workplace.selected == nil { workplace.select(workplace.mine.first?.id) }
        case .offered(let offer): offered(offer)
        case .gained(let id):
            write("\(id) \(sentence.name(id)) is yours")
            if workplace.selected.map({ !workplace.owns($0) }) ?? true { workplace.select(id) }
        case .message(let message): write(words(message))
        case .delivery(let id, let send, let state, let why):
            write("\(id) \(send) \(state.rawValue)" + (why.isEmpty ? "" : ": \(why)"))
        case .done(let body, let lines, let tags): done(body, lines, tags)
        case .refused: if let text = sentence.text(notice) { write("error: \(text)") }
        case .refusedKey: ending = Ending(reason: sentence.text(notice))
        case .goodbye(let words) where words.isEmpty: ending = Ending(reason: nil)
        case .reminder(let reminder):
            if let text = sentence.text(notice) {
                write("reminder \(reminder.level) \(reminder.conversation): \(text)")
            }
        case .revoked(let id, _, _), .left(let id, _, _):
            if let text = sentence.text(notice) { write("\(id) \(text)") }
        default: if let text = sentence.text(notice) { write(text) }
        }
    }

    private mutating func offered(_ offer: Offer) {
        let facts = offer.facts
        let left = offer.expires.map { ", \(max(0, $0 - workplace.now) / 1_000) s" } ?? ""
        let intent = facts.intent.map { "\($0) " } ?? ""
        write(
            "offer \(offer.id) \(sentence.name(offer.id)) in \(facts.room), \(intent)"
                + "\(facts.score)\(left): \(offer.text)")
    }

    private func words(_ message: MessageFacts) -> String {
        let mark = message.author == .note ? "note " : ""
        let name =
            message.author == .customer
            ? sentence.name(message.conversation) : message.name.string
        return "\(message.conversation) \(mark)\(name): \(message.text)"
    }

    private mutating func done(
        _ body: Command.Body, _ lines: [ServerLine], _ tags: [Line.Tag]
    ) {
        if let text = sentence.text(.done(body, lines, tags)) { return write(text) }
        switch body {
        case .why, .profile, .find, .list, .agents, .rooms, .stats, .scripts, .history:
            for line in listing.lines(body, lines, tags) { write(line) }
        case .accept, .take, .transfer, .close: break
        default: write("done: \(body.verb.rawValue.lowercased())")
        }
    }

    private mutating func write(_ text: String) {
        output.append(clock.seconds(workplace.now) + " " + SafeText.line(text).text)
    }
}
