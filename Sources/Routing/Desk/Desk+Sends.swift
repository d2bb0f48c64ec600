import Vocabulary

extension Desk {
    /// SAY: to the customer, within the platform's window and count.
    func say(
        _ id: ConversationID, _ text: Text, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try owned(id, by: peer)
        let author: Author = peer.role == .bot ? .bot : .agent
        if author == .bot { try checkReserve(conversation) }
        let send = try write(to: conversation, text, author: author, name: peer.name)
        var tags = [Line.Tag("send", send.id.text)]
        if let left = conversation.sendsLeft { tags.append(Line.Tag("left", Text(Int64(left)))) }
        if conversation.windowUntil != .zero {
            tags.append(Line.Tag("until", conversation.windowUntil.rfc3339))
        }
        return .ok(re: re, tags: tags)
    }

    /// Puts a message on its way; the transcript shows it at once.
    @discardableResult
    func write(
        to conversation: Conversation, _ text: Text, author: Author, name: Text
    ) throws(Refusal) -> Outgoing {
        try checkWindow(conversation, text)
        let send = Outgoing(
            id: SendID(nextSend), conversation: conversation, at: now, room: conversation.room,
            author: name, text: text)
        nextSend += 1
        if let left = conversation.sendsLeft { conversation.sendsLeft = left - 1 }
        sends[send.id.number] = send
        openSends += 1
        counts.sends += 1
        append(conversation, author, name: name, text, send: send.id)
        if author == .agent {
            noteReply(conversation, waitedSince: conversation.waitingSince)
        }
        answered(conversation)
        if conversation.state == .queued { refreshQueue(conversation) }
        dispatch(send)
        return send
    }

    /// A bot may not spend the last sends of a window: they are kept for people.
    private func checkReserve(_ conversation: Conversation) throws(Refusal) {
        let reserve = policy.channel(conversation.channel.string).reserve
        guard let left = conversation.sendsLeft, left <= reserve else { return }
        throw Refusal(
            .quotaSpent,
            "the last \(Text(Int64(left))) sends of this window are kept for people; TRANSFER it"
        )
    }

    private func checkWindow(_ conversation: Conversation, _ text: Text) throws(Refusal) {
        let channel = policy.channel(conversation.channel.string)
        if conversation.windowUntil != .zero, now >= conversation.windowUntil {
            throw Refusal(
                .windowClosed,
                """
                the window shut at \(conversation.windowUntil.rfc3339); \
                it opens when the customer writes
                """
            )
        }
        if let left = conversation.sendsLeft, left <= 0 {
            let sends = Text(Int64(channel.sends ?? 0))
            throw Refusal(
                .quotaSpent,
                """
                \(sends) of \(sends) sends are spent, the window shuts at \
                \(conversation.windowUntil.rfc3339); more when the customer writes
                """
            )
        }
        if text.scalarCount > channel.maxLength {
            throw Refusal(
                .textTooLong,
                """
                \(conversation.channel) takes \(Text(Int64(channel.maxLength))) characters in one \
                message, these are \(Text(Int64(text.scalarCount)))
                """
            )
        }
        if openSends >= Limits.pendingSendsPerDesk {
            throw Refusal(
                .unavailable, "too many sends wait for the platform", tags: [Line.Tag("after", "5")]
            )
        }
    }

    /// The last word is ours: the customer waits no longer.
    private func answered(_ conversation: Conversation) {
        conversation.waitingSince = .zero
        conversation.reminders = 0
        conversation.reminderNumber += 1
        turnClock(conversation)
        armFollowUp(conversation)
    }

    // MARK: - Passing on

    /// The connector keys that may carry a send, the likeliest first.
    func route(of send: Outgoing) -> [Name] {
        let conversation = send.conversation
        let roomConnector = rooms[send.room]?.connector
        if let roomConnector, roomConnector != conversation.connector {
            return [conversation.connector, roomConnector]
        }
        return [conversation.connector]
    }

    /// An earlier send of the same conversation that waits to be tried again: order is kept.
    func retrying(before send: Outgoing) -> Outgoing? {
        send.conversation.retrying.flatMap { sends[$0] }.flatMap { earlier in
            earlier.isOpen && earlier.id < send.id && earlier.nextTry > now ? earlier : nil
        }
    }

