/// When people answer, by weekday.
public struct BusinessHours: Sendable, Equatable {
    /// Minutes east of UTC.
    public var utcOffset: Int
    /// Seven days, Monday first; an empty day is closed.
    public var days: [[Span]]

    /// Makes one from its parts.
    public init(
        utcOffset: Int = 0,
        days: [[Span]] = Array(repeating: [Span(from: 0, to: 1440)], count: 7)
    ) {
        self.utcOffset = utcOffset
        self.days = days
    }

    /// A stretch of one day.
    public struct Span: Sendable, Equatable {
        /// Minute of the day it opens.
        public var from: Int
        /// Minute of the day it shuts, 1440 for midnight.
        public var to: Int

        /// Makes one from its parts.
        public init(
            from: Int,
            to: Int
        ) {
            self.from = from
            self.to = to
        }
    }
}
