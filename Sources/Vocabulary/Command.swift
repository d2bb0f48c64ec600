/// What a peer asks of the gateway, with the id that its answer will carry.
public struct Command: Hashable, Sendable {
    /// The tag `id`.
    public var id: Text?
    /// What is asked.
    public var body: Body

    /// A command from its parts.
    public init(id: Text? = nil, _ body: Body) {
        self.id = id
        self.body = body
    }

    /// The command's verb and what comes with it; the grammar of each stands in `Verb.rules`.
    public enum Body: Hashable, Sendable {
        case auth(key: Text, secret: Text?)
        case ping(Text)
        case pong(Text)
        case quit
        case help(Text?)

        case live(LiveReport)
        case dm(DirectMessage)
        case signal(SignalReport)
        case delivered(SendID)
        case seen(SendID)
        case failed(SendID, final: Bool, why: Text)

        case ready(seats: Int?)
        case away(reason: Text)
        case accept(ConversationID)
        case decline(ConversationID, reason: Text)
        case take(ConversationID)
        case say(ConversationID, Text)
        case script(ConversationID, name: Name, fields: [Line.Tag])
        case scripts(ConversationID?)
        case note(ConversationID, Text)
        case transfer(ConversationID, TransferTarget, note: Text)
        case close(ConversationID, Outcome, Money?)
        case tag(ConversationID, add: [Text], remove: [Text])
        case list(ListScope)
        case history(ConversationID, before: Int64?, limit: Int?)
        case profile(Name)
        case find(Text)
        case why(ConversationID)

        case watch(WatchScope)
        case unwatch(WatchScope?)
        case assign(ConversationID, Name)
        case agents
        case rooms
        case stats(reset: Bool)
        case cue(Name, Text)
        case pause(Name)
        case resume(Name)
        case policy(action: PolicyAction, arguments: [Text])
        case keys(KeysAction)
        case drain(end: Bool)
        case feed(from: Int64?)
    }
}

extension Command.Body {
    /// Whether it can change a desk; its answer is then remembered under its id.
    public var changesDesk: Bool {
        if case .stats(let reset) = self { return reset }
        return verb.rule.changes
    }

    /// The verb that the command is written with.
    public var verb: Verb {
        switch self {
        case .auth: .auth
        case .ping: .ping
        case .pong: .pong
        case .quit: .quit
        case .help: .help
        case .live: .live
        case .dm: .dm
        case .signal: .signal
        case .delivered: .delivered
        case .seen: .seen
        case .failed: .failed
        case .ready: .ready
        case .away: .away
        case .accept: .accept
        case .decline: .decline
        case .take: .take
        case .say: .say
        case .script: .script
        case .scripts: .scripts
        case .note: .note
        case .transfer: .transfer
        case .close: .close
        case .tag: .tag
        case .list: .list
        case .history: .history
        case .profile: .profile
        case .find: .find
        default: leadVerb
        }
    }

    private var leadVerb: Verb {
        switch self {
        case .watch: .watch
        case .unwatch: .unwatch
        case .assign: .assign
        case .agents: .agents
        case .rooms: .rooms
        case .stats: .stats
        case .cue: .cue
        case .pause: .pause
        case .resume: .resume
        case .policy: .policy
        case .keys: .keys
        case .drain: .drain
        case .feed: .feed
        default: .why
        }
    }
}

/// `TRANSFER`'s destination.
public enum TransferTarget: Hashable, Sendable {
    case agent(Name)
    case skill(Name)
    case queue
    case bot
}

/// How a conversation ended.
public enum Outcome: String, CaseIterable, Sendable {
    case sold, lead, resolved, lost, spam
}

/// Which conversations LIST shows.
public enum ListScope: String, CaseIterable, Sendable {
    case mine, queue, bot, open
}

/// What a supervisor looks at.
public enum WatchScope: Hashable, Sendable {
    case conversation(ConversationID)
    case room(Name)
    case everything
}

/// What POLICY does.
public enum PolicyAction: String, CaseIterable, Sendable {
    case show, list, diff, check, put, apply, rollback
}

/// What KEYS does.
public enum KeysAction: Hashable, Sendable {
    case list
    case add(Name, Role)
    case revoke(Name)
}
