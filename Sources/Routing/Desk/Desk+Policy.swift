import Vocabulary

extension Desk {
    /// Another policy is in force: conversations keep their state and are scored anew, offers
    /// stand.
    func adopt(_ compiled: CompiledPolicy) {
        journal(
            input: Text("POLICY \(Text(compiled.version)) \(Text(compiled.policy.digest))").bytes,
            peer: "gateway")
        self.compiled = compiled
        notePolicy()
        useLessons()
        for agent in agentOrder {
            agent.seats = min(agent.seats, mostSeats(agent.name))
            updateAvailability(agent)
            giveBackOffers(beyondSeatsOf: agent)
        }
        for conversation in openConversations({ _ in true }) {
            rescore(conversation, text: nil)
            refreshQueue(conversation)
            if conversation.state == .owned { goOnReminding(conversation) }
        }
    }

    /// A start changes much that no other line tells of: sessions are gone, offers are back in the
    /// queue, the policy may be another.
    func noteStart() {
        journal(
            input: Text("STARTED \(Text(compiled.version)) \(Text(compiled.policy.digest))").bytes,
            peer: "gateway")
        notePolicy()
    }

    private func notePolicy() {
        if var record = compiled.record {
            record.at = now
            output.changes.policies.append(record)
        }
        if let archive = compiled.archive { output.changes.resources.append(archive) }
        if let seen = compiled.fileSeen {
            output.changes.settings.append(Line.Tag("policy-file", seen))
        }
        output.changes.settings.append(Line.Tag("policy-version", Text(compiled.version)))
        output.changes.settings.append(Line.Tag("policy-digest", Text(compiled.policy.digest)))
    }
}
