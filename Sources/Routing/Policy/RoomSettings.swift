/// What is different in one room.
public struct RoomSettings: Sendable, Equatable {
    /// The room as on the wire.
    public var name: String
    /// The host's name for `{host}`, where the connector does not tell.
    public var host: String
    /// Language of the live: cues, and customers whose own is unknown.
    public var language: String?
    /// Product lines sold there: the skills that its conversations ask for.
    public var lines: [String]
    /// What a sale is worth there.
    public var values: ValueSettings
    /// The bot there.
    public var bot: BotSettings
    /// The scripts there.
    public var scripts: [ScriptSettings]
    /// The cues there.
    public var cues: CueSettings

    /// Makes one from its parts.
    public init(
        name: String,
        host: String = "",
        language: String? = nil,
        lines: [String] = [],
        values: ValueSettings = ValueSettings(),
        bot: BotSettings = BotSettings(),
        scripts: [ScriptSettings] = [],
        cues: CueSettings = CueSettings()
    ) {
        self.name = name
        self.host = host
        self.language = language
        self.lines = lines
        self.values = values
        self.bot = bot
        self.scripts = scripts
        self.cues = cues
    }
}
