import Vocabulary

/// What a desk has learnt from its own closed conversations: work by kind, and how scores turn out.
/// The policy's priors count as so many cases of their own, so that a few odd ones change little.
struct Learning: Equatable {
    /// Cases that a prior counts as.
    static let priorWeight: Int64 = 20
    /// Old cases fade: past so many, each new one takes the place of an old one.
    static let mostCases: Int64 = 500
    /// Scores are learnt in steps of 100.
    static let steps = 10

    /// Closed conversations and their work in milliseconds, by kind.
    private var cases = [Int64](repeating: 0, count: WorkKind.allCases.count)
    private var work = [Int64](repeating: 0, count: WorkKind.allCases.count)
    /// Closed conversations and sales, by score.
    private var ended = [Int64](repeating: 0, count: steps)
    private var sold = [Int64](repeating: 0, count: steps)

    /// Takes one closed conversation in.
    mutating func observe(_ kind: WorkKind, work time: Int64, score: Int, isSold: Bool) {
        if cases[kind.rawValue] >= Self.mostCases {
            cases[kind.rawValue] /= 2
            work[kind.rawValue] /= 2
        }
        cases[kind.rawValue] += 1
        work[kind.rawValue] += time
        let step = Self.step(score)
        if ended[step] >= Self.mostCases {
            ended[step] /= 2
            sold[step] /= 2
        }
        ended[step] += 1
        if isSold { sold[step] += 1 }
    }

    private static func step(_ score: Int) -> Int { min(max(score, 0) / 100, steps - 1) }

    /// Mean work in milliseconds, from the prior and what was seen.
    func work(_ kind: WorkKind, prior: Int64) -> Int64 {
        (prior * Self.priorWeight + work[kind.rawValue])
            / (Self.priorWeight + cases[kind.rawValue])
    }

    /// Chance of a sale per mille, from the prior and what was seen at such scores.
    func chance(score: Int, prior: Int64) -> Int64 {
        let step = Self.step(score)
        return (prior * Self.priorWeight + sold[step] * 1_000) / (Self.priorWeight + ended[step])
    }

    /// Lines for STATS.
    func lines(_ kinds: (WorkKind) -> Int64) -> [(Text, Text)] {
        var lines: [(Text, Text)] = []
        for kind in WorkKind.allCases {
            let name = Text(kind.word)
            lines.append(("learnt-cases-\(name)", Text(cases[kind.rawValue])))
            lines.append(
                ("learnt-work-\(name)", Decision.seconds(work(kind, prior: kinds(kind)))))
        }
        for step in 0..<Self.steps where ended[step] > 0 {
            let name = Text(Int64(step * 100))
            lines.append(("learnt-sold-\(name)", "\(Text(sold[step]))/\(Text(ended[step]))"))
        }
        return lines
    }

    /// For the store.
    var encoded: Text {
        Text(list: cases + work + ended + sold)
    }

    init() {}

    init(encoded text: Text) {
        let numbers = text.numbers
        let kinds = WorkKind.allCases.count
        guard numbers.count == 2 * kinds + 2 * Self.steps else { return }
        cases = Array(numbers[0..<kinds])
        work = Array(numbers[kinds..<(2 * kinds)])
        ended = Array(numbers[(2 * kinds)..<(2 * kinds + Self.steps)])
        sold = Array(numbers[(2 * kinds + Self.steps)...])
    }
}

extension WorkKind {
    /// The kind's word in policy and STATS.
    var word: String {
        switch self {
        case .hot: "hot"
        case .presale: "presale"
        case .care: "care"
        case .chat: "chat"
        }
    }
}

extension Desk {
    /// A closed conversation teaches: how long such take, and what such scores are worth.
    func learn(from conversation: Conversation, outcome: Outcome) {
        guard conversation.ownedAt != .zero, outcome != .spam else { return }
        let time = min(max(1_000, now - conversation.ownedAt), 3_600_000)
        learning.observe(
            kind(of: conversation), work: time, score: conversation.score,
            isSold: outcome == .sold)
        output.changes.settings.append(Line.Tag("learnt", learning.encoded))
        taught += 1
        if taught % Self.lessonsPerUpdate == 0 { useLessons() }
    }

    /// Closed conversations between two updates of the router's numbers.
    private static let lessonsPerUpdate = 10

    /// The router goes by what was learnt from here on.
    func useLessons() {
        var parameters = compiled.parameters
        for kind in WorkKind.allCases {
            let prior = Int64(compiled.kind(kind).work)
            parameters.kinds[kind.rawValue].work = learning.work(kind, prior: prior)
        }
        dispatcher.setParameters(parameters, at: now.milliseconds)
    }

    /// STATS reset: forgets what was learnt; the policy's priors count alone again.
    func forgetLessons() {
        learning = Learning()
        output.changes.settings.append(Line.Tag("learnt", learning.encoded))
        useLessons()
        journal(event: Line("FORGOT", ["learnt"]))
    }

    // MARK: - Clocks and targets

    /// To be called after every change of who has a conversation or who had the last word.
    func turnClock(_ conversation: Conversation) {
        conversation.clocks.turn(to: conversation.hand, at: now)
    }

    /// A person answered: was it within the policy's target?
    func noteReply(_ conversation: Conversation, waitedSince: Timestamp) {
        guard waitedSince != .zero else { return }
        let service = policy.service
        let isFirst = !conversation.hadReply
        conversation.hadReply = true
        let target = Int64(isFirst ? service.firstReply : service.nextReply)
        let isInTime = now - waitedSince <= target
        switch (isFirst, isInTime) {
        case (true, true): counts.firstRepliesInTime += 1
        case (true, false): counts.firstRepliesLate += 1
        case (false, true): counts.nextRepliesInTime += 1
        case (false, false): counts.nextRepliesLate += 1
        }
    }

    /// A conversation was closed: was it within the policy's target?
    func noteResolution(_ conversation: Conversation) {
        if now - conversation.openedAt <= Int64(policy.service.resolve) {
            counts.resolvedInTime += 1
        } else {
            counts.resolvedLate += 1
        }
    }
}
