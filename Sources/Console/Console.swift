public import Vocabulary

/// The agent console on a full screen, as a machine: lines, keys, times and sizes in; a screen and
/// orders out.
public struct Console: AgentFace, Sendable {
    /// What the holder of the terminal is to do.
    public enum Order: Hashable, Sendable {
        case bell
        /// Everything is to be drawn again.
        case redraw
        /// Leave the terminal to the shell until it gives it back.
        case suspend
        /// The console is over, for this reason if it is a bad one.
        case leave(String?)
    }

    /// What takes the keys.
    enum Mode: Hashable {
        case writing
        case picking(Picker)
        case asking(Prompt)
    }

    /// A sentence in the rule above the editor.
    struct Message: Hashable {
        var text: String
        var style: Style
        var until: Timestamp
    }

    public var workplace: Workplace
    var clock = ClockText()
    var columns = 80
    var rows = 24
    var mode = Mode.writing
    var panel: Panel?
    var message: Message?
    /// What is written, for each conversation and for none.
    var drafts: [ConversationID: LineEditor] = [:]
    var looseDraft = LineEditor()
    var sentLines = SentLines()
    /// Lines that the transcript is scrolled up.
    var scroll = 0
    /// Messages that came below what is looked at.
    var below = 0
    /// The message before which earlier ones were asked for by scrolling.
    var askedBefore: Int64?
    /// The conversation whose ACCEPT or TAKE is to be looked at once it is hers.
    var goingTo: ConversationID?
    /// Since when the first offer is the first, to tell a key from one meant for another.
    var frontOffer: ConversationID?
    var frontSince = Timestamp.zero
    /// The first ^C was pressed.
    var isLeaving = false
    var orders: [Order] = []

    /// A console of this workplace.
    public init(_ workplace: Workplace) { self.workplace = workplace }

    /// What is to be done now; asks once, gets once.
    public mutating func takeOrders() -> [Order] {
        defer { orders = [] }
        return orders
    }

    /// The terminal has this size.
    public mutating func resize(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
        orders.append(.redraw)
    }

    /// The time is now this, in a zone so many minutes east of UTC.
    public mutating func tick(at time: Timestamp, zone: Int64, chance: UInt32) {
        clock.zone = zone
        workplace.tick(at: time, chance: chance)
        if let message, message.until <= workplace.local { self.message = nil }
        digest()
    }

    /// When `tick` is to be called at the latest: each second, for the clocks on the screen.
    public var alarm: Timestamp {
        let second = Timestamp(milliseconds: (workplace.local.milliseconds / 1_000 + 1) * 1_000)
        return min(second, workplace.alarm ?? second)
    }

    // MARK: - What is looked at

    /// The conversation that is looked at.
    var current: KnownConversation? { workplace.selected.flatMap { workplace[$0] } }

    /// What is being written.
    var editor: LineEditor {
        get { workplace.selected.map { drafts[$0] ?? LineEditor() } ?? looseDraft }
        set {
            guard let id = workplace.selected else {
                looseDraft = newValue
                return
            }
            drafts[id] = newValue.isEmpty ? nil : newValue
        }
    }

    mutating func select(_ id: ConversationID?) {
        guard id != workplace.selected else { return }
        workplace.select(id)
        scroll = 0
        below = 0
        askedBefore = nil
        panel = nil
        sentLines.leave()
    }

    /// Her conversations in the order they are listed: hers, and the one looked at if it is not.
    var listed: [KnownConversation] {
        let mine = workplace.mine
        guard let current, !workplace.owns(current.id) else { return mine }
        return mine + [current]
    }

    mutating func say(_ text: String, _ style: Style = .plain, seconds: Int64 = 8) {
        message = Message(text: text, style: style, until: workplace.local + seconds * 1_000)
    }
}

/// What was said before, for the arrow keys.
struct SentLines: Hashable {
    private static let most = 200
    private var lines: [String] = []
    private var place: Int?
    private var unsent = ""

    mutating func add(_ line: String) {
        if lines.last != line { lines.append(line) }
        if lines.count > Self.most { lines.removeFirst() }
        leave()
    }

    /// The line before the one shown; nil where there is none.
    mutating func earlier(than shown: String) -> String? {
        let wanted = (place ?? lines.count) - 1
        guard wanted >= 0, wanted < lines.count else { return nil }
        if place == nil { unsent = shown }
        place = wanted
        return lines[wanted]
    }

    /// The line after the one shown; after the last what was being written.
    mutating func later() -> String? {
        guard let place else { return nil }
        if place + 1 < lines.count {
            self.place = place + 1
            return lines[place + 1]
        }
        self.place = nil
        return unsent
    }

    /// What is shown is now what is written.
    mutating func leave() { place = nil }
}
