import Vocabulary

/// A conversation as a row, and back: what is asked for often has a column, the rest is tags.
extension Conversation {
    var record: ConversationRecord { record(withDetail: true) }

    /// The row; without what only a restart needs, where none can come.
    func record(withDetail: Bool) -> ConversationRecord {
        ConversationRecord(
            id: id, channel: channel, customer: customer, room: room, state: state,
            owner: owner.text, score: score, openedAt: openedAt, waitingSince: waitingSince,
            closedAt: closedAt, outcome: outcome, amount: amount, lastRow: lastRow,
            lastMessage: lastMessage, detail: withDetail ? detail : [])
    }

    private var detail: [Line.Tag] {
        var tags = Tags()
        tags.add("connector", connector)
        tags.add("account", account)
        tags.add("attributed", Text(attribution.reason.rawValue))
        tags.add("confidence", attribution.confidence)
        tags.add("name", customerName)
        tags.add("lang", language)
        tags.add("follower", follower ? 1 : 0)
        tags.add("ref", referral)
        tags.add("product", product)
        tags.add("last-agent", lastAgent)
        tags.add("skill", skill)
        tags.add("people", wantsPeople ? 1 : 0)
        tags.add("queued", queuedAt)
        tags.add("owned", ownedAt)
        tags.add("heard", lastCustomerAt)
        tags.add("intent", Text(intent.rawValue))
        tags.add("evidence", evidence.encoded)
        tags.add("last", lastText)
        tags.add("until", windowUntil)
        if let sendsLeft { tags.add("left", sendsLeft + 1) }
        tags.add("answer", lastAnswer)
        tags.add("answered", lastAnswerAt)
        tags.add("replies", botReplies)
        tags.add("replies-since", botRepliesSince)
        tags.add("decision", lastDecision)
        tags.add("burst", burst)
        tags.add("burst-since", burstSince)
        tags.add("orders", orders)
        tags.add("clocks", clocks.encoded)
        tags.add("replied", hadReply ? 1 : 0)
        tags.add("followed-up", followUps)
        tags.add("reminded", reminders)
        tags.add("scored", scoredAt)
        tags.add("scored-wait", scoredWait)
        for label in labels { tags.add("label", label) }
        for entry in contact { tags.add("contact-\(entry.key)", entry.value) }
        return tags.tags
    }

    convenience init(_ record: ConversationRecord) {
        self.init(id: record.id, channel: record.channel, customer: record.customer)
        room = record.room
        state = record.state
        // An agent may be named like the bot or the queue: the state knows better.
        switch record.owner {
        case _ where state == .owned: owner = .agent(record.owner)
        case "bot": owner = .bot
        case "queue": owner = .queue
        default: owner = .agent(record.owner)
        }
        score = record.score
        openedAt = record.openedAt
        waitingSince = record.waitingSince
        closedAt = record.closedAt
        outcome = record.outcome
        amount = record.amount
        lastRow = record.lastRow
        lastMessage = record.lastMessage
        for tag in record.detail { restore(tag.key, tag.value) }
    }

    private func restore(_ key: Text, _ value: Text) {
        switch key {
        case "connector": connector = value
        case "account": account = value
        case "attributed":
            attribution.reason = Attribution.Reason(rawValue: value.string) ?? .unknown
        case "confidence": attribution.confidence = Int(value.integer ?? 0)
        case "name": customerName = value
        case "lang": language = value
        case "follower": follower = value == "1"
        case "ref": referral = value
        case "product": product = value
        case "last-agent": lastAgent = value
        case "skill": skill = value
        case "people": wantsPeople = value == "1"
        case "label": labels.append(value)
        default: restoreClock(key, value)
        }
    }

    private func restoreClock(_ key: Text, _ value: Text) {
        let number = value.integer ?? 0
        let time = Timestamp(milliseconds: number)
        switch key {
        case "queued": queuedAt = time
        case "owned": ownedAt = time
        case "heard": lastCustomerAt = time
        case "until": windowUntil = time
        case "answered": lastAnswerAt = time
        case "replies-since": botRepliesSince = time
        case "left": sendsLeft = Int(number) - 1
        case "burst": burst = Int(number)
        case "burst-since": burstSince = time
        case "clocks": clocks = Clocks(encoded: value)
        case "followed-up": followUps = Int(number)
        case "replied": hadReply = value == "1"
        case "orders": orders = Int(number)
        case "reminded": reminders = Int(number)
        case "scored": scoredAt = time
        case "scored-wait": scoredWait = Int(number)
        case "replies": botReplies = Int(number)
        case "decision": lastDecision = number
        case "intent": intent = IntentClass(rawValue: value.string) ?? .chat
        case "evidence": evidence = ConversationEvidence(encoded: value)
        case "last": lastText = value
        case "answer": lastAnswer = value
        default:
            if key.hasPrefix("contact-") { contact.append(Line.Tag(key.dropping(8), value)) }
        }
    }
}

/// Gathers tags, leaving out what says nothing.
private struct Tags {
    var tags: [Line.Tag] = []

    mutating func add(_ key: Text, _ value: Text?) {
        if let value, !value.isEmpty { tags.append(Line.Tag(key, value)) }
    }

    mutating func add(_ key: Text, _ value: Int) {
        if value != 0 { tags.append(Line.Tag(key, Text(Int64(value)))) }
    }

    mutating func add(_ key: Text, _ value: Int64) {
        if value != 0 { tags.append(Line.Tag(key, Text(value))) }
    }

    mutating func add(_ key: Text, _ value: Timestamp) {
        add(key, value.milliseconds)
    }
}
