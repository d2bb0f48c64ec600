import Vocabulary

/// A promising customer who fell silent: her agent is reminded to write once more while the
/// platform still lets us.
extension Desk {
    /// The last word is ours: after the policy's time, or before the window shuts, somebody should
    /// ask again.
    func armFollowUp(_ conversation: Conversation) {
        let settings = policy.followUp
        guard settings.on, conversation.followUps < settings.most, conversation.state == .owned,
            conversation.score >= settings.minScore
        else { return }
        var at = now + Int64(settings.after)
        if conversation.windowUntil != .zero {
            at = min(at, max(now, conversation.windowUntil + -Int64(settings.beforeWindow)))
        }
        guard at > now else { return }
        timers.set(.followUp(conversation, number: conversation.reminderNumber), at: at)
    }

    func remindOfFollowUp(_ conversation: Conversation, number: Int64) {
        guard conversation.reminderNumber == number, conversation.state == .owned,
            conversation.waitingSince == .zero, let name = conversation.agentName,
            let agent = agents[name]
        else { return }
        conversation.followUps += 1
        counts.reminders += 1
        journal(event: Line("REMINDED", [conversation.id.text, name, "follow-up"]))
        markChanged(conversation)
        let reminder = Reminder(
            conversation: conversation.id, kind: .followUp,
            waited: now - conversation.lastCustomerAt,
            until: conversation.windowUntil == .zero ? nil : conversation.windowUntil, level: 1,
            text: conversation.lastText)
        for session in agent.sessions { tell(session, .remind(reminder)) }
        armFollowUp(conversation)
    }
}
