extension Dispatcher {
    func chooseByUplift(
        _ free: [GroupFree], within shares: [Bool]?, at time: Int64
    ) -> Candidate? {
        chooseByIndex(free, within: shares, at: time)
    }

    mutating func refreshPrices(at time: Int64) {
        pricing.isStale = false
    }
}
