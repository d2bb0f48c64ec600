import Vocabulary

@testable import Routing

/// A desk's life by dice: customers, connectors, agents, a bot, a supervisor, pauses, policies and
/// restarts, with every promise looked at after every step.
final class DeskHistory {
    let world: DeskWorld
    var dice: DeskDice
    var policy: Policy
    private(set) var steps = 0
    /// The first promise that was broken.
    private(set) var broken: String?
    var peers: [Peer] = []
    /// The first answers to commands with an id.
    var answers: [(peer: Peer, command: Command, answer: ServerLine, at: Timestamp)] = []
    /// The conversation that each message id was acknowledged with.
    var acks: [(message: DirectMessage, id: Text, conversation: ConversationID)] = []
    var sends: [SendPush] = []
    private var lastID = 0
    private var settled: Set<SendID> = []
    private(set) var restartedAt = DeskWorld.start
    /// What was checked beside the promises: that the dice reach what they should.
    private(set) var reached: [String: Int] = [:]

    init(seed: UInt64, policy: Policy) {
        dice = DeskDice(seed: seed)
        self.policy = policy
        world = DeskWorld(policy)
        world.store.keepsJournal = false
        world.afterStep = { [unowned self] output in look(at: output) }
    }

    /// Goes on until so many steps were made, or a promise was broken.
    func run(steps most: Int, restarts: Bool = true) {
        while steps < most, broken == nil {
            if restarts, dice.below(2_000) == 0 { restart() }
            turn()
            if dice.below(64) == 0 { world.hush() }
        }
    }

    func fail(_ words: String) {
        if broken == nil { broken = "after \(steps) steps: \(words)" }
    }

    func count(_ what: String) { reached[what, default: 0] += 1 }

    private func look(at output: DeskOutput) {
        steps += 1
        let promises = DeskInvariants(desk: world.desk, countsSends: steps % 32 == 0)
        if let words = promises.broken() { fail(words) }
        for case .line(_, .send(let push)) in output.items {
            if settled.contains(push.send) { fail("\(push.send) again") }
            sends.append(push)
        }
        for send in output.changes.sends where send.state != .pending && send.state != .handed {
            settled.insert(send.id)
        }
        if sends.count > 64 { sends.removeFirst(32) }
        for case .line(_, let line) in output.items {
            switch line {
            case .offer: count("offer")
            case .revoked(_, let why): count("revoked \(why)")
            case .remind(let reminder): count("reminder \(reminder.level)")
            case .error(_, let refusal): count("refused \(refusal.code.rawValue)")
            default: break
            }
        }
    }

    // MARK: - Speaking

    /// A command, often with an id; it must have one answer.
    func say(_ peer: Peer, _ body: Command.Body) {
        var id: Text?
        if dice.chance(50) {
            lastID += 1
            id = "i\(Text(Int64(lastID)))"
        }
        let lines = world.say(peer, body, id: id)
        guard let answer = lines.answer else {
            return fail("\(body) was answered \(lines.filter(\.isFinal))")
        }
        if answer.re != id { fail("\(body) was answered with another id") }
        checkSeats(body, answer, peer)
        guard let id, body.verb.rule.changes, answer.code != .unavailable else { return }
        answers.append((peer, Command(id: id, body), answer, world.now))
        if answers.count > 256 { answers.removeFirst(128) }
    }

    private func checkSeats(_ body: Command.Body, _ answer: ServerLine, _ peer: Peer) {
        guard case .ok = answer, peer.role != .bot else { return }
        let taker: Name
        switch body {
        case .take: taker = peer.name
        case .assign(_, let name), .transfer(_, .agent(let name), _): taker = name
        default: return
        }
        count("taken")
        guard let agent = world.desk.agents[taker], case .agent = owner(body) else { return }
        let load = world.desk.dispatcher.load(of: agent.number) ?? 0
        // ASSIGN to who has it already changes nothing, and may find her beyond her seats.
        if load > agent.seats * 100, case .assign = body { return }
        if load > agent.seats * 100 { fail("\(taker) took more than she has seats for") }
    }

    private func owner(_ body: Command.Body) -> Owner {
        switch body {
        case .take(let id), .assign(let id, _), .transfer(let id, _, _):
            world.desk.conversations[id.number]?.owner ?? .queue
        default: .queue
        }
    }

    /// The same command once more, from a session of the same key: the same answer, no effect.
    func repeatCommand() {
        guard let old = dice.pick(answers), world.now - old.at < Limits.answerMemory,
            let peer = peers.first(where: { $0.name == old.peer.name })
        else { return }
        let sends = world.desk.nextSend
        let lines = world.say(peer, old.command.body, id: old.command.id)
        count("repeated")
        if world.desk.nextSend != sends { fail("\(old.command.body) had its effect twice") }
        if lines.answer != old.answer {
            fail("\(old.command.body) is now \(lines.answer as Any), not \(old.answer)")
        }
    }

    // MARK: - Restarting

    /// A second desk made from the store must be as the first; then it takes over.
    func restart() {
        count("restart")
        restartedAt = world.now
        let live = world.desk
        let before = DeskLikeness(live)
        let sends = live.nextSend
        peers = []
        world.restart(policy)
        for (name, one, other) in before.differences(DeskLikeness(world.desk)) {
            fail("after a restart \(name) differs: \(one) became \(other)")
        }
        if world.desk.nextSend != sends { fail("send numbers begin at \(world.desk.nextSend)") }
        world.wait(Int64(dice.below(3_000)))
    }
}

/// What of a desk must outlive a restart.
struct DeskLikeness {
    private var conversations: [Int64: ConversationRecord] = [:]
    private var facts: [(name: String, value: String)] = []

    init(_ desk: Desk) {
        for conversation in desk.conversations.values {
            var record = conversation.record
            // What was offered is in the queue again.
            if record.state == .offered { record.state = .queued }
            conversations[conversation.id.number] = record
        }
        let open = desk.sends.values.filter(\.isOpen).sorted { $0.id < $1.id }
        let rooms = desk.roomOrder.sorted { $0.name < $1.name }
        let agents = desk.agentOrder.filter { !$0.conversations.isEmpty }
            .sorted { $0.name < $1.name }
        let held = desk.conversations.values
            .filter { $0.isHeldByPause || ($0.state == .offered && desk.isPaused($0)) }
        let waiting = desk.conversations.values
            .filter { $0.state == .queued || $0.state == .offered }
        facts = [
            ("open sends", "\(open.map { ($0.id, $0.text, $0.attempts) })"),
            ("rooms", "\(rooms.map { ($0.report, $0.isPaused) })"),
            ("owners", "\(agents.map { ($0.name, $0.conversations.map(\.id).sorted()) })"),
            ("held", "\(held.map(\.id).sorted())"),
            ("counts", "\((desk.counts.open, desk.counts.owned, desk.openSends))"),
            ("counters", "\((desk.nextRow, desk.nextSignal))"),
            ("waiting", "\(waiting.map(\.id).sorted())"),
        ]
    }

    func differences(_ other: DeskLikeness) -> [(name: String, one: String, other: String)] {
        var found: [(name: String, one: String, other: String)] = []
        for (number, record) in conversations where other.conversations[number] != record {
            found.append(
                (
                    "c\(number)", "\(record)",
                    other.conversations[number].map { "\($0)" } ?? "nothing"
                ))
        }
        for (one, two) in zip(facts, other.facts) where one.value != two.value {
            found.append((one.name, one.value, two.value))
        }
        return found
    }
}
