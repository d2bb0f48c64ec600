/// An amount of money as a policy states it, for prices and values.
public struct Price: Sendable, Equatable, Hashable {
    /// Millionths of the currency unit: 12.50 is 12 500 000.
    public var micros: Int64
    /// ISO 4217 code, such as `USD`.
    public var currency: String

    /// Makes one from its parts.
    public init(
        micros: Int64,
        currency: String
    ) {
        self.micros = micros
        self.currency = currency
    }
}
