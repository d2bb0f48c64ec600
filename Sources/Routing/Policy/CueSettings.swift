/// What the host should say on air, and when.
public struct CueSettings: Sendable, Equatable {
    /// Whether cues are given.
    public var on: Bool
    /// Milliseconds between two cues while the room is on air.
    public var every: Int
    /// The cues in turn, by language.
    public var texts: [WordList]
    /// Cues that bring no rush, for when many wait.
    public var softTexts: [WordList]
    /// Above so many waiting, a soft cue is given.
    public var softenWhenWaitingAbove: Int
    /// Above so many waiting, no cue is given.
    public var skipWhenWaitingAbove: Int
    /// Added to a cue, with `{question}`, when many asked the same; empty adds nothing.
    public var topQuestion: Wording

    /// Makes one from its parts.
    public init(
        on: Bool = true,
        every: Int = 600_000,
        texts: [WordList] = [],
        softTexts: [WordList] = [],
        softenWhenWaitingAbove: Int = 20,
        skipWhenWaitingAbove: Int = 40,
        topQuestion: Wording = Wording()
    ) {
        self.on = on
        self.every = every
        self.texts = texts
        self.softTexts = softTexts
        self.softenWhenWaitingAbove = softenWhenWaitingAbove
        self.skipWhenWaitingAbove = skipWhenWaitingAbove
        self.topQuestion = topQuestion
    }
}
