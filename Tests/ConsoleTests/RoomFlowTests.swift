import Testing
import Vocabulary
import Wire

@testable import Console

@Suite("A room connector")
struct RoomFlowTests {
    private var start: Timestamp { Evening.start }

    private func opened(window: Int = 1_000, answersDelivered: Bool = true) -> RoomFlow {
        var flow = RoomFlow(
            key: "acme/anna", secret: "s", prefix: "p", window: window,
            answersDelivered: answersDelivered)
        flow.tick(at: start, chance: 0)
        flow.begin()
        open(&flow)
        return flow
    }

    private func open(_ flow: inout RoomFlow) {
        flow.connected()
        _ = flow.takeOrders()
        flow.receive(
            .welcome(Welcome(role: .room, key: KeyName(desk: "acme", name: "anna"), time: start)))
        _ = flow.takeOutputs()
    }

    private func message(_ id: Text, _ text: Text = "hi") -> RoomFlow.Report {
        .message(id: id, DirectMessage(room: "anna", customer: "zoe", text: text))
    }

    private func said(_ flow: inout RoomFlow) -> [String] {
        flow.takeOrders().flatMap { order -> [String] in
            guard case .send(let bytes) = order else { return [] }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }

    private func push(_ number: Int64) -> ServerLine {
        .send(
            SendPush(
                send: SendID(number), conversation: ConversationID(1), at: start, room: "anna",
                customer: "zoe", text: "yes"))
    }

    @Test("reports go out up to the window, and more as answers come")
    func window() {
        var flow = opened(window: 2)
        for id in ["a", "b", "c"] { flow.report(message(Text(id))) }
        same(said(&flow), ["@id=a DM anna zoe :hi", "@id=b DM anna zoe :hi"])
        #expect(!flow.hasRoom)
        flow.receive(.ack(re: "a", ConversationID(1)))
        same(said(&flow), ["@id=c DM anna zoe :hi"])
        same(flow.takeOutputs(), [.acknowledged(id: "a", ConversationID(1))])
        #expect(flow.outstanding == 2)
    }

    @Test("after a loss the unanswered are reported again, the answered are not")
    func resends() {
        var flow = opened()
        flow.report(message("a"))
        flow.report(message("b"))
        _ = said(&flow)
        flow.receive(.ack(re: "a", ConversationID(1)))
        flow.lost("gone", chance: 0)
        flow.tick(at: start + 1_000, chance: 0)
        _ = flow.takeOrders()
        open(&flow)
        same(said(&flow), ["@id=b DM anna zoe :hi"])
    }

    @Test("one id twice is reported twice, one after the other")
    func sameID() {
        var flow = opened()
        flow.report(message("a"))
        flow.report(message("a"))
        same(said(&flow).count, 1)
        flow.receive(.ack(re: "a", ConversationID(1)))
        same(said(&flow).count, 1)
        flow.receive(.ack(re: "a", ConversationID(1)))
        same(flow.takeOutputs().count, 2)
        #expect(flow.outstanding == 0)
    }

    @Test("a send is handed out once and answered each time it comes")
    func sends() {
        var flow = opened()
        flow.receive(push(1))
        flow.receive(push(1))
        same(flow.takeOutputs().count, 1)
        same(said(&flow), ["@id=p-1 DELIVERED s1", "@id=p-2 DELIVERED s1"])
    }

    @Test("by hand nothing is said of a send until the input says it")
    func manual() {
        var flow = opened(answersDelivered: false)
        flow.receive(push(1))
        same(said(&flow), [])
        flow.report(.failed(SendID(1), final: false, why: "slow"))
        flow.receive(push(1))
        same(flow.takeOutputs().count, 2)
        flow.report(.delivered(SendID(1)))
        flow.receive(push(1))
        same(flow.takeOutputs().isEmpty, true)
    }

    @Test("what the gateway cannot take now is reported again when it said, under the same id")
    func unavailable() {
        var flow = opened()
        flow.report(message("a"))
        _ = said(&flow)
        flow.receive(.error(re: "a", Refusal(.unavailable, "", tags: [Line.Tag("after", "2")])))
        same(flow.takeOutputs().isEmpty, true)
        #expect(flow.outstanding == 1)
        flow.tick(at: start + 1_999, chance: 0)
        same(said(&flow), [])
        flow.tick(at: start + 2_000, chance: 0)
        same(said(&flow), ["@id=a DM anna zoe :hi"])
    }

    @Test("another refusal is told, with the id it was for")
    func refused() {
        var flow = opened()
        flow.report(message("a"))
        let refusal = Refusal(.textTooLong, "too long")
        flow.receive(.error(re: "a", refusal))
        same(flow.takeOutputs(), [.refused(id: "a", verb: .dm, refusal)])
        #expect(flow.outstanding == 0)
    }
}
