import Vocabulary

extension Desk {
    /// Gives a conversation its room: by the connector's word, or by what else is known, with how
    /// sure that is and why.
    func attribute(_ conversation: Conversation, room: Room?, message: DirectMessage) {
        let before = conversation.room
        if let room {
            conversation.room = room.name
            conversation.attribution = .connector
            room.messages += 1
        } else {
            guess(conversation, message)
        }
        guard conversation.room != before || room == nil else { return }
        journal(
            event: Line(
                "ATTRIBUTED", [conversation.id.text, conversation.room],
                tags: [
                    Line.Tag("reason", Text(conversation.attribution.reason.rawValue)),
                    Line.Tag("confidence", Text(Int64(conversation.attribution.confidence))),
                ]))
    }

    private func guess(_ conversation: Conversation, _ message: DirectMessage) {
        let found =
            byReferral(message) ?? byAccount(message) ?? byLive(conversation)
            ?? byHistory(conversation)
        guard let (name, attribution) = found else {
            conversation.attribution = .unknown
            return
        }
        conversation.room = name
        conversation.attribution = attribution
        rooms[name]?.messages += 1
    }

    /// A `ref` that names a room, alone or before a separator, says it exactly.
    private func byReferral(_ message: DirectMessage) -> (Name, Attribution)? {
        guard let ref = message.ref else { return nil }
        let code = Text(
            bytes: Array(ref.bytes.prefix { $0 != 0x5F && $0 != 0x2D && $0 != 0x3D }))
        let room = rooms[ref] ?? rooms[code]
        return room.map { ($0.name, Attribution(reason: .referral, confidence: 100)) }
    }

    /// The room on air of the account that was written to: sure if it is the only one.
    private func byAccount(_ message: DirectMessage) -> (Name, Attribution)? {
        guard let account = message.account else { return nil }
        let onAir = roomOrder.filter { $0.isOnAir && $0.report.account == account }
        guard let first = onAir.first else { return nil }
        return (
            first.name, Attribution(reason: .account, confidence: onAir.count == 1 ? 95 : 50)
        )
    }

    /// Where the customer was seen on air.
    private func byLive(_ conversation: Conversation) -> (Name, Attribution)? {
        let key = CustomerKey(channel: conversation.channel, customer: conversation.customer)
        guard let seen = liveCustomers[key]?.rooms, let last = seen.last,
            now - last.at <= Limits.signalMemory
        else { return nil }
        return (last.room, Attribution(reason: .live, confidence: seen.count == 1 ? 85 : 55))
    }

    /// The room of the last message, or the only room on air.
    private func byHistory(_ conversation: Conversation) -> (Name, Attribution)? {
        if conversation.room != "*" {
            return (conversation.room, Attribution(reason: .history, confidence: 40))
        }
        let onAir = roomOrder.filter(\.isOnAir)
        guard onAir.count == 1 else { return nil }
        return (onAir[0].name, Attribution(reason: .history, confidence: 60))
    }

    /// The product it is about, where the message does not say: what the customer looked at, else
    /// what is pinned on air.
    func product(of conversation: Conversation) -> Text? {
        let key = CustomerKey(channel: conversation.channel, customer: conversation.customer)
        return liveCustomers[key]?.product ?? conversation.product
            ?? rooms[conversation.room]?.product
    }
}
