import Vocabulary

/// What is known of a customer's behaviour on air, whether or not she ever wrote.
struct LiveCustomer {
    /// The newest signals, oldest first.
    var signals: [(kind: SignalKind, at: Timestamp, amount: Int64, number: UInt64)] = []
    /// Where she was seen last, and how many rooms saw her within the hour.
    var rooms: [(room: Name, at: Timestamp)] = []
    var product: Text?
}

extension Desk {
    /// SIGNAL: live behaviour, once for each id of a channel.
    func receive(
        _ report: SignalReport, id: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let room = known(report.room, by: peer)
        let channel = report.channel ?? room.channel
        let conversation = report.customer.flatMap {
            byCustomer[CustomerKey(channel: channel, customer: $0)]
        }
        // The same whenever it is asked for again: a conversation may begin meanwhile.
        let ack = ServerLine.ack(re: id, nil)
        if let id {
            let fingerprint = Fingerprint(scope: "s", channel, id)
            guard messageIDs[fingerprint] == nil else { return ack }
            messageIDs[fingerprint] = 0
        }
        output.changes.signals.append(
            SignalRecord(row: nextSignal, at: now, channel: channel, id: id, report: report))
        nextSignal += 1
        counts.signals += 1
        apply(report, channel: channel, at: now)
        if let conversation, conversation.state != .closed {
            rescore(conversation, text: nil)
            considerPeople(conversation)
        }
        return ack
    }

    /// What a signal leaves in memory; also how memory is filled again after a restart.
    func apply(_ report: SignalReport, channel: Name, at time: Timestamp) {
        guard let customer = report.customer else {
            if let product = report.product { rooms[report.room]?.product = product }
            return
        }
        let key = CustomerKey(channel: channel, customer: customer)
        var seen = liveCustomers[key] ?? LiveCustomer()
        if let kind = SignalKind(rawValue: report.kind.string) {
            let number = (seen.signals.last?.number ?? 0) + 1
            seen.signals.append((kind, time, report.amount ?? 1, number))
            if seen.signals.count > Limits.signalsPerCustomer { seen.signals.removeFirst() }
        }
        seen.rooms.removeAll { $0.room == report.room || time - $0.at > Limits.signalMemory }
        seen.rooms.append((report.room, time))
        seen.product = report.product ?? seen.product
        liveCustomers[key] = seen
        if liveCustomers.count > Limits.liveCustomers { forgetLiveCustomers() }
    }

    /// Who was not seen for an hour is forgotten; the conversations keep their score.
    private func forgetLiveCustomers() {
        liveCustomers = liveCustomers.filter { _, seen in
            seen.rooms.contains { now - $0.at <= Limits.signalMemory }
        }
        if liveCustomers.count > Limits.liveCustomers { liveCustomers.removeAll() }
    }
}
