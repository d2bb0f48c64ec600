import Console
import Foundation
import PolicyFiles
import Vocabulary

/// How a replay goes on: a bar where standard error is a terminal, and a summary at the end.
struct ReplayProgress {
    private let title: String
    private let length: Int64
    private let events: Int
    private let messages: Int
    private let isJSON: Bool
    private let isQuiet: Bool
    private let hasBar: Bool
    private let begun = ConsoleCommand.now()
    private var shownAt = Timestamp.zero
    private var acknowledged = 0
    private var sends = 0
    private var refused = 0
    private var conversations: Set<ConversationID> = []
    private var lastWords = ""

    init(_ evening: Evening, _ options: ReplayOptions) {
        title = evening.title
        length = evening.length
        events = evening.events.count
        messages = evening.messages
        isJSON = options.isJSON
        isQuiet = options.isQuiet
        hasBar = !options.isQuiet && isatty(STDERR_FILENO) == 1
    }

    mutating func take(_ output: RoomFlow.Output, key: String) {
        switch output {
        case .acknowledged(_, let conversation):
            acknowledged += 1
            if let conversation { conversations.insert(conversation) }
        case .send: sends += 1
        case .refused(let id, let verb, let refusal):
            refused += 1
            let what = id.map { " \($0)" } ?? ""
            say("\(verb.rawValue)\(what) refused: \(refusal.code.rawValue) \(refusal.explanation)")
        case .lost(let why, _): say("\(key): no connection (\(why))")
        case .refusedKey: say("the gateway refuses \(key) or its secret")
        case .cue(let room, let text): say("to the host of \(room): \(text)")
        case .opened, .ended: break
        }
    }

    /// The host called out.
    mutating func cue(_ room: String, _ text: String) { say("\(room) on air: \(text)") }

    private mutating func say(_ words: String) {
        guard !isQuiet else { return }
        lastWords = words
        let safe = SafeText.plain(Text(words))
        write(hasBar ? "\r\u{1B}[K\(safe)\n" : "\(safe)\n")
        shownAt = .zero
    }

    /// Shows the bar, at most ten times a second.
    mutating func show(at next: Int, of position: Int64, outstanding: Int) {
        guard hasBar else { return }
        let now = ConsoleCommand.now()
        guard now - shownAt >= 100 else { return }
        shownAt = now
        let width = 24
        let filled = events == 0 ? width : next * width / events
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let time = clock(min(position, length))
        write(
            "\r\u{1B}[K\(bar) \(time) of \(clock(length)) · \(next)/\(events) events · "
                + "\(acknowledged) acknowledged, \(outstanding) open · \(sends) sends")
    }

    private func clock(_ milliseconds: Int64) -> String {
        let seconds = milliseconds / 1_000
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The summary, on standard output.
    func finish(left: Int) {
        if hasBar { write("\r\u{1B}[K") }
        let seconds = Double(ConsoleCommand.now() - begun) / 1_000
        guard isJSON else {
            let name = title.isEmpty ? "" : "\(SafeText.plain(Text(title))): "
            print(
                "\(name)\(events) events, \(messages) messages, \(acknowledged) acknowledged, "
                    + "\(conversations.count) conversations, \(sends) sends, \(refused) refused, "
                    + "\(left) not acknowledged, \(seconds) s")
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("title", title)
        for (key, value) in [
            ("events", events), ("messages", messages), ("acknowledged", acknowledged),
            ("conversations", conversations.count), ("sends", sends), ("refused", refused),
            ("unacknowledged", left), ("milliseconds", Int(seconds * 1_000)),
        ] {
            writer.member(key, Int64(value))
        }
        writer.endObject()
        print(writer.text)
    }

    private func write(_ text: String) {
        _ = Waiting.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
