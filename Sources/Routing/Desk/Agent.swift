import Vocabulary

/// One human agent of the desk, present or not. A class: conversations point to the one.
final class Agent {
    let name: Name
    /// The number the router knows her by: order of first appearance.
    let number: Int64
    var sessions: [SessionID] = []
    var isReady = false
    var seats = 0
    var reason = Text.empty
    var changedAt = Timestamp.zero
    /// When she loses her conversations, her last session being gone; zero while one is there.
    var graceUntil = Timestamp.zero
    /// Offers in a row that she let pass.
    var missedOffers = 0
    /// Since when she holds nothing.
    var idleSince = Timestamp.zero
    /// Her own conversations, in the order in which she got them.
    var conversations: [Conversation] = []
    var offers: [Conversation] = []

    init(name: Name, number: Int64) {
        self.name = name
        self.number = number
    }

    /// Seats taken, by conversations and by offers that may become some.
    var load: Int { conversations.count + offers.count }

    /// Whether an offer can reach her.
    var isAvailable: Bool { isReady && !sessions.isEmpty }
}

/// One live room. A class: kept in two places.
final class Room {
    let name: Name
    var report: LiveReport
    var isPaused = false
    /// The connector whose key reported it last.
    var connector: Name = "?"
    var changedAt = Timestamp.zero
    var messages = 0
    /// Counts series of cues, so that a timer of an older one is known as such.
    var cueNumber: Int64 = 0
    var cuesGiven = 0
    /// The number the router knows it by.
    let number: Int
    /// What is pinned on air.
    var product: Text?

    init(name: Name, number: Int) {
        self.name = name
        self.number = number
        report = LiveReport(room: name, starts: false)
    }

    var isOnAir: Bool { report.starts }
    var channel: Name { report.channel ?? "tiktok" }
}

/// One message on its way to the platform. A class: listed by number and by connector.
final class Outgoing {
    let id: SendID
    let conversation: Conversation
    let at: Timestamp
    let room: Name
    let author: Text
    let text: Text
    var state = SendState.pending
    var attempts = 0
    var nextTry = Timestamp.zero
    /// The session that was asked to carry it.
    var session: SessionID?
    /// It has had its place in the customer's gap.
    var isSpaced = false
    /// It waits for the pace of its account.
    var isQueued = false
    var why = Text.empty

    init(
        id: SendID, conversation: Conversation, at: Timestamp, room: Name, author: Text, text: Text
    ) {
        self.id = id
        self.conversation = conversation
        self.at = at
        self.room = room
        self.author = author
        self.text = text
    }

    /// Whether the platform's word on it is still out.
    var isOpen: Bool { state == .pending || state == .handed }

    var push: SendPush {
        SendPush(
            send: id, conversation: conversation.id, at: at, room: room,
            customer: conversation.customer, text: text)
    }

    var record: SendRecord {
        SendRecord(
            id: id, conversation: conversation.id, at: at, room: room,
            customer: conversation.customer, author: author, text: text, state: state,
            attempts: attempts, nextTry: nextTry, why: why)
    }
}
