/// Everything that a peer can say to the gateway. The raw value is the verb on the wire.
public enum Verb: String, CaseIterable, Sendable {
    case auth = "AUTH"
    case ping = "PING"
    case pong = "PONG"
    case quit = "QUIT"
    case help = "HELP"
    case live = "LIVE"
    case dm = "DM"
    case signal = "SIGNAL"
    case delivered = "DELIVERED"
    case seen = "SEEN"
    case failed = "FAILED"
    case ready = "READY"
    case away = "AWAY"
    case accept = "ACCEPT"
    case decline = "DECLINE"
    case take = "TAKE"
    case say = "SAY"
    case script = "SCRIPT"
    case scripts = "SCRIPTS"
    case note = "NOTE"
    case transfer = "TRANSFER"
    case close = "CLOSE"
    case tag = "TAG"
    case list = "LIST"
    case history = "HISTORY"
    case profile = "PROFILE"
    case find = "FIND"
    case why = "WHY"
    case watch = "WATCH"
    case unwatch = "UNWATCH"
    case assign = "ASSIGN"
    case agents = "AGENTS"
    case rooms = "ROOMS"
    case stats = "STATS"
    case cue = "CUE"
    case pause = "PAUSE"
    case resume = "RESUME"
    case policy = "POLICY"
    case keys = "KEYS"
    case drain = "DRAIN"
    case feed = "FEED"
}

/// What the table says of one verb: the help text, the fewest parameters, who may use it.
public struct VerbRule: Sendable {
    /// The verb.
    public let verb: Verb
    /// How it is written, for HELP.
    public let usage: Text
    /// The fewest parameters, the text included.
    public let leastParameters: Int
    /// The roles that may use it; empty for what may be said before WELCOME too.
    public let roles: Set<Role>
    /// Whether it can change a desk; its answer is then remembered under its id.
    public let changes: Bool
    /// What one verb does, in a sentence, for HELP.
    public let meaning: Text
}

extension Verb {
    /// Whether it can be answered with many lines.
    public var lists: Bool {
        switch self {
        case .help, .scripts, .list, .history, .profile, .find, .why, .watch, .agents, .rooms,
            .stats:
            true
        default: false
        }
    }

    /// The verb's row of the table.
    public var rule: VerbRule { Self.rules[Self.position[self] ?? 0] }

    /// The verb of these bytes, letters in either case.
    public init?(_ text: Text) {
        // Letters of ASCII only: Unicode would take the ligature of f and i for two letters.
        let upper = text.bytes.map { $0 >= 97 && $0 <= 122 ? $0 & 0xDF : $0 }
        self.init(rawValue: Text(bytes: upper).string)
    }

    private static let position: [Verb: Int] = Dictionary(
        uniqueKeysWithValues: rules.enumerated().map { ($1.verb, $0) })

    private static let anyone: Set<Role> = []
    private static let connectors: Set<Role> = [.room]
    private static let people: Set<Role> = [.agent, .bot, .supervisor]
    private static let leads: Set<Role> = [.supervisor]
    private static let leadsAndOps: Set<Role> = [.supervisor, .ops]
    private static let operators: Set<Role> = [.ops]

    private static func row(
        _ verb: Verb, _ usage: Text, _ least: Int, _ roles: Set<Role>, changes: Bool = false,
        _ meaning: Text
    ) -> VerbRule {
        VerbRule(
            verb: verb, usage: usage, leastParameters: least, roles: roles, changes: changes,
            meaning: meaning)
    }

    /// The table, one row a verb.
    public static let rules: [VerbRule] = sessionRules + roomRules + agentRules + leadRules

    private static let sessionRules: [VerbRule] = [
        row(.auth, "AUTH <key> <secret>", 1, anyone, "Opens the session; a key is desk/name."),
        row(.ping, "PING <token>", 0, anyone, "Answered PONG with the same token."),
        row(.pong, "PONG <token>", 0, anyone, "Answers the gateway's PING."),
        row(.quit, "QUIT", 0, anyone, "Ends the session."),
        row(.help, "HELP [verb]", 0, anyone, "Lists the verbs, or explains one."),
    ]

