import Vocabulary

/// The tags of OFFER and CONV. `waited` and `ttl` are decimal seconds with up to three places;
/// `value` is an amount and a currency, a space between them; `labels` are joined by commas.
extension ConversationFacts {
    func printTags(into printer: inout LinePrinter) {
        printer.tag("room", room)
        printer.tag("customer", customer)
        printer.tag("score", Int64(score))
        printer.tag("value", optional: value.map { "\($0.amount) \($0.currency)" })
        printer.tag("waited", Text(seconds: waited))
        printer.tag("ttl", optional: timeToLive.map { Text(seconds: $0) })
        printer.tag("left", optional: left.map { Int64($0) })
        printer.tag("until", optional: until?.rfc3339)
        printer.tag("why", optional: why)
        printer.tag("channel", channel)
        printer.tag("name", optional: name)
        printer.tag("lang", optional: language)
        printer.tag("intent", optional: intent)
        printer.tag("product", optional: product)
        printer.tag("host", optional: host)
        printer.tag("confidence", optional: confidence.map { Int64($0) })
        printer.tag("labels", optional: Self.joined(labels))
        printer.tag("outcome", optional: outcome.map { Text($0.rawValue) })
        if lastMessage > 0 { printer.tag("last", lastMessage) }
    }

    /// Reads the tags; what is not as it should be is left as it is known.
    init(id: ConversationID, tags: Line) {
        self.init(id: id)
        room = tags[tag: "room"] ?? room
        customer = tags[tag: "customer"] ?? customer
        channel = tags[tag: "channel"] ?? channel
        score = tags[tag: "score"]?.integer.flatMap { Int(exactly: $0) } ?? score
        value = tags[tag: "value"].flatMap(Self.money)
        waited = tags[tag: "waited"]?.milliseconds ?? waited
        timeToLive = tags[tag: "ttl"]?.milliseconds
        left = tags[tag: "left"]?.integer.flatMap { Int(exactly: $0) }
        until = tags[tag: "until"].flatMap { Timestamp(rfc3339: $0) }
        why = tags[tag: "why"]
        name = tags[tag: "name"]
        language = tags[tag: "lang"]
        intent = tags[tag: "intent"]
        product = tags[tag: "product"]
        host = tags[tag: "host"]
        confidence = tags[tag: "confidence"]?.integer.flatMap { Int(exactly: $0) }
        labels = tags[tag: "labels"].map(Self.split) ?? []
        outcome = tags[tag: "outcome"].flatMap { Outcome(rawValue: $0.string) }
        lastMessage = tags[tag: "last"]?.integer ?? lastMessage
    }

    private static func joined(_ labels: [Text]) -> Text? {
        labels.isEmpty
            ? nil : Text(bytes: Array(labels.map(\.bytes).joined(separator: [UInt8(ascii: ",")])))
    }

    private static func split(_ labels: Text) -> [Text] {
        labels.bytes.split(separator: UInt8(ascii: ",")).map { Text(bytes: Array($0)) }
    }

    private static func money(_ value: Text) -> Money? {
        let parts = value.bytes.split(separator: 0x20)
        guard parts.count == 2 else { return nil }
        return Money(amount: Text(bytes: Array(parts[0])), currency: Text(bytes: Array(parts[1])))
    }
}
