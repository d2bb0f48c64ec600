import Vocabulary

extension Desk {
    /// Lets time pass: every alarm and every look of the router comes at its own moment, however
    /// late the clock outside was, so that the inputs alone decide what happens and when.
    ///
    /// Only after a standstill of the whole process is all that is due done at once and now: what
    /// nobody could answer must not run out meanwhile. The journal says so.
    func advance(to time: Timestamp) {
        while let due = nextDeadline, due <= time {
            isInputJournaled = false
            if time - max(due, now) > Limits.standstill {
                now = time
                journal(input: Text("STALLED \(Text(due.milliseconds))").bytes, peer: "gateway")
            }
            now = max(now, due)
            runDueTimers()
            route()
        }
        now = max(now, time)
    }

    /// Lets every alarm go off that is due. The journal says so, since the time of it decides.
    private func runDueTimers() {
        guard let next = timers.next, next <= now else { return }
        journalTick()
        while let alarm = timers.popDue(now) { ring(alarm) }
    }

    private func ring(_ alarm: Alarm) {
        switch alarm {
        case .offerExpires(let conversation, let number):
            expireOffer(conversation, number: number)
        case .reminder(let conversation, let number):
            remind(conversation, number: number)
        case .windowShuts(let conversation, let alarm):
            remindOfWindow(conversation, alarm: alarm)
        case .sendAgain(let send, let attempt):
            sendAgain(send, attempt: attempt)
        case .graceEnds(let agent, let until):
            endGrace(agent, until: until)
        case .askAgain(let conversation):
            refreshQueue(conversation)
        case .followUp(let conversation, let number):
            remindOfFollowUp(conversation, number: number)
        case .pace(let account):
            goOn(account)
        case .cue(let room, let number):
            giveCue(room, number: number)
        }
    }

    // MARK: - Reminders

    /// Sets the next reminder of the present wait or ownership. Each hand-over begins the series
    /// anew; only an answer to the customer ends it.
    func armReminder(_ conversation: Conversation) {
        conversation.reminders = 0
        goOnReminding(conversation)
    }

    /// Sets the next reminder of a series that goes on: after a restart, under another policy.
    func goOnReminding(_ conversation: Conversation) {
        conversation.reminderNumber += 1
        setReminder(conversation)
    }

    private func setReminder(_ conversation: Conversation) {
        let steps = policy.service.reminders
        guard conversation.waitingSince != .zero, steps.indices.contains(conversation.reminders)
        else { return }
        let start = max(conversation.waitingSince, conversation.ownedAt)
        timers.set(
            .reminder(conversation, number: conversation.reminderNumber),
            at: start + Int64(steps[conversation.reminders].after))
    }

    private func remind(_ conversation: Conversation, number: Int64) {
        let steps = policy.service.reminders
        guard conversation.reminderNumber == number, conversation.state == .owned,
            conversation.waitingSince != .zero, steps.indices.contains(conversation.reminders),
            let name = conversation.agentName, let agent = agents[name]
        else { return }
        let level = steps[conversation.reminders].level
        conversation.reminders += 1
        counts.reminders += 1
        journal(
            event: Line("REMINDED", [conversation.id.text, name, Text(level.rawValue)]))
        markChanged(conversation)
        switch level {
        case .agent: remind(conversation, .unanswered, level: 1, agent.sessions)
        case .team: remind(conversation, .unanswered, level: 2, teamSessions())
        case .supervisor: remind(conversation, .unanswered, level: 3, supervisorSessions())
        case .move: return moveOn(conversation, from: agent)
        }
        setReminder(conversation)
    }

    private func remind(
        _ conversation: Conversation, _ kind: Reminder.Kind, level: Int, _ sessions: [SessionID]
    ) {
        let reminder = Reminder(
            conversation: conversation.id, kind: kind, waited: conversation.waited(at: now),
            until: conversation.windowUntil == .zero ? nil : conversation.windowUntil,
            level: level, text: conversation.lastText)
        for session in sessions { tell(session, .remind(reminder)) }
    }

    private func teamSessions() -> [SessionID] {
        agentOrder.flatMap(\.sessions)
    }

    private func supervisorSessions() -> [SessionID] {
        agentOrder.flatMap(\.sessions).filter { peers[$0]?.role == .supervisor }
    }

    /// The owner has let a customer wait through every reminder: somebody else gets the chance.
    private func moveOn(_ conversation: Conversation, from agent: Agent) {
        system(conversation, "\(agent.name) did not answer in time; back to the queue")
        for session in agent.sessions { tell(session, .revoked(conversation.id, .withdrawn)) }
        release(conversation)
        conversation.refusedBy = []
        refuse(conversation, by: agent.name)
        enqueue(conversation)
    }

    // MARK: - Windows

    /// Before the platform's window shuts on a customer who waits, its owner hears of it.
    /// One alarm a conversation: each message moves the window on, and windows are long.
    func armWindow(_ conversation: Conversation) {
        let at = conversation.windowUntil + -Limits.windowWarning
        guard conversation.windowAlarm == .zero || at < conversation.windowAlarm else { return }
        conversation.windowAlarm = at
        timers.set(.windowShuts(conversation, alarm: at), at: at)
    }

    private func remindOfWindow(_ conversation: Conversation, alarm: Timestamp) {
        guard conversation.windowAlarm == alarm else { return }
        conversation.windowAlarm = .zero
        guard conversation.windowUntil != .zero, conversation.state != .closed else { return }
        // The customer has written since: the window is another.
        if conversation.windowUntil + -Limits.windowWarning > now { return armWindow(conversation) }
        guard conversation.waitingSince != .zero else { return }
        let level = conversation.state == .owned ? 1 : 3
        let sessions =
            conversation.state == .owned ? audience(of: conversation) : supervisorSessions()
        remind(conversation, .window, level: level, sessions)
    }
}
