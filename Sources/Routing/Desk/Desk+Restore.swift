public import Vocabulary

extension Desk {
    /// Takes up what the store holds, as if the desk had never stopped: to be called once, before
    /// any input. Offers that stood are back in the queue; owners have the grace time to return.
    public func restore(_ restored: Restored, at time: Timestamp) {
        now = max(now, time)
        nextJournal = restored.nextJournal
        noteStart()
        nextRow = restored.nextMessageRow
        nextSignal = restored.nextSignalRow
        nextSend = restored.nextSend
        if let lessons = restored.settings.last(where: { $0.key == "learnt" }) {
            learning = Learning(encoded: lessons.value)
        }
        for record in restored.rooms { restore(record) }
        for record in restored.agents { restore(record) }
        messageIDs.reserveCapacity(restored.messageIDs.count)
        for (channel, id, conversation) in restored.messageIDs {
            messageIDs[Fingerprint(scope: "m", channel, id)] = conversation.number
        }
        for record in restored.signals {
            if let id = record.id {
                messageIDs[Fingerprint(scope: "s", record.channel, id)] = 0
            }
            apply(record.report, channel: record.channel, at: record.at)
        }
        for record in restored.answers {
            answers.remember(record.answer, peer: record.peer, id: record.id, at: record.at)
        }
        for record in restored.conversations { restore(record) }
        for record in restored.sends { restore(record) }
        useLessons()
        settleOwners()
    }

    private func restore(_ record: RoomRecord) {
        let room = Room(name: record.report.room, number: roomOrder.count)
        room.report = record.report
        room.isPaused = record.isPaused
        room.changedAt = record.changedAt
        rooms[room.name] = room
        roomOrder.append(room)
        if room.isOnAir { startCues(room) }
    }

    private func restore(_ record: AgentRecord) {
        let agent = agent(record.name)
        agent.isReady = record.isReady
        agent.seats = min(record.seats, mostSeats(agent.name))
        agent.reason = record.reason
        agent.changedAt = record.changedAt
    }

    private func restore(_ record: ConversationRecord) {
        let conversation = Conversation(record)
        let number = conversation.id.number
        conversations[number] = conversation
        byCustomer[CustomerKey(channel: conversation.channel, customer: conversation.customer)] =
            conversation
        lastConversation = max(lastConversation, number)
        if rooms[conversation.room]?.connector == "?" {
            rooms[conversation.room]?.connector = conversation.connector
        }
        guard conversation.state != .closed else { return }
        counts.open += 1
        if conversation.windowUntil > now { armWindow(conversation) }
    }

    private func restore(_ record: SendRecord) {
        guard let conversation = conversations[record.conversation.number] else { return }
        let send = Outgoing(
            id: record.id, conversation: conversation, at: record.at, room: record.room,
            author: record.author, text: record.text)
        send.state = record.state
        send.attempts = record.attempts
        send.nextTry = record.nextTry
        send.why = record.why
        sends[send.id.number] = send
        guard send.isOpen else { return settledSends.append(send.id) }
        openSends += 1
        if send.state == .pending, send.nextTry > now {
            timers.set(.sendAgain(send, attempt: send.attempts), at: send.nextTry)
            if send.attempts > 0, conversation.retrying == nil {
                conversation.retrying = send.id.number
            }
        } else {
            send.state = .pending
            send.nextTry = .zero
            conversation.strandedSends.append(send)
        }
    }

    /// Owners are given the grace time, the queue is filled again in order of opening.
    private func settleOwners() {
        for conversation in openConversations({ _ in true }) {
            switch conversation.state {
            case .owned:
                guard let name = conversation.agentName else { continue }
                let agent = agent(name)
                agent.conversations.append(conversation)
                counts.owned += 1
            case .offered, .queued:
                conversation.state = .queued
                conversation.owner = .queue
                if isPaused(conversation) {
                    conversation.isHeldByPause = true
                } else {
                    dispatcher.enter(
                        waiting(conversation), at: now.milliseconds, isArrival: false)
                }
            case .bot, .closed: break
            }
        }
        for agent in agentOrder {
            updateAvailability(agent)
            for conversation in agent.conversations {
                dispatcher.hold(
                    waiting(conversation), agent: agent.number, at: now.milliseconds)
                goOnReminding(conversation)
            }
            if !agent.conversations.isEmpty || agent.isReady { startGrace(agent) }
        }
    }
}
