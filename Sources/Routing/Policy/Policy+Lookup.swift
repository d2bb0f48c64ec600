extension Policy {
    /// What holds in a room: its own settings, or the desk's where the file does not name it.
    public func room(_ name: String) -> RoomSettings {
        if let own = rooms.first(where: { $0.name == name }) { return own }
        return RoomSettings(
            name: name, values: routing.values, bot: bot, scripts: scripts, cues: cues)
    }

    /// What a channel allows. A channel that the policy does not know is held to TikTok's rules
    /// where those are known, as they are the strictest: a send too few beats a blocked account.
    public func channel(_ name: String) -> ChannelSettings {
        if let own = channels.first(where: { $0.name == name }) { return own }
        var strict = channels.first { $0.name == "tiktok" } ?? ChannelSettings.standard[0]
        strict.name = name
        return strict
    }

    /// What is known of an agent; nil means an agent who can do everything.
    public func agent(_ name: String) -> RoutingSettings.Agent? {
        routing.agents.first { $0.name == name }
    }
}
