import Routing

extension Codec {
    /// Values of one kind in order.
    static func list<Element>(
        _ element: Codec<Element>, _ count: ClosedRange<Int>
    ) -> Codec where Value == [Element] {
        let shape = Shape.list(element.shape, count)
        return Codec(
            shape,
            read: { value, reading in
                guard let elements = value.elements, count.contains(elements.count) else {
                    reading.refuse(value, shape)
                    return nil
                }
                var all: [Element] = []
                for (index, element_) in elements.enumerated() {
                    let read = reading.under("[\(index)]") { element.read(element_, &$0) }
                    if let read { all.append(read) }
                }
                return all
            },
            write: { .list($0.compactMap(element.write)) })
    }

    /// Values of one kind, each under a name; `null` takes away one that would be inherited.
    static func map<Element, Item>(
        _ keys: TextForm, _ item: Codec<Item>, most: Int,
        join: @escaping (String, Item) -> Element, split: @escaping (Element) -> (String, Item)
    ) -> Codec where Value == [Element] {
        let shape = Shape.map(keys, item.shape, most: most)
        return Codec(
            shape,
            read: { value, reading in
                guard let members = value.members, members.count <= most else {
                    reading.refuse(value, shape)
                    return nil
                }
                var all: [Element] = []
                for member in members where !member.value.isNull {
                    let read = reading.under(member.key) { reading -> Item? in
                        if !keys.matches(member.key) {
                            reading.refuse(
                                at: member.place, found: "the key \"\(member.key)\"",
                                expected: keys.words)
                        }
                        return item.read(member.value, &reading)
                    }
                    if let read { all.append(join(member.key, read)) }
                }
                return all
            },
            write: { elements in
                .object(
                    elements.compactMap { element in
                        let (key, value) = split(element)
                        return item.write(value).map { (key, $0) }
                    })
            })
    }

    /// Objects of one table, each under a name that a field of theirs keeps.
    static func named<Element>(
        _ table: Table<Element>, _ name: WritableKeyPath<Element, String>,
        keys: TextForm = .name, most: Int
    ) -> Codec where Value == [Element] {
        map(
            keys, .object(table), most: most,
            join: { key, item in
                var item = item
                item[keyPath: name] = key
                return item
            },
            split: { ($0[keyPath: name], $0) })
    }

    /// An object of known keys.
    static func object(_ table: Table<Value>) -> Codec {
        Codec(.object(table.info), read: table.read, write: table.write)
    }

    /// A value that may be left out.
    static func optional<Wrapped>(_ codec: Codec<Wrapped>) -> Codec where Value == Wrapped? {
        Codec(
            codec.shape, read: { value, reading in codec.read(value, &reading).map { $0 } },
            write: { $0.flatMap(codec.write) })
    }

    /// A value, or the word `unlimited`.
    static func orUnlimited<Wrapped>(
        _ codec: Codec<Wrapped>
    ) -> Codec where Value == Wrapped? {
        let shape = Shape.either(codec.shape, .word(["unlimited"]))
        return Codec(
            shape,
            read: { value, reading -> Wrapped?? in
                if value.string == "unlimited" { return .some(nil) }
                var trial = Reading(files: reading.files)
                if let read = codec.read(value, &trial) { return .some(read) }
                reading.refuse(value, shape)
                return nil
            },
            write: { $0.flatMap(codec.write) ?? .text("unlimited") })
    }
}
