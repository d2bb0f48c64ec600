public import Vocabulary

/// One team of agents serving some rooms under one policy: the deterministic heart.
///
/// A desk is fed one input at a time with the time of it, and is asked now and then what came of
/// it. It has no clock, no I/O and no randomness; the same inputs give the same output to the byte.
/// It is confined to one thread. Every way to change it is a file of its own: `Desk+Subject.swift`.
public final class Desk {
    /// The desk's name: the first half of its keys.
    public let name: Name
    var compiled: CompiledPolicy
    var policy: Policy { compiled.policy }
    var now = Timestamp.zero
    var output = DeskOutput()

    // What there is.
    var conversations: [Int64: Conversation] = [:]
    var byCustomer: [CustomerKey: Conversation] = [:]
    var lastConversation: Int64 = 0
    var agents: [Name: Agent] = [:]
    /// In order of first appearance: what is walked, since a dictionary has no order to rely on.
    var agentOrder: [Agent] = []
    var rooms: [Name: Room] = [:]
    var roomOrder: [Room] = []
    var peers: [SessionID: Peer] = [:]
    var connectors: [Name: Connector] = [:]
    var outsideBots: [SessionID] = []
    var readyBots: Set<SessionID> = []
    var watches: [Watch] = []
    var liveCustomers: [CustomerKey: LiveCustomer] = [:]

    // What is under way.
    var sends: [Int64: Outgoing] = [:]
    var openSends = 0
    var paces: [AccountKey: Pace] = [:]
    var settledSends: [SendID] = []
    var settledHead = 0
    var timers = TimerQueue()
    var dispatcher: Dispatcher

    // What must not happen twice.
    var messageIDs: [Fingerprint: Int64] = [:]
    var answers = AnswerMemory()

    // What must be written.
    var changed: [Conversation] = []
    var nextJournal: Int64 = 1
    var nextRow: Int64 = 1
    var nextSignal: Int64 = 1
    var nextSend: Int64 = 1
    var counts = Counts()
    var learning = Learning()
    var taught = 0
    /// Whether the input of this step stands in the journal yet.
    var isInputJournaled = false

    /// Whether rows of conversations hold all that a restart needs. A replay that is never stored
    /// does without.
    public var writesDetail = true

    /// An empty desk under a policy.
    public init(name: Name, policy: CompiledPolicy) {
        self.name = name
        compiled = policy
        dispatcher = Dispatcher(parameters: policy.parameters)
    }

    /// When `tick` is due, if no other input comes first.
    public var nextDeadline: Timestamp? {
        // Reckoned from the router's own time: a look at the desk in between moves nothing.
        let routing = Self.deadline(&dispatcher).map(Timestamp.init(milliseconds:))
        switch (timers.next, routing) {
        case (let timer?, let router?): return min(timer, router)
        case (let timer, let router): return timer ?? router
        }
    }

    /// In place: a look at the router would copy the whole of it first.
    private static func deadline(_ router: inout Dispatcher) -> Int64? {
        router.nextDeadline(at: router.time)
    }

    /// The policy that the desk goes by.
    public var policyInForce: CompiledPolicy { compiled }

    /// The number of the latest line of the journal.
    public var lastJournal: Int64 { nextJournal - 1 }

    /// Whether anything waits to be drained.
    public var hasOutput: Bool {
        !output.items.isEmpty || !output.changes.isEmpty || !changed.isEmpty
    }

    /// Takes one input. Time never runs backwards here, whatever the clock outside does.
    public func step(_ input: DeskInput, at time: Timestamp) {
        advance(to: time)
        isInputJournaled = false
        switch input {
        case .opened(let peer): open(peer)
        case .closed(let session): close(session)
        case .command(let command, let peer, let raw): perform(command, from: peer, raw: raw)
        case .tick: break
        case .policy(let compiled): adopt(compiled)
        }
        // What the journal does not know of may not move the router, or replay would miss it.
        if isInputJournaled { route() }
    }

    /// Hands out what has come together since the last call.
    public func drain() -> DeskOutput {
        for conversation in changed {
            conversation.isChanged = false
            output.changes.conversations.append(
                conversation.record(withDetail: writesDetail))
        }
        changed.removeAll(keepingCapacity: true)
        let drained = output
        output = DeskOutput()
        return drained
    }

    // MARK: - Telling

    /// Puts a line of the gateway's own (a refusal, PONG, HELP …) in its place among the answers.
    public func say(_ session: SessionID, _ line: ServerLine) {
        tell(session, line)
    }

    func tell(_ session: SessionID, _ line: ServerLine) {
        output.items.append(.line(session, line))
    }

    func journal(event: Line) {
        append(.event(event), peer: "gateway")
    }

    func journal(input raw: [UInt8], peer: Text) {
        isInputJournaled = true
        append(.input(raw), peer: peer)
    }

    /// The time alone brought something about: the journal must say when.
    func journalTick() {
        if !isInputJournaled { journal(input: Text("TICK").bytes, peer: "gateway") }
    }

    private func append(_ body: JournalRecord.Body, peer: Text) {
        output.changes.journal.append(
            JournalRecord(sequence: nextJournal, at: now, peer: peer, body: body))
        nextJournal += 1
    }

    func markChanged(_ conversation: Conversation) {
        guard !conversation.isChanged else { return }
        conversation.isChanged = true
        changed.append(conversation)
    }
}
