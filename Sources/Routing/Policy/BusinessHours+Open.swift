extension BusinessHours {
    /// Whether people answer at a moment, given in milliseconds since 1970 UTC.
    public func isOpen(at milliseconds: Int64) -> Bool {
        let minutes = Self.floorDivide(milliseconds, 60_000) + Int64(utcOffset)
        let day = Self.floorDivide(minutes, 1440)
        let minute = Int(minutes - day * 1440)
        // 1 January 1970 was a Thursday: three days after a Monday.
        let weekday = Int(((day + 3) % 7 + 7) % 7)
        guard weekday < days.count else { return false }
        return days[weekday].contains { $0.from <= minute && minute < $0.to }
    }

    private static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
        value >= 0 ? value / by : -((-value + by - 1) / by)
    }
}
