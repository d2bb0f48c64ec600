import Vocabulary

extension Command {
    static func roomBody(_ reader: inout CommandReader) throws(Refusal) -> Body {
        switch reader.verb {
        case .live: return try live(&reader)
        case .signal: return try signal(&reader)
        case .seen:
            let send = try reader.send()
            try reader.end()
            return .seen(send)
        default:
            let send = try reader.send()
            let isFinal = try reader.choice("reason", Failure.self) == .final
            return .failed(send, final: isFinal, why: try reader.optionalText() ?? .empty)
        }
    }

    private enum Failure: String, CaseIterable {
        case retry, final
    }

    private enum LiveChange: String, CaseIterable {
        case start, end
    }

    static func directMessage(
        _ reader: inout CommandReader
    ) throws(Refusal) -> DirectMessage {
        guard reader.id != nil else { throw reader.missing("the tag id, the message's own") }
        let room = try reader.nameOrAny("room")
        let customer = try reader.oneName("customer")
        let text = try reader.text(mayBeEmpty: true)
        var message = DirectMessage(room: room, customer: customer, text: text)
        var tags = reader.tags
        while let tag = tags.next() {
            switch tag.key {
            case .at: message.at = try reader.time(tag)
            case .name: message.name = try reader.text(tag)
            case .language: message.language = try reader.language(tag)
            case .channel: message.channel = try reader.name(tag)
            case .account: message.account = try reader.name(tag)
            case .follower: message.follower = try reader.flag(tag)
            case .ref: message.ref = try reader.text(tag)
            case .product: message.product = try reader.text(tag)
            case .replyTo: message.replyTo = try reader.text(tag)
            default: continue
            }
        }
        return message
    }

    private static func live(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let room = try reader.oneName("room")
        let starts = try reader.choice("change", LiveChange.self) == .start
        let title = try reader.optionalText() ?? .empty
        var report = LiveReport(room: room, starts: starts, title: title)
        var tags = reader.tags
        while let tag = tags.next() {
            switch tag.key {
            case .host: report.host = try reader.text(tag)
            case .channel: report.channel = try reader.name(tag)
            case .account: report.account = try reader.name(tag)
            case .followers: report.followers = try reader.number(tag)
            case .hostAge: report.hostAge = try reader.number(tag)
            case .violations: report.violations = try reader.number(tag)
            case .selling: report.selling = try reader.flag(tag)
            case .region: report.region = try reader.region(tag)
            default: continue
            }
        }
        return .live(report)
    }

    private static func signal(_ reader: inout CommandReader) throws(Refusal) -> Body {
        let room = try reader.oneName("room")
        let customer = try reader.nameOrAny("customer")
        let kind = try reader.name("kind")
        var report = SignalReport(room: room, customer: customer, kind: kind)
        try readAmountAndText(&reader, into: &report)
        var tags = reader.tags
        while let tag = tags.next() {
            switch tag.key {
            case .product: report.product = try reader.text(tag)
            case .at: report.at = try reader.time(tag)
            case .channel: report.channel = try reader.name(tag)
            default: continue
            }
        }
        return .signal(report)
    }

    private static func readAmountAndText(
        _ reader: inout CommandReader, into report: inout SignalReport
    ) throws(Refusal) {
        guard let parameter = try reader.optional() else { return }
        let bytes = parameter.bytes
        let isNumber = bytes.number != nil
        let isText =
            parameter.isTrailing
            ? !isNumber || report.hasWords : !isNumber && report.hasWords && !bytes.isWord("-")
        if isText {
            report.text = try reader.text(bytes)
            return try reader.end()
        }
        if !bytes.isWord("-") {
            report.amount = try reader.number(bytes, "amount", least: 0)
        }
        report.text = try reader.optionalText()
    }
}

extension SignalReport {
    /// Whether this is a kind that consists of words: a comment of `1` is no amount.
    var hasWords: Bool { kind == "comment" || kind == "question" }
}
