public import Vocabulary

/// A room connector as a machine: reports in, acknowledgements and sends out, with a window of
/// unanswered reports, and everything unanswered said again after a loss.
public struct RoomFlow: Sendable {
    /// What a connector has to report.
    public enum Report: Hashable, Sendable {
        case message(id: Text, DirectMessage)
        case signal(id: Text, SignalReport)
        case live(LiveReport)
        case delivered(SendID)
        case seen(SendID)
        case failed(SendID, final: Bool, why: Text)
    }

    /// What comes back.
    public enum Output: Hashable, Sendable {
        case acknowledged(id: Text, ConversationID?)
        case refused(id: Text?, verb: Verb, Refusal)
        /// To be passed on to the platform; never twice.
        case send(SendPush)
        case cue(room: Name, Text)
        case opened(Welcome)
        case lost(why: String, retryAt: Timestamp)
        case refusedKey(Refusal)
        case ended
    }

    /// Sends remembered as passed on.
    static let passedMost = 1_000_000

    /// The line to the gateway.
    public private(set) var uplink: Uplink
    /// Whether DELIVERED is said as soon as a send was handed out.
    public let answersDelivered: Bool
    /// Reports acknowledged, and sends passed on.
    public private(set) var acknowledged = 0
    public private(set) var passedOn = 0
    public private(set) var refused = 0

    private let window: Int
    private var now = Timestamp.zero
    private var passed: Set<SendID> = []
    private var passedOrder: [SendID] = []
    /// Reports whose id is on its way already: each waits for the one before.
    private var behind: [Text: [Command.Body]] = [:]
    private var behindCount = 0
    /// Reports that the gateway could not take, to be said again.
    private var later: [(at: Timestamp, command: Command)] = []
    private var outputs: [Output] = []

    /// A connector of a key. `window` is how many reports may be unanswered at once.
    public init(
        key: Text, secret: Text?, prefix: Text, window: Int = 1_000, answersDelivered: Bool = true
    ) {
        self.window = window
        self.answersDelivered = answersDelivered
        uplink = Uplink(key: key, secret: secret, prefix: prefix, window: window)
    }

    /// Reports that have no answer yet.
    public var outstanding: Int { uplink.outstanding + behindCount + later.count }
    /// Whether one more report should be taken now.
    public var hasRoom: Bool { outstanding < window }

    /// When `tick` has something to do at the latest.
    public var alarm: Timestamp? { [uplink.alarm, later.first?.at].compactMap(\.self).min() }

    /// What has come back since it was last asked.
    public mutating func takeOutputs() -> [Output] {
        defer { outputs = [] }
        return outputs
    }

    /// What the holder of the socket is to do now.
    public mutating func takeOrders() -> [Uplink.Order] { uplink.takeOrders() }

    // MARK: - Reporting

    /// Reports one thing.
    public mutating func report(_ report: Report) {
        switch report {
        case .message(let id, let message): say(.dm(message), id)
        case .signal(let id, let signal): say(.signal(signal), id)
        case .live(let live): uplink.say(.live(live))
        case .delivered(let send): uplink.say(.delivered(send))
        case .seen(let send): uplink.say(.seen(send))
        case .failed(let send, let final, let why):
            // What failed for now comes again, and is then to be passed on again.
            if !final { passed.remove(send) }
            uplink.say(.failed(send, final: final, why: why))
        }
    }

    private mutating func say(_ body: Command.Body, _ id: Text) {
        if behind[id] != nil {
            behind[id]?.append(body)
            behindCount += 1
        } else {
            behind[id] = []
            uplink.say(body, id: id)
        }
    }

    /// The answer for an id is there: the next report under it may go.
    private mutating func settle(_ id: Text) {
        guard var rest = behind[id] else { return }
        if rest.isEmpty {
            behind[id] = nil
        } else {
            let body = rest.removeFirst()
            behind[id] = rest
            behindCount -= 1
            uplink.say(body, id: id)
        }
    }

    // MARK: - The line

    /// Begins to connect.
    public mutating func begin() { uplink.begin() }
    /// The connection stands.
    public mutating func connected() { uplink.connected(at: now) }

    /// The connection is gone, or could not be made.
    public mutating func lost(_ why: String, chance: UInt32) {
        take(uplink.lost(why, at: now, chance: chance))
    }

    /// The gateway said a line.
    public mutating func receive(_ line: ServerLine) { take(uplink.receive(line, at: now)) }

    /// The time is now this.
    public mutating func tick(at time: Timestamp, chance: UInt32) {
        now = time
        take(uplink.tick(at: time, chance: chance))
        while let first = later.first, first.at <= now {
            later.removeFirst()
            uplink.say(first.command.body, id: first.command.id)
        }
    }

    /// Says goodbye.
    public mutating func quit() { uplink.quit() }

    private mutating func take(_ events: [Uplink.Event]) {
        for event in events {
            switch event {
            case .opened(let welcome): outputs.append(.opened(welcome))
            case .line(let line): hear(line)
            case .answered(let command, let answer): finish(command, answer)
            case .lost(let why, let retryAt): outputs.append(.lost(why: why, retryAt: retryAt))
            case .refused(let refusal): outputs.append(.refusedKey(refusal))
            case .ended: outputs.append(.ended)
            }
        }
    }

    private mutating func hear(_ line: ServerLine) {
        switch line {
        case .send(let push): pass(push)
        case .cue(let room, let text): outputs.append(.cue(room: room, text))
        case .error(_, let refusal):
            outputs.append(.refused(id: nil, verb: .ping, refusal))
        default: break
        }
    }

    /// Hands a send out once; one that comes again was handed out, and its DELIVERED was lost.
    private mutating func pass(_ push: SendPush) {
        if passed.insert(push.send).inserted {
            passedOrder.append(push.send)
            passedOn += 1
            outputs.append(.send(push))
            if passedOrder.count > Self.passedMost {
                for old in passedOrder.prefix(Self.passedMost / 2) { passed.remove(old) }
                passedOrder.removeFirst(Self.passedMost / 2)
            }
        }
        if answersDelivered { uplink.say(.delivered(push.send)) }
    }

    private mutating func finish(_ command: Command, _ answer: ServerLine) {
        let verb = command.body.verb
        let isReport = verb == .dm || verb == .signal
        switch answer {
        case .ack(_, let conversation):
            acknowledged += 1
            outputs.append(.acknowledged(id: command.id ?? .empty, conversation))
        case .error(_, let refusal):
            let canComeLater = refusal.code == .unavailable || refusal.code == .tooFast
            if isReport, canComeLater { return postpone(command, refusal) }
            refused += 1
            outputs.append(.refused(id: isReport ? command.id : nil, verb: verb, refusal))
        default: break
        }
        if isReport, let id = command.id { settle(id) }
    }

    private mutating func postpone(_ command: Command, _ refusal: Refusal) {
        let seconds = min(60, max(1, refusal.tags.integer("after") ?? 1))
        later.append((now + seconds * 1_000, command))
        later.sort { $0.at < $1.at }
    }
}