    private static let roomRules: [VerbRule] = [
        row(
            .live, "LIVE <room> start|end [:title]", 2, connectors, changes: true,
            "The room goes on or off the air."),
        row(
            .dm, "@id=<message id> DM <room>|* <customer> :<text>", 3, connectors, changes: true,
            "A customer wrote."),
        row(
            .signal, "@id=… SIGNAL <room> <customer>|* <kind> [amount] [:text]", 3, connectors,
            changes: true, "Live behaviour: \(Text(SignalKind.list))."),
        row(.delivered, "DELIVERED <send>", 1, connectors, changes: true, "The platform took it."),
        row(.seen, "SEEN <send>", 1, connectors, changes: true, "The customer read it."),
        row(
            .failed, "FAILED <send> retry|final [:why]", 2, connectors, changes: true,
            "The platform did not take it."),
    ]

    private static let agentRules: [VerbRule] = [
        row(.ready, "READY [seats]", 0, people, changes: true, "Takes offers, up to so many."),
        row(.away, "AWAY [:reason]", 0, people, changes: true, "Takes no more offers."),
        row(.accept, "ACCEPT <c>", 1, people, changes: true, "Takes an offer."),
        row(.decline, "DECLINE <c> [:reason]", 1, people, changes: true, "Refuses an offer."),
        row(
            .take, "TAKE <c>", 1, people, changes: true,
            "Takes a conversation from the bot or out of the queue."),
        row(.say, "SAY <c> :<text>", 2, people, changes: true, "Writes to the customer."),
        row(
            .script, "SCRIPT <c> <name> [key=value…]", 2, people, changes: true,
            "Says one of the policy's scripts."),
        row(.scripts, "SCRIPTS [c]", 0, people, "Lists the scripts."),
        row(.note, "NOTE <c> :<text>", 2, people, changes: true, "A note for colleagues."),
        row(
            .transfer, "TRANSFER <c> agent:<name>|skill:<name>|queue|bot [:note]", 2, people,
            changes: true, "Hands a conversation on."),
        row(
            .close, "CLOSE <c> sold|lead|resolved|lost|spam [amount currency]", 2, people,
            changes: true, "Ends a conversation with its outcome."),
        row(.tag, "TAG <c> +word -word…", 2, people, changes: true, "Sets and removes labels."),
        row(.list, "LIST mine|queue|bot|open", 1, people, "Lists conversations."),
        row(.history, "HISTORY <c> [before seq] [limit]", 1, people, "Lists messages."),
        row(.profile, "PROFILE <customer>", 1, people, "What is known of a customer."),
        row(.find, "FIND :<words>", 1, people, "Finds messages that hold all the words."),
        row(.why, "WHY <c>", 1, people, "Explains the score and the last decision."),
    ]

    private static let leadRules: [VerbRule] = [
        row(.watch, "WATCH <c>|<room>|*", 1, leads, "Shows what happens there."),
        row(.unwatch, "UNWATCH [<c>|<room>|*]", 0, leads, "Shows it no longer."),
        row(.assign, "ASSIGN <c> <agent>", 2, leads, changes: true, "Gives it to an agent."),
        row(.agents, "AGENTS", 0, leadsAndOps, "Lists the agents."),
        row(.rooms, "ROOMS", 0, leadsAndOps, "Lists the rooms."),
        row(
            .stats, "STATS [reset]", 0, leadsAndOps,
            "Counts, times and what was learnt; reset forgets what was learnt."),
        row(.cue, "CUE <room> :<text>", 2, leads, changes: true, "Something to say on air."),
        row(.pause, "PAUSE <room>", 1, leads, changes: true, "The bot answers, no offers."),
        row(.resume, "RESUME <room>", 1, leads, changes: true, "Offers again."),
        row(
            .policy,
            "POLICY show|list|diff|put|check|apply|rollback [what]", 1, operators,
            """
            The desk's policy: show [version], list, diff <a> [b], check [file], apply [file], \
            rollback [version]; put <file> <part> <parts> :<text> hands a file in.
            """),
        row(.keys, "KEYS list|add|revoke [name] [role]", 1, operators, "Keys of this desk."),
        row(.drain, "DRAIN [end]", 0, operators, "Takes no new sessions and ends the others."),
        row(.feed, "FEED [from]", 0, operators, "Every event of the desk, then live."),
    ]
}
