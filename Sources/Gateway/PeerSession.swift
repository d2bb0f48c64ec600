import Reactor
import Routing
import Sessions
import Store
import Vocabulary
import Wire

/// One peer at the gateway: its connection, its dialogue, and once it is welcomed, its desk.
// Sendable by confinement: touched on its connection's reactor thread only; it moves there with it.
final class PeerSession: ConnectionDelegate, @unchecked Sendable {
    let id: SessionID
    let connection: Connection
    let services: GatewayServices
    private(set) var grant: KeyGrant?
    private(set) var host: DeskHost?
    private var session: Session
    private var orders: [Session.Order] = []
    /// Orders wait: for another reactor, or for a slow answer that must come before theirs.
    private var isHeld = false
    private var timer: TimerToken?
    /// Answers of the session itself, such as the lines of HELP.
    private var answersSaid = 0
    /// So many of them may be on their way before the next command is looked at.
    private static let answersAtOnce = 256
    /// The next command waits until the peer has read.
    private var waitsForRoom = false

    init(_ connection: Connection, _ id: SessionID, _ services: GatewayServices) {
        self.connection = connection
        self.id = id
        self.services = services
        session = Session(id: id, openedAt: PeerSession.now)
        write(Session.greeting)
        setTimer()
    }

    private static var now: Timestamp { Timestamp(milliseconds: WallClock.now()) }

    // MARK: - Connection

    func connectionDidReceive(_ connection: Connection, _ bytes: UnsafeRawBufferPointer) {
        session.receive(bytes, at: Self.now, into: &orders)
        carryOut()
        if let host, host.isOverfull(for: self) { connection.pauseReading() }
    }

    /// The peer says no more, as after QUIT: what it has asked for is still answered.
    func connectionDidEndInput(_ connection: Connection) {
        session.end(bye: "goodbye", into: &orders)
        carryOut()
    }

    /// Milliseconds that a peer which was too slow has to read so far that it sees why it is ended.
    private static let lastChance: Int64 = 10_000

    func connectionDidOverflow(_ connection: Connection) {
        connection.closeAfterFlush(
            milliseconds: Self.lastChance, last: ServerLine.bye("too slow").printed,
            reason: .tooSlow)
        host?.dismiss(self)
    }

    func connectionDidDrain(_ connection: Connection) {
        if waitsForRoom { answersAreOut() }
        host?.continueFeed(of: id)
    }

    func connectionDidClose(_ connection: Connection, _ reason: CloseReason) {
        if let timer { connection.home.reactor.cancel(timer) }
        timer = nil
        host?.forget(self)
        host = nil
    }

    /// Nothing more is done for a session that was told to go.
    func forgetOrders() { orders = [] }

    /// The store has caught up.
    func resume() { connection.resumeReading() }

    // MARK: - Orders

    /// Carries out orders until there are none, those that come of it included.
    private func carryOut() {
        while !isHeld, !orders.isEmpty {
            let batch = orders
            orders = []
            for (index, order) in batch.enumerated() {
                isHeld = mustWait(order)
                let next = isHeld ? index : index + 1
                if !isHeld { carryOut(order) }
                if isHeld {
                    orders = Array(batch[next...]) + orders
                    return
                }
            }
        }
    }

    /// While the disk is full: an answer of this session waits for it, so that no refusal may come
    /// before it.
    private func mustWait(_ order: Session.Order) -> Bool {
        guard let host, host.isStalled, case .command = order else { return false }
        return host.holdWhileStalled(self)
    }

    private func carryOut(_ order: Session.Order) {
        switch order {
        case .answer(let line): answer(line)
        case .authenticate(let key, let secret, let re): authenticate(key, secret, re: re)
        case .command(let command, let raw): perform(command, raw)
        case .end(let bye): end(bye)
        }
    }

    /// In order with everything else once there is a desk.
    private func answer(_ line: ServerLine) {
        guard let host else { return write(line) }
        host.desk.say(id, line)
        answersSaid += 1
        if answersSaid.isMultiple(of: Self.answersAtOnce) { pace(host) }
        if host.isStalled { host.owed.insert(id) }
    }

