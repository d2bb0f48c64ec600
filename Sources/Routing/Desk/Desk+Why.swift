import Vocabulary

extension Desk {
    /// Writes into the journal what the router decided, with every number.
    func recordDecision(_ conversation: Conversation, _ explanation: Explanation) {
        let chosen = explanation.agent.flatMap { agent(number: $0)?.name } ?? "bot"
        conversation.lastDecision = nextJournal
        journal(
            event: Decision.line(
                explanation, conversation: conversation.id, chosen: chosen
            ) { self.agent(number: $0)?.name })
    }

    /// WHY: the points that make the score, then who was chosen over whom.
    func why(_ id: ConversationID, re: Text?, for peer: Peer) throws(Refusal) -> ServerLine? {
        let conversation = try conversation(id)
        let explained = explained(conversation)
        let tags = [Line.Tag("score", Text(Int64(explained.verdict.score)))]
        for reason in explained.reasons where reason.points != 0 {
            tell(
                peer.session,
                .item(
                    re: re,
                    Line(
                        "REASON", [Text(Int64(reason.points)), Text(reason.what.rawValue)],
                        trailing: reason.detail.isEmpty ? nil : Text(reason.detail))))
        }
        if conversation.state == .queued, !conversation.isHeldByPause,
            let explanation = dispatcher.explain(id.number, at: now.milliseconds)
        {
            let line = Decision.line(explanation, conversation: id, chosen: "queue") {
                self.agent(number: $0)?.name
            }
            for answer in Decision.answer(line, re: re) { tell(peer.session, answer) }
            return .ok(re: re, tags: tags)
        }
        guard conversation.lastDecision != 0 else { return .ok(re: re, tags: tags) }
        output.items.append(
            .query(
                peer.session,
                .decision(
                    re: re, conversation: id, journal: conversation.lastDecision, tags: tags)))
        return nil
    }

    /// A few words for OFFER and CONV.
    func inWords(_ conversation: Conversation) -> Text {
        var words = conversation.intent.rawValue
        if conversation.follower { words += ", follower" }
        if let language = conversation.language { words += ", \(language)" }
        if let skill = conversation.skill { words += ", needs \(skill)" }
        return Text(words)
    }
}
