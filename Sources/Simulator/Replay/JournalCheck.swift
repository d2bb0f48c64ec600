import Routing
public import Vocabulary

/// Gives a desk's recorded inputs to the same desk again and holds every line that comes of it
/// against the recorded one.
public struct JournalCheck {
    /// The first line that came out otherwise.
    public struct Difference: Sendable, Equatable {
        /// Its number in the journal, and its time.
        public let sequence: Int64
        public let at: Timestamp
        /// The line as recorded, and as it came now; nil where there was none.
        public let recorded: JournalRecord?
        public let replayed: JournalRecord?
    }

    /// What the check found.
    public struct Result: Sendable {
        /// Lines that came out the same.
        public var lines: Int64 = 0
        /// Decisions of the router among them.
        public var decisions: Int64 = 0
        /// The first line that did not.
        public var difference: Difference?
    }

    /// What is told of every step: the input, if it was one, and what came of it.
    typealias Observer = (RecordedInput?, DeskOutput) -> Void

    private let recorded: RecordedDesk
    private let observe: Observer
    private let keepsMemory: Bool
    private var desk: Desk?
    private var memory = DeskMemory()
    private var reader = RecordedInputReader()
    private var waiting: [JournalRecord] = []
    private var place = 0
    private(set) var result = Result()

    /// Replays a recorded desk to its end, or to the first difference.
    public static func run(_ recorded: RecordedDesk) throws -> Result {
        try run(recorded) { _, _ in }
    }

    static func run(
        _ recorded: RecordedDesk, observe: @escaping Observer
    ) throws -> Result {
        var check = JournalCheck(recorded, observe)
        try check.run()
        return check.result
    }

    private init(_ recorded: RecordedDesk, _ observe: @escaping Observer) {
        self.recorded = recorded
        self.observe = observe
        let starts = recorded.journal.reduce(0) { $0 + ($1.isStart ? 1 : 0) }
        keepsMemory = starts > 1
    }

    private mutating func run() throws {
        for record in recorded.journal {
            if place == waiting.count { try provoke(record) }
            guard place < waiting.count else { return differ(record, nil) }
            guard waiting[place] == record else { return differ(record, waiting[place]) }
            place += 1
            result.lines += 1
            if case .event(let line) = record.body, line.verb == Decision.verb {
                result.decisions += 1
            }
        }
        if place < waiting.count { differ(nil, waiting[place]) }
    }

    /// Does what must have led to a line.
    private mutating func provoke(_ record: JournalRecord) throws {
        let input = try reader.read(record)
        if case .started(let version, _) = input {
            return try start(version, at: record.at, input)
        }
        guard let desk else {
            throw UnreadableJournal(
                description: "the journal does not begin with STARTED: an older program wrote it")
        }
        if case .stalled(let due) = input {
            while let next = desk.nextDeadline, next < due { desk.step(.tick, at: next) }
        } else {
            while let next = desk.nextDeadline, next <= record.at { desk.step(.tick, at: next) }
        }
        switch input {
        case .input(let input): desk.step(input, at: record.at)
        case .policy(let version, _):
            desk.step(.policy(try recorded.policies.compiled(version)), at: record.at)
        case .stalled, .tick, .event, .started: desk.step(.tick, at: record.at)
        }
        take(desk.drain(), input)
    }

    private mutating func start(
        _ version: Int64, at time: Timestamp, _ input: RecordedInput
    ) throws {
        let policy = try recorded.policies.compiled(version)
        let desk = Desk(name: recorded.name, policy: policy)
        desk.writesDetail = keepsMemory
        desk.restore(memory.restored(at: time), at: time)
        self.desk = desk
        take(desk.drain(), input)
    }

    private mutating func take(_ output: DeskOutput, _ input: RecordedInput) {
        if keepsMemory { memory.apply(output.changes) }
        waiting = output.changes.journal
        place = 0
        observe(input, output)
    }

    private mutating func differ(_ recorded: JournalRecord?, _ replayed: JournalRecord?) {
        guard let either = recorded ?? replayed else { return }
        result.difference = Difference(
            sequence: either.sequence, at: either.at, recorded: recorded, replayed: replayed)
    }
}

extension JournalRecord {
    /// Whether the line says that the process began.
    var isStart: Bool {
        if case .input(let raw) = body { return raw.starts(with: "STARTED ".utf8) }
        return false
    }
}
