import Routing
import Vocabulary

/// One thing that a peer was told, or that the store was asked for her.
enum DeskTold: Equatable {
    case line(SessionID, ServerLine)
    case query(SessionID, StoreQuery)

    init(_ item: DeskOutput.Item) {
        switch item {
        case .line(let session, let line): self = .line(session, line)
        case .query(let session, let query): self = .query(session, query)
        }
    }
}

/// A desk with everybody around it: peers who speak, a clock that is moved by hand, a store that
/// keeps what the desk says must be kept.
final class DeskWorld {
    private(set) var desk: Desk
    private(set) var now = DeskWorld.start
    var store = DeskModelStore()
    /// Everything that each session was told, in order.
    private(set) var told: [SessionID: [ServerLine]] = [:]
    /// Everything that anybody was told, in order: what two runs must have in common.
    private(set) var transcript: [DeskTold] = []
    private(set) var queries: [StoreQuery] = []
    /// Whether `transcript` is written; it costs memory.
    var keepsTranscript = false
    /// Called after each step with what came of it.
    var afterStep: ((DeskOutput) -> Void)?
    private var lastSession: UInt64 = 0
    private var lastMessage = 0

    static let start = Timestamp(milliseconds: 1_750_000_000_000)

    init(_ policy: Policy = .sample) {
        desk = Desk(name: "demo", policy: CompiledPolicy(policy, resources: IntentResources()))
    }

    // MARK: - Steps

    /// One step; gives back what one session was told in it.
    @discardableResult
    func step(_ input: DeskInput, for session: SessionID? = nil) -> [ServerLine] {
        desk.step(input, at: now)
        let output = desk.drain()
        store.apply(output.changes)
        var heard: [ServerLine] = []
        for item in output.items {
            switch item {
            case .line(let to, let line):
                told[to, default: []].append(line)
                if to == session { heard.append(line) }
            case .query(_, let query): queries.append(query)
            }
            if keepsTranscript { transcript.append(DeskTold(item)) }
        }
        afterStep?(output)
        return heard
    }

    /// Lets time pass, with a tick at each deadline on the way.
    func wait(_ milliseconds: Int64) {
        let end = now + milliseconds
        while let deadline = desk.nextDeadline, deadline <= end {
            now = max(now, deadline)
            step(.tick)
        }
        now = end
        step(.tick)
    }

    /// Moves the clock without waking the desk: the next input finds what is due.
    func pass(_ milliseconds: Int64) {
        now = now + milliseconds
    }

    func adopt(_ policy: Policy, version: Int64 = 2) {
        step(.policy(CompiledPolicy(policy, resources: IntentResources(), version: version)))
    }

    // MARK: - Peers

    func open(_ role: Role, _ name: Name) -> Peer {
        lastSession += 1
        let peer = Peer(session: SessionID(lastSession), role: role, name: name)
        told[peer.session] = []
        step(.opened(peer))
        return peer
    }

    func close(_ peer: Peer) {
        step(.closed(peer.session))
    }

    /// Sends a command; gives back everything the peer was told in this step.
    @discardableResult
    func say(_ peer: Peer, _ body: Command.Body, id: Text? = nil) -> [ServerLine] {
        let raw = Array("\(body.verb.rawValue)".utf8)
        return step(.command(Command(id: id, body), peer, raw: raw), for: peer.session)
    }

    /// What a session was told since it was last asked.
    func hear(_ peer: Peer) -> [ServerLine] {
        defer { told[peer.session] = [] }
        return told[peer.session] ?? []
    }

    /// Forgets what everybody was told up to now.
    func hush() {
        for session in told.keys { told[session] = [] }
        queries = []
    }

    /// A customer writes; gives back the conversation.
    @discardableResult
    func dm(
        _ peer: Peer, _ customer: Name, _ text: Text, room: Name? = "studio", id: Text? = nil,
        channel: Name? = nil, change: (inout DirectMessage) -> Void = { _ in }
    ) -> ConversationID {
        var message = DirectMessage(room: room, customer: customer, text: text)
        message.channel = channel
        change(&message)
        lastMessage += 1
        let lines = say(peer, .dm(message), id: id ?? "m\(Text(Int64(lastMessage)))")
        for case .ack(_, let conversation?) in lines { return conversation }
        return ConversationID(0)
    }

    // MARK: - Restarting

    /// The process ends and begins again: all sessions are gone, the store is what is left.
    func restart(_ policy: Policy = .sample, down milliseconds: Int64 = 0) {
        now = now + milliseconds
        desk = Desk(name: "demo", policy: CompiledPolicy(policy, resources: IntentResources()))
        desk.restore(store.restored(at: now), at: now)
        let output = desk.drain()
        store.apply(output.changes)
        told = [:]
    }
}
