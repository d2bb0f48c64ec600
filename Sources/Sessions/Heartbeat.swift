import Vocabulary

/// Watches how long a peer has been silent.
struct Heartbeat: Sendable {
    private let openedAt: Timestamp
    /// When something was last heard, or asked.
    private var last: Timestamp
    private var unanswered = 0
    private var asked: Int64 = 0

    init(openedAt: Timestamp) {
        self.openedAt = openedAt
        last = openedAt
    }

    /// When the peer must have been welcomed.
    var authenticationDeadline: Timestamp { openedAt + Limits.authenticationTime }

    /// When silence is to be broken next.
    var nextPing: Timestamp { last + Limits.heartbeat }

    /// Any sign of life answers every PING.
    mutating func hear(at now: Timestamp) {
        last = max(last, now)
        unanswered = 0
    }

    /// The token of the PING to be said; nil when enough have stayed unanswered.
    mutating func ask(at now: Timestamp) -> Text? {
        guard unanswered < Limits.unansweredPings else { return nil }
        unanswered += 1
        asked += 1
        last = max(last, now)
        return Text(asked)
    }
}
