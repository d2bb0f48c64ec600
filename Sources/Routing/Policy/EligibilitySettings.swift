/// Who may go on air. Each rule counts only where the connector tells what it needs.
public struct EligibilitySettings: Sendable, Equatable {
    /// Least followers of the account.
    public var minFollowers: Int
    /// Least age of the host.
    public var minHostAge: Int
    /// Least age of a host who sells.
    public var minHostAgeToSell: Int
    /// Most violations on the account.
    public var maxViolations: Int
    /// Country codes from which no room goes on air.
    public var regionsRefused: [String]

    /// Makes one from its parts.
    public init(
        minFollowers: Int = 1000,
        minHostAge: Int = 16,
        minHostAgeToSell: Int = 18,
        maxViolations: Int = 0,
        regionsRefused: [String] = []
    ) {
        self.minFollowers = minFollowers
        self.minHostAge = minHostAge
        self.minHostAgeToSell = minHostAgeToSell
        self.maxViolations = maxViolations
        self.regionsRefused = regionsRefused
    }
}
