import Vocabulary

/// How fast one business account may send: what its platform allows a second, people first.
struct Pace {
    /// When the next send would be due at an even pace; the allowance of one second may go at once.
    var due = Timestamp.zero
    var people = SendLine()
    var bot = SendLine()
    /// Whether an alarm will call.
    var isAwaited = false

    /// Milliseconds that may be sent ahead of an even pace.
    static let ahead: Int64 = 1_000
}

/// Sends in order, the first taken in constant time.
struct SendLine {
    private var sends: [Outgoing] = []
    private var head = 0

    var isEmpty: Bool { head == sends.count }

    mutating func append(_ send: Outgoing) { sends.append(send) }

    mutating func removeFirst() -> Outgoing? {
        guard !isEmpty else { return nil }
        let first = sends[head]
        head += 1
        if head > 1_024, head * 2 > sends.count {
            sends.removeFirst(head)
            head = 0
        }
        return first
    }
}

/// What a pace is kept for.
struct AccountKey: Hashable {
    let channel: Name
    let account: Name
}

extension Desk {
    private func account(of send: Outgoing) -> AccountKey {
        let conversation = send.conversation
        let account = conversation.account ?? rooms[send.room]?.report.account
        return AccountKey(channel: conversation.channel, account: account ?? send.room)
    }

    /// Lets a send go now, or when its account's pace and its customer's gap allow.
    func dispatch(_ send: Outgoing) {
        guard !send.isQueued else { return }
        let conversation = send.conversation
        if let earlier = retrying(before: send) {
            hold(send)
            return schedule(send, at: earlier.nextTry)
        }
        let gap = Int64(policy.channel(conversation.channel.string).gap)
        if gap > 0, conversation.nextSendAt > now, !send.isSpaced {
            send.isSpaced = true
            schedule(send, at: conversation.nextSendAt)
            conversation.nextSendAt = conversation.nextSendAt + gap
            return
        }
        if gap > 0, !send.isSpaced {
            send.isSpaced = true
            conversation.nextSendAt = now + gap
        }
        let key = account(of: send)
        var pace = paces[key] ?? Pace()
        if pace.people.isEmpty, pace.bot.isEmpty, pace.due - now <= Pace.ahead {
            hand(send, in: &pace)
        } else {
            send.isQueued = true
            if send.author == "bot" { pace.bot.append(send) } else { pace.people.append(send) }
            wake(key, &pace)
            store(waiting: send)
        }
        paces[key] = pace
    }

    /// The pace of an account allows more: people's sends first.
    func goOn(_ key: AccountKey) {
        guard var pace = paces[key] else { return }
        pace.isAwaited = false
        while pace.due - now <= Pace.ahead,
            let send = pace.people.removeFirst() ?? pace.bot.removeFirst()
        {
            send.isQueued = false
            if send.isOpen { hand(send, in: &pace) }
        }
        wake(key, &pace)
        paces[key] = pace
    }

    private func wake(_ key: AccountKey, _ pace: inout Pace) {
        guard !pace.isAwaited, !(pace.people.isEmpty && pace.bot.isEmpty) else { return }
        pace.isAwaited = true
        timers.set(.pace(key), at: pace.due + -Pace.ahead)
    }

    private func hand(_ send: Outgoing, in pace: inout Pace) {
        guard let session = session(for: send) else { return strand(send) }
        let perSecond = policy.channel(send.conversation.channel.string).perSecond
        pace.due = max(pace.due, now) + Int64(1_000 / max(1, perSecond))
        push(send, to: session)
    }

    /// One of the sessions of the connector that may carry the send, in turn.
    private func session(for send: Outgoing) -> SessionID? {
        for key in route(of: send) {
            guard var connector = connectors[key], !connector.sessions.isEmpty else { continue }
            connector.turn = (connector.turn + 1) % connector.sessions.count
            connectors[key] = connector
            return connector.sessions[connector.turn]
        }
        return nil
    }

    private func strand(_ send: Outgoing) {
        let conversation = send.conversation
        if !conversation.strandedSends.contains(where: { $0 === send }) {
            conversation.strandedSends.append(send)
        }
        store(waiting: send)
    }

    /// Another connector is responsible from now on: it carries what the former could not.
    func sendStranded(_ conversation: Conversation) {
        guard !conversation.strandedSends.isEmpty else { return }
        let stranded = conversation.strandedSends.sorted { $0.id < $1.id }
        conversation.strandedSends = []
        for send in stranded where send.state == .pending && send.nextTry <= now { dispatch(send) }
    }

    /// The same for all that came from a room.
    func sendStranded(from room: Name) {
        let stranded = sends.values.filter { $0.isOpen && $0.room == room }
        for send in stranded.sorted(by: { $0.id < $1.id }) { sendStranded(send.conversation) }
    }

    /// Nobody is there to carry it, or its turn comes later.
    private func store(waiting send: Outgoing) {
        send.state = .pending
        send.session = nil
        send.nextTry = .zero
        output.changes.sends.append(send.record)
    }
}
