import Vocabulary

/// A gateway with one desk and somebody in every role.
struct TestStage {
    let gateway: TestGateway
    let room: TestPeer
    let lin: TestPeer
    let mei: TestPeer
    let bot: TestPeer
    let sue: TestPeer
    let olga: TestPeer

    init(_ gateway: TestGateway) throws {
        self.gateway = gateway
        room = try gateway.open("acme/anna", .room)
        lin = try gateway.open("acme/lin", .agent)
        mei = try gateway.open("acme/mei", .agent)
        bot = try gateway.open("acme/robo", .bot)
        sue = try gateway.open("acme/sue", .supervisor)
        olga = try gateway.open("acme/olga", .ops)
        for peer in [lin, mei, bot, sue] { try peer.expect("SYNCED") }
    }

    /// Somebody of each role.
    subscript(role: Role) -> TestPeer {
        switch role {
        case .room: room
        case .agent: lin
        case .bot: bot
        case .supervisor: sue
        case .ops: olga
        }
    }

    /// A conversation that lin owns.
    func owned(by customer: String) throws -> String {
        let ack = try room.ask("DM anna \(customer) :hello", id: "owned-\(customer)")
        let conversation = ack.words[1]
        _ = try lin.ask("TAKE \(conversation)", id: "take-\(customer)")
        return conversation
    }
}
