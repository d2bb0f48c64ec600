import Routing
import Vocabulary

@testable import Simulator

/// A random past: customers, rooms, agents, a bot, a lead, pauses, policies, restarts, standstills,
/// and questions that no journal knows of.
struct ReplayDice {
    let past: ReplayPast
    private var chance: Chance
    private var peers: [Peer] = []
    private var lastID = 0
    private var offered: [(Name, ConversationID)] = []
    private var sends: [(SessionID, SendID)] = []
    private let heard = Heard()

    private final class Heard {
        var offers: [(SessionID, ConversationID)] = []
        var sends: [(SessionID, SendID)] = []
    }

    init(seed: UInt64) {
        chance = Chance(seed: seed)
        past = ReplayPast(Policy.forReplay(seed))
        let heard = heard
        past.told = { session, line in
            switch line {
            case .offer(let facts, _): heard.offers.append((session, facts.id))
            case .send(let push): heard.sends.append((session, push.send))
            default: break
            }
        }
    }

    private mutating func below(_ count: Int) -> Int { Int(chance.next() % UInt64(count)) }

    private mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[below(items.count)]
    }

    mutating func run(steps: Int) {
        for _ in 0..<steps {
            let late = Int64(below(5))
            past.wait(Int64(below(3) == 0 ? below(20_000) : below(900)), late: late)
            turn()
        }
    }

    private mutating func turn() {
        switch below(100) {
        case 0..<34: message()
        case 34..<42: signal()
        case 42..<50: come()
        case 50..<53: go()
        case 53..<64: answerOffer()
        case 64..<72: write()
        case 72..<78: settle()
        case 78..<85: manage()
        case 85..<92: look()
        case 92..<95: move()
        case 95: past.adopt(Policy.forReplay(chance.next() % 7))
        case 96: restart()
        case 97: past.standStill(Int64(2_000 + below(90_000)))
        default: past.wait(Int64(below(120_000)))
        }
    }

    private mutating func id() -> Text {
        lastID += 1
        return "i\(Text(Int64(below(8) == 0 ? max(1, lastID - 5) : lastID)))"
    }

    private func who(_ role: Role) -> [Peer] { peers.filter { $0.role == role } }

    private mutating func come() {
        let names: [(Role, Name)] = [
            (.room, "anna"), (.room, "bella"), (.agent, "lin"), (.agent, "max"), (.agent, "eva"),
            (.supervisor, "lead"), (.bot, "robot"),
        ]
        let (role, name) = names[below(names.count)]
        if role == .bot, below(4) != 0 { return }
        let peer = past.open(role, name)
        peers.append(peer)
        if role == .room {
            var report = LiveReport(room: name, starts: true)
            report.channel = "tiktok"
            past.say(peer, .live(report))
        } else if role == .agent || below(3) == 0 {
            past.say(peer, .ready(seats: below(2) == 0 ? nil : 1 + below(4)), id: id())
        }
    }

    private mutating func go() {
        guard let peer = pick(peers) else { return }
        peers.removeAll { $0.session == peer.session }
        past.step(.closed(peer.session))
    }

    private mutating func restart() {
        peers = []
        past.standStill(Int64(below(30_000)))
        past.restart(below(2) == 0 ? Policy.forReplay(chance.next() % 7) : nil)
    }

    private mutating func customer() -> Name { "u\(Text(Int64(below(40))))" }

    private mutating func message() {
        guard let peer = pick(who(.room)) else { return come() }
        let texts: [Text] = [
            "how do i pay", "discount?", "I want to buy it, now", "is it for dry skin",
            "a person please", "hm", "where is my order\nI wait", "héllo 你好 🙂",
        ]
        var message = DirectMessage(
            room: below(6) == 0 ? nil : peer.name, customer: customer(),
            text: texts[below(texts.count)])
        message.follower = below(3) == 0
        past.say(peer, .dm(message), id: id())
    }

    private mutating func signal() {
        guard let peer = pick(who(.room)) else { return }
        let kinds: [Name] = ["gift", "cart", "comment", "follow", "order", "product-view"]
        let report = SignalReport(
            room: peer.name, customer: below(9) == 0 ? nil : customer(),
            kind: kinds[below(kinds.count)])
        past.say(peer, .signal(report), id: below(2) == 0 ? id() : nil)
    }

    private mutating func answerOffer() {
        guard let (session, conversation) = heard.offers.popLast(),
            let peer = peers.first(where: { $0.session == session })
        else { return }
        if heard.offers.count > 20 { heard.offers.removeFirst(10) }
        let declines = below(6) == 0
        past.say(
            peer, declines ? .decline(conversation, reason: "busy") : .accept(conversation),
            id: id())
    }

    private mutating func conversation() -> ConversationID {
        ConversationID(Int64(1 + below(30)))
    }

    private mutating func write() {
        guard let peer = pick(who(.agent) + who(.supervisor) + who(.bot)) else { return }
        past.say(peer, .say(conversation(), "An answer\nin two lines"), id: id())
    }

    private mutating func settle() {
        guard let (session, send) = heard.sends.popLast(),
            let peer = peers.first(where: { $0.session == session })
        else { return }
        switch below(5) {
        case 0: past.say(peer, .failed(send, final: below(2) == 0, why: "blocked"))
        case 1: past.say(peer, .seen(send))
        default: past.say(peer, .delivered(send))
        }
    }

    private mutating func manage() {
        guard let peer = pick(who(.agent) + who(.supervisor)) else { return }
        let conversation = conversation()
        switch below(7) {
        case 0, 1: past.say(peer, .close(conversation, .lost, nil), id: id())
        case 2:
            let amount = Money(micros: 19_900_000, currency: "USD")
            past.say(peer, .close(conversation, .sold, amount), id: id())
        case 3: past.say(peer, .take(conversation), id: id())
        case 4: past.say(peer, .transfer(conversation, .queue, note: "yours"), id: id())
        case 5: past.say(peer, .away(reason: "tea"))
        default: past.say(peer, .tag(conversation, add: ["vip"], remove: []))
        }
    }

    /// What changes nothing and stands in no journal.
    private mutating func look() {
        guard let peer = pick(who(.agent) + who(.supervisor)) else { return }
        switch below(4) {
        case 0: past.say(peer, .why(conversation()))
        case 1: past.say(peer, .list(.open))
        case 2: past.say(peer, .watch(.everything))
        default: past.say(peer, .stats(reset: false))
        }
    }

    private mutating func move() {
        guard let peer = pick(who(.supervisor)) else { return }
        switch below(4) {
        case 0: past.say(peer, .pause("anna"))
        case 1: past.say(peer, .resume("anna"))
        case 2: past.say(peer, .assign(conversation(), "lin"))
        default: past.say(peer, .cue("anna", "Say hello"))
        }
    }
}

extension Policy {
    /// A small policy, another for each number.
    static func forReplay(_ number: UInt64) -> Policy {
        var policy = Policy(name: "demo")
        policy.digest = "00000000000000" + String(number % 7 + 16, radix: 16)
        policy.intent.phrases = [
            IntentSettings.Phrase(text: "want to buy", kind: .buy, points: 400),
            IntentSettings.Phrase(text: "how do i pay", kind: .buy, points: 300),
        ]
        let rules = RoutingSettings.Rule.allCases
        policy.routing.rule = rules[Int(number) % rules.count]
        policy.routing.seats = RoutingSettings.Seats(standard: 2, most: 4)
        policy.intent.handOver = 300 + 50 * Int(number % 7)
        if number % 3 == 0 { policy.bot.fallback = .silence }
        return policy
    }
}
