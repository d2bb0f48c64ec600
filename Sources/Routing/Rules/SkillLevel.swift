/// What an agent can do and how well: a language, a product line, a seniority.
public struct SkillLevel: Sendable, Equatable, Hashable {
    /// The skill's number; the caller numbers its skill words.
    public var skill: Int32
    /// How well, in thousandths: 1000 is best, 700 second best.
    public var level: Int32

    /// A skill at a level in thousandths.
    public init(skill: Int32, level: Int32 = 1000) {
        self.skill = skill
        self.level = min(max(level, 0), 1000)
    }
}

/// What a conversation asks of the agent who takes it.
public struct SkillNeed: Sendable, Equatable, Hashable {
    /// The skill's number.
    public var skill: Int32
    /// The least level that will do, in thousandths; nought asks only that she has the skill.
    public var level: Int32
    /// Whether no one without it may take the conversation (else she is only a worse fit).
    public var required: Bool
    /// After how long a wait, in milliseconds, the need is only a preference; nil is never.
    public var relaxesAfter: Int64?

    /// A need for a skill.
    public init(
        skill: Int32, level: Int32 = 0, required: Bool = true, relaxesAfter: Int64? = nil
    ) {
        self.skill = skill
        self.level = level
        self.required = required
        self.relaxesAfter = relaxesAfter
    }
}
