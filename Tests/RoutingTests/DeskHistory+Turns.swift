import Vocabulary

@testable import Routing

extension DeskHistory {
    private static let texts: [Text] = [
        "I want to buy it", "hm", "discount", "shipping", "hello", "human please", "size 38?",
        "a consultation", "I want to buy two, discount?", "ok", "thanks",
    ]
    private static let rooms: [Name] = ["studio", "loft", "cellar"]
    private static let agents: [Name] = ["mia", "leo", "zoe", "tom"]
    private static let connectors: [Name] = ["tiktok-1", "tiktok-2"]

    /// Something happens.
    func turn() {
        switch dice.below(100) {
        case 0..<24: write()
        case 24..<28: writeAgain()
        case 28..<33: signal()
        case 33..<42: wait()
        case 42..<50: come()
        case 50..<53: go()
        case 53..<57: repeatCommand()
        case 57..<66: platform()
        case 66..<69: roomTurn()
        case 69..<93: agentTurn()
        case 93..<97: botTurn()
        default: leadTurn()
        }
    }

    private func wait() {
        switch dice.below(100) {
        case 0..<70: world.wait(Int64(dice.below(2_000)))
        case 70..<96: world.wait(Int64(dice.below(40_000)))
        case 96..<99: world.wait(Int64(dice.below(400_000)))
        default: world.pass(Int64(dice.below(100_000)))
        }
    }

    private func customer() -> Name { "c\(Text(Int64(dice.below(40))))" }

    private func conversation() -> ConversationID {
        // Now and then one that never was.
        ConversationID(Int64(1 + dice.below(Int(world.desk.lastConversation) + 1)))
    }

    private func peer(_ roles: [Role]) -> Peer? {
        dice.pick(peers.filter { roles.contains($0.role) })
    }

    // MARK: - Coming and going

    private func come() {
        let (role, names): (Role, [Name]) =
            switch dice.below(10) {
            case 0..<3: (.room, Self.connectors)
            case 3..<8: (.agent, Self.agents)
            case 8: (.supervisor, ["eva"])
            default: (.bot, ["gpt"])
            }
        let name = dice.pick(names) ?? "?"
        guard peers.filter({ $0.name == name }).count < 2 else { return }
        let peer = world.open(role, name)
        peers.append(peer)
        if role == .agent, dice.chance(80) { say(peer, .ready(seats: nil)) }
        if role == .room, dice.chance(70) { roomTurn() }
    }

    private func go() {
        guard !peers.isEmpty else { return }
        world.close(peers.remove(at: dice.below(peers.count)))
    }

    // MARK: - Customers

    private func write() {
        guard let connector = peer([.room]) else { return come() }
        var message = DirectMessage(
            room: dice.chance(75) ? dice.pick(Self.rooms) : nil, customer: customer(),
            text: dice.pick(Self.texts) ?? "hm")
        if dice.chance(25) { message.channel = dice.pick(["wechat", "telegram"]) }
        if dice.chance(20) { message.follower = dice.chance(50) }
        if dice.chance(10) { message.ref = "loft_1" }
        if dice.chance(10) { message.language = dice.pick(["en", "de"]) }
        let id: Text = "m\(Text(Int64(acks.count)))"
        guard
            case .ack(let re, let conversation?)? = world.say(connector, .dm(message), id: id)
                .answer, re == id
        else { return fail("a DM was not acknowledged") }
        message.channel = message.channel ?? world.desk.conversations[conversation.number]?.channel
        acks.append((message, id, conversation))
    }

    private func writeAgain() {
        guard let connector = peer([.room]), let old = dice.pick(acks) else { return }
        let before = world.store.messages.count
        count("dm again")
        let answer = world.say(connector, .dm(old.message), id: old.id).answer
        if answer != .ack(re: old.id, old.conversation) { fail("\(old.id) is not known again") }
        if world.store.messages[before...].contains(where: { $0.messageID == old.id }) {
            fail("\(old.id) was written twice")
        }
    }

    private func signal() {
        guard let connector = peer([.room]), let room = dice.pick(Self.rooms) else { return }
        var report = SignalReport(
            room: room, customer: dice.chance(90) ? customer() : nil,
            kind: dice.pick(["cart", "like", "gift", "join", "product-view", "nonsense"]) ?? "like")
        if report.customer == nil { report.product = dice.pick(["lamp", "hat"]) }
        say(connector, .signal(report))
    }

    // MARK: - The platform

    private func platform() {
        guard let connector = peer([.room]), let push = dice.pick(sends) else { return }
        switch dice.below(10) {
        case 0..<6: say(connector, .delivered(push.send))
        case 6: say(connector, .seen(push.send))
        case 7, 8: say(connector, .failed(push.send, final: false, why: "busy"))
        default: say(connector, .failed(push.send, final: true, why: "blocked"))
        }
    }

