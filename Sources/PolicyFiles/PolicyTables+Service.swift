import Routing

extension PolicyTables {
    static var service: Table<ServiceSettings> {
        var t = Table("service", "What customers may expect.", blank: ServiceSettings())
        t.key(
            "firstReply", \.firstReply, .duration(1000...86_400_000),
            "Target for the first reply of a person.")
        t.key(
            "nextReply", \.nextReply, .duration(1000...86_400_000), "Target for every later reply.")
        t.key(
            "resolve", \.resolve, .duration(60_000...2_592_000_000), "Target for closing.")
        t.key(
            "reminders", \.reminders, .list(.object(reminder), 0...20),
            "Reminders to an owner who does not answer, ended only by a reply.")
        t.key("hours", \.hours, .object(hours), "When people answer; the bot always does.")
        t.key(
            "grace", \.grace, .duration(0...3_600_000),
            "An agent may be gone so long before its conversations go back to the queue.")
        return t
    }

    private static var reminder: Table<ServiceSettings.Reminder> {
        var t = Table(
            "reminder", "One reminder.",
            blank: ServiceSettings.Reminder(after: 60_000, level: .agent))
        t.key(
            "after", \.after, .duration(1000...2_592_000_000),
            "Time since the customer's message.", required: true)
        t.key(
            "level", \.level, .word,
            "Who hears it; at move the conversation goes to another agent.", required: true)
        return t
    }

    private static var hours: Table<BusinessHours> {
        var t = Table("hours", "When people answer.", blank: BusinessHours())
        t.key("utcOffset", \.utcOffset, .offset, "The desk's time of day, east of UTC.")
        let days = [
            ("mon", "Monday"), ("tue", "Tuesday"), ("wed", "Wednesday"), ("thu", "Thursday"),
            ("fri", "Friday"), ("sat", "Saturday"), ("sun", "Sunday"),
        ]
        for (index, day) in days.enumerated() {
            t.key(
                day.0, \.days[index], .list(span, 0...8),
                "\(day.1); no stretch means closed, \"00:00-24:00\" all day.")
        }
        return t
    }

    private static var span: Codec<BusinessHours.Span> {
        Codec(
            .text(11...11, .span), parse: { $0.string.flatMap(TextForm.span) },
            write: { .text(TextForm.clock($0.from) + "-" + TextForm.clock($0.to)) })
    }

    static var channel: Table<ChannelSettings> {
        var t = Table(
            "channel", "What a platform allows.", blank: ChannelSettings(name: ""))
        t.key(
            "window", \.window, .orUnlimited(.duration(60_000...31_536_000_000)),
            "How long after a customer's message we may write.")
        t.key(
            "sends", \.sends, .orUnlimited(.integer(1...100_000)),
            "How many messages we may send in a window.")
        t.key(
            "reserve", \.reserve, .integer(0...100_000),
            "Sends of the window that the bot leaves to people.")
        t.key("perSecond", \.perSecond, .integer(1...10_000), "Sends a second for one account.")
        t.key(
            "gap", \.gap, .duration(0...600_000), "Least time between two sends to one customer.")
        t.key("maxLength", \.maxLength, .integer(20...6000), "Characters in a text.")
        t.key("links", \.links, .flag, "Whether texts may hold links.")
        return t
    }
}
