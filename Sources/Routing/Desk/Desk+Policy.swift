import Vocabulary

extension Desk {
    /// Another policy is in force: conversations keep their state and are scored anew, offers
    /// stand.
    func adopt(_ compiled: CompiledPolicy) {
        journal(
            input: Text("POLICY \(Text(compiled.version)) \(Text(compiled.policy.digest))").bytes,
            peer: "gateway")
        self.compiled = compiled
        output.changes.settings.append(Line.Tag("policy-version", Text(compiled.version)))
        output.changes.settings.append(Line.Tag("policy-digest", Text(compiled.policy.digest)))
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
}
