import Vocabulary

/// A store in a few dictionaries: what the real one must give back after any restart.
struct DeskModelStore {
    private(set) var journal: [JournalRecord] = []
    private(set) var messages: [MessageRecord] = []
    private(set) var conversations: [Int64: ConversationRecord] = [:]
    private(set) var sends: [Int64: SendRecord] = [:]
    private(set) var signals: [SignalRecord] = []
    private(set) var answers: [AnswerRecord] = []
    private(set) var agents: [Name: AgentRecord] = [:]
    private(set) var rooms: [Name: RoomRecord] = [:]
    private(set) var settings: [Line.Tag] = []
    /// Whether lines of the journal and texts are kept; long histories need only the numbers.
    var keepsJournal = true
    private var lastJournal: Int64 = 0

    mutating func apply(_ changes: Changes) {
        for record in changes.journal {
            precondition(record.sequence == lastJournal + 1, "the journal has a gap")
            lastJournal = record.sequence
            if keepsJournal { journal.append(record) }
        }
        messages += changes.messages
        for record in changes.conversations { conversations[record.id.number] = record }
        for record in changes.sends { sends[record.id.number] = record }
        signals += changes.signals
        answers += changes.answers
        for record in changes.agents { agents[record.name] = record }
        for record in changes.rooms { rooms[record.report.room] = record }
        for setting in changes.settings {
            settings.removeAll { $0.key == setting.key }
            settings.append(setting)
        }
    }

    /// What a desk is given at its start, as the store on disk gives it.
    func restored(at now: Timestamp) -> Restored {
        var restored = Restored()
        restored.nextJournal = lastJournal + 1
        restored.nextMessageRow = (messages.last?.row ?? 0) + 1
        restored.nextSignalRow = (signals.last?.row ?? 0) + 1
        restored.nextSend = (sends.keys.max() ?? 0) + 1
        restored.conversations = conversations.values.sorted { $0.id < $1.id }
        restored.sends = sends.values.sorted { $0.id < $1.id }
        for message in messages {
            guard let channel = message.channel, let id = message.messageID else { continue }
            restored.messageIDs.append((channel, id, message.facts.conversation))
        }
        restored.signals = signals.filter { now - $0.at <= 3_600_000 }
        restored.answers = answers.filter { now - $0.at <= Limits.answerMemory }
        restored.agents = agents.values.sorted { $0.name < $1.name }
        restored.settings = settings
        restored.rooms = rooms.values.sorted { $0.report.room < $1.report.room }
        return restored
    }

    /// The events of the journal that tell of one verb.
    func events(_ verb: Text) -> [Line] {
        journal.compactMap { record in
            guard case .event(let line) = record.body, line.verb == verb else { return nil }
            return line
        }
    }
}
