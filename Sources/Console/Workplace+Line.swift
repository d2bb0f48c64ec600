public import Vocabulary

extension Workplace {
    /// The connection to the gateway stands.
    public mutating func connected() { uplink.connected(at: local) }

    /// The connection is gone, or could not be made.
    public mutating func lost(_ why: String, chance: UInt32) {
        take(uplink.lost(why, at: local, chance: chance))
    }

    /// The time is now this, by the local clock.
    public mutating func tick(at time: Timestamp, chance: UInt32) {
        local = time
        now = time + offset
        take(uplink.tick(at: time, chance: chance))
        guard uplink.isOpen, isSynced else { return }
        if let due = refreshAt, due <= local {
            refreshAt = nil
            ask(.list(.mine))
        }
        if pollAt <= local { poll() }
    }

    /// Asks for what nobody pushes: team, rooms and queue, as far as the role may.
    private mutating func poll() {
        pollAt = local + Self.pollPause
        ask(.agents)
        ask(.rooms)
        ask(.stats(reset: false))
        // Agents may not ask for counts; the longer the queue, the more rarely it is listed.
        if refusedVerbs.contains(.stats), queueAt <= local {
            queueAt = local + Self.pollPause + Int64(min(queue ?? 0, Limits.listLines)) * 50
            ask(.list(.queue))
        }
    }

    /// The gateway said a line.
    public mutating func receive(_ line: ServerLine) {
        take(uplink.receive(line, at: local))
    }

    private mutating func take(_ events: [Uplink.Event]) {
        for event in events {
            switch event {
            case .opened(let welcome): open(welcome)
            case .line(let line): hear(line)
            case .answered(let command, let line): finish(command, line)
            case .lost(let why, let retryAt):
                isSynced = false
                listings = [:]
                notices.append(.lost(why: why, retryAt: retryAt))
            case .refused(let refusal):
                notices.append(.refusedKey(refusal.explanation.string))
            case .ended: notices.append(.goodbye(.empty))
            }
        }
    }

    /// WELCOME: what the gateway tells until SYNCED is all there is.
    private mutating func open(_ welcome: Welcome) {
        me = welcome.key
        role = welcome.role
        if welcome.time != .zero {
            offset = welcome.time - local
            now = welcome.time
        }
        toldSinceWelcome = []
        isSynced = false
        // Who leads a team takes conversations when she says so.
        if !wasOpened, role != .agent { isReady = false }
        sayPresence()
        notices.append(.opened(welcome, isAgain: wasOpened))
        wasOpened = true
    }

    /// Says READY or AWAY as she had it, unless that is on its way anyway.
    private mutating func sayPresence() {
        let isUnderWay = uplink.unanswered.inOrder.contains { command in
            command.body.verb == .ready || command.body.verb == .away
        }
        guard !isUnderWay else { return }
        if isReady {
            ask(.ready(seats: wantedSeats))
        } else if wasOpened {
            ask(.away(reason: .empty))
        }
    }

    // MARK: - Pushes

    private mutating func hear(_ line: ServerLine) {
        switch line {
        case .offer(let facts, let text): offer(facts, text)
        case .revoked(let id, let why): revoke(id, why)
        case .conversation(let re, let facts): hear(facts, re, line)
        case .message(let re, let message): hear(message, re, line)
        case .status(let id, let send, let state, let why):
            update(id) { $0.transcript.set(send, state, why: why) }
            notices.append(.delivery(id, send, state, why: why))
        case .remind(let reminder):
            update(reminder.conversation) { $0.reminded = max($0.reminded, reminder.level) }
            notices.append(.reminder(reminder))
        case .synced: sync()
        case .bye(let words): notices.append(.goodbye(words))
        case .error(_, let refusal): notices.append(.refused(.ping(.empty), refusal))
        case .item(let re, let item): hear(item, re, line)
        default: break
        }
    }

    private mutating func offer(_ facts: ConversationFacts, _ text: Text) {
        toldSinceWelcome.insert(facts.id)
        let moment = now
        update(facts.id) { $0.tell(facts, at: moment) }
        let offer = Offer(
            facts: facts, text: text, expires: facts.timeToLive.map { now + $0 })
        if let place = offers.firstIndex(where: { $0.id == facts.id }) {
            offers[place] = offer
        } else {
            offers.append(offer)
            notices.append(.offered(offer))
        }
    }

