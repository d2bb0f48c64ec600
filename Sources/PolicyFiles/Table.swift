/// The known keys of one kind of object: the one list from which reader, schema and manual come.
struct Table<Root> {
    private struct Key {
        let info: KeyInfo
        let read: (JSONValue, inout Root, inout Reading) -> Void
        let write: (Root) -> JSONValue?
    }

    /// Name of the table, unique among all.
    let id: String
    /// What the object is for.
    let help: String
    /// What an object has that says nothing.
    let blank: Root
    private var keys: [Key] = []

    init(_ id: String, _ help: String, blank: Root) {
        self.id = id
        self.help = help
        self.blank = blank
    }

    /// Adds a key: its name, the field that keeps it, what may stand there, what it decides.
    mutating func key<Value>(
        _ name: String, _ field: WritableKeyPath<Root, Value>, _ codec: Codec<Value>,
        _ help: String, required: Bool = false
    ) {
        keys.append(
            Key(
                info: KeyInfo(
                    name: name, help: help, shape: codec.shape, isRequired: required),
                read: { value, root, reading in
                    if let read = codec.read(value, &reading) { root[keyPath: field] = read }
                },
                write: { codec.write($0[keyPath: field]) }))
    }

    /// Adds a key that no field keeps, because it is used before the object is read.
    mutating func note<Value>(_ name: String, _ codec: Codec<Value>, _ help: String) {
        keys.append(
            Key(
                info: KeyInfo(name: name, help: help, shape: codec.shape, isRequired: false),
                read: { value, _, reading in _ = codec.read(value, &reading) },
                write: { _ in nil }))
    }

    /// The keys without the fields, for complaints, the schema and the manual.
    var info: TableInfo { TableInfo(id: id, help: help, keys: keys.map(\.info)) }

    /// Reads an object; every key that is wrong is complained about and keeps its blank value.
    func read(_ value: JSONValue, _ reading: inout Reading) -> Root? {
        guard let members = value.members else {
            reading.refuse(value, .object(info))
            return nil
        }
        var root = blank
        for member in members {
            reading.under(member.key) { reading in
                if let key = keys.first(where: { $0.info.name == member.key }) {
                    key.read(member.value, &root, &reading)
                } else {
                    refuse(member, &reading)
                }
            }
        }
        for key in keys
        where key.info.isRequired && value[key.info.name] == nil && !reading.isPartial {
            reading.refuse(
                at: value.place, found: "no key \"\(key.info.name)\"",
                expected: key.info.shape.words)
        }
        return root
    }

    /// Writes an object as a file would.
    func write(_ root: Root) -> JSONValue? {
        .object(keys.compactMap { key in key.write(root).map { (key.info.name, $0) } })
    }

    private func refuse(_ member: JSONMember, _ reading: inout Reading) {
        let known = keys.map(\.info.name)
        let nearest = NearestKey.nearest(to: member.key, among: known)
        reading.refuse(
            at: member.place, found: "the unknown key \"\(member.key)\"",
            expected: "one of " + known.joined(separator: ", "), nearest: nearest)
    }
}
