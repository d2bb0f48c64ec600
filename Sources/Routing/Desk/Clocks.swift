import Vocabulary

/// Whose time it is: the four clocks of a conversation never run together, and together they make
/// the whole time since it was opened. They can be reckoned again from the journal.
struct Clocks: Equatable {
    /// Who is being waited for.
    enum Hand: Int, CaseIterable {
        case bot, queue, agent, customer
    }

    private(set) var times = [Int64](repeating: 0, count: Hand.allCases.count)
    private var since = Timestamp.zero
    private var running = Hand.customer

    /// Milliseconds on one clock.
    subscript(hand: Hand) -> Int64 { times[hand.rawValue] }

    /// Puts all back to nought.
    mutating func start(_ hand: Hand, at now: Timestamp) {
        self = Clocks()
        running = hand
        since = now
    }

    /// From here on it is another's time.
    mutating func turn(to hand: Hand, at now: Timestamp) {
        if since != .zero { times[running.rawValue] += max(0, now - since) }
        running = hand
        since = now
    }

    /// As tags of the event that closes a conversation, in seconds.
    var tags: [Line.Tag] {
        zip(["bot-time", "queue-time", "agent-time", "customer-time"] as [Text], times).map {
            Line.Tag($0, Decision.seconds($1))
        }
    }

    /// For the store: the times, the running clock and since when.
    var encoded: Text {
        Text(list: times + [Int64(running.rawValue), since.milliseconds])
    }

    init() {}

    init(encoded text: Text) {
        let numbers = text.numbers
        guard numbers.count == times.count + 2, let hand = Hand(rawValue: Int(numbers[4])) else {
            return
        }
        times = Array(numbers[0..<4])
        running = hand
        since = Timestamp(milliseconds: numbers[5])
    }
}

extension Conversation {
    /// Whose time it is now, by who has it and who had the last word.
    var hand: Clocks.Hand {
        if waitingSince == .zero { return .customer }
        switch state {
        case .bot: return .bot
        case .queued, .offered: return .queue
        case .owned: return .agent
        case .closed: return .customer
        }
    }
}