    private mutating func revoke(_ id: ConversationID, _ why: Revocation) {
        let wasOffer = offers.contains { $0.id == id }
        offers.removeAll { $0.id == id }
        if !wasOffer {
            // It was hers and was taken away; whose it is now was not said.
            update(id) { conversation in
                conversation.facts.state = why == .closed ? .closed : .queued
                conversation.facts.owner = .queue
            }
        }
        notices.append(.revoked(id, why, wasOffer: wasOffer))
    }

    private mutating func hear(_ facts: ConversationFacts, _ re: Text?, _ line: ServerLine) {
        keep(line, re)
        if re != nil, conversations[facts.id] == nil { return }
        let wasMine = owns(facts.id)
        if re == nil { toldSinceWelcome.insert(facts.id) }
        let moment = now
        update(facts.id) { $0.tell(facts, at: moment) }
        if facts.state != .offered { offers.removeAll { $0.id == facts.id } }
        let isMine = owns(facts.id)
        guard re == nil else { return }
        if isMine, !wasMine { notices.append(.gained(facts.id)) }
        if wasMine, !isMine { notices.append(.left(facts.id, facts.owner, facts.state)) }
    }

    private mutating func hear(_ message: MessageFacts, _ re: Text?, _ line: ServerLine) {
        keep(line, re)
        let id = message.conversation
        // Lines of a listing belong to what was asked; a transcript takes them in all the same.
        if re != nil, conversations[id] == nil { return }
        if message.author == .agent || message.author == .note { meet(message.name) }
        let lastBefore = conversations[id]?.transcript.last ?? 0
        var isCustomers = false
        update(id) { isCustomers = $0.hear(message) }
        // The first transcripts after the first WELCOME are no news.
        guard re == nil, isSynced || lastBefore > 0, message.sequence > lastBefore else { return }
        if isCustomers, selected != id { update(id) { $0.unread += 1 } }
        if isCustomers, owns(id), isSynced { refreshSoon() }
        notices.append(.message(message))
    }

    /// After a customer's message window and count are anew, which nobody pushes.
    mutating func refreshSoon() {
        if refreshAt == nil { refreshAt = local + Self.refreshPause }
    }

    private mutating func meet(_ name: Name) {
        guard name != me.name, !name.isEmpty, !team.contains(where: { $0.name == name }),
            team.count < 500
        else { return }
        team.append(Teammate(name: name))
        team.sort { $0.name < $1.name }
    }

    /// All that stands was told: what was not is no longer hers.
    private mutating func sync() {
        isSynced = true
        pollAt = local
        offers.removeAll { !toldSinceWelcome.contains($0.id) }
        let gone = conversations.values.filter { isMine($0) && !toldSinceWelcome.contains($0.id) }
        for conversation in gone.sorted(by: { $0.id < $1.id }) {
            update(conversation.id) { $0.facts.owner = .queue }
            update(conversation.id) { $0.facts.state = .queued }
            notices.append(.left(conversation.id, .queue, .queued))
        }
        notices.append(.synced(conversations: mine.count, offers: offers.count))
    }

    private mutating func hear(_ item: Line, _ re: Text?, _ line: ServerLine) {
        if let re {
            return keep(line, re)
        }
        if let mate = Teammate(item) {
            learn(mate)
            if mate.name == me.name {
                isReady = mate.state == "ready"
                notices.append(.presence(mate.state, why: mate.reason))
            }
        } else if let room = KnownRoom(item) {
            learn(room)
        } else {
            notices.append(.word(item))
        }
    }

    func isListing(_ re: Text?) -> Bool { re.map { uplink.unanswered.contains($0) } ?? false }

    private mutating func keep(_ line: ServerLine, _ re: Text?) {
        guard let re, isListing(re) else { return }
        listings[re, default: []].append(line)
    }

    mutating func learn(_ mate: Teammate) {
        team.removeAll { $0.name == mate.name }
        team.append(mate)
        team.sort { $0.name < $1.name }
    }

    mutating func learn(_ room: KnownRoom) {
        rooms.removeAll { $0.name == room.name }
        rooms.append(room)
        rooms.sort { $0.name < $1.name }
    }
}
