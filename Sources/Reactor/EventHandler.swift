/// What a descriptor is ready for, or what one waits for.
public struct Readiness: OptionSet, Sendable {
    /// The bits, as the kernel's epoll has them.
    public let rawValue: UInt32

    /// Wraps the kernel's bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Something can be read, the end of the stream included.
    public static let readable = Readiness(rawValue: 0x001)
    /// Something can be written.
    public static let writable = Readiness(rawValue: 0x004)
    /// The connection is broken; always reported, asked for or not.
    public static let failed = Readiness(rawValue: 0x008)
    /// Both directions have ended; always reported, asked for or not.
    public static let hungUp = Readiness(rawValue: 0x010)
}

/// Whoever wants to hear that its descriptor is ready. Called on the reactor's thread only.
public protocol EventHandler: AnyObject {
    /// The descriptor is ready for `events`; what is not taken now is reported again.
    func ready(_ events: Readiness)
}

/// Whoever has something to finish once at the end of a turn, such as sending what has gathered.
public protocol TurnEndHandler: AnyObject {
    /// The turn is ending. Called once for each time it was asked for.
    func turnEnds()
}