    private func end(_ bye: Text?) {
        if let host, let bye {
            host.desk.say(id, .bye(bye))
        } else {
            if let bye { write(.bye(bye)) }
            connection.closeAfterFlush()
        }
    }

    private func perform(_ command: Command, _ raw: [UInt8]) {
        guard let host, let grant else { return }
        if host.isStalled {
            guard !command.body.changesDesk else {
                return write(.error(re: command.id, DeskHost.stallRefusal))
            }
            host.owed.insert(id)
        }
        switch command.body {
        case .keys, .policy, .drain, .feed: performForOps(command)
        default:
            host.take(
                .command(
                    command, Peer(session: id, role: grant.role, name: grant.name.name), raw: raw))
            if command.body.verb.lists { pace(host) }
        }
    }

    // MARK: - Coming in

    private func authenticate(_ key: Text, _ secret: Text?, re: Text?) {
        let verdict = services.door.admit(
            key, secret: secret, fingerprint: connection.peerFingerprint)
        switch verdict {
        case .failure(let refusal): refuse(refusal)
        case .success(let grant):
            guard let host = services.host(of: grant.name.desk) else {
                return refuse(
                    Refusal(
                        .unavailable, "the desk cannot be opened now",
                        tags: [Line.Tag("after", "5")]))
            }
            isHeld = true
            connection.pauseReading()
            if host.home === connection.home { return enter(host, grant) }
            if let timer { connection.home.reactor.cancel(timer) }
            timer = nil
            connection.move(to: host.home) { [self] _ in enter(host, grant) }
        }
    }

    private func refuse(_ refusal: Refusal) {
        session.refuse(refusal, into: &orders)
    }

    private func enter(_ host: DeskHost, _ grant: KeyGrant) {
        isHeld = false
        if let refusal = host.refusal(for: grant) ?? services.door.refusal(ofLate: grant) {
            refuse(refusal)
        } else {
            self.host = host
            self.grant = grant
            session.welcome(role: grant.role, key: grant.name, at: Self.now, into: &orders)
            carryOut()
            host.admit(self, grant)
            session.resume(at: Self.now, into: &orders)
        }
        setTimer()
        carryOut()
        if !isHeld { connection.resumeReading() }
    }

    // MARK: - Waiting

    /// Later commands wait for a slow answer.
    func hold() {
        isHeld = true
        connection.pauseReading()
    }

    /// The slow answer is out.
    func letGo() {
        isHeld = false
        carryOut()
        if !isHeld { connection.resumeReading() }
    }

    /// What lists much is answered before the next command is looked at: a peer that asks for much
    /// at once gets all of it, and no more than its room is ever held for it.
    private func pace(_ host: DeskHost) {
        hold()
        host.awaiting.append(self)
    }

    /// The answers so far are handed to the connection; goes on when it has room.
    func answersAreOut() {
        guard connection.pendingOutput < connection.home.limits.inputPauseBytes else {
            waitsForRoom = true
            guard !connection.blocked else { return }
            return connection.home.reactor.post { self.answersAreOut() }
        }
        waitsForRoom = false
        letGo()
    }

    private func setTimer() {
        guard timer == nil, !session.hasEnded else { return }
        let delay = max(1, session.nextDeadline - Self.now)
        timer = connection.home.reactor.schedule(afterMilliseconds: delay) { [weak self] in
            guard let self else { return }
            self.timer = nil
            self.session.tick(at: Self.now, into: &self.orders)
            self.carryOut()
            self.setTimer()
        }
    }

    func write(_ line: ServerLine) {
        connection.send(line.printed)
    }
}

extension PeerSession {
    /// BYE at once, ahead of whatever is still under way to this peer.
    func farewell(_ words: Text) {
        connection.closeAfterFlush(last: ServerLine.bye(words).printed)
        host?.dismiss(self)
    }
}
