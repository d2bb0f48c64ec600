public import Vocabulary
import Wire

/// One key's line to the gateway as a machine: connects, says AUTH, connects again after a loss
/// with longer and longer pauses, and says everything unanswered once more, under the same ids, so
/// that nothing is lost and nothing is done twice.
///
/// It has no socket, clock or chance: whoever has them carries out `takeOrders` and tells what
/// happened.
public struct Uplink: Sendable {
    /// What the holder of the socket is to do, in this order.
    public enum Order: Hashable, Sendable {
        /// Connect to the gateway, elsewhere where it said so; then `connected` or `lost`.
        case connect(Endpoint?)
        case send([UInt8])
        /// Drop the connection; it is over for this machine already.
        case disconnect
    }

    /// Another gateway.
    public struct Endpoint: Hashable, Sendable {
        public var host: String
        public var port: UInt16
    }

    /// What came of it, for whoever talks over the line.
    public enum Event: Hashable, Sendable {
        /// WELCOME, and everything unanswered is on its way again.
        case opened(Welcome)
        /// A push, or a line of a listing.
        case line(ServerLine)
        /// The final answer to a command.
        case answered(Command, ServerLine)
        /// The connection is gone; it will be tried again at that moment.
        case lost(why: String, retryAt: Timestamp)
        /// The key is refused: trying again makes no sense.
        case refused(Refusal)
        /// The gateway said goodbye after QUIT.
        case ended
    }

    /// Where the line stands.
    public enum Phase: Hashable, Sendable {
        case idle
        case connecting
        case greeted
        case open
        case waiting(until: Timestamp)
        case over
    }

    /// Pauses before trying again, in milliseconds, the last one again and again.
    static let pauses: [Int64] = [1_000, 2_000, 4_000, 8_000, 15_000]
    /// Milliseconds without a word after which the connection is taken for dead: two PINGs and
    /// their answers fit.
    static let silence: Int64 = 75_000
    /// Milliseconds from the connection to WELCOME.
    static let greeting: Int64 = 15_000

    /// Where the line stands.
    public private(set) var phase = Phase.idle
    /// What was said and not yet answered, by id, in the order it was said.
    public private(set) var unanswered = CommandQueue()
    /// What waits because the window is full.
    public private(set) var waiting: [Command] = []
    private var waitingHead = 0

    private let key: Text
    private let secret: Text?
    private let prefix: Text
    private let window: Int
    private var number: Int64 = 0
    private var tries = 0
    private var heardAt = Timestamp.zero
    private var elsewhere: Endpoint?
    private var isQuitting = false
    private var quitsWhenDone = false
    private var orders: [Order] = []
    private var output: [UInt8] = []

    /// A line of a key. `prefix` makes the ids of its commands unlike those of every other run
    /// (at least 64 bits of chance); `window` is how many may be unanswered at once.
    public init(key: Text, secret: Text?, prefix: Text, window: Int = 1_000) {
        self.key = key
        self.secret = secret
        self.prefix = prefix
        self.window = max(1, window)
    }

    /// Whether commands go out now.
    public var isOpen: Bool { phase == .open }
    /// Commands that have no answer yet, said or not.
    public var outstanding: Int { unanswered.count + waiting.count - waitingHead }

    /// What is to be done now; asks once, gets once.
    public mutating func takeOrders() -> [Order] {
        flush()
        defer { orders = [] }
        return orders
    }

    /// When `tick` has something to do at the latest.
    public var alarm: Timestamp? {
        switch phase {
        case .waiting(let until): until
        case .greeted: heardAt + Self.greeting
        case .open: heardAt + Self.silence
        case .idle, .connecting, .over: nil
        }
    }

    // MARK: - What is said

    /// Says a command, now or when it can be; gives its id.
    @discardableResult
    public mutating func say(_ body: Command.Body, id: Text? = nil) -> Text {
        number += 1
        let command = Command(id: id ?? "\(prefix)-\(Text(number))", body)
        waiting.append(command)
        pump()
        return command.id ?? .empty
    }

    /// Ends the session once all is answered.
    public mutating func quit() {
        isQuitting = true
        if phase == .open {
            append(Command(.quit))
        } else {
            end()
        }
    }

    /// Ends the session once everything has its answer, for which it still connects.
    public mutating func quitWhenDone() {
        quitsWhenDone = true
        quitIfDone()
    }

    private mutating func quitIfDone() {
        if quitsWhenDone, !isQuitting, phase == .open, outstanding == 0 { quit() }
    }

