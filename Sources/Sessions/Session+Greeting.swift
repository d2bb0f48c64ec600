import Vocabulary
import Wire

extension Session {
    /// Takes the next line of a stranger, who may not say much.
    mutating func greet(_ rest: inout UnsafeRawBufferPointer, into orders: inout [Order]) {
        let before = rest.count
        let found = scanner.next(&rest)
        bytesBeforeWelcome += before - rest.count
        if found != nil { linesBeforeWelcome += 1 }
        guard bytesBeforeWelcome <= Limits.bytesBeforeWelcome,
            linesBeforeWelcome <= Limits.linesBeforeWelcome
        else {
            let refusal = Refusal(
                .denied,
                """
                too much before AUTH: at most \(Limits.linesBeforeWelcome) lines and \
                \(Limits.bytesBeforeWelcome) bytes
                """)
            orders.append(.answer(.error(re: nil, refusal)))
            return end(bye: nil, into: &orders)
        }
        switch found {
        case nil: return
        case .line(let line): hearStranger(line, into: &orders)
        case .held(let line):
            line.withUnsafeBytes { hearStranger($0, into: &orders) }
        case .tooLong(let head):
            orders.append(.answer(Self.tooLong(head, limit: scanner.limit)))
            end(bye: nil, into: &orders)
        }
    }

    static func tooLong(_ head: [UInt8], limit: Int) -> ServerLine {
        let refusal = Refusal(
            .lineTooLong, "a line has at most \(limit) bytes here, its line feed included")
        return .error(re: head.withUnsafeBytes { Command.id(in: $0) }, refusal)
    }

    private mutating func hearStranger(
        _ line: UnsafeRawBufferPointer, into orders: inout [Order]
    ) {
        // IRC ignores empty lines.
        guard !line.isEmpty else { return }
        do throws(RefusedCommand) {
            let command = try Command(parsing: line)
            switch command.body {
            case .auth(let key, let secret):
                phase = .checking
                authenticationID = command.id
                orders.append(.authenticate(key: key, secret: secret, re: command.id))
            default:
                guard !answer(command, role: nil, into: &orders) else { return }
                orders.append(.answer(.error(re: command.id, Self.sayAuthFirst)))
            }
        } catch {
            var refused = error
            if let verb = refused.verb, !verb.rule.roles.isEmpty {
                refused.refusal = Self.sayAuthFirst
            }
            orders.append(.answer(refused.answer))
        }
    }

    private static let sayAuthFirst = Refusal(.denied, "say AUTH first: AUTH <key> <secret>")
}
