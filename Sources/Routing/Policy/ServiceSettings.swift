/// What customers may expect, and what happens when they do not get it.
public struct ServiceSettings: Sendable, Equatable {
    /// Target in milliseconds for the first reply of a person.
    public var firstReply: Int
    /// Target in milliseconds for every later reply.
    public var nextReply: Int
    /// Target in milliseconds for closing the conversation.
    public var resolve: Int
    /// Reminders to an owner who does not answer, rising.
    public var reminders: [Reminder]
    /// When people answer.
    public var hours: BusinessHours
    /// Milliseconds that an agent may be gone before its conversations go back to the queue.
    public var grace: Int

    /// Makes one from its parts.
    public init(
        firstReply: Int = 60_000,
        nextReply: Int = 180_000,
        resolve: Int = 86_400_000,
        reminders: [Reminder] = ServiceSettings.standardReminders,
        hours: BusinessHours = BusinessHours(),
        grace: Int = 60_000
    ) {
        self.firstReply = firstReply
        self.nextReply = nextReply
        self.resolve = resolve
        self.reminders = reminders
        self.hours = hours
        self.grace = grace
    }

    /// One reminder about a customer without an answer.
    public struct Reminder: Sendable, Equatable {
        /// Milliseconds after the customer's message.
        public var after: Int
        /// Who hears it.
        public var level: Level

        /// Makes one from its parts.
        public init(
            after: Int,
            level: Level
        ) {
            self.after = after
            self.level = level
        }
    }

    /// Who a reminder goes to.
    public enum Level: String, Sendable, CaseIterable {
        /// The owner.
        case agent
        /// All agents of the desk.
        case team
        /// The supervisors.
        case supervisor
        /// The conversation moves to another agent.
        case move
    }
}
