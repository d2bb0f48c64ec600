import Vocabulary

/// A script's words with what the console knows of the customer put in.
enum ScriptPreview {
    /// `{customer}`, `{host}` and the like where known; other fields stay as they are written.
    static func text(_ template: Text, _ conversation: KnownConversation?) -> String {
        var result = ""
        var rest = template.string[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].firstIndex(of: "}") else { break }
            let name = String(rest[after..<close])
            result += conversation.flatMap { value(name, $0) } ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
            continue
        }
        return result + rest
    }

    private static func value(_ name: String, _ conversation: KnownConversation) -> String? {
        let facts = conversation.facts
        return switch name {
        case "name", "customer": conversation.customerName.string
        case "host": facts.host?.string
        case "room": facts.room.string
        case "product": facts.product?.string
        default: nil
        }
    }
}
