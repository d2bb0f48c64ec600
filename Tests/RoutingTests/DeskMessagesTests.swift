import Testing
import Vocabulary

@testable import Routing

/// What customers write, and how a conversation comes about.
struct DeskMessagesTests {
    let world = DeskWorld()

    @Test("A DM is acknowledged with its conversation, the first one c1")
    func acknowledges() {
        let room = world.open(.room, "tiktok-1")
        let lines = world.say(
            room, .dm(DirectMessage(room: "studio", customer: "ann", text: "hi")), id: "m-1")
        #expect(lines.answer == .ack(re: "m-1", ConversationID(1)))
    }

    @Test("The same message id brings the same ACK and no second message, from any session")
    func dedupesAcrossSessions() {
        let one = world.open(.room, "tiktok-1")
        let two = world.open(.room, "tiktok-2")
        let first = world.dm(one, "ann", mildText, id: "m-1")
        let messages = world.store.messages.count
        #expect(world.dm(two, "ann", mildText, id: "m-1") == first)
        #expect(world.dm(one, "bob", "quite another text", id: "m-1") == first)
        #expect(world.store.messages.count == messages)
    }

    @Test("The same message id on two channels are two messages")
    func keepsChannelsApart() {
        let room = world.open(.room, "hub")
        let one = world.dm(room, "ann", mildText, room: nil, id: "7", channel: "whatsapp")
        let two = world.dm(room, "ann", mildText, room: nil, id: "7", channel: "telegram")
        #expect(one != two)
    }

    @Test("After a restart a message id is still known")
    func dedupesAfterRestart() {
        let room = world.open(.room, "tiktok-1")
        let first = world.dm(room, "ann", mildText, id: "m-1")
        world.restart()
        let again = world.open(.room, "tiktok-1")
        let messages = world.store.messages.count
        #expect(world.dm(again, "ann", mildText, id: "m-1") == first)
        #expect(world.store.messages.count == messages)
    }

    @Test("A DM whose id equals that of an earlier command is a DM all the same")
    func messageIDsAreOfTheirOwn() {
        let room = world.open(.room, "tiktok-1")
        world.say(room, .live(LiveReport(room: "studio", starts: true)), id: "1")
        #expect(world.dm(room, "ann", "hi", id: "1") == ConversationID(1))
        #expect(world.store.messages.contains { $0.messageID == "1" })
    }

    @Test("A customer has one conversation for each channel, in whatever room she writes")
    func oneConversationPerCustomer() {
        let room = world.open(.room, "tiktok-1")
        let first = world.dm(room, "ann", mildText, room: "studio")
        #expect(world.dm(room, "ann", mildText, room: "loft") == first)
        #expect(world.dm(room, "ann", mildText, channel: "wechat") != first)
    }

    @Test("A closed conversation opens again with the bot, the same one, when the customer writes")
    func reopens() {
        let room = world.open(.room, "tiktok-1")
        let agent = world.open(.agent, "mia")
        let conversation = world.dm(room, "ann", hotText)
        world.say(agent, .take(conversation))
        world.say(agent, .close(conversation, .sold, Money(amount: "12.50", currency: "usd")))
        #expect(world.record(conversation)?.state == .closed)
        world.wait(3_600_000)
        #expect(world.dm(room, "ann", "discount?") == conversation)
        let record = world.record(conversation)
        #expect(record?.state == .bot)
        #expect(record?.owner == "bot")
        #expect(record?.outcome == nil)
        #expect(record?.amount == nil)
    }

    @Test("Who looks on sees a conversation before its first message")
    func showsConversationFirst() {
        let room = world.open(.room, "tiktok-1")
        let lead = world.open(.supervisor, "eva")
        world.say(lead, .watch(.everything))
        let bot = world.open(.bot, "gpt")
        world.hush()
        world.dm(room, "ann", "discount")
        for peer in [lead, bot] {
            let lines = world.hear(peer)
            guard case .conversation(_, let facts)? = lines.first else {
                Issue.record("\(peer.name) heard first: \(lines)")
                continue
            }
            #expect(facts.customer == "ann")
            #expect(facts.room == "studio")
        }
    }

    @Test(
        "Past the most open conversations of a desk a new customer is refused, known ones are not")
    func boundsConversations() {
        let room = world.open(.room, "tiktok-1")
        let known = world.dm(room, "ann", mildText)
        world.desk.counts.open = Limits.openConversationsPerDesk
        let message = DirectMessage(room: "studio", customer: "bob", text: "hi")
        let lines = world.say(room, .dm(message), id: "late")
        #expect(lines.code == .unavailable)
        #expect(lines.answer?.tag("after") != nil)
        #expect(world.dm(room, "ann", mildText) == known)
        world.desk.counts.open = 1
        #expect(world.dm(room, "bob", "hi", id: "late") == ConversationID(2))
    }
}
