public import Vocabulary

/// What all desks share of the intent engine: read once from the policies folder.
public struct IntentResources: Sendable {
    /// The lexicon's files.
    public var files: [LexiconFile]
    /// The trained model.
    public var model: IntentModel

    /// Files and a model; without either, scores rest on what the policy itself says.
    public init(files: [LexiconFile] = [], model: IntentModel = .plain) {
        self.files = files
        self.model = model
    }
}

/// A policy made ready to be used: words in an automaton, skills numbered, tables filled.
///
/// It belongs to one desk, for its scorer keeps scratch buffers; it is made on any thread and then
/// handed over, never shared.
public final class CompiledPolicy: @unchecked Sendable {
    // Sendable by handing over: after it is made only the desk's thread touches it.

    /// The policy as it was read.
    public let policy: Policy
    /// 1, 2, 3 … as applied on this desk.
    public let version: Int64
    /// What the store is to keep of it when it comes into force; the time is the desk's to say.
    public let record: PolicyRecord?
    /// What it scores with, where the store may lack it.
    public let archive: ResourceRecord?
    /// The digest of the desk's own file as it was last read, to know at the next start whether it
    /// is news.
    public let fileSeen: Text?
    let scorer: IntentScorer
    let parameters: RoutingParameters
    private let bots: [Name: CompiledBot]
    private let anyBot: CompiledBot
    private let skillNumbers: [String: Int32]

    /// Makes a policy ready.
    public init(
        _ policy: Policy, resources: IntentResources, version: Int64 = 1,
        record: PolicyRecord? = nil, archive: ResourceRecord? = nil, fileSeen: Text? = nil,
        sharingWith likeness: CompiledPolicy? = nil
    ) {
        self.policy = policy
        self.version = version
        self.record = record
        self.archive = archive
        self.fileSeen = fileSeen
        let entries =
            Lexicon.entries(resources.files, languages: policy.intent.languages)
            + policy.intent.phrases.compactMap { LexiconEntry($0) }
        // The automaton takes long to build and is never written to: those who score with the same
        // phrases share it.
        let shared = likeness?.scorer.lexicon
        let lexicon = shared?.entries == entries ? shared : nil
        scorer = IntentScorer(
            lexicon: lexicon ?? Lexicon(entries), model: resources.model,
            policy: IntentPolicy(policy.intent))
        var bots: [Name: CompiledBot] = [:]
        for room in policy.rooms {
            bots[Text(room.name)] = CompiledBot(room, routing: policy.routing)
        }
        self.bots = bots
        anyBot = CompiledBot(policy.room("*"), routing: policy.routing)
        var numbers: [String: Int32] = [:]
        for agent in policy.routing.agents {
            for skill in agent.skills where numbers[skill.name] == nil {
                numbers[skill.name] = Int32(numbers.count)
            }
        }
        skillNumbers = numbers
        parameters = RoutingParameters(policy, skills: numbers)
    }

    func bot(_ room: Name) -> CompiledBot { bots[room] ?? anyBot }

    // MARK: - Routing

    func roomIndex(_ name: Name) -> Int? {
        policy.rooms.firstIndex { $0.name == name.string }
    }

    func shareIndex(_ room: Name) -> Int? {
        policy.routing.shares.firstIndex { $0.room == room.string }
    }

    func skills(of agent: Name) -> [SkillLevel] {
        (policy.agent(agent.string)?.skills ?? []).compactMap { skill in
            skillNumbers[skill.name].map {
                SkillLevel(skill: $0, level: Int32(clamping: skill.level))
            }
        }
    }

    /// What a conversation asks of an agent: the language, the room's product lines, and the skill
    /// that a transfer named.
    func needs(of conversation: Conversation) -> [SkillNeed] {
        let needs = policy.routing.needs
        var result: [SkillNeed] = []
        if let language = conversation.language ?? bot(conversation.room).roomLanguage {
            add(Self.mainLanguage(language.string), needs.language, to: &result)
        }
        for line in policy.room(conversation.room.string).lines {
            add(line, needs.line, to: &result)
        }
        if let skill = conversation.skill { add(skill.string, .required, to: &result) }
        return result
    }

    private func add(_ skill: String, _ need: RoutingSettings.Need, to needs: inout [SkillNeed]) {
        guard need != .ignored, let number = skillNumbers[skill],
            !needs.contains(where: { $0.skill == number })
        else { return }
        needs.append(
            SkillNeed(
                skill: number, required: need == .required,
                relaxesAfter: Int64(policy.routing.needs.relaxAfter)))
    }

    private static func mainLanguage(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    func kind(_ kind: WorkKind) -> RoutingSettings.Kind {
        switch kind {
        case .hot: policy.routing.kinds.hot
        case .presale: policy.routing.kinds.presale
        case .care: policy.routing.kinds.care
        case .chat: policy.routing.kinds.chat
        }
    }

    /// The price of what the conversation is about, else the room's or the desk's usual sale.
    func value(of conversation: Conversation) -> Price {
        let room = bot(conversation.room)
        if let product = conversation.product, let price = room.product(product)?.price {
            return price
        }
        return room.values.sale
    }

    /// Chance of a sale at a score, per mille.
    func chance(score: Int) -> Int { policy.routing.chance(at: score) }
}

extension RoutingParameters {
    /// The router's numbers for what a policy says.
    init(_ policy: Policy, skills: [String: Int32]) {
        self.init()
        let settings = policy.routing
        rule = Rule(name: settings.rule.rawValue) ?? .uplift
        decay = Int64(settings.saleDecay) * 1_000 / 60
        floor = Floor(after: Int64(settings.floor.after), freeSeats: settings.floor.freeSeats)
        horizon = Int64(settings.horizon)
        priceSteps = settings.prices.rounds
        firstStep = Int64(settings.prices.step)
        stepFall = Int64(settings.prices.fall)
        refreshEvery = Int64(settings.prices.refresh)
        shortestDrain = Int64(settings.prices.drainAtLeast)
        holdAtMost = Int64(settings.holdAtMost)
        lastAgentBonus = Int32(clamping: settings.sticky.bonus)
        fitWithoutPreferred = Int32(clamping: settings.needs.without)
        speeds = settings.speeds.map(Int64.init)
        wrapUp = Int64(settings.wrapUp)
        let kindSettings = [
            ("hot", settings.kinds.hot), ("presale", settings.kinds.presale),
            ("care", settings.kinds.care), ("chat", settings.kinds.chat),
        ]
        kinds = kindSettings.enumerated().map { rank, entry in
            Kind(
                name: entry.0, work: Int64(entry.1.work), patience: Int64(entry.1.patience),
                botFit: 0, rank: rank, seatWeight: entry.1.seats / 10,
                share: [250, 400, 200, 150][rank])
        }
        rooms = policy.rooms.map { room in
            Room(period: room.cues.on ? Int64(room.cues.every) : 0, burstShare: 600)
        }
        shares = settings.shares.map { Int64($0.least) }
    }
}
