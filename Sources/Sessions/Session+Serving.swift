import Vocabulary
import Wire

extension Session {
    /// Takes the lines of a peer that was welcomed, as long as it stays so.
    mutating func serve(
        _ rest: inout UnsafeRawBufferPointer, _ role: Role, at now: Timestamp,
        into orders: inout [Order]
    ) {
        while phase != .ended, let found = scanner.next(&rest) {
            switch found {
            case .line(let line):
                guard !line.isEmpty else { continue }
                hear(line, role, at: now, into: &orders) { [UInt8](line) }
            case .held(let held):
                guard !held.isEmpty else { continue }
                held.withUnsafeBytes { line in
                    hear(line, role, at: now, into: &orders) { held }
                }
            case .tooLong(let head):
                _ = allowance?.take(at: now)
                orders.append(.answer(Self.tooLong(head, limit: scanner.limit)))
            }
        }
    }

    private mutating func hear(
        _ line: UnsafeRawBufferPointer, _ role: Role, at now: Timestamp,
        into orders: inout [Order], raw: () -> [UInt8]
    ) {
        let isInTime = allowance?.take(at: now) ?? true
        do throws(RefusedCommand) {
            let command = try Command(parsing: line)
            guard isInTime else { throw RefusedCommand(id: command.id, Allowance.refusal) }
            let verb = command.body.verb
            guard role.may(verb) else {
                throw RefusedCommand(id: command.id, Self.notAllowed(verb, role))
            }
            if !answer(command, role: role, into: &orders) {
                orders.append(.command(command, raw: raw()))
            }
        } catch {
            var refused = error
            if !isInTime {
                refused.refusal = Allowance.refusal
            } else if let verb = refused.verb, !role.may(verb) {
                // What a role may not needs no lesson in how it is written.
                refused.refusal = Self.notAllowed(verb, role)
            }
            orders.append(.answer(refused.answer))
        }
    }

    private static func notAllowed(_ verb: Verb, _ role: Role) -> Refusal {
        let roles = Role.allCases.filter { verb.rule.roles.contains($0) }.map(\.rawValue)
        return Refusal(
            .notAllowed,
            """
            \(verb.rawValue) is for the role \(roles.joined(separator: ", ")); \
            this session's is \(role.rawValue)
            """)
    }

    /// Answers what needs no desk; false where the command does need one.
    mutating func answer(_ command: Command, role: Role?, into orders: inout [Order]) -> Bool {
        switch command.body {
        case .ping(let token): orders.append(.answer(.pong(re: command.id, token)))
        case .pong: break
        case .quit: end(bye: "goodbye", into: &orders)
        case .help(let word):
            for line in Help(role: role).answer(word, re: command.id) {
                orders.append(.answer(line))
            }
        case .auth:
            let refusal = Refusal(
                .notAllowed, "this session is open already; QUIT and connect again for another key")
            orders.append(.answer(.error(re: command.id, refusal)))
        default: return false
        }
        return true
    }
}
