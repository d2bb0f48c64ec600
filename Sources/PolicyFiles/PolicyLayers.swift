/// Loads a policy file with all that it extends, and merges them into one tree.
struct PolicyLayers {
    /// One file, and the files that it stands on.
    struct Layer {
        /// Name by which it is extended.
        let name: String
        /// What it says itself.
        let tree: JSONValue
    }

    /// Gives the bytes of a policy that is extended by name.
    typealias Load = (String) -> [UInt8]?

    /// Names of the files read so far; the place of every value counts in them.
    private(set) var files: [String] = []
    /// What was wrong with the files as such.
    private(set) var complaints: [Complaint] = []
    /// Name of the policy, taken from its file's.
    let name: String

    /// Files that may stand on each other: far more than anyone would follow.
    private static let mostLayers = 16

    private let directory: String
    private let file: String
    private var known: [String: Layer] = [:]
    private var hash = FNV64()

    init(file: String) {
        self.file = file
        let slash = file.lastIndex(of: "/")
        directory = slash.map { String(file[...$0]) } ?? ""
        let last = slash.map { String(file[file.index(after: $0)...]) } ?? file
        name = last.hasSuffix(".json5") ? String(last.dropLast(6)) : last
    }

    /// Digest of the bytes of all files, as 16 hex digits.
    var digest: String { hash.text }

    /// The whole policy as one tree: bases below, rooms filled in from desk and packs.
    mutating func resolve(_ bytes: [UInt8], load: Load) -> JSONValue {
        guard let own = parse(bytes, file: file, name: name) else { return .object([]) }
        let chain = self.chain(of: own, load: load)
        var tree = JSONValue.object([])
        for (index, layer) in chain.enumerated() {
            let isOwn = index == chain.count - 1
            // A base lends its values, not its name.
            let lent = layer.tree.keeping { isOwn || ($0 != "name" && $0 != "extends") }
            tree = tree.merged(with: lent)
        }
        return fillRooms(tree, below: chain.map(\.name), load: load)
    }

    /// A file and all that it stands on, the lowest first.
    private mutating func chain(of own: Layer, load: Load) -> [Layer] {
        var chain = [own]
        while let base = chain[0].tree["extends"], let name = base.string {
            if chain.contains(where: { $0.name == name }) {
                complain(
                    base.place, "extends", found: "\"\(name)\", which stands on this one",
                    expected: "no circle")
                break
            }
            if chain.count == Self.mostLayers {
                complain(
                    base.place, "extends", found: "yet another file",
                    expected: "at most \(Self.mostLayers) that stand on each other")
                break
            }
            guard let layer = layer(name, at: base.place, "extends", load: load) else { break }
            chain.insert(layer, at: 0)
        }
        return chain
    }

    private mutating func layer(
        _ name: String, at place: JSONPlace, _ path: String, load: Load
    ) -> Layer? {
        if let layer = known[name] { return layer }
        guard TextForm.file.matches(name), let bytes = load(name) else {
            complain(
                place, path, found: "\"\(name)\", which there is no file of",
                expected: "the name of a policy file")
            return nil
        }
        let layer = parse(bytes, file: directory + name + ".json5", name: name)
        known[name] = layer
        return layer
    }

    private mutating func parse(_ bytes: [UInt8], file: String, name: String) -> Layer? {
        files.append(file)
        hash.add(bytes)
        do throws(JSONError) {
            let tree = try JSONReader.read(bytes, file: files.count - 1)
            if tree.members != nil { return Layer(name: name, tree: tree) }
            complain(tree.place, "", found: tree.summary, expected: "an object: { … }")
        } catch {
            complain(error.place, "", found: error.found, expected: error.expected)
        }
        return nil
    }

    private mutating func complain(
        _ place: JSONPlace, _ path: String, found: String, expected: String
    ) {
        complaints.append(
            Complaint(
                file: files[place.file], line: place.line, column: place.column, path: path,
                found: found, expected: expected))
    }
}

extension PolicyLayers {
    /// Parts of a policy that a room may have of its own.
    private static let roomParts = ["bot", "scripts", "cues"]

    /// The tree with every room filled in: the desk's parts below, then those of the pack that the
    /// room extends, as far as the desk does not stand on them anyway, then the room's own. The
    /// packs' phrases hold in the whole desk, since a message is scored before its room is sure.
    private mutating func fillRooms(
        _ tree: JSONValue, below: [String], load: Load
    ) -> JSONValue {
        guard let rooms = tree["rooms"], let members = rooms.members else { return tree }
        let desk = Self.parts(of: tree)
        var filled: [JSONMember] = []
        var lent = JSONValue.object([])
        for var room in members where !room.value.isNull {
            if room.value.members != nil {
                var value = desk
                for layer in packs(of: room.value, room.key, load: load)
                where !below.contains(layer.name) {
                    value = value.merged(with: Self.parts(of: layer.tree))
                    lent = lent.merged(with: Self.phrases(of: layer.tree))
                }
                room.value = value.merged(with: room.value)
            }
            filled.append(room)
        }
        let value = JSONValue(.object(filled), at: rooms.place)
        let others = tree.keeping { $0 != "rooms" }
        let place = tree.members?.first { $0.key == "rooms" }?.place ?? rooms.place
        let whole = lent.members?.isEmpty == false ? lent.merged(with: others) : others
        let last = JSONMember("rooms", value, at: place)
        return JSONValue(.object((whole.members ?? []) + [last]), at: tree.place)
    }

    private mutating func packs(of room: JSONValue, _ key: String, load: Load) -> [Layer] {
        guard let base = room["extends"], let name = base.string,
            let pack = layer(name, at: base.place, "rooms.\(key).extends", load: load)
        else { return [] }
        return chain(of: pack, load: load)
    }

    private static func phrases(of tree: JSONValue) -> JSONValue {
        guard let intent = tree["intent"], intent["phrases"] != nil else { return .object([]) }
        return .object([("intent", intent.keeping { $0 == "phrases" })])
    }

    private static func parts(of tree: JSONValue) -> JSONValue {
        var parts = tree.keeping { roomParts.contains($0) }.members ?? []
        if let values = tree["routing"]?.members?.first(where: { $0.key == "values" }) {
            parts.append(values)
        }
        return JSONValue(.object(parts), at: tree.place)
    }
}
