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
    var closed: [Outcome: Int] = [:]

    /// Name and value of each, in a fixed order.
    var lines: [(Text, Int)] {
        [
            ("sessions", sessions), ("open", open), ("owned", owned), ("messages", messages),
            ("duplicates", duplicates), ("signals", signals), ("sends", sends),
            ("sends-failed", sendsFailed), ("bot-replies", botReplies), ("hand-overs", handOvers),
            ("offers", offers), ("offers-expired", offersExpired), ("reminders", reminders),
            ("cues", cues),
        ] + Outcome.allCases.map { ("closed-\(Text($0.rawValue))", closed[$0] ?? 0) }
    }
}
