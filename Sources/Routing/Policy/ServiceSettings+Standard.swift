extension ServiceSettings {
    /// Reminders where a policy says nothing else.
    public static let standardReminders: [Reminder] = [
        Reminder(after: 120_000, level: .agent),
        Reminder(after: 300_000, level: .team),
        Reminder(after: 600_000, level: .supervisor),
        Reminder(after: 900_000, level: .move),
    ]
}
