import Sessions
import Vocabulary
import Wire

/// A session with somebody at the other end, for tests: text in, orders out.
struct Peer {
    var session: Session
    var orders: [Session.Order] = []
    var now: Timestamp

    static let start = Timestamp(milliseconds: 1_000_000)

    init() {
        session = Session(id: SessionID(1), openedAt: Self.start)
        now = Self.start
    }

    /// A peer that has been welcomed, with nothing ordered yet.
    init(_ role: Role) {
        self.init()
        say("AUTH d/n secret")
        welcome(role)
        orders = []
    }

    mutating func welcome(_ role: Role) {
        session.welcome(
            role: role, key: KeyName(desk: "d", name: "n"), at: now, into: &orders)
        session.resume(at: now, into: &orders)
    }

    /// Sends one line.
    mutating func say(_ line: String) {
        send(Array("\(line)\n".utf8))
    }

    /// Sends bytes as one piece.
    mutating func send(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { session.receive($0, at: now, into: &orders) }
    }

    mutating func tick(after milliseconds: Int64) {
        now = now + milliseconds
        session.tick(at: now, into: &orders)
    }

    mutating func take() -> [String] {
        let taken = orders.map(Self.text)
        orders = []
        return taken
    }

    /// An order in a few words: what is written, or `auth`, `desk` or `end` and what comes with it.
    static func text(_ order: Session.Order) -> String {
        switch order {
        case .answer(let line): String(decoding: line.printed.dropLast(), as: UTF8.self)
        case .authenticate(let key, let secret, let re):
            "auth \(key) \(secret ?? "-") \(re ?? "-")"
        case .command(_, let raw): "desk " + String(decoding: raw, as: UTF8.self)
        case .end(let bye): "end \(bye ?? "-")"
        }
    }

    /// The code of the only order, where it is ERR.
    static func code(_ orders: [Session.Order]) -> ErrorCode? {
        guard orders.count == 1, case .answer(.error(_, let refusal)) = orders[0] else {
            return nil
        }
        return refusal.code
    }
}
