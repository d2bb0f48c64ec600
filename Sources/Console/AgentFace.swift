public import Vocabulary

/// One way to work at a desk: the full screen, or lines. What happens on the line to the gateway
/// goes through here, and each face then shows what came of it.
public protocol AgentFace {
    /// What is known of the desk.
    var workplace: Workplace { get set }
    /// Shows what has happened.
    mutating func digest()
}

extension AgentFace {
    /// Begins to connect.
    public mutating func begin() { workplace.uplink.begin() }

    /// The connection stands.
    public mutating func connected() {
        workplace.connected()
        digest()
    }

    /// The connection is gone, or could not be made.
    public mutating func lost(_ why: String, chance: UInt32) {
        workplace.lost(why, chance: chance)
        digest()
    }

    /// The gateway said a line.
    public mutating func receive(_ line: ServerLine) {
        workplace.receive(line)
        digest()
    }

    /// What the holder of the socket is to do now.
    public mutating func takeLineOrders() -> [Uplink.Order] { workplace.uplink.takeOrders() }
}
