import Foundation
import Reactor
import Routing
import Store
import Vocabulary
import Wire

/// A desk at work on its reactor: feeds it what its sessions say, makes what came of a turn durable
/// in one commit, and only then lets it out.
// Sendable by confinement: everything is touched on the home's reactor thread only; other threads
// hold it to post work there.
final class DeskHost: @unchecked Sendable {
    let name: Name
    let home: ConnectionHome
    let desk: Desk
    let store: any DeskStore
    let committer: Committer
    let services: GatewayServices
    var sessions: [SessionID: PeerSession] = [:]
    var feeds: [SessionID: Feed] = [:]
    /// Policy files that sessions have handed in.
    var uploads: [SessionID: PolicyUploads] = [:]
    /// First answers to commands of ops.
    var opsMemory = OpsMemory()
    /// Sessions that are gone for the desk while their connection still says goodbye.
    var leaving: Set<SessionID> = []
    /// The newest line of the journal that is durable.
    var durableJournal: Int64
    /// The whole gateway ends.
    var isEnding = false
    /// No new sessions but those of ops.
    var isDraining = false
    /// The disk is full: nothing is taken until it is not.
    private(set) var isStalled = false
    /// While it is full, the sessions that wait for an answer from before.
    var owed: Set<SessionID> = []
    /// While it is full, the sessions of which nothing is heard.
    var stalled: [PeerSession] = []
    /// Guards `current` and `material`, which are exchanged beside the reactor.
    let policyLock = NSLock()
    var current: CompiledPolicy
    /// The digest of the lexicon and the model that it scores with.
    var material: Text
    /// Sessions that go on when the answers of this turn are out.
    var awaiting: [PeerSession] = []
    private var underWay: [DeskOutput] = []
    private var inFlightItems = 0
    private var held: [PeerSession] = []
    private var timer: TimerToken?
    private var timerDeadline = Timestamp.zero
    private var scratch: [UInt8] = []
    private let idle = Flag()

    /// Items under way to the store at which sessions are read no more, and read again.
    private static let mostItems = 200_000
    private static let resumeItems = 100_000

    init(
        name: Name, home: ConnectionHome, desk: Desk, store: any DeskStore, committer: Committer,
        services: GatewayServices, material: Text
    ) {
        self.name = name
        self.home = home
        self.desk = desk
        self.store = store
        self.committer = committer
        self.services = services
        durableJournal = desk.lastJournal
        current = desk.policyInForce
        self.material = material
    }

    /// Begins to serve; on the reactor's thread.
    func start() {
        home.reactor.addTurnEndHook { [weak self] in self?.endTurn() }
        endTurn()
    }

    // MARK: - In

    var now: Timestamp { Timestamp(milliseconds: WallClock.now()) }

    func take(_ input: DeskInput) {
        desk.step(input, at: now)
    }

    /// Whether no session is left and nothing is under way; may be asked from any thread while the
    /// desk drains.
    var isIdle: Bool { idle.isSet }

    /// Whether a session that has just been heard must wait until the store has caught up.
    func isOverfull(for session: PeerSession) -> Bool {
        guard inFlightItems > Self.mostItems else { return false }
        held.append(session)
        return true
    }

    // MARK: - Out

    /// What the turn brought goes to the store; what came before it goes out first.
    private func endTurn() {
        // Letting output out can bring more: a session that was told BYE is gone.
        while desk.hasOutput || !awaiting.isEmpty { submit(desk.drain()) }
        setTimer()
        if isDraining { idle.set(sessions.isEmpty && leaving.isEmpty && underWay.isEmpty) }
    }

    private func submit(_ output: DeskOutput) {
        let queries = output.items.compactMap { item -> StoreQuery? in
            if case .query(_, let query) = item { return query }
            return nil
        }
        let waiting = awaiting
        awaiting = []
        if underWay.isEmpty, output.changes.isEmpty, queries.isEmpty {
            EffectPerformer(host: self).perform(output.items, answers: [])
            return waiting.forEach { $0.answersAreOut() }
        }
        underWay.append(output)
        if isStalled { owe(output) }
        inFlightItems += output.items.count
        let answers = Answers()
        var query: Committer.Query?
        if !queries.isEmpty {
            query = { store throws(StoreError) in try answers.gather(queries, from: store) }
        }
        committer.submit(output.changes, to: store, query: query) { [self] result in
            home.reactor.post {
                self.finish(output, answers.lines, result)
                for session in waiting { session.answersAreOut() }
            }
        }
    }

    private func finish(
        _ output: DeskOutput, _ answers: [[ServerLine]], _ result: Result<Void, StoreError>
    ) {
        underWay.removeFirst()
        inFlightItems -= output.items.count
        if case .failure(let error) = result {
            return services.storeFailed(name, error)
        }
        EffectPerformer(host: self).perform(output.items, answers: answers)
        if let last = output.changes.journal.last {
            durableJournal = last.sequence
            pushFeeds(output.changes.journal)
        }
        if inFlightItems < Self.resumeItems, !held.isEmpty {
            let waiting = held
            held = []
            for session in waiting { session.resume() }
        }
    }

    /// The disk is full, or has room again.
    func setStalled(_ isFull: Bool) {
        if desk.hasOutput { submit(desk.drain()) }
        isStalled = isFull
        owed = []
        if isFull { return underWay.forEach(owe) }
        let waiting = stalled
        stalled = []
        for session in waiting { session.letGo() }
    }

    private func owe(_ output: DeskOutput) {
        for item in output.items {
            switch item {
            case .line(let session, _), .query(let session, _): owed.insert(session)
            }
        }
    }

    /// Writes lines to a session's connection; one that is gone meanwhile misses them, which the
    /// next AUTH makes good.
    func deliver(_ lines: [ServerLine], to session: SessionID) {
        guard let peer = sessions[session] else { return }
        scratch.removeAll(keepingCapacity: true)
        var says = false
        for line in lines {
            line.print(into: &scratch)
            if case .bye = line { says = true }
        }
        peer.connection.send(scratch)
        if says {
            peer.connection.closeAfterFlush()
            dismiss(peer)
        }
    }

    // MARK: - Time

    private func setTimer() {
        // While the gateway ends, who is gone has not left: nothing runs out.
        guard !isEnding, let deadline = desk.nextDeadline else { return }
        if let timer {
            if timerDeadline <= deadline { return }
            home.reactor.cancel(timer)
        }
        timerDeadline = deadline
        let delay = max(1, deadline - now)
        timer = home.reactor.schedule(afterMilliseconds: delay) { [weak self] in
            guard let self else { return }
            self.timer = nil
            if !self.isEnding { self.take(.tick) }
        }
    }

    /// Answers of one submission, written on the committing thread before it is done with it.
    private final class Answers: @unchecked Sendable {
        // Sendable by hand-over: the committer writes, the completion it calls next reads.
        var lines: [[ServerLine]] = []

        func gather(_ queries: [StoreQuery], from store: any DeskStore) throws(StoreError) {
            for query in queries { lines.append(try QueryAnswerer.answer(query, from: store)) }
        }
    }
}
