/// An agent as the router needs to know her.
public struct AgentState: Sendable, Equatable {
    /// Her number; the lowest wins the last tie.
    public var id: Int64
    /// What she can do; agents with the same skills and levels form a group.
    public var skills: [SkillLevel]
    /// How many conversations of weight 100 she can hold, in hundredths of a seat.
    public var seats: Int
    /// Whether she takes conversations at all now (present, not away, session alive).
    public var isAvailable: Bool
    /// Since when she has held nothing, in milliseconds; read only when she is first set.
    public var idleSince: Int64
    /// How many conversations she may start in an hour; nil is without limit.
    public var mostPerHour: Int?
    /// Until when she wraps up and takes nothing, in milliseconds; nil is not at all.
    public var wrapUpUntil: Int64?

    /// An agent with her skills and seats (in hundredths: 300 is three conversations).
    public init(
        id: Int64, skills: [SkillLevel], seats: Int, isAvailable: Bool = true,
        idleSince: Int64 = 0, mostPerHour: Int? = nil, wrapUpUntil: Int64? = nil
    ) {
        self.id = id
        self.skills = skills
        self.seats = seats
        self.isAvailable = isAvailable
        self.idleSince = idleSince
        self.mostPerHour = mostPerHour
        self.wrapUpUntil = wrapUpUntil
    }
}
