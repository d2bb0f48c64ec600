import Testing
import Vocabulary

/// Who may say what, over the wire: the contract's sections 4 to 6 against the verb table.
@Suite(.serialized)
struct RoleTests {
    private static let people: Set<Role> = [.agent, .bot, .supervisor]

    /// The contract, written down once more; a verb without a row fails.
    private static func mayUse(_ verb: Verb) -> Set<Role> {
        switch verb {
        case .auth, .ping, .pong, .quit, .help: Set(Role.allCases)
        case .live, .dm, .signal, .delivered, .seen, .failed: [.room]
        case .ready, .away, .accept, .decline, .take, .say, .script, .scripts, .note, .transfer,
            .close, .tag, .list, .history, .profile, .find, .why:
            people
        case .watch, .unwatch, .assign, .cue, .pause, .resume: [.supervisor]
        case .agents, .rooms: [.supervisor, .ops]
        case .stats: [.supervisor, .ops]
        case .policy, .keys, .drain, .feed: [.ops]
        }
    }

    /// A command that changes nothing which the next one needs.
    private static func sample(_ verb: Verb) -> String {
        switch verb {
        case .live: "LIVE anna start"
        case .dm: "DM anna zoe :hello"
        case .signal: "SIGNAL anna zoe like"
        case .delivered, .seen: "\(verb.rawValue) s999"
        case .failed: "FAILED s999 retry"
        case .accept, .decline, .take, .history, .why: "\(verb.rawValue) c999"
        case .say, .note: "\(verb.rawValue) c999 :hi"
        case .script: "SCRIPT c999 greet"
        case .transfer: "TRANSFER c999 queue"
        case .close: "CLOSE c999 sold"
        case .tag: "TAG c999 +vip"
        case .list: "LIST mine"
        case .profile: "PROFILE zoe"
        case .find: "FIND :zoe"
        case .watch: "WATCH *"
        case .assign: "ASSIGN c999 lin"
        case .cue: "CUE anna :hi"
        case .pause, .resume: "\(verb.rawValue) anna"
        case .policy: "POLICY show"
        case .keys: "KEYS list"
        case .drain: "DRAIN end"
        default: verb.rawValue
        }
    }

    /// Verbs that are answered without OK, ACK or ERR.
    private static let otherwise: Set<Verb> = [.auth, .ping, .pong, .quit]

    @Test("Each role may use the verbs that the contract gives it, and no other")
    func table() throws {
        let gateway = try TestGateway()
        let stage = try TestStage(gateway)
        for verb in Verb.allCases where !Self.otherwise.contains(verb) {
            for role in Role.allCases {
                let peer = stage[role]
                let word = try peer.word(Self.sample(verb), id: "\(verb.rawValue)-1")
                let may = Self.mayUse(verb).contains(role)
                #expect((word != "not-allowed") == may, "\(verb.rawValue) by \(role): \(word)")
                // Without parameters DRAIN would end the others.
                if verb == .drain, may { continue }
                let bare = try peer.word(verb.rawValue, id: "\(verb.rawValue)-2")
                #expect(
                    (bare != "not-allowed") == may,
                    "\(verb.rawValue) without parameters by \(role): \(bare)")
            }
        }
    }

    @Test("Verbs are matched without regard to case, and HELP lists those of one's role")
    func help() throws {
        let gateway = try TestGateway()
        for role in Role.allCases {
            let peer = try gateway.open("acme/\(role.rawValue)", role)
            let answer = try peer.list("help", id: "h")
            #expect(answer.word == "OK")
            let listed = Set(answer.lines.map { $0.words[1] })
            let allowed = Verb.allCases.filter { Self.mayUse($0).contains(role) }
            #expect(listed == Set(allowed.map(\.rawValue)), "\(role)")
            for verb in listed {
                let one = try peer.list("HELP \(verb.lowercased())", id: "h-\(verb)")
                #expect(one.lines.count == 1 && one.lines[0].contains(":"), "\(one)")
            }
        }
    }

    @Test("A supervisor may act on every conversation of the desk, an agent on her own only")
    func supervisor() throws {
        let stage = try TestStage(try TestGateway())
        let conversation = try stage.owned(by: "mia")
        #expect(try stage.mei.word("SAY \(conversation) :hi", id: "1") == "not-yours")
        #expect(try stage.sue.word("SAY \(conversation) :hi", id: "1") == "OK")
        #expect(try stage.mei.word("CLOSE \(conversation) lost", id: "2") == "not-yours")
        #expect(try stage.mei.word("NOTE \(conversation) :seen", id: "3") == "OK")
        #expect(try stage.sue.word("TRANSFER \(conversation) queue", id: "2") == "OK")
        #expect(try stage.sue.word("CLOSE \(conversation) lost", id: "3") == "OK")
    }

    @Test("An outside bot has the bot's conversations and hands them on with their transcript")
    func outsideBot() throws {
        let stage = try TestStage(try TestGateway())
        try stage.bot.ask("READY", id: "r")
        try stage.room.send("@id=m1;lang=en DM anna mia :good evening")
        let conversation = try stage.room.expect("re=m1").words[1]
        let news = try stage.bot.expect("CONV \(conversation) bot bot")
        #expect(news.tag("room") == "anna" && news.tag("customer") == "mia")
        try stage.bot.expect("MSG \(conversation) 1 customer mia :good evening")
        #expect(try stage.bot.word("SAY \(conversation) :hello from outside", id: "s") == "OK")
        try stage.room.expect("SEND", ":hello from outside")
        try stage.lin.ask("READY", id: "r")
        #expect(try stage.bot.word("TRANSFER \(conversation) queue :look", id: "t") == "OK")
        try stage.lin.expect("OFFER \(conversation)")
        try stage.lin.ask("ACCEPT \(conversation)", id: "a")
        try stage.lin.expect("MSG \(conversation) 2 bot robo :hello from outside")
        try stage.lin.expect("note robo :look")
        #expect(try stage.bot.word("SAY \(conversation) :more", id: "s2") == "not-yours")
        try stage.lin.ask("TRANSFER \(conversation) bot", id: "t")
        try stage.bot.expect("CONV \(conversation) bot bot")
        try stage.bot.expect("MSG \(conversation)", "note robo :look")
    }
}
