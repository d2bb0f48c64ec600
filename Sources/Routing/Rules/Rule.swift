/// How the next conversation and its agent are chosen: `routing.rule` of a policy.
public enum Rule: UInt8, Sendable, CaseIterable {
    /// Longest waiting first.
    case fifo
    /// The highest class first, longest waiting first within it.
    case priority
    /// Longest waiting first, to the agent who has been idle longest, whatever her level.
    case longestIdle
    /// The best skill only at first, any skill after a step of time.
    case bullseye
    /// Waiting cost that grows with the wait (generalised c-mu).
    case gcmu
    /// Money per second of work, weighted by how fast patience runs out or not at all.
    case cmutheta
    /// Uplift per agent-second against a price for every group.
    case uplift

    /// The word that stands for the rule in a policy and on a command line.
    public var name: String {
        switch self {
        case .fifo: "fifo"
        case .priority: "priority"
        case .longestIdle: "longest-idle"
        case .bullseye: "bullseye"
        case .gcmu: "gcmu"
        case .cmutheta: "cmutheta"
        case .uplift: "uplift"
        }
    }

    /// The rule of this name, if there is one.
    public init?(name: String) {
        guard let rule = Rule.allCases.first(where: { $0.name == name }) else { return nil }
        self = rule
    }
}
