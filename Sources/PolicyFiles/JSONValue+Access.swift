extension JSONValue {
    /// The value of a key, where this is an object that has it.
    public subscript(key: String) -> JSONValue? {
        members?.first { $0.key == key }?.value
    }

    /// The members, where this is an object.
    public var members: [JSONMember]? {
        if case .object(let members) = kind { return members }
        return nil
    }

    /// The elements, where this is an array.
    public var elements: [JSONValue]? {
        if case .array(let elements) = kind { return elements }
        return nil
    }

    /// The text, where this is a string.
    public var string: String? {
        if case .string(let text) = kind { return text }
        return nil
    }

    /// The number, where this is one.
    public var number: JSONNumber? {
        if case .number(let number) = kind { return number }
        return nil
    }

    /// The whole number, where this is one that 64 bits hold.
    public var integer: Int64? { number?.integer }

    /// The truth value, where this is one.
    public var bool: Bool? {
        if case .bool(let value) = kind { return value }
        return nil
    }

    /// Whether this is `null`.
    public var isNull: Bool { kind == .null }

    /// A few words on what stands here, for complaints.
    public var summary: String {
        switch kind {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let number): return number.text
        case .string(let text):
            let short = text.unicodeScalars.count > 40
            let shown =
                short ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(37))) : text
            var writer = JSONWriter()
            writer.string(short ? shown + "…" : shown)
            return writer.text
        case .array(let elements): return elements.isEmpty ? "an empty list" : "a list"
        case .object(let members): return members.isEmpty ? "an empty object" : "an object"
        }
    }
}

extension JSONValue {
    /// A text from no file.
    public static func text(_ text: String) -> JSONValue { JSONValue(.string(text)) }

    /// A whole number from no file.
    public static func integer(_ value: Int64) -> JSONValue {
        JSONValue(.number(JSONNumber(String(value))))
    }

    /// A truth value from no file.
    public static func flag(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }

    /// A list from no file.
    public static func list(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }

    /// An object from no file.
    public static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
    }
}
