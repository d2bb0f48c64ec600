/// What the phrases of one section of a lexicon tell about a message.
public enum LexiconSection: String, CaseIterable, Sendable {
    case buy, presale, aftersale, chat, spam, complaint
    /// Asks for a human being.
    case person
    /// Turns a buying phrase near it: not, won't, ไม่.
    case negation
    /// Refuses, or only looks.
    case noBuy = "no-buy"

    /// Its place among the sections, from 0.
    public var index: Int {
        switch self {
        case .buy: 0
        case .presale: 1
        case .aftersale: 2
        case .chat: 3
        case .spam: 4
        case .complaint: 5
        case .person: 6
        case .negation: 7
        case .noBuy: 8
        }
    }

    /// Points of a phrase that names none.
    public static let defaultPoints = 100

    /// How many sections there are.
    static let count = 9

    /// The section with this place.
    static func at(_ index: Int) -> LexiconSection { allCases[index] }
}
