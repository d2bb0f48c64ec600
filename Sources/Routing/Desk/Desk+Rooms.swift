import Vocabulary

extension Desk {
    /// The room of this name, made on first sight: a DM that comes before its LIVE is not lost.
    func known(_ name: Name, by peer: Peer) -> Room {
        if let room = rooms[name] {
            if room.connector == "?" { carry(room, by: peer) }
            return room
        }
        let room = Room(name: name, number: roomOrder.count)
        room.connector = peer.name
        rooms[name] = room
        roomOrder.append(room)
        store(room)
        return room
    }

    /// A room's connector is the one whose key spoke of it last.
    private func carry(_ room: Room, by peer: Peer) {
        guard room.connector != peer.name else { return }
        room.connector = peer.name
        sendStranded(from: room.name)
    }

    /// LIVE: the room goes on or off the air, if the policy's rules let it.
    func live(_ report: LiveReport, re: Text?, from peer: Peer) throws(Refusal) -> ServerLine {
        if !report.starts, rooms[report.room] == nil {
            throw Refusal(.noSuchRoom, "\(report.room) was never on the air here")
        }
        if report.starts, let rule = refusal(of: report) {
            journal(event: Line("REFUSED", [report.room], trailing: rule))
            throw Refusal(.notEligible, rule)
        }
        let room = known(report.room, by: peer)
        let wasOnAir = room.isOnAir
        carry(room, by: peer)
        room.report = merged(report, into: room.report)
        room.changedAt = now
        if report.starts, !wasOnAir { startCues(room) }
        journal(event: Line(report.starts ? "ON-AIR" : "OFF-AIR", [room.name]))
        store(room)
        tellLeads(.item(re: nil, line(of: room)))
        return .ok(re: re, tags: [])
    }

    private func refusal(of report: LiveReport) -> Text? {
        policy.eligibility.refusal(
            followers: report.followers.map(Int.init(clamping:)),
            hostAge: report.hostAge.map(Int.init(clamping:)), selling: report.selling,
            violations: report.violations.map(Int.init(clamping:)),
            region: report.region?.string
        ).map { Text($0) }
    }

    /// What a report leaves out stays as it was.
    private func merged(_ new: LiveReport, into old: LiveReport) -> LiveReport {
        var merged = new
        merged.title = new.title.isEmpty ? old.title : new.title
        merged.host = new.host ?? old.host
        merged.channel = new.channel ?? old.channel
        merged.account = new.account ?? old.account
        merged.followers = new.followers ?? old.followers
        merged.hostAge = new.hostAge ?? old.hostAge
        merged.violations = new.violations ?? old.violations
        merged.selling = new.selling ?? old.selling
        merged.region = new.region ?? old.region
        return merged
    }

    func store(_ room: Room) {
        output.changes.rooms.append(
            RoomRecord(report: room.report, isPaused: room.isPaused, changedAt: room.changedAt))
    }

    /// PAUSE and RESUME: while paused the bot answers and nothing is offered.
    func setPaused(
        _ name: Name, _ isPaused: Bool, re: Text?, by peer: Peer
    ) throws(Refusal) -> ServerLine {
        let room = try room(name)
        guard room.isPaused != isPaused else { return .ok(re: re, tags: []) }
        room.isPaused = isPaused
        room.changedAt = now
        store(room)
        journal(event: Line(isPaused ? "PAUSED" : "RESUMED", [name, peer.name]))
        let affected = openConversations { $0.room == name }
        for conversation in affected {
            if isPaused { holdBack(conversation) } else { letGo(conversation) }
        }
        return .ok(re: re, tags: [])
    }

    /// A customer who waits wrote from a room: it decides from now on whether she is offered.
    func followRoom(_ conversation: Conversation) {
        guard conversation.state == .queued || conversation.state == .offered else { return }
        if isPaused(conversation) { holdBack(conversation) } else { letGo(conversation) }
    }

    private func holdBack(_ conversation: Conversation) {
        switch conversation.state {
        case .offered:
            withdrawOffer(conversation, .withdrawn)
            enqueue(conversation)
        case .queued:
            leaveQueue(conversation)
            conversation.isHeldByPause = true
        default: break
        }
    }

    private func letGo(_ conversation: Conversation) {
        if conversation.isHeldByPause {
            conversation.isHeldByPause = false
            dispatcher.enter(waiting(conversation), at: now.milliseconds, isArrival: false)
        } else if conversation.state == .bot, conversation.wantsPeople {
            enqueue(conversation)
        }
    }

    func tellLeads(_ line: ServerLine) {
        for watch in watches where watch.scope == .everything { tell(watch.session, line) }
    }

    // MARK: - Cues

    /// CUE: a supervisor's words for the host to say on air.
    func cue(
        _ name: Name, _ text: Text, re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let room = try room(name)
        guard say(text, on: room) else {
            throw Refusal(
                .unavailable, "no connector of \(name) is here to show it to the host",
                tags: [Line.Tag("after", "10")])
        }
        return .ok(re: re, tags: [])
    }

    private func say(_ text: Text, on room: Room) -> Bool {
        guard let connector = connectors[room.connector], !connector.sessions.isEmpty else {
            return false
        }
        for session in connector.sessions { tell(session, .cue(room: room.name, text)) }
        journal(event: Line("CUED", [room.name], trailing: text))
        counts.cues += 1
        if let index = compiled.roomIndex(room.name) {
            dispatcher.cue(room: index, at: now.milliseconds)
        }
        return true
    }

    func startCues(_ room: Room) {
        let cues = policy.room(room.name.string).cues
        guard cues.on, cues.every > 0 else { return }
        room.cueNumber += 1
        timers.set(.cue(room, number: room.cueNumber), at: now + Int64(cues.every))
    }

    /// The policy's next cue, softer or none at all while the backlog is beyond the agents.
    func giveCue(_ room: Room, number: Int64) {
        guard room.isOnAir, room.cueNumber == number else { return }
        let settings = policy.room(room.name.string)
        let waiting = dispatcher.waitingCount
        if waiting <= settings.cues.skipWhenWaitingAbove {
            let soft = waiting > settings.cues.softenWhenWaitingAbove
            let lists = soft ? settings.cues.softTexts : settings.cues.texts
            let list =
                lists.first { $0.language == settings.language } ?? lists.first {
                    $0.language == "en"
                } ?? lists.first
            if let words = list?.words, !words.isEmpty {
                _ = say(Text(words[room.cuesGiven % words.count]), on: room)
                room.cuesGiven += 1
            }
        }
        startCues(room)
    }
}
