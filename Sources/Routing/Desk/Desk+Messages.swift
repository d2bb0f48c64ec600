import Vocabulary

extension Desk {
    /// DM: stored once for each message id of a channel, whoever brings it, however often.
    func receive(_ message: DirectMessage, id: Text, from peer: Peer) -> ServerLine {
        let room = message.room.map { known($0, by: peer) }
        let channel = message.channel ?? room?.channel ?? "tiktok"
        let fingerprint = Fingerprint(scope: "m", channel, id)
        if let number = messageIDs[fingerprint] {
            counts.duplicates += 1
            return .ack(re: id, ConversationID(number))
        }
        let key = CustomerKey(channel: channel, customer: message.customer)
        let isNew = byCustomer[key] == nil
        if byCustomer[key].map({ $0.state == .closed }) ?? true,
            counts.open >= Limits.openConversationsPerDesk
        {
            return .error(re: id, .tooManyOpen)
        }
        let conversation = byCustomer[key] ?? open(key)
        messageIDs[fingerprint] = conversation.id.number
        let wasClosed = conversation.state == .closed
        if wasClosed || isNew { begin(conversation) }
        note(message, room: room, in: conversation, from: peer)
        heard(conversation, message)
        rescore(conversation, text: message.text)
        // Who looks on hears of the conversation before its first message.
        if isNew || wasClosed { tellState(conversation) }
        let row = append(
            conversation, .customer, name: message.name ?? message.customer, message.text,
            channel: channel, messageID: id)
        if isNew {
            journal(
                event: Line(
                    "OPENED",
                    [conversation.id.text, channel, conversation.customer, conversation.room],
                    tags: [Line.Tag("row", Text(row))]))
        } else if wasClosed {
            journal(event: Line("REOPENED", [conversation.id.text, conversation.room]))
        }
        counts.messages += 1
        if isNew { welcome(conversation) }
        react(to: conversation)
        return .ack(re: id, conversation.id)
    }

    private func open(_ key: CustomerKey) -> Conversation {
        lastConversation += 1
        let conversation = Conversation(
            id: ConversationID(lastConversation), channel: key.channel, customer: key.customer)
        conversations[lastConversation] = conversation
        byCustomer[key] = conversation
        return conversation
    }

    /// A new conversation, or a closed one opened again: the bot has it first.
    private func begin(_ conversation: Conversation) {
        conversation.state = .bot
        conversation.owner = .bot
        conversation.openedAt = now
        conversation.outcome = nil
        conversation.amount = nil
        conversation.closedAt = .zero
        conversation.wantsPeople = false
        conversation.waitingSince = .zero
        conversation.ownedAt = .zero
        conversation.hadReply = false
        conversation.clocks.start(.customer, at: now)
        counts.open += 1
    }

    /// What the message tells beside its words.
    private func note(
        _ message: DirectMessage, room: Room?, in conversation: Conversation, from peer: Peer
    ) {
        if conversation.connector != peer.name {
            conversation.connector = peer.name
            sendStranded(conversation)
        }
        conversation.account = message.account ?? conversation.account
        conversation.customerName = message.name ?? conversation.customerName
        conversation.language = message.language ?? conversation.language
        conversation.follower = message.follower ?? conversation.follower
        conversation.referral = message.ref ?? conversation.referral
        attribute(conversation, room: room, message: message)
        conversation.product = message.product ?? product(of: conversation)
    }

    /// The customer's clocks and the platform's window begin anew. The platform counts its window
    /// from when the customer wrote, however late the connector brings it.
    private func heard(_ conversation: Conversation, _ message: DirectMessage) {
        conversation.lastText = message.text
        conversation.lastCustomerAt = now
        conversation.followUps = 0
        if conversation.waitingSince == .zero {
            conversation.waitingSince = now
            conversation.reminders = 0
            turnClock(conversation)
            if conversation.state == .owned { armReminder(conversation) }
        }
        let channel = policy.channel(conversation.channel.string)
        let written = min(message.at ?? now, now)
        conversation.windowUntil =
            channel.window.map { max(conversation.windowUntil, written + Int64($0)) } ?? .zero
        conversation.sendsLeft = channel.sends
        if conversation.windowUntil > now { armWindow(conversation) }
    }

    /// What follows from a customer's message: its owner sees it, the bot answers, or people are
    /// asked.
    private func react(to conversation: Conversation) {
        followRoom(conversation)
        switch conversation.state {
        case .owned, .closed: break
        case .offered: tellState(conversation)
        case .queued: refreshQueue(conversation)
        case .bot: answerByBot(conversation)
        }
    }

    // MARK: - The transcript

    /// Adds a message to a transcript and shows it to whoever looks at the conversation.
    @discardableResult
    func append(
        _ conversation: Conversation, _ author: Author, name: Text, _ text: Text,
        channel: Name? = nil, messageID: Text? = nil, send: SendID? = nil
    ) -> Int64 {
        conversation.lastMessage += 1
        let facts = MessageFacts(
            conversation: conversation.id, sequence: conversation.lastMessage, at: now,
            author: author, name: name, text: text, send: send,
            state: send == nil ? nil : .pending)
        output.changes.messages.append(
            MessageRecord(
                row: nextRow, previous: conversation.lastRow, facts: facts, channel: channel,
                messageID: messageID))
        conversation.lastRow = nextRow
        nextRow += 1
        markChanged(conversation)
        let line = ServerLine.message(re: nil, facts)
        for session in audience(of: conversation) { tell(session, line) }
        tellWatchers(conversation, line)
        return conversation.lastRow
    }

    /// A line of the transcript that nobody wrote.
    func system(_ conversation: Conversation, _ words: Text) {
        append(conversation, .system, name: "livedesk", words)
    }
}
