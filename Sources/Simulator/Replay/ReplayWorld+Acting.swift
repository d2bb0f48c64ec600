import Routing
import Vocabulary

/// The people of a replay: what they do, and when.
extension ReplayWorld {
    /// What stands for a person's words: what counts is that and when she answered.
    private static let words: Text = "(an answer)"
    /// Milliseconds between the last answer and the end, and until she who missed offers is back.
    private static let pause: Int64 = 1_000
    private static let back: Int64 = 60_000
    /// Sessions of agents who were not there count down from here.
    private static let lastSession = UInt64.max >> 2

    /// Whether an input is none of those that people of the replay make themselves.
    func isFromOutside(_ input: DeskInput) -> Bool {
        guard case .command(let command, let peer, _) = input, peer.role != .bot else {
            return true
        }
        switch command.body {
        case .accept, .decline, .say, .script, .close, .note, .tag, .delivered, .seen, .failed,
            .transfer:
            return false
        default: return true
        }
    }

    /// Gives the desk what came from outside, keeping account of who is there.
    func pass(_ input: DeskInput, at time: Timestamp) {
        switch input {
        case .opened(let peer):
            peers[peer.session] = peer
            if peer.role == .agent || peer.role == .supervisor {
                agentSessions[peer.name, default: []].append(peer.session)
            }
            step(input, at: time)
            if isDrawn { for number in owned[peer.name] ?? [] { takeUp(number) } }
        case .closed(let session):
            guard let peer = peers.removeValue(forKey: session) else { return }
            agentSessions[peer.name]?.removeAll { $0 == session }
            if agentSessions[peer.name]?.isEmpty ?? false { countReady(peer.name, until: time) }
            step(input, at: time)
        case .command(_, let peer, _):
            // Someone whose session a recorded restart had ended already.
            guard peers[peer.session] != nil else { return }
            step(input, at: time)
        default: step(input, at: time)
        }
    }

    /// The sessions of agents who were not there come and go.
    func invite(_ more: ReplayPlan.MoreAgents) {
        for number in 0..<max(0, more.count) {
            let place = schedule.nextGuest + number
            let session = SessionID(Self.lastSession - UInt64(place))
            schedule.plan(.come("extra-\(Text(Int64(place + 1)))", session), at: more.from)
            if let to = more.to { schedule.plan(.leave(session), at: to) }
        }
        schedule.nextGuest += max(0, more.count)
    }

    /// People take up what stands when the drawing begins.
    func resume() {
        for index in states.indices {
            let number = Int64(index + 1)
            if states[index].owner != nil { takeUp(number) }
            if let offeree = states[index].offeree { respond(number, offeree) }
        }
        for name in readySince.keys { readySince[name] = now }
    }

    func carryOut(_ action: ReplayAction) {
        switch action {
        case .accept(let number, let offer):
            guard state(number).offer == offer, let name = state(number).offeree else { return }
            say(.accept(ConversationID(number)), as: name)
        case .decline(let number, let offer):
            guard state(number).offer == offer, let name = state(number).offeree else { return }
            say(.decline(ConversationID(number), reason: .empty), as: name)
        case .answer(let number, let turn): answer(number, turn)
        case .end(let number, let turn): end(number, turn)
        case .delivered(let send, let session):
            guard let peer = peers[session] else { return }
            step(.command(Command(.delivered(send)), peer, raw: []), at: now)
        case .ready(let name): say(.ready(seats: nil), as: name)
        case .come(let name, let session):
            pass(.opened(Peer(session: session, role: .agent, name: name)), at: now)
            say(.ready(seats: nil), as: name)
        case .leave(let session): pass(.closed(session), at: now)
        }
    }

    /// A command of an agent, if she is there.
    private func say(_ body: Command.Body, as name: Name) {
        guard let session = agentSessions[name]?.first, let peer = peers[session] else { return }
        step(.command(Command(body), peer, raw: []), at: now)
    }

    // MARK: - Offers

    /// An agent will answer an offer, or let it go by.
    func respond(_ number: Int64, _ agent: Name) {
        let offer = state(number).offer
        let refusal = habits.refusing(
            agent, Habits.unit(plan.seed, .refuse, number, offer))
        let delay = habits.accepting(agent, Habits.unit(plan.seed, .accept, number, offer))
        if refusal.missed { return }
        schedule.plan(
            refusal.declined
                ? .decline(number, offer: offer) : .accept(number, offer: offer),
            at: now + delay)
    }

    /// She comes back who was set away for her silence.
    func comeBack(_ name: Name) { schedule.plan(.ready(name), at: now + Self.back) }

    // MARK: - Owning

    /// An owner will answer and end what she has.
    func takeUp(_ number: Int64) {
        states[Int(number) - 1].isAnswering = false
        planAnswer(number)
        planEnd(number)
    }

    func planAnswer(_ number: Int64) {
        let state = state(number)
        guard let owner = state.owner, state.waitingSince != .zero, !state.isAnswering else {
            return
        }
        states[Int(number) - 1].isAnswering = true
        let delay = habits.answering(
            owner, Habits.unit(plan.seed, .answer, number, state.answers))
        schedule.plan(.answer(number, turn: state.turn), at: now + delay)
    }

    private func planEnd(_ number: Int64) {
        let state = state(number)
        let episode = episode(number)
        let drawn = Habits.pick(
            habits.handlings, Habits.unit(plan.seed, .handling, number, state.episode),
            else: 120_000)
        var end = state.ownedAt + (episode?.handling ?? drawn)
        if let transfer = episode?.transfer, state.movedEpisode != state.episode {
            end = state.ownedAt + transfer.after
        } else if let last = episode?.lastMessageAt {
            end = max(end, last + Self.pause)
        }
        schedule.plan(.end(number, turn: state.turn), at: max(end, now + Self.pause))
    }

    private func episode(_ number: Int64) -> Habits.Episode? {
        let episodes = habits.past(number)?.episodes ?? []
        let index = state(number).episode
        return episodes.indices.contains(index) ? episodes[index] : nil
    }

    private func answer(_ number: Int64, _ turn: Int) {
        let state = state(number)
        guard state.turn == turn, let owner = state.owner else { return }
        states[Int(number) - 1].isAnswering = false
        states[Int(number) - 1].answers += 1
        guard state.waitingSince != .zero else { return }
        say(.say(ConversationID(number), Self.words), as: owner)
    }

    private func end(_ number: Int64, _ turn: Int) {
        let state = state(number)
        guard state.turn == turn, let owner = state.owner else { return }
        if state.isAnswering {
            // First the answer that is being written.
            return schedule.plan(.end(number, turn: turn), at: now + 5 * Self.pause)
        }
        let id = ConversationID(number)
        if let transfer = episode(number)?.transfer, state.movedEpisode != state.episode {
            states[Int(number) - 1].movedEpisode = state.episode
            say(.transfer(id, transfer.target, note: .empty), as: owner)
            if self.state(number).turn == turn { planEnd(number) }
            return
        }
        let wait = (state.firstOwnedAt ?? state.ownedAt) - state.openedAt
        var ending = habits.ending(number, episode: state.episode, wait: wait, seed: plan.seed)
        if state.soldEpisode == state.episode { ending = (.resolved, nil) }
        if ending.outcome == .sold { states[Int(number) - 1].soldEpisode = state.episode }
        say(.close(id, ending.outcome, ending.amount), as: owner)
    }
}
