/// What a sale is worth where no product says so.
public struct ValueSettings: Sendable, Equatable {
    /// Value of a sale, in the currency that the desk reckons in.
    public var sale: Price

    /// Makes one from its parts.
    public init(
        sale: Price = Price(micros: 25_000_000, currency: "USD")
    ) {
        self.sale = sale
    }
}
