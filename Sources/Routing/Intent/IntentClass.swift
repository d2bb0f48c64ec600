/// What a customer's message is about; the order is the order in a model file.
public enum IntentClass: String, CaseIterable, Sendable {
    /// Wants to buy now.
    case buy
    /// Asks before buying: price, size, stock, delivery.
    case presale
    /// Has bought and needs help.
    case aftersale
    /// Only talks.
    case chat
    /// Sells something, begs or lures.
    case spam
    /// Is angry.
    case complaint

    /// Its place among the classes, from 0.
    public var index: Int {
        switch self {
        case .buy: 0
        case .presale: 1
        case .aftersale: 2
        case .chat: 3
        case .spam: 4
        case .complaint: 5
        }
    }

    /// How many classes there are.
    static let count = 6
}
