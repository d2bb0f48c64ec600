import Client
import Foundation
import Vocabulary
import Wire

/// One session of the role ops: asks, and waits for the answer.
final class PolicyGateway {
    /// Why there is no answer.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The lines of an answer and what it ends with.
    struct Answer {
        var lines: [Line] = []
        var tags: [Line.Tag] = []
        var refusal: Refusal?

        func tag(_ key: Text) -> Text? { tags.last { $0.key == key }?.value }
    }

    private let connection: LineConnection
    private var heard: [ServerLine] = []
    private var asked: Int64 = 0
    /// Ids of this call alone: an id that was used before would give the answer of then.
    private let prefix = ClientSettings.idPrefix()

    /// Milliseconds that an answer may take: a policy has to be read and made ready.
    private static let patience = 30_000

    /// Connects and opens the session.
    init(_ settings: ClientSettings) throws {
        let transport: LineTransport
        do throws(TransportError) {
            transport = try LineTransport.connect(
                host: settings.host, port: settings.port, trust: settings.trust)
        } catch {
            throw Failure(description: "no connection: \(error)")
        }
        connection = LineConnection(transport)
        let body = Command.Body.auth(key: Text(settings.key), secret: Text(settings.secret))
        try send(Command(body))
        while true {
            switch try next() {
            case .welcome(let welcome):
                guard welcome.role == .ops else {
                    throw Failure(
                        description: "\(settings.key) has the role \(welcome.role.rawValue); "
                            + "this is for keys of the role ops")
                }
                return
            case .error(_, let refusal): throw Failure(description: "\(refusal.explanation)")
            default: continue
            }
        }
    }

    deinit { connection.close() }

    /// Asks and collects all lines up to the final one. A part that was not taken is a failure.
    func ask(_ body: Command.Body) throws -> Answer {
        asked += 1
        let id: Text = "\(prefix)\(Text(asked))"
        try send(Command(id: id, body))
        var answer = Answer()
        while true {
            switch try next() {
            case .item(let re, let line) where re == id: answer.lines.append(line)
            case .ok(let re, let tags) where re == id:
                answer.tags = tags
                return answer
            case .error(let re, let refusal) where re == id:
                if case .policy(.put, _) = body {
                    throw Failure(description: "\(refusal.explanation)")
                }
                answer.refusal = refusal
                return answer
            case .bye(let why): throw Failure(description: "the gateway ended it: \(why)")
            default: continue
            }
        }
    }

    private func send(_ command: Command) throws {
        do throws(TransportError) {
            try connection.write(command.printed)
        } catch {
            throw Failure(description: "the connection is lost: \(error)")
        }
    }

    private func next() throws -> ServerLine {
        while heard.isEmpty {
            let isThere: Bool
            do throws(TransportError) {
                isThere = try connection.waitForInput(milliseconds: Self.patience)
                if isThere { heard = try connection.read() }
            } catch {
                throw Failure(description: "the connection is lost: \(error)")
            }
            if !isThere { throw Failure(description: "the gateway does not answer") }
        }
        return heard.removeFirst()
    }
}
