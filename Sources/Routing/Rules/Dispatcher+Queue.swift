extension Dispatcher {
    /// Lets a conversation wait for a human; one that already waits is updated.
    ///
    /// `isArrival` is false for one that comes back (declined, transferred), so that the
    /// forecast does not count it twice.
    public mutating func enter(_ waiting: Waiting, at time: Int64, isArrival: Bool = true) {
        advance(to: time)
        let known = take(waiting.id) != nil
        if isArrival, !known { forecast.observe(waiting, at: time) }
        place(waiting, at: time)
    }

    /// Says that something about a waiting conversation changed: its money, needs or window.
    ///
    /// False if it does not wait.
    @discardableResult
    public mutating func update(_ waiting: Waiting, at time: Int64) -> Bool {
        advance(to: time)
        guard take(waiting.id) != nil else { return false }
        place(waiting, at: time)
        return true
    }

    /// Takes a conversation out of the line: it ended, gave up, or the bot has it.
    ///
    /// `gaveUp` says that the customer's patience ended, from which patience is learnt.
    /// False if it does not wait.
    @discardableResult
    public mutating func leave(_ id: Int64, at time: Int64, gaveUp: Bool = false) -> Bool {
        advance(to: time)
        guard let entry = take(id) else { return false }
        learnWait(of: entry.waiting, until: time)
        if gaveUp { learnt.gaveUp += 1 }
        return true
    }

    /// Says that the host called out in a room: a burst of arrivals follows.
    public mutating func cue(room: Int, at time: Int64) {
        advance(to: time)
        forecast.cue(room: room, at: time)
        pricing.isStale = true
    }

    /// Moves on to this time: needs that have relaxed by now do so.
    mutating func advance(to time: Int64) {
        precondition(time >= now, "time runs back in the router")
        now = time
        while let due = relaxing.first, due.key <= time {
            guard let entry = entries[due.id] else { break }
            take(due.id)
            place(entry.waiting, at: time)
        }
    }

    private mutating func place(_ waiting: Waiting, at time: Int64) {
        let waited = time - waiting.since
        var needs = waiting.needs
        var nextRelax: Int64?
        for index in needs.indices {
            guard needs[index].required, let after = needs[index].relaxesAfter else { continue }
            if waited >= after {
                needs[index].required = false
            } else {
                nextRelax = min(nextRelax ?? .max, waiting.since + after)
            }
        }
        let lane = laneFor(waiting, needs: needs)
        let key = orderKey(of: waiting)
        lanes[lane].byAge.insert(key: waiting.since, id: waiting.id)
        lanes[lane].byKey.insert(key: key, id: waiting.id)
        if let nextRelax { relaxing.insert(key: nextRelax, id: waiting.id) }
        if let end = rescueTime(of: waiting) { windows.insert(key: end, id: waiting.id) }
        entries[waiting.id] = Entry(
            waiting: waiting, lane: lane, key: key, relaxAt: nextRelax)
        if let last = waiting.lastAgent, let slot = agentSlots[last] {
            agents[slot].returning.insert(key: key, id: waiting.id)
        }
        if waiting.lastAgent != nil { returningCount += 1 }
        pricing.entered(lane: lane, key: key, work: work(of: waiting))
    }

    @discardableResult
    mutating func take(_ id: Int64) -> Entry? {
        guard let entry = entries.removeValue(forKey: id) else { return nil }
        let lane = entry.lane
        lanes[lane].byAge.remove(key: entry.waiting.since, id: id)
        lanes[lane].byKey.remove(key: entry.key, id: id)
        if let relax = entry.relaxAt { relaxing.remove(key: relax, id: id) }
        if let end = rescueTime(of: entry.waiting) { windows.remove(key: end, id: id) }
        if let last = entry.waiting.lastAgent, let slot = agentSlots[last] {
            agents[slot].returning.remove(key: entry.key, id: id)
        }
        if entry.waiting.lastAgent != nil { returningCount -= 1 }
        pricing.left(lane: lane, key: entry.key, work: work(of: entry.waiting))
        if lanes[lane].isEmpty { retire(lane) }
        return entry
    }

    /// A lane that is empty and of one conversation's own making is used again for another.
    private mutating func retire(_ lane: Int) {
        guard !lanes[lane].key.refused.isEmpty || lanes.count > 1024 else { return }
        laneIndex[lanes[lane].key] = nil
        freeLanes.append(lane)
    }

    private mutating func laneFor(_ waiting: Waiting, needs: [SkillNeed]) -> Int {
        let patience = max(waiting.patience ?? kind(waiting).patience, 1)
        let step = Fixed.log2(patience) >> 30
        let ranked = parameters.rule == .priority || parameters.rule == .bullseye
        let key = LaneKey(
            kind: Int32(waiting.kind), needs: needs, share: Int32(validShare(waiting) ?? -1),
            seatWeight: Int32(seatWeight(of: waiting)),
            botFit: parameters.usesBot ? waiting.botFit ?? kind(waiting).botFit : 0,
            patience: parameters.rule == .uplift ? Int32(step) : 0,
            refused: waiting.refused,
            rank: ranked ? Int32(waiting.rank ?? kind(waiting).rank) : 0)
        if let found = laneIndex[key] { return found }
        // The middle of the step stands for all of it.
        var lane = Lane(key: key, patience: Fixed.exp2(step << 30 | 1 << 29, scaleBits: 0))
        lane.fits = groups.map { fit(of: $0.skills, for: needs) }
        let index = freeLanes.popLast() ?? lanes.count
        if index == lanes.count { lanes.append(lane) } else { lanes[index] = lane }
        laneIndex[key] = index
        let profileKey = Pricing.ProfileKey(kind: key.kind, needs: needs, botFit: key.botFit)
        pricing.setLane(index, profile: profile(profileKey))
        return index
    }

    /// Conversations that wait for an agent who has just become known.
    mutating func adoptReturning(_ id: Int64, slot: Int) {
        for (conversation, entry) in entries where entry.waiting.lastAgent == id {
            agents[slot].returning.insert(key: entry.key, id: conversation)
        }
    }

    mutating func learnWait(of waiting: Waiting, until time: Int64) {
        let patience = waiting.patience ?? kind(waiting).patience
        learnt.waited += (time - waiting.since) * 1_000 / max(patience, 1)
    }

    func kind(_ waiting: Waiting) -> RoutingParameters.Kind {
        parameters.kinds[waiting.kind]
    }

    func work(of waiting: Waiting) -> Int64 {
        max(waiting.work ?? kind(waiting).work, 1)
    }

    func seatWeight(of waiting: Waiting) -> Int {
        max(waiting.seatWeight ?? kind(waiting).seatWeight, 1)
    }

    func validShare(_ waiting: Waiting) -> Int? {
        guard let share = waiting.share, shareHeld.indices.contains(share) else { return nil }
        return share
    }

    /// When a conversation worth it becomes unanswerable; nil if it does not soon.
    func rescueTime(of waiting: Waiting) -> Int64? {
        guard waiting.money >= parameters.rescueFrom else { return nil }
        if let sends = waiting.sendsLeft, sends <= parameters.rescueSends { return waiting.since }
        return waiting.windowEnds
    }
}

extension Dispatcher {
    /// Takes a changed policy: everyone who waits is put in the order of the new rule.
    public mutating func setParameters(_ new: RoutingParameters, at time: Int64) {
        advance(to: time)
        let waiting = entries.values.map(\.waiting).sorted { $0.id < $1.id }
        for conversation in waiting { take(conversation.id) }
        parameters = new
        lanes = []
        laneIndex = [:]
        freeLanes = []
        decayRate = Dispatcher.decayRate(of: new)
        pricing = Pricing()
        for _ in groups { pricing.addGroup() }
        if learnt.kinds.count != new.kinds.count { learnt = Learnt(kinds: new.kinds.count) }
        shareHeld = Array(repeating: 0, count: new.shares.count)
        for hold in held.values {
            if let share = validShare(hold.waiting) { shareHeld[share] += hold.weight }
            pricing.started(group: agents[hold.slot].group, work: hold.work)
        }
        forecast.setParameters(new)
        for conversation in waiting { place(conversation, at: time) }
    }
}
