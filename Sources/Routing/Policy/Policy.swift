/// Everything that ops can decide about one desk, as read from its file.
public struct Policy: Sendable, Equatable {
    /// Name of the desk or pack that the file is for.
    public var name: String
    /// 64-bit digest of the bytes of all files that made it, in hex: the version.
    public var digest: String
    /// How the wish to buy is scored.
    public var intent: IntentSettings
    /// Who gets which conversation.
    public var routing: RoutingSettings
    /// Targets, reminders, hours.
    public var service: ServiceSettings
    /// What the platforms allow.
    public var channels: [ChannelSettings]
    /// What the bot says.
    public var bot: BotSettings
    /// Standard replies.
    public var scripts: [ScriptSettings]
    /// What hosts should say.
    public var cues: CueSettings
    /// Who may go on air.
    public var eligibility: EligibilitySettings
    /// Reminders to write again.
    public var followUp: FollowUpSettings
    /// How long things are kept.
    public var retention: RetentionSettings
    /// Rooms with settings of their own.
    public var rooms: [RoomSettings]

    /// Makes one from its parts.
    public init(
        name: String = "default",
        digest: String = "0000000000000000",
        intent: IntentSettings = IntentSettings(),
        routing: RoutingSettings = RoutingSettings(),
        service: ServiceSettings = ServiceSettings(),
        channels: [ChannelSettings] = ChannelSettings.standard,
        bot: BotSettings = BotSettings(),
        scripts: [ScriptSettings] = [],
        cues: CueSettings = CueSettings(),
        eligibility: EligibilitySettings = EligibilitySettings(),
        followUp: FollowUpSettings = FollowUpSettings(),
        retention: RetentionSettings = RetentionSettings(),
        rooms: [RoomSettings] = []
    ) {
        self.name = name
        self.digest = digest
        self.intent = intent
        self.routing = routing
        self.service = service
        self.channels = channels
        self.bot = bot
        self.scripts = scripts
        self.cues = cues
        self.eligibility = eligibility
        self.followUp = followUp
        self.retention = retention
        self.rooms = rooms
    }
}