    private mutating func end() {
        if phase != .idle, phase != .over { orders.append(.disconnect) }
        phase = .over
    }

    private mutating func pump() {
        guard phase == .open else { return }
        while unanswered.count < window, waitingHead < waiting.count {
            let command = waiting[waitingHead]
            waitingHead += 1
            unanswered.append(command)
            append(command)
        }
        if waitingHead == waiting.count || waitingHead > 1_024 {
            waiting.removeFirst(waitingHead)
            waitingHead = 0
        }
    }

    private mutating func append(_ command: Command) { command.print(into: &output) }

    private mutating func flush() {
        guard !output.isEmpty else { return }
        orders.append(.send(output))
        output = []
    }

    // MARK: - What happens

    /// Begins.
    public mutating func begin() {
        guard phase == .idle else { return }
        phase = .connecting
        orders.append(.connect(nil))
    }

    /// The connection stands.
    public mutating func connected(at now: Timestamp) {
        guard phase == .connecting else { return }
        phase = .greeted
        heardAt = now
        append(Command(.auth(key: key, secret: secret)))
    }

    /// The connection is gone, or could not be made. `chance` is any number: it spreads the
    /// attempts of many clients.
    public mutating func lost(_ why: String, at now: Timestamp, chance: UInt32) -> [Event] {
        guard phase != .over else { return [] }
        if case .waiting = phase { return [] }
        output = []
        if isQuitting {
            phase = .over
            return [.ended]
        }
        if tries == 0 { tries = 1 }
        let pause = Self.pauses[min(tries - 1, Self.pauses.count - 1)]
        tries += 1
        // Where it was sent may be gone too: then it is looked for where it was at first.
        if tries > 3 { elsewhere = nil }
        // Between three quarters and all of the pause.
        let until = now + (pause - Int64(chance) % (pause / 4))
        phase = .waiting(until: until)
        return [.lost(why: why, retryAt: until)]
    }

    /// Tries again at once.
    public mutating func retryNow() {
        guard case .waiting = phase else { return }
        phase = .connecting
        orders.append(.connect(elsewhere))
    }

    /// The time is now this.
    public mutating func tick(at now: Timestamp, chance: UInt32) -> [Event] {
        guard let alarm, alarm <= now else { return [] }
        if case .waiting = phase {
            retryNow()
            return []
        }
        let why = phase == .open ? "the gateway says nothing any more" : "no WELCOME came in time"
        orders.append(.disconnect)
        return lost(why, at: now, chance: chance)
    }

    /// The gateway said a line.
    public mutating func receive(_ line: ServerLine, at now: Timestamp) -> [Event] {
        heardAt = now
        switch line {
        case .hello: return []
        case .ping(let token):
            append(Command(.pong(token)))
            return []
        case .pong(nil, _): return []
        case .welcome(let welcome): return open(welcome)
        case .bye: return isQuitting ? finish() : [.line(line)]
        case .ok(let re, _), .ack(let re, _), .pong(let re, _): return answer(re, line)
        case .error(let re, let refusal): return refuse(re, refusal, line)
        default: return [.line(line)]
        }
    }

    private mutating func finish() -> [Event] {
        end()
        return [.ended]
    }

    private mutating func open(_ welcome: Welcome) -> [Event] {
        guard phase == .greeted else { return [] }
        phase = .open
        tries = 0
        for command in unanswered.inOrder { append(command) }
        pump()
        quitIfDone()
        return [.opened(welcome)]
    }

    private mutating func answer(_ re: Text?, _ line: ServerLine) -> [Event] {
        guard let re, let command = unanswered.remove(re) else { return [.line(line)] }
        pump()
        quitIfDone()
        return [.answered(command, line)]
    }

    private mutating func refuse(_ re: Text?, _ refusal: Refusal, _ line: ServerLine) -> [Event] {
        if refusal.code == .moved, let place = refusal.movedTo { elsewhere = place }
        if phase == .greeted, refusal.code == .denied {
            end()
            return [.refused(refusal)]
        }
        guard phase == .open else { return [.line(line)] }
        return answer(re, line)
    }
}

extension Refusal {
    /// The tag `to=host:port`.
    fileprivate var movedTo: Uplink.Endpoint? {
        guard let to = tags.last(where: { $0.key == "to" })?.value.string,
            let colon = to.lastIndex(of: ":"), let port = UInt16(to[to.index(after: colon)...])
        else { return nil }
        return Uplink.Endpoint(host: String(to[..<colon]), port: port)
    }
}
