import Console
import PolicyFiles
import Vocabulary

/// One object of a connector's input, read into a report.
struct RoomInput {
    /// Why an object is no report.
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    private let object: JSONValue
    private let room: Name

    /// Reads one line of JSON; `room` is meant where the object names none.
    static func read(_ line: [UInt8], room: Name) throws -> RoomFlow.Report {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONReader.read(line, as: .strict)
        } catch {
            throw Mistake(
                description:
                    "column \(error.place.column): found \(error.found), expected \(error.expected)"
            )
        }
        return try RoomInput(value, room: room).report()
    }

    init(_ object: JSONValue, room: Name) throws {
        guard object.members != nil else { throw Mistake(description: "this is no object") }
        self.object = object
        self.room = room
    }

    func report() throws -> RoomFlow.Report {
        let type = try string("type") ?? "dm"
        switch type {
        case "dm": return .message(id: try id(), try message())
        case "signal": return .signal(id: try id(), try signal())
        case "live": return .live(try live())
        case "delivered": return .delivered(try send())
        case "seen": return .seen(try send())
        case "failed":
            return .failed(
                try send(), final: try flag("final") ?? false, why: try text("why") ?? .empty)
        default:
            throw Mistake(
                description: "type \"\(type)\" is none of dm, signal, live, delivered, seen, failed"
            )
        }
    }

    private func message() throws -> DirectMessage {
        guard let text = try self.text("text") else {
            throw Mistake(description: "text is missing")
        }
        guard text.scalarCount <= Limits.textScalars else {
            throw Mistake(description: "text has more than \(Limits.textScalars) characters")
        }
        var message = DirectMessage(
            room: try roomName(), customer: try required("customer"), text: text)
        message.at = try time("at")
        message.name = try self.text("name")
        message.language = try self.text("lang")
        message.channel = try name("channel")
        message.account = try name("account")
        message.follower = try flag("follower")
        message.ref = try self.text("ref")
        message.product = try self.text("product")
        message.replyTo = try self.text("replyTo") ?? self.text("reply-to")
        return message
    }

    private func signal() throws -> SignalReport {
        let customer = try required("customer")
        var signal = SignalReport(
            room: try roomName() ?? "*", customer: customer == "*" ? nil : customer,
            kind: try required("kind"))
        signal.amount = try integer("amount")
        signal.product = try text("product")
        signal.at = try time("at")
        signal.text = try text("text")
        signal.channel = try name("channel")
        return signal
    }

    /// A room goes on or off the air.
    func live() throws -> LiveReport {
        let state = try string("state") ?? "start"
        guard state == "start" || state == "end" else {
            throw Mistake(description: "state is \"\(state)\", not start or end")
        }
        var live = LiveReport(
            room: try roomName() ?? room, starts: state == "start",
            title: try text("title") ?? .empty)
        live.host = try text("host")
        live.channel = try name("channel")
        live.account = try name("account")
        live.followers = try integer("followers")
        live.hostAge = try integer("hostAge")
        live.violations = try integer("violations")
        live.selling = try flag("selling")
        live.region = try text("region")
        return live
    }

    // MARK: - Members

    private func id() throws -> Text {
        if let number = object["id"]?.integer { return Text(number) }
        return try required("id")
    }

    private func send() throws -> SendID {
        let word = try required("send")
        guard let send = SendID(word) else {
            throw Mistake(description: "send is \"\(word)\", not one such as s17")
        }
        return send
    }

    private func roomName() throws -> Name? {
        let name = try name("room", orStar: true) ?? room
        return name == "*" ? nil : name
    }

    private func member(_ key: String) -> JSONValue? {
        object[key].flatMap { $0.isNull ? nil : $0 }
    }

    private func string(_ key: String) throws -> String? {
        guard let value = member(key) else { return nil }
        guard let string = value.string else {
            throw Mistake(description: "\(key) is \(value.summary), not a text")
        }
        guard !string.unicodeScalars.contains("\0") else {
            throw Mistake(description: "\(key) holds NUL")
        }
        return string
    }

    private func text(_ key: String) throws -> Text? { try string(key).map { Text($0) } }

    private func name(_ key: String, orStar: Bool = false) throws -> Name? {
        guard let text = try text(key) else { return nil }
        guard text.isName else {
            throw Mistake(
                description: "\(key) is \"\(text)\": write 1 to 128 visible ASCII characters")
        }
        return text
    }

    private func required(_ key: String) throws -> Name {
        guard let name = try name(key) else { throw Mistake(description: "\(key) is missing") }
        return name
    }

    private func integer(_ key: String) throws -> Int64? {
        guard let value = member(key) else { return nil }
        guard let integer = value.integer else {
            throw Mistake(description: "\(key) is \(value.summary), not a whole number")
        }
        return integer
    }

    private func flag(_ key: String) throws -> Bool? {
        guard let value = member(key) else { return nil }
        guard let flag = value.bool else {
            throw Mistake(description: "\(key) is \(value.summary), not true or false")
        }
        return flag
    }

    private func time(_ key: String) throws -> Timestamp? {
        guard let text = try text(key) else { return nil }
        guard let time = Timestamp(rfc3339: text) else {
            throw Mistake(description: "\(key) is \"\(text)\", not a time of RFC 3339")
        }
        return time
    }
}
