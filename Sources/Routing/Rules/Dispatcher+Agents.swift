extension Dispatcher {
    /// Tells the router of an agent, or of a change of her skills, seats or presence.
    ///
    /// What she holds and since when she is idle is kept.
    public mutating func setAgent(_ state: AgentState, at time: Int64) {
        advance(to: time)
        var state = state
        state.skills.sort { ($0.skill, $0.level) < ($1.skill, $1.level) }
        let group = groupIndex(of: state.skills)
        if let slot = agentSlots[state.id] {
            if agents[slot].group != group {
                groups[agents[slot].group].slots.removeAll { $0 == slot }
                insert(slot, id: state.id, into: group)
            }
            agents[slot].group = group
            agents[slot].state = state
        } else {
            let agent = Agent(state: state, group: group, idleSince: state.idleSince)
            let slot = freeAgentSlots.popLast() ?? agents.count
            if slot == agents.count { agents.append(agent) } else { agents[slot] = agent }
            agentSlots[state.id] = slot
            insert(slot, id: state.id, into: group)
            adoptReturning(state.id, slot: slot)
        }
        pricing.isStale = true
    }

    /// Forgets an agent; what she held is no longer known, and its owner is the caller's to say.
    public mutating func removeAgent(_ id: Int64, at time: Int64) {
        advance(to: time)
        guard let slot = agentSlots.removeValue(forKey: id) else { return }
        let theirs = held.values.filter { $0.slot == slot }.map(\.waiting.id).sorted()
        for conversation in theirs { release(conversation, at: time) }
        groups[agents[slot].group].slots.removeAll { $0 == slot }
        agents[slot].returning = OrderedTree()
        freeAgentSlots.append(slot)
        pricing.isStale = true
    }

    /// Says that the agent took the conversation: it waits no longer, and her seat is claimed.
    ///
    /// False if it does not wait, she is not known, or she has no such seat left.
    @discardableResult
    public mutating func started(_ id: Int64, agent: Int64, at time: Int64) -> Bool {
        advance(to: time)
        guard let entry = entries[id], let slot = agentSlots[agent] else { return false }
        let weight = Int(lanes[entry.lane].key.seatWeight)
        guard agents[slot].load + weight <= agents[slot].state.seats else { return false }
        take(id)
        learnWait(of: entry.waiting, until: time)
        claim(entry.waiting, slot: slot, weight: weight, at: time)
        if let limit = agents[slot].state.mostPerHour {
            agents[slot].starts.removeAll { $0 + 3_600_000 <= time }
            if limit > 0 { agents[slot].starts.append(time) }
        }
        return true
    }

    /// Says that an agent holds a conversation that did not wait here: a transfer, or after a
    /// restart. Her seats may be exceeded, since the world has already said so.
    @discardableResult
    public mutating func hold(_ waiting: Waiting, agent: Int64, at time: Int64) -> Bool {
        advance(to: time)
        guard let slot = agentSlots[agent], held[waiting.id] == nil else { return false }
        take(waiting.id)
        claim(waiting, slot: slot, weight: seatWeight(of: waiting), at: time)
        return true
    }

    /// Says that a conversation ended: its seat is free, and its agent wraps up.
    @discardableResult
    public mutating func finished(_ id: Int64, at time: Int64) -> Bool {
        advance(to: time)
        guard let hold = release(id, at: time) else { return false }
        if agents[hold.slot].chats == 0 { agents[hold.slot].idleSince = time }
        learn(hold)
        if parameters.wrapUp > 0 {
            agents[hold.slot].state.wrapUpUntil = time + parameters.wrapUp
        }
        return true
    }

    /// Says that the agent declined an offer or let it time out: it waits again with its age,
    /// and she is not asked again for it.
    @discardableResult
    public mutating func declined(_ id: Int64, at time: Int64) -> Bool {
        advance(to: time)
        guard let hold = release(id, at: time) else { return false }
        if !agents[hold.slot].starts.isEmpty { agents[hold.slot].starts.removeLast() }
        var waiting = hold.waiting
        waiting.refused.append(agents[hold.slot].state.id)
        enter(waiting, at: time, isArrival: false)
        return true
    }

    private mutating func claim(_ waiting: Waiting, slot: Int, weight: Int, at time: Int64) {
        moveWork(slot, to: time)
        agents[slot].load += weight
        agents[slot].chats += 1
        if let share = validShare(waiting) { shareHeld[share] += weight }
        let work = self.work(of: waiting)
        held[waiting.id] = Held(
            waiting: waiting, slot: slot, weight: weight, work: work,
            startedWork: agents[slot].workDone)
        pricing.started(group: agents[slot].group, work: work)
    }

    @discardableResult
    mutating func release(_ id: Int64, at time: Int64) -> Held? {
        guard let hold = held.removeValue(forKey: id) else { return nil }
        moveWork(hold.slot, to: time)
        agents[hold.slot].load -= hold.weight
        agents[hold.slot].chats -= 1
        if let share = validShare(hold.waiting) { shareHeld[share] -= hold.weight }
        pricing.ended(group: agents[hold.slot].group, work: hold.work)
        return hold
    }

    /// Moves on the work that each of an agent's conversations has had of her.
    private mutating func moveWork(_ slot: Int, to time: Int64) {
        agents[slot].workDone = workDone(slot, at: time)
        agents[slot].workAt = time
    }

    private func workDone(_ slot: Int, at time: Int64) -> Int64 {
        let chats = agents[slot].chats
        guard chats > 0 else { return agents[slot].workDone }
        let passed = time - agents[slot].workAt
        return agents[slot].workDone + passed * (speed(of: chats) / Int64(chats)) / 1_000
    }

    private mutating func learn(_ hold: Held) {
        let kind = hold.waiting.kind
        learnt.ended[kind] += 1
        learnt.exposure[kind] += (agents[hold.slot].workDone - hold.startedWork) * 1_000 / hold.work
    }

    /// What the conversations that go on have had of work, by kind, in thousandths of their mean.
    func exposures(at time: Int64) -> [Int64] {
        var sums = Array(repeating: Int64(0), count: parameters.kinds.count)
        guard parameters.priorWeight != nil else { return sums }
        for hold in held.values {
            let work = workDone(hold.slot, at: time) - hold.startedWork
            sums[hold.waiting.kind] += work * 1_000 / hold.work
        }
        return sums
    }

    private mutating func insert(_ slot: Int, id: Int64, into group: Int) {
        let place =
            groups[group].slots.firstIndex { agents[$0].state.id > id }
            ?? groups[group].slots.count
        groups[group].slots.insert(slot, at: place)
    }

    private mutating func groupIndex(of skills: [SkillLevel]) -> Int {
        if let found = groups.firstIndex(where: { $0.skills == skills }) { return found }
        if let empty = groups.firstIndex(where: { $0.slots.isEmpty }) {
            groups[empty].skills = skills
            refit(group: empty)
            return empty
        }
        groups.append(Group(skills: skills))
        pricing.addGroup()
        refit(group: groups.count - 1)
        return groups.count - 1
    }

    private mutating func refit(group: Int) {
        for lane in lanes.indices {
            while lanes[lane].fits.count <= group { lanes[lane].fits.append(0) }
            lanes[lane].fits[group] = fit(of: groups[group].skills, for: lanes[lane].key.needs)
        }
        let skills = groups[group].skills
        for index in pricing.profiles.indices {
            while pricing.profiles[index].gains.count <= group {
                pricing.profiles[index].gains.append(0)
            }
            pricing.profiles[index].gains[group] = gain(
                of: skills, for: pricing.profiles[index].key)
        }
    }

    /// How well these skills serve these needs, in thousandths; nought is not at all.
    func fit(of skills: [SkillLevel], for needs: [SkillNeed]) -> Int32 {
        var fit: Int64 = 1000
        for need in needs {
            let level = skills.last { $0.skill == need.skill }?.level
            if let level, level >= need.level, level > 0 {
                fit = fit * Int64(need.required ? level : max(level, fitFloor)) / 1000
            } else if need.required {
                return 0
            } else {
                fit = fit * Int64(fitFloor) / 1000
            }
        }
        return Int32(max(fit, 1))
    }

    private var fitFloor: Int32 { parameters.fitWithoutPreferred }

    /// Whether the agent may take a conversation of this weight now.
    @inline(__always)
    func isFree(_ slot: Int, weight: Int, at time: Int64) -> Bool {
        agents[slot].load + weight <= agents[slot].state.seats && mayStart(slot, at: time)
    }

    /// Whether the agent may start anything now, seats aside.
    @inline(__always)
    func mayStart(_ slot: Int, at time: Int64) -> Bool {
        guard agents[slot].state.isAvailable else { return false }
        if let until = agents[slot].state.wrapUpUntil, until > time { return false }
        if let limit = agents[slot].state.mostPerHour {
            let recent = agents[slot].starts.reduce(0) { $0 + ($1 + 3_600_000 > time ? 1 : 0) }
            if recent >= limit { return false }
        }
        return true
    }

    /// What each group could take now.
    func freeGroups(at time: Int64) -> [GroupFree] {
        groups.map { group in
            var free = GroupFree()
            for slot in group.slots where mayStart(slot, at: time) {
                let left = agents[slot].state.seats - agents[slot].load
                guard left > 0 else { continue }
                free.most = max(free.most, left)
                free.seats += left / 100
                free.fewest = min(free.fewest, agents[slot].chats)
            }
            return free
        }
    }

    /// The agent of the group with the fewest conversations, then the longest idle.
    func pickAgent(in group: Int, lane: Int, at time: Int64) -> Int? {
        let weight = Int(lanes[lane].key.seatWeight)
        let refused = lanes[lane].key.refused
        var best: Int?
        for slot in groups[group].slots {
            guard isFree(slot, weight: weight, at: time) else { continue }
            if !refused.isEmpty, refused.contains(agents[slot].state.id) { continue }
            guard let current = best else {
                best = slot
                continue
            }
            if goesBefore(slot, current) { best = slot }
        }
        return best
    }

    /// Whether an agent is to be asked before another of her group.
    @inline(__always)
    func goesBefore(_ one: Int, _ other: Int) -> Bool {
        let (loadA, loadB) = (agents[one].load, agents[other].load)
        let (idleA, idleB) = (agents[one].idleSince, agents[other].idleSince)
        let byNumber = agents[one].state.id < agents[other].state.id
        if parameters.rule == .longestIdle {
            if idleA != idleB { return idleA < idleB }
            return loadA != loadB ? loadA < loadB : byNumber
        }
        if loadA != loadB { return loadA < loadB }
        return idleA != idleB ? idleA < idleB : byNumber
    }
}