    private func roomTurn() {
        guard let connector = peer([.room]), let room = dice.pick(Self.rooms) else { return }
        var report = LiveReport(room: room, starts: dice.chance(75))
        if dice.chance(10) { report.followers = 12 }
        say(connector, .live(report))
    }

    // MARK: - People

    private func agentTurn() {
        guard let agent = peer([.agent, .supervisor]) else { return come() }
        let mine = world.desk.agents[agent.name]
        let own = dice.pick(mine?.conversations ?? [])?.id ?? conversation()
        let offered = dice.pick(mine?.offers ?? [])?.id ?? conversation()
        switch dice.below(30) {
        case 0..<7: say(agent, .accept(offered))
        case 7, 8: say(agent, .decline(offered, reason: "no"))
        case 9, 10: say(agent, .take(conversation()))
        case 11..<17:
            for _ in 0..<(dice.chance(10) ? 6 : 1) {
                say(agent, .say(own, dice.pick(Self.texts) ?? "hm"))
            }
        case 17..<21: close(own, by: agent)
        case 21, 22: say(agent, .ready(seats: dice.chance(50) ? 1 + dice.below(6) : nil))
        case 23: say(agent, .away(reason: "lunch"))
        case 24, 25: transfer(own, by: agent)
        case 26: say(agent, .note(conversation(), "hm"))
        case 27: say(agent, .tag(conversation(), add: ["vip", "new"], remove: ["vip"]))
        case 28: say(agent, .list(dice.pick(ListScope.allCases) ?? .open))
        default: why(agent)
        }
    }

    private func why(_ agent: Peer) {
        let id = conversation()
        let lines = world.say(agent, .why(id))
        let sum = lines.items("REASON").reduce(0) { $0 + ($1.parameters[0].integer ?? 0) }
        guard let conversation = world.desk.conversations[id.number] else { return }
        count("why")
        if let score = lines.answer?.tag("score"), score != Text(sum) {
            fail("WHY says \(score), its reasons add up to \(sum)")
        }
        // A sale, and signals that a restart has forgotten, are no reasons any more.
        guard conversation.state != .closed, conversation.orders == 0,
            conversation.scoredAt > restartedAt
        else { return }
        count("why of what all see")
        if sum != conversation.score {
            fail("\(id) scores \(conversation.score), its reasons add up to \(sum)")
        }
    }

    private func close(_ id: ConversationID, by peer: Peer) {
        let outcome = dice.pick(Outcome.allCases) ?? .lost
        let amount = outcome == .sold ? Money(micros: 1_000_000, currency: "EUR") : nil
        say(peer, .close(id, outcome, amount))
    }

    private func transfer(_ id: ConversationID, by peer: Peer) {
        let target: TransferTarget =
            switch dice.below(4) {
            case 0: .agent(dice.pick(Self.agents) ?? "mia")
            case 1: .skill("de")
            case 2: .queue
            default: .bot
            }
        say(peer, .transfer(id, target, note: dice.chance(50) ? "look" : .empty))
    }

    private func botTurn() {
        guard let bot = peer([.bot]) else { return }
        switch dice.below(6) {
        case 0: say(bot, .ready(seats: nil))
        case 1: say(bot, .away(reason: .empty))
        case 2: say(bot, .take(conversation()))
        case 3: transfer(conversation(), by: bot)
        case 4: close(conversation(), by: bot)
        default: say(bot, .say(conversation(), "beep"))
        }
    }

    private func leadTurn() {
        guard let lead = peer([.supervisor]) else { return }
        switch dice.below(12) {
        case 0..<4: say(lead, .assign(conversation(), dice.pick(Self.agents) ?? "mia"))
        case 4: say(lead, .pause(dice.pick(Self.rooms) ?? "loft"))
        case 5, 6: say(lead, .resume(dice.pick(Self.rooms) ?? "loft"))
        case 7: say(lead, .watch(.everything))
        case 8: say(lead, .cue(dice.pick(Self.rooms) ?? "loft", "wave"))
        case 9: close(conversation(), by: lead)
        case 10: transfer(conversation(), by: lead)
        default: if dice.chance(20) { anotherPolicy() }
        }
    }

    private func anotherPolicy() {
        count("policy")
        policy.routing.seats.most = 1 + dice.below(5)
        policy.routing.seats.standard = min(2, policy.routing.seats.most)
        policy.intent.handOver = 300 + dice.below(400)
        policy.bot.fallback = dice.chance(50) ? .people : .silence
        policy.cues.on = dice.chance(50)
        world.adopt(policy)
    }
}
