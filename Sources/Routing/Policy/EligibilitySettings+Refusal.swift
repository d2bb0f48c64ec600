extension EligibilitySettings {
    /// Why a room may not go on air: the rule in words, or nil when it may. What is nil is not
    /// known, and no rule counts that needs it.
    public func refusal(
        followers: Int? = nil, hostAge: Int? = nil, selling: Bool? = nil, violations: Int? = nil,
        region: String? = nil
    ) -> String? {
        if let followers, followers < minFollowers {
            return "\(followers) followers, at least \(minFollowers) are needed"
        }
        if let hostAge, hostAge < minHostAge {
            return "the host is \(hostAge), at least \(minHostAge) is needed"
        }
        if let hostAge, selling == true, hostAge < minHostAgeToSell {
            return "the host is \(hostAge), at least \(minHostAgeToSell) is needed to sell"
        }
        if let violations, violations > maxViolations {
            return "\(violations) violations, at most \(maxViolations) are allowed"
        }
        if let region, regionsRefused.contains(where: { $0.lowercased() == region.lowercased() }) {
            return "rooms from \(region) are refused"
        }
        return nil
    }
}
