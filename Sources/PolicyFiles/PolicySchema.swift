/// The JSON Schema of policy files, made from the same tables as the reader, for editors.
public enum PolicySchema {
    /// The schema as an indented text with a line break at its end.
    public static var text: String {
        var schema = Builder()
        let root = schema.table(PolicyTables.policy.info)
        var members: [(String, JSONValue)] = [
            ("$schema", .text("http://json-schema.org/draft-07/schema#")),
            ("title", .text("LiveDesk policy")),
        ]
        members += root.members?.map { ($0.key, $0.value) } ?? []
        members.append(("definitions", .object(schema.definitions)))
        var writer = JSONWriter(indent: 2)
        writer.value(.object(members))
        return writer.text + "\n"
    }

    private struct Builder {
        /// Tables met so far, by id, in the order they were met.
        var definitions: [(String, JSONValue)] = []

        mutating func table(_ info: TableInfo) -> JSONValue {
            var properties: [(String, JSONValue)] = []
            for key in info.keys {
                let members = shape(key.shape).members?.map { ($0.key, $0.value) } ?? []
                // Beside a reference draft 7 ignores all else, so the help goes around it.
                if members.contains(where: { $0.0 == "$ref" }) {
                    properties.append(
                        (
                            key.name,
                            .object([
                                ("description", .text(key.help)),
                                ("allOf", .list([.object(members)])),
                            ])
                        ))
                } else {
                    properties.append(
                        (key.name, .object([("description", .text(key.help))] + members)))
                }
            }
            let members: [(String, JSONValue)] = [
                ("type", .text("object")), ("description", .text(info.help)),
                ("properties", .object(properties)), ("additionalProperties", .flag(false)),
            ]
            // What is required is for the reader to say: an entry that changes an inherited one
            // need not say everything again, and an editor sees one file only.
            return .object(members)
        }

        mutating func shape(_ shape: Shape) -> JSONValue {
            switch shape {
            case .integer(let range):
                return .object([
                    ("type", .text("integer")), ("minimum", .integer(Int64(range.lowerBound))),
                    ("maximum", .integer(Int64(range.upperBound))),
                ])
            case .decimal(let range, let digits):
                return .object([
                    ("type", .text("number")), ("minimum", number(range.lowerBound, digits)),
                    ("maximum", number(range.upperBound, digits)),
                ])
            case .duration:
                let pattern = "^([0-9]+d)? ?([0-9]+h)? ?([0-9]+m)? ?([0-9]+s)? ?([0-9]+ms)?$"
                return .object([
                    ("type", .text("string")), ("minLength", .integer(2)),
                    ("pattern", .text(pattern)),
                ])
            case .flag: return .object([("type", .text("boolean"))])
            case .text(let length, let form): return text(length, form)
            case .word(let words):
                return .object([("enum", .list(words.map { .text($0) }))])
            case .list(let element, let count):
                return .object([
                    ("type", .text("array")), ("items", self.shape(element)),
                    ("minItems", .integer(Int64(count.lowerBound))),
                    ("maxItems", .integer(Int64(count.upperBound))),
                ])
            case .map(let keys, let item, let most): return map(keys, item, most)
            case .object(let info): return reference(info)
            case .either(let one, let other):
                return .object([("anyOf", .list([self.shape(one), self.shape(other)]))])
            }
        }

        private mutating func map(_ keys: TextForm, _ item: Shape, _ most: Int) -> JSONValue {
            let null = JSONValue.object([("type", .text("null"))])
            var members: [(String, JSONValue)] = [
                ("type", .text("object")), ("maxProperties", .integer(Int64(most))),
                (
                    "additionalProperties",
                    .object([("anyOf", .list([shape(item), null]))])
                ),
            ]
            if let pattern = keys.pattern {
                members.append(("propertyNames", .object([("pattern", .text(pattern))])))
            }
            return .object(members)
        }

        private func text(_ length: ClosedRange<Int>, _ form: TextForm) -> JSONValue {
            var members: [(String, JSONValue)] = [
                ("type", .text("string")), ("minLength", .integer(Int64(length.lowerBound))),
                ("maxLength", .integer(Int64(length.upperBound))),
            ]
            if let pattern = form.pattern { members.append(("pattern", .text(pattern))) }
            return .object(members)
        }

        private mutating func reference(_ info: TableInfo) -> JSONValue {
            if !definitions.contains(where: { $0.0 == info.id }) {
                let position = definitions.count
                definitions.append((info.id, .flag(true)))
                definitions[position].1 = table(info)
            }
            return .object([("$ref", .text("#/definitions/" + info.id))])
        }

        private func number(_ value: Int, _ digits: Int) -> JSONValue {
            JSONValue(.number(JSONNumber(Shape.decimal(value, digits))))
        }
    }
}
