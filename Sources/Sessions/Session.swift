public import Vocabulary
import Wire

/// One peer's dialogue with the gateway, as a machine: bytes and time in, orders out.
///
/// It greets, waits for AUTH, answers by itself what needs no desk (PING, HELP, QUIT, lines that
/// do not parse, what a role may not, what comes too fast) and hands on the rest in order. It has
/// no socket and no clock. Whoever has both carries the orders out in the order they are given,
/// answers of the desk included, and then answers come in the order of the commands.
public struct Session: Sendable {
    /// What the holder of the connection is to do.
    public enum Order: Hashable, Sendable {
        /// Write this line, after all that was ordered before.
        case answer(ServerLine)
        /// Look the key up, then call `welcome` and `resume`, or `refuse`.
        case authenticate(key: Text, secret: Text?, re: Text?)
        /// Give this to the desk; `raw` is the line as it came, without its line end.
        case command(Command, raw: [UInt8])
        /// Say BYE with these words, if any, write out what is left and close.
        case end(bye: Text?)
    }

    /// Where the dialogue stands.
    public enum Phase: Hashable, Sendable {
        /// Before AUTH.
        case greeted
        /// AUTH was said; the key is being looked up.
        case checking
        /// After WELCOME.
        case open(Role, KeyName)
        /// Nothing is heard any more.
        case ended
    }

    /// Bytes that may come while a key is looked up; they are handled after WELCOME. A connection
    /// should not be read from while `isHolding`, so this is what one read may bring.
    public static let heldBytes = 256 << 10

    /// The session's number.
    public let id: SessionID
    /// Where the dialogue stands.
    public internal(set) var phase = Phase.greeted
    /// Lines and bytes said before WELCOME.
    var linesBeforeWelcome = 0
    var bytesBeforeWelcome = 0
    var scanner = LineScanner(limit: Limits.lineBytesBeforeWelcome)
    /// What came while the key was looked up.
    var held: [UInt8] = []
    /// The `id` of the AUTH that is being checked.
    var authenticationID: Text?
    var heartbeat: Heartbeat
    var allowance: Allowance?

    /// A session that has just been accepted.
    public init(id: SessionID, openedAt: Timestamp) {
        self.id = id
        heartbeat = Heartbeat(openedAt: openedAt)
    }

    /// What the gateway says first of all.
    public static let greeting = ServerLine.hello

    /// The role, after WELCOME.
    public var role: Role? {
        if case .open(let role, _) = phase { role } else { nil }
    }

    /// The key, after WELCOME.
    public var key: KeyName? {
        if case .open(_, let key) = phase { key } else { nil }
    }

    /// Whether the session is over: everything further is ignored.
    public var hasEnded: Bool { phase == .ended }

    /// Whether a key is being looked up: the connection should not be read from meanwhile.
    public var isHolding: Bool { phase == .checking }

    // MARK: - What comes in

    /// Takes bytes as they came, in whatever pieces.
    public mutating func receive(
        _ bytes: UnsafeRawBufferPointer, at now: Timestamp, into orders: inout [Order]
    ) {
        heartbeat.hear(at: now)
        // What came first is handled first, even where nobody called `resume`.
        if role != nil, !held.isEmpty { resume(at: now, into: &orders) }
        var rest = bytes
        while !rest.isEmpty {
            switch phase {
            case .ended: return
            case .checking: return hold(rest, into: &orders)
            case .greeted: greet(&rest, into: &orders)
            case .open(let role, _): serve(&rest, role, at: now, into: &orders)
            }
        }
    }

    /// Opens the session after its key was found good: orders WELCOME. Then `resume` handles what
    /// came meanwhile, so that what the desk shows a newcomer can be written between.
    public mutating func welcome(
        role: Role, key: KeyName, at now: Timestamp, into orders: inout [Order]
    ) {
        guard phase == .checking else { return }
        phase = .open(role, key)
        scanner.limit = Limits.lineBytes
        allowance = role == .room ? nil : Allowance(at: now)
        authenticationID = nil
        heartbeat.hear(at: now)
        orders.append(.answer(.welcome(Welcome(role: role, key: key, time: now))))
    }

    /// Handles what came while the key was looked up.
    public mutating func resume(at now: Timestamp, into orders: inout [Order]) {
        var waiting: [UInt8] = []
        swap(&waiting, &held)
        waiting.withUnsafeBytes { receive($0, at: now, into: &orders) }
    }

    /// Refuses the AUTH (denied, moved, unavailable) and ends the session.
    public mutating func refuse(_ refusal: Refusal, into orders: inout [Order]) {
        guard phase == .checking else { return }
        orders.append(.answer(.error(re: authenticationID, refusal)))
        end(bye: nil, into: &orders)
    }

    /// Ends the session for a reason that lies elsewhere: drained, too slow, key revoked.
    public mutating func end(bye: Text?, into orders: inout [Order]) {
        guard phase != .ended else { return }
        phase = .ended
        held = []
        scanner = LineScanner()
        orders.append(.end(bye: bye))
    }

    private mutating func hold(_ bytes: UnsafeRawBufferPointer, into orders: inout [Order]) {
        guard held.count + bytes.count <= Self.heldBytes else {
            let refusal = Refusal(.tooFast, "too much came before WELCOME; wait for it")
            return refuse(refusal, into: &orders)
        }
        held.append(contentsOf: bytes)
    }

    // MARK: - Time

    /// When `tick` is due next, if nothing comes before.
    public var nextDeadline: Timestamp {
        switch phase {
        case .greeted, .checking: heartbeat.authenticationDeadline
        case .open: heartbeat.nextPing
        case .ended: Timestamp(milliseconds: .max)
        }
    }

    /// Looks at the time: ends what was not authenticated in time, asks the silent whether they are
    /// there, and ends those who do not answer.
    public mutating func tick(at now: Timestamp, into orders: inout [Order]) {
        guard now >= nextDeadline else { return }
        switch phase {
        case .ended: return
        case .greeted, .checking: end(bye: "not authenticated in time", into: &orders)
        case .open:
            if let token = heartbeat.ask(at: now) {
                orders.append(.answer(.ping(token)))
            } else {
                end(bye: "no answer to PING", into: &orders)
            }
        }
    }
}
