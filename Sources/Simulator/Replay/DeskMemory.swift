import Vocabulary

/// What a store would hold of a desk, kept in memory: from it a replayed desk starts again where
/// the recorded one did. It must give back exactly what the store on disk does.
struct DeskMemory {
    private var nextJournal: Int64 = 1
    private var nextMessageRow: Int64 = 1
    private var nextSignalRow: Int64 = 1
    private var messageIDs: [(channel: Name, id: Text, conversation: ConversationID)] = []
    private var conversations: [Int64: ConversationRecord] = [:]
    private var sends: [Int64: SendRecord] = [:]
    private var signals: [SignalRecord] = []
    private var answers: [AnswerRecord] = []
    private var agents: [Name: AgentRecord] = [:]
    private var rooms: [Name: RoomRecord] = [:]
    private var settings: [Text: Text] = [:]

    private static let signalMemory: Int64 = 3_600_000
    private static let sendMemory: Int64 = 72 * 3_600_000

    mutating func apply(_ changes: Changes) {
        if let last = changes.journal.last { nextJournal = last.sequence + 1 }
        for record in changes.messages {
            nextMessageRow = record.row + 1
            guard let channel = record.channel, let id = record.messageID else { continue }
            messageIDs.append((channel, id, record.facts.conversation))
        }
        for record in changes.conversations { conversations[record.id.number] = record }
        for record in changes.sends { sends[record.id.number] = record }
        for record in changes.signals {
            signals.append(record)
            nextSignalRow = record.row + 1
        }
        answers += changes.answers
        for record in changes.agents { agents[record.name] = record }
        for record in changes.rooms { rooms[record.report.room] = record }
        for tag in changes.settings { settings[tag.key] = tag.value }
    }

    /// What a desk is given at a start.
    func restored(at now: Timestamp) -> Restored {
        var restored = Restored()
        restored.nextJournal = nextJournal
        restored.nextMessageRow = nextMessageRow
        restored.nextSignalRow = nextSignalRow
        restored.nextSend = (sends.keys.max() ?? 0) + 1
        restored.conversations = conversations.values.sorted { $0.id < $1.id }
        restored.sends = sends.values.filter { send in
            send.state == .pending || send.state == .handed || now - send.at <= Self.sendMemory
        }.sorted { $0.id < $1.id }
        restored.messageIDs = messageIDs
        restored.signals = signals.filter { now - $0.at <= Self.signalMemory }
        restored.answers = answers.filter { now - $0.at <= Limits.answerMemory }
        restored.agents = agents.values.sorted { $0.name < $1.name }
        restored.rooms = rooms.values.sorted { $0.report.room < $1.report.room }
        restored.settings = settings.sorted { $0.key < $1.key }.map { Line.Tag($0.key, $0.value) }
        return restored
    }
}
