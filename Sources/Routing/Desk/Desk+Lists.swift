import Vocabulary

extension Desk {
    /// The open conversations that match, oldest first.
    func openConversations(_ matches: (Conversation) -> Bool) -> [Conversation] {
        conversations.values
            .filter { $0.state != .closed && matches($0) }
            .sorted { $0.id < $1.id }
    }

    /// LIST: the one who has waited longest first.
    func list(_ scope: ListScope, re: Text?, for peer: Peer) -> ServerLine {
        let found = openConversations { conversation in
            switch scope {
            case .mine: owns(peer, conversation) || conversation.offeree?.name == peer.name
            case .queue: conversation.state == .queued || conversation.state == .offered
            case .bot: conversation.state == .bot
            case .open: true
            }
        }
        return listing(found, re: re, for: peer)
    }

    /// CONV lines, the longest wait first, then OK; `more` says how many were left out.
    func listing(_ found: [Conversation], re: Text?, for peer: Peer) -> ServerLine {
        let ordered = found.sorted { left, right in
            let waits = (left.waited(at: now), right.waited(at: now))
            return waits.0 == waits.1 ? left.id < right.id : waits.0 > waits.1
        }
        for conversation in ordered.prefix(Limits.listLines) {
            tell(peer.session, .conversation(re: re, facts(conversation)))
        }
        let more = ordered.count - Limits.listLines
        return .ok(re: re, tags: more > 0 ? [Line.Tag("more", Text(Int64(more)))] : [])
    }

    /// HISTORY: the store answers, from what is durable by then.
    func history(
        _ id: ConversationID, before: Int64?, limit: Int?, re: Text?, for peer: Peer
    ) throws(Refusal) -> ServerLine? {
        let conversation = try conversation(id)
        output.items.append(
            .query(
                peer.session,
                .transcript(
                    re: re, conversation: id, lastRow: conversation.lastRow, before: before,
                    limit: min(limit ?? Limits.historyDefault, Limits.historyMost), finish: true)))
        return nil
    }

    /// PROFILE: what is known of a customer, on every channel.
    func profile(_ customer: Name, re: Text?, for peer: Peer) -> ServerLine {
        let known = conversations.values
            .filter { $0.customer == customer }
            .sorted { $0.id < $1.id }
        for conversation in known.prefix(Limits.listLines) {
            var tags = [
                Line.Tag("channel", conversation.channel), Line.Tag("room", conversation.room),
                Line.Tag("first", conversation.openedAt.rfc3339),
                Line.Tag("messages", Text(conversation.lastMessage)),
                Line.Tag("follower", conversation.follower ? "1" : "0"),
            ]
            if let name = conversation.customerName { tags.append(Line.Tag("name", name)) }
            if let language = conversation.language { tags.append(Line.Tag("lang", language)) }
            if let outcome = conversation.outcome {
                tags.append(Line.Tag("outcome", Text(outcome.rawValue)))
            }
            tags += conversation.contact
            tell(
                peer.session,
                .item(
                    re: re, Line("PROFILE", [customer, conversation.id.text], tags: tags)))
        }
        for (key, seen) in liveCustomers.filter({ $0.key.customer == customer })
            .sorted(by: { $0.key.channel < $1.key.channel })
        {
            for signal in seen.signals {
                tell(
                    peer.session,
                    .item(
                        re: re,
                        Line(
                            "SIGNAL", [customer, Text(signal.kind.rawValue)],
                            tags: [
                                Line.Tag("channel", key.channel),
                                Line.Tag("at", signal.at.rfc3339),
                                Line.Tag("amount", Text(signal.amount)),
                            ])))
            }
        }
        return .ok(re: re, tags: [Line.Tag("conversations", Text(Int64(known.count)))])
    }

    // MARK: - For supervisors and ops

    func listAgents(re: Text?, for peer: Peer) -> ServerLine {
        for agent in agentOrder {
            let state: Text =
                agent.sessions.isEmpty ? "gone" : agent.isReady ? "ready" : "away"
            let tags = [
                Line.Tag("seats", Text(Int64(agent.seats))),
                Line.Tag("conversations", Text(Int64(agent.conversations.count))),
                Line.Tag("offers", Text(Int64(agent.offers.count))),
                Line.Tag("since", agent.changedAt.rfc3339),
            ]
            tell(
                peer.session,
                .item(
                    re: re,
                    Line(
                        "AGENT", [agent.name, state],
                        trailing: agent.reason.isEmpty ? nil : agent.reason, tags: tags)))
        }
        return .ok(re: re, tags: [])
    }

    func listRooms(re: Text?, for peer: Peer) -> ServerLine {
        for room in roomOrder { tell(peer.session, .item(re: re, line(of: room))) }
        return .ok(re: re, tags: [])
    }

    func line(of room: Room) -> Line {
        let state: Text = room.isPaused ? "paused" : room.isOnAir ? "on" : "off"
        let report = room.report
        var tags = [
            Line.Tag("channel", room.channel), Line.Tag("messages", Text(Int64(room.messages))),
            Line.Tag("since", room.changedAt.rfc3339),
        ]
        if let host = report.host { tags.append(Line.Tag("host", host)) }
        if let account = report.account { tags.append(Line.Tag("account", account)) }
        if let followers = report.followers {
            tags.append(Line.Tag("followers", Text(followers)))
        }
        if let violations = report.violations {
            tags.append(Line.Tag("violations", Text(violations)))
        }
        return Line(
            "ROOM", [room.name, state], trailing: report.title.isEmpty ? nil : report.title,
            tags: tags)
    }

    func stats(reset: Bool, re: Text?, for peer: Peer) -> ServerLine {
        if reset {
            forgetLessons()
            return .ok(re: re, tags: [])
        }
        var lines = counts.lines
        lines.append(("queue", dispatcher.waitingCount))
        lines.append(("sends-open", openSends))
        lines.append(("agents-here", agentOrder.filter { !$0.sessions.isEmpty }.count))
        lines.append(("rooms-on-air", roomOrder.filter(\.isOnAir).count))
        lines.append(("conversations", conversations.count))
        lines.append(("answers-remembered", answers.count))
        lines.append(("journal", Int(nextJournal - 1)))
        for (name, value) in lines {
            tell(peer.session, .item(re: re, Line("STAT", [name, Text(Int64(value))])))
        }
        let learnt = learning.lines { Int64(compiled.kind($0).work) }
        for (name, value) in learnt + [("policy", Text(policy.digest))] {
            tell(peer.session, .item(re: re, Line("STAT", [name, value])))
        }
        return .ok(re: re, tags: [])
    }
}
