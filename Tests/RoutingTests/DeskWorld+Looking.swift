import Vocabulary

@testable import Routing

extension DeskWorld {
    /// What the store holds of a conversation.
    func record(_ id: ConversationID) -> ConversationRecord? {
        store.conversations[id.number]
    }

    func state(_ id: ConversationID) -> ConversationState? { record(id)?.state }

    /// The live conversation within the desk.
    func inside(_ id: ConversationID) -> Conversation? { desk.conversations[id.number] }

    func detail(_ id: ConversationID, _ key: Text) -> Text? {
        record(id)?.detail.last { $0.key == key }?.value
    }

    /// Who is offered a conversation.
    func offeree(_ id: ConversationID) -> Name? { inside(id)?.offeree?.name }

    /// An agent's console that takes offers.
    func ready(_ name: Name, seats: Int? = nil) -> Peer {
        let peer = open(.agent, name)
        say(peer, .ready(seats: seats))
        return peer
    }

    /// A connector whose room is on the air.
    func onAir(
        _ key: Name = "tiktok-1", room: Name = "studio",
        change: (inout LiveReport) -> Void = { _ in }
    ) -> Peer {
        let peer = open(.room, key)
        var report = LiveReport(room: room, starts: true)
        change(&report)
        say(peer, .live(report))
        return peer
    }

    /// The texts of a conversation by those who wrote them.
    func texts(_ id: ConversationID, by author: Author) -> [Text] {
        store.messages.filter { $0.facts.conversation == id && $0.facts.author == author }
            .map(\.facts.text)
    }
}
