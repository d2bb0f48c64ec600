public import Vocabulary

/// Commands that wait for their answers: in the order they were said, each found by its id.
public struct CommandQueue: Sendable {
    private var order: [Text] = []
    private var head = 0
    private var commands: [Text: Command] = [:]

    init() {}

    /// How many there are.
    public var count: Int { commands.count }

    /// All of them, the first said first.
    public var inOrder: [Command] { order[head...].compactMap { commands[$0] } }

    /// Whether one with this id waits.
    public func contains(_ id: Text) -> Bool { commands[id] != nil }

    mutating func append(_ command: Command) {
        let id = command.id ?? .empty
        if commands.updateValue(command, forKey: id) == nil { order.append(id) }
    }

    mutating func remove(_ id: Text) -> Command? {
        guard let command = commands.removeValue(forKey: id) else { return nil }
        while head < order.count, commands[order[head]] == nil { head += 1 }
        if head > 1_024 || head == order.count {
            order.removeFirst(head)
            head = 0
        }
        return command
    }
}
