extension Trace.Parameters {
    /// The parameters that are known by name: `base`, `sync`, `bot` and `small`.
    public static func known(_ name: String) -> Trace.Parameters? {
        var parameters = base
        parameters.name = name
        switch name {
        case "base": break
        case "sync": parameters.burstShift = 0
        case "bot": parameters.usesBot = true
        case "small":
            parameters.rooms = 2
            parameters.burstShift = 0
            for (index, agents) in [2, 1, 1].enumerated() {
                parameters.groups[index].agents = agents
            }
        default: return nil
        }
        return parameters
    }

    /// Ten agents, four rooms whose call-outs are 150 s apart, three languages, no bot.
    private static var base: Trace.Parameters {
        Trace.Parameters(
            name: "base", horizon: 2700, rooms: 4, burstPeriod: 600, burstShift: 150,
            burstShare: 0.6, burstDecay: 40,
            kinds: [
                Trace.Kind(
                    name: "hot", share: 0.25, score: (6, 4), work: 120, bot: 0.55, goodwill: 0.5),
                Trace.Kind(
                    name: "presale", share: 0.4, score: (2.2, 6), work: 200, bot: 0.3,
                    goodwill: 0.5),
                Trace.Kind(
                    name: "care", share: 0.2, score: (1, 20), work: 220, bot: 0.5, goodwill: 5),
                Trace.Kind(
                    name: "chat", share: 0.15, score: (1, 60), work: 90, bot: 0.9, goodwill: 0.3),
            ],
            value: (25, 0.9), patience: (300, 220), kappa: 0.0011111,
            languages: [
                Trace.Language(name: "A", share: 0.5), Trace.Language(name: "B", share: 0.3),
                Trace.Language(name: "C", share: 0.2),
            ],
            groups: [
                Trace.Group(agents: 5, skills: [1, 0, 0]),
                Trace.Group(agents: 3, skills: [0.7, 1, 0]),
                Trace.Group(agents: 2, skills: [0.7, 0.7, 1]),
            ],
            cap: 3, speeds: [1, 1.7, 2.1], usesBot: false, botAfter: 90)
    }
}
