public import Vocabulary

/// Another agent of the desk, as far as this console was told.
public struct Teammate: Hashable, Sendable {
    public var name: Name
    /// `ready`, `away` or `gone`; empty where only the name is known.
    public var state: Text = .empty
    public var seats: Int?
    public var conversations: Int?
    public var since: Timestamp?
    public var reason: Text = .empty

    init(name: Name) { self.name = name }

    /// Reads an AGENT line.
    init?(_ line: Line) {
        guard line.verb == "AGENT", line.parameters.count >= 2 else { return nil }
        name = line.parameters[0]
        state = line.parameters[1]
        seats = line[tag: "seats"]?.integer.map { Int(clamping: $0) }
        conversations = line[tag: "conversations"]?.integer.map { Int(clamping: $0) }
        since = line[tag: "since"].flatMap { Timestamp(rfc3339: $0) }
        if line.parameters.count > 2 { reason = line.parameters[2] }
    }
}

/// A room, as far as this console was told.
public struct KnownRoom: Hashable, Sendable {
    public var name: Name
    /// `on`, `off` or `paused`.
    public var state: Text
    public var host: Text?

    /// Reads a ROOM line.
    init?(_ line: Line) {
        guard line.verb == "ROOM", line.parameters.count >= 2 else { return nil }
        name = line.parameters[0]
        state = line.parameters[1]
        host = line[tag: "host"]
    }

    var isOnAir: Bool { state == "on" || state == "paused" }
}