    func push(_ send: Outgoing, to session: SessionID) {
        send.state = .handed
        send.session = session
        send.attempts += 1
        send.conversation.strandedSends.removeAll { $0 === send }
        tell(session, .send(send.push))
        schedule(send, at: now + Limits.sendRepeat)
    }

    func schedule(_ send: Outgoing, at time: Timestamp) {
        send.nextTry = time
        output.changes.sends.append(send.record)
        timers.set(.sendAgain(send, attempt: send.attempts), at: time)
    }

    /// A send went unanswered, or its pause after a failure is over.
    func sendAgain(_ send: Outgoing, attempt: Int) {
        guard send.isOpen, send.attempts == attempt, send.nextTry <= now else { return }
        dispatch(send)
    }

    // MARK: - The platform's word

    /// DELIVERED and SEEN: told once, however often they come.
    func settle(
        _ id: SendID, _ state: SendState, why: Text, re: Text?
    ) throws(Refusal) -> ServerLine {
        let send = try known(id)
        guard send.state != .seen, send.state != state, send.state != .failed || state == .seen
        else { return .ok(re: re, tags: []) }
        settle(send, state, why: why)
        return .ok(re: re, tags: [])
    }

    private func settle(_ send: Outgoing, _ state: SendState, why: Text) {
        if send.isOpen {
            openSends -= 1
            remember(settled: send.id)
        }
        send.state = state
        send.why = why
        send.nextTry = .zero
        output.changes.sends.append(send.record)
        let conversation = send.conversation
        let line = ServerLine.status(conversation.id, send.id, state, why: why)
        for session in audience(of: conversation) { tell(session, line) }
        tellWatchers(conversation, line)
        letGo(behind: send)
    }

    /// Keeps a send until the one that is tried again before it is settled.
    func hold(_ send: Outgoing) {
        let conversation = send.conversation
        if !conversation.heldSends.contains(where: { $0 === send }) {
            conversation.heldSends.append(send)
        }
    }

    /// What waited behind a send that is settled goes out now, in order.
    private func letGo(behind send: Outgoing) {
        let conversation = send.conversation
        guard conversation.retrying == send.id.number else { return }
        conversation.retrying = nil
        let held = conversation.heldSends.sorted { $0.id < $1.id }
        conversation.heldSends = []
        for send in held where send.state == .pending { dispatch(send) }
    }

    /// FAILED: tried again later and later, or over, which the owner is told.
    func fail(_ id: SendID, final: Bool, why: Text, re: Text?) throws(Refusal) -> ServerLine {
        let send = try known(id)
        guard send.isOpen else { return .ok(re: re, tags: []) }
        if final || send.attempts >= Limits.sendAttempts {
            giveBackQuota(send)
            counts.sendsFailed += 1
            settle(send, .failed, why: why)
            system(
                send.conversation,
                "not delivered: \(why.isEmpty ? "the platform refused it" : why)")
        } else {
            send.state = .pending
            send.why = why
            retry(send)
            let wait = Limits.sendRetry << Int64(max(0, send.attempts - 1))
            schedule(send, at: now + wait)
        }
        return .ok(re: re, tags: [])
    }

    /// What the platform did not take does not count, unless its window has begun anew since.
    private func giveBackQuota(_ send: Outgoing) {
        let conversation = send.conversation
        guard let left = conversation.sendsLeft, send.at >= conversation.lastCustomerAt else {
            return
        }
        let most = policy.channel(conversation.channel.string).sends ?? .max
        conversation.sendsLeft = min(left + 1, most)
        markChanged(conversation)
    }

    private func retry(_ send: Outgoing) {
        let conversation = send.conversation
        let earlier = conversation.retrying.flatMap { sends[$0] }
        if let earlier, earlier.isOpen, earlier.id < send.id { return hold(send) }
        conversation.retrying = send.id.number
    }

    private func known(_ id: SendID) throws(Refusal) -> Outgoing {
        guard let send = sends[id.number] else {
            throw Refusal(
                .badParameter, "\(id.text) is no send of this desk, or was settled long ago")
        }
        return send
    }

    /// Settled sends are kept for a while, since SEEN may come late; the oldest go first.
    private func remember(settled id: SendID) {
        settledSends.append(id)
        guard settledSends.count - settledHead > Limits.settledSends else { return }
        sends[settledSends[settledHead].number] = nil
        settledHead += 1
        if settledHead > Limits.settledSends {
            settledSends.removeFirst(settledHead)
            settledHead = 0
        }
    }
}
