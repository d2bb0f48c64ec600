extension RoutingSettings {
    /// What is known of one agent.
    public struct Agent: Sendable, Equatable {
        /// Name as in the agent's key.
        public var name: String
        /// What the agent can do; empty means everything.
        public var skills: [Skill]
        /// Most conversations at once, where it differs from the desk's.
        public var seats: Int?
        /// Most conversations an hour, where it differs from the desk's.
        public var perHour: Int?

        /// Makes one from its parts.
        public init(
            name: String,
            skills: [Skill] = [],
            seats: Int? = nil,
            perHour: Int? = nil
        ) {
            self.name = name
            self.skills = skills
            self.seats = seats
            self.perHour = perHour
        }
    }

    /// One thing an agent can do, and how well.
    public struct Skill: Sendable, Equatable {
        /// A language code, or a product line such as `fashion`.
        public var name: String
        /// How well, per mille of the best.
        public var level: Int

        /// Makes one from its parts.
        public init(
            name: String,
            level: Int
        ) {
            self.name = name
            self.level = level
        }
    }

    /// How firmly a skill is asked for.
    public enum Need: String, Sendable, CaseIterable {
        /// Only agents who have it, until it is relaxed.
        case required
        /// Agents who have it first.
        case preferred
        /// It does not count.
        case ignored
    }

    /// Which skills a conversation asks for.
    public struct Needs: Sendable, Equatable {
        /// The customer's language.
        public var language: Need
        /// The product lines of the room.
        public var line: Need
        /// Milliseconds of waiting after which what is required is only preferred.
        public var relaxAfter: Int
        /// Fit of an agent who lacks what is preferred, per mille.
        public var without: Int

        /// Makes one from its parts.
        public init(
            language: Need = .preferred,
            line: Need = .preferred,
            relaxAfter: Int = 60_000,
            without: Int = 300
        ) {
            self.language = language
            self.line = line
            self.relaxAfter = relaxAfter
            self.without = without
        }
    }

    /// Preference for the agent whom the customer already wrote with.
    public struct Sticky: Sendable, Equatable {
        /// Added fit, per mille.
        public var bonus: Int
        /// Milliseconds for which it holds after the last message.
        public var within: Int

        /// Makes one from its parts.
        public init(
            bonus: Int = 200,
            within: Int = 86_400_000
        ) {
            self.bonus = bonus
            self.within = within
        }
    }

    /// Seats guaranteed to one room.
    public struct Share: Sendable, Equatable {
        /// The room.
        public var room: String
        /// Share of the desk's seats, per mille.
        public var least: Int

        /// Makes one from its parts.
        public init(
            room: String,
            least: Int
        ) {
            self.room = room
            self.least = least
        }
    }
}
