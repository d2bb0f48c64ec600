import Vocabulary

/// What a supervisor's session looks at.
struct Watch {
    let session: SessionID
    let scope: WatchScope
}

extension Desk {
    /// The sessions that see everything of a conversation: its owner's, and those it is offered to.
    func audience(of conversation: Conversation) -> [SessionID] {
        switch conversation.owner {
        case .agent(let name): agents[name]?.sessions ?? []
        case .queue: conversation.offeree?.sessions ?? []
        case .bot: outsideBots
        }
    }

    /// The sessions that watch it and are not its audience anyway.
    func watchers(of conversation: Conversation) -> [SessionID] {
        guard !watches.isEmpty else { return [] }
        let audience = audience(of: conversation)
        var found: [SessionID] = []
        for watch in watches {
            let matches =
                switch watch.scope {
                case .everything: true
                case .room(let room): room == conversation.room
                case .conversation(let id): id == conversation.id
                }
            if matches, !audience.contains(watch.session), !found.contains(watch.session) {
                found.append(watch.session)
            }
        }
        return found
    }

    func tellWatchers(_ conversation: Conversation, _ line: ServerLine) {
        for session in watchers(of: conversation) { tell(session, line) }
    }

    /// Whose conversation it was, before it changes hands: they hear where it went.
    func formerAudience(of conversation: Conversation) -> [SessionID] {
        conversation.owner == .queue || conversation.state == .closed
            ? [] : audience(of: conversation)
    }

    /// CONV to whoever looks at the conversation, and to those who did until now.
    func tellState(_ conversation: Conversation, _ former: [SessionID] = []) {
        var sessions = audience(of: conversation) + watchers(of: conversation)
        for session in former where !sessions.contains(session) { sessions.append(session) }
        guard !sessions.isEmpty else { return }
        let line = ServerLine.conversation(re: nil, facts(conversation))
        for session in sessions { tell(session, line) }
    }

    /// What is told of a conversation, as of now.
    func facts(_ conversation: Conversation) -> ConversationFacts {
        var facts = ConversationFacts(id: conversation.id)
        facts.state = conversation.state
        facts.owner = conversation.owner
        facts.room = conversation.room
        facts.customer = conversation.customer
        facts.channel = conversation.channel
        facts.name = conversation.customerName
        facts.language = conversation.language
        facts.score = conversation.score
        let price = compiled.value(of: conversation)
        facts.value = Money(micros: stake(conversation), currency: Text(price.currency))
        facts.waited = conversation.waited(at: now)
        facts.left = conversation.sendsLeft
        facts.until = conversation.windowUntil == .zero ? nil : conversation.windowUntil
        facts.why = inWords(conversation)
        facts.intent = Text(conversation.intent.rawValue)
        facts.product = conversation.product
        facts.host = rooms[conversation.room]?.report.host
        if conversation.attribution.reason != .connector {
            facts.confidence = conversation.attribution.confidence
        }
        facts.labels = conversation.labels
        facts.outcome = conversation.outcome
        facts.lastMessage = conversation.lastMessage
        return facts
    }

    // MARK: - Watching

    /// WATCH: shows what stands there now, then what happens.
    func watch(
        _ scope: WatchScope, re: Text?, for peer: Peer
    ) throws(Refusal) -> ServerLine {
        if case .conversation(let id) = scope { _ = try conversation(id) }
        if case .room(let name) = scope { _ = try room(name) }
        if !watches.contains(where: { $0.session == peer.session && $0.scope == scope }) {
            watches.append(Watch(session: peer.session, scope: scope))
        }
        let shown = openConversations { conversation in
            switch scope {
            case .everything: true
            case .room(let room): conversation.room == room
            case .conversation(let id): conversation.id == id
            }
        }
        return listing(shown, re: re, for: peer)
    }

    func unwatch(_ scope: WatchScope?, re: Text?, for peer: Peer) -> ServerLine {
        watches.removeAll { watch in
            watch.session == peer.session && (scope == nil || scope == watch.scope)
        }
        return .ok(re: re, tags: [])
    }
}
