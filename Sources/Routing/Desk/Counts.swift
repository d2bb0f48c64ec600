import Vocabulary

/// What STATS counts since the process began, and what stands now.
struct Counts {
    var sessions = 0
    var open = 0
    var owned = 0
    var messages = 0
    var duplicates = 0
    var signals = 0
    var sends = 0
    var sendsFailed = 0
    var botReplies = 0
    var handOvers = 0
    var offers = 0
    var offersExpired = 0
    var reminders = 0
    var cues = 0
    var firstRepliesInTime = 0
    var firstRepliesLate = 0
    var nextRepliesInTime = 0
    var nextRepliesLate = 0
    var resolvedInTime = 0
    var resolvedLate = 0
    var closed: [Outcome: Int] = [:]

    /// Name and value of each, in a fixed order.
    var lines: [(Text, Int)] {
        [
            ("sessions", sessions), ("open", open), ("owned", owned), ("messages", messages),
            ("duplicates", duplicates), ("signals", signals), ("sends", sends),
            ("sends-failed", sendsFailed), ("bot-replies", botReplies), ("hand-overs", handOvers),
            ("offers", offers), ("offers-expired", offersExpired), ("reminders", reminders),
            ("cues", cues), ("first-replies-in-time", firstRepliesInTime),
            ("first-replies-late", firstRepliesLate),
            ("next-replies-in-time", nextRepliesInTime),
            ("next-replies-late", nextRepliesLate), ("resolved-in-time", resolvedInTime),
            ("resolved-late", resolvedLate),
        ] + Outcome.allCases.map { ("closed-\(Text($0.rawValue))", closed[$0] ?? 0) }
    }
}
