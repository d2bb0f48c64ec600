extension ChannelSettings {
    /// The platforms' rules as they stand; the sources disagree on some, so a policy may differ.
    public static let standard: [ChannelSettings] = [
        ChannelSettings(
            name: "tiktok", window: 172_800_000, sends: 10, reserve: 4, perSecond: 10,
            maxLength: 6000),
        ChannelSettings(
            name: "whatsapp", window: 86_400_000, perSecond: 80, gap: 6000, maxLength: 4096),
        ChannelSettings(name: "telegram", perSecond: 30, gap: 1000, maxLength: 4096),
        ChannelSettings(
            name: "wechat", window: 172_800_000, sends: 5, reserve: 2, perSecond: 10,
            maxLength: 600),
        ChannelSettings(name: "web", perSecond: 50, maxLength: 6000),
    ]
}
