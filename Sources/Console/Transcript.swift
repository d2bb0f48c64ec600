public import Vocabulary

/// The messages of one conversation that are known here, and how far the sends have come.
public struct Transcript: Hashable, Sendable {
    /// Messages kept of one conversation; older ones can be asked for again.
    static let most = 2_000

    /// How far a send has come.
    public struct Delivery: Hashable, Sendable {
        public var state: SendState
        public var why: Text
    }

    /// By their numbers.
    public private(set) var messages: [MessageFacts] = []
    private var deliveries: [SendID: Delivery] = [:]

    /// Takes a message in at its place; false where it is there already.
    mutating func add(_ message: MessageFacts) -> Bool {
        var place = messages.count
        while place > 0, messages[place - 1].sequence > message.sequence { place -= 1 }
        if place > 0, messages[place - 1].sequence == message.sequence {
            messages[place - 1] = message
            note(message)
            return false
        }
        messages.insert(message, at: place)
        note(message)
        if messages.count > Self.most { messages.removeFirst(messages.count - Self.most) }
        return true
    }

    private mutating func note(_ message: MessageFacts) {
        guard let send = message.send, let state = message.state, state.rank > rank(of: send) else {
            return
        }
        deliveries[send] = Delivery(state: state, why: .empty)
    }

    private func rank(of send: SendID) -> Int { deliveries[send]?.state.rank ?? -1 }

    /// A send has come so far; states never go back.
    mutating func set(_ send: SendID, _ state: SendState, why: Text) {
        guard state.rank >= rank(of: send) else { return }
        deliveries[send] = Delivery(state: state, why: why)
    }

    /// How far the send of a message has come; nil for what is no send.
    func delivery(of message: MessageFacts) -> Delivery? {
        message.send.flatMap { deliveries[$0] }
    }

    /// The number of the last message, 0 where there is none.
    var last: Int64 { messages.last?.sequence ?? 0 }
    /// Whether older messages than those here exist.
    var hasEarlier: Bool { (messages.first?.sequence ?? 1) > 1 }
}

extension SendState {
    fileprivate var rank: Int {
        switch self {
        case .pending: 0
        case .handed: 1
        case .failed: 2
        case .delivered: 3
        case .seen: 4
        }
    }
}
