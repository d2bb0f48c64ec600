import Testing

@testable import PolicyFiles

/// One value of a policy, with what may stand there.
private struct Spot {
    let path: [String]
    let shape: Shape
}

/// Every key that a file holds, one entry for each named list.
private func spots(_ value: JSONValue, _ shape: Shape, _ path: [String]) -> [Spot] {
    let here = path.isEmpty ? [] : [Spot(path: path, shape: shape)]
    switch shape {
    case .object(let info):
        return here
            + info.keys.flatMap { key in
                value[key.name].map { spots($0, key.shape, path + [key.name]) } ?? []
            }
    case .map(_, let item, _):
        guard let first = value.members?.first else { return here }
        return here + spots(first.value, item, path + [first.key])
    case .list(let item, _):
        guard let first = value.elements?.first else { return here }
        return here + spots(first, item, path + ["[0]"])
    case .either(_, .map(let form, let item, let most)) where value.members != nil:
        return spots(value, .map(form, item, most: most), path)
    default: return here
    }
}

extension JSONValue {
    /// The value with another put under a path.
    fileprivate func replacing(_ path: ArraySlice<String>, _ with: JSONValue) -> JSONValue {
        guard let step = path.first else { return with }
        let rest = path.dropFirst()
        if let members {
            return JSONValue(
                .object(
                    members.map { member in
                        member.key == step
                            ? JSONMember(step, member.value.replacing(rest, with)) : member
                    }))
        }
        guard let elements, let first = elements.first else { return self }
        return .list([first.replacing(rest, with)] + elements.dropFirst())
    }

    /// The value with the key at a path mistyped.
    fileprivate func mistyping(_ path: ArraySlice<String>) -> JSONValue {
        guard let step = path.first else { return self }
        let rest = path.dropFirst()
        if let members {
            return JSONValue(
                .object(
                    members.map { member in
                        guard member.key == step else { return member }
                        return rest.isEmpty
                            ? JSONMember(step + "x", member.value)
                            : JSONMember(step, member.value.mistyping(rest))
                    }))
        }
        guard let elements, let first = elements.first else { return self }
        return .list([first.mistyping(rest)] + elements.dropFirst())
    }
}

/// Values of the right type that no shape of this kind takes.
private func outOfRange(_ shape: Shape) -> [JSONValue] {
    switch shape {
    case .integer(let range):
        return [.integer(Int64(range.lowerBound) - 1), .integer(Int64(range.upperBound) + 1)]
    case .decimal(let range, let digits):
        return [range.lowerBound - 1, range.upperBound + 1].map {
            JSONValue(.number(JSONNumber(Shape.decimal($0, digits))))
        }
    case .duration(let range):
        return [.text(DurationText.text(range.upperBound + 1)), .text("soon"), .integer(30)]
    case .word: return [.text("nonsense")]
    case .text(let length, .any):
        return [.text(String(repeating: "x", count: length.upperBound + 1))]
    case .text: return [.text("not \u{1} this")]
    case .list(_, let count):
        return [.list(Array(repeating: .flag(true), count: count.upperBound + 1))]
    case .map(let form, _, _): return form == .any ? [] : [.object([("a b", .flag(true))])]
    case .either(let one, _): return outOfRange(one)
    case .flag, .object: return []
    }
}

@Suite("Every key broken in turn")
struct PolicyMutationTests {
    private func refusal(
        _ name: String, _ tree: JSONValue, _ path: [String]
    ) throws -> (complaints: [Complaint], line: Int) {
        var writer = JSONWriter(indent: 1)
        writer.value(tree)
        let line = try JSONReader.read(writer.bytes).place(under: path).line
        let reading = PolicyFolder.read(name, writer.bytes)
        #expect(reading.policy == nil, "\(path) was taken")
        return (reading.complaints, line)
    }

    @Test(
        "A key of a wrong type is refused with its line",
        arguments: ["default", "acme", "fashion"])
    func wrongType(_ name: String) throws {
        let tree = try JSONReader.read(#require(PolicyFolder.bytes(name + ".json5")))
        let all = spots(tree, .object(PolicyTables.policy.info), [])
        #expect(all.count > 15)
        for spot in all {
            var wrong = JSONValue.flag(true)
            if case .flag = spot.shape { wrong = .text("yes") }
            for value in [wrong, JSONValue(.null)] {
                // Null takes a named entry away: that is no mistake.
                if value.isNull, spot.path.count > 1, isEntry(spot, all) { continue }
                let broken = tree.replacing(spot.path[...], value)
                let (complaints, line) = try refusal(name, broken, spot.path)
                #expect(
                    complaints.contains { $0.line == line && $0.file == name + ".json5" },
                    "\(spot.path) \(complaints)")
            }
        }
    }

    @Test(
        "A key out of its range is refused with its line, path and range",
        arguments: ["default", "acme", "fashion"])
    func range(_ name: String) throws {
        let tree = try JSONReader.read(#require(PolicyFolder.bytes(name + ".json5")))
        for spot in spots(tree, .object(PolicyTables.policy.info), []) {
            for wrong in outOfRange(spot.shape) {
                let broken = tree.replacing(spot.path[...], wrong)
                let (complaints, line) = try refusal(name, broken, spot.path)
                #expect(complaints.contains { $0.line >= line }, "\(spot.path) \(complaints)")
                #expect(complaints.contains { !$0.expected.isEmpty && !$0.path.isEmpty })
            }
        }
    }

    @Test("A mistyped key is refused with its line and the key that was meant")
    func unknown() throws {
        let tree = try JSONReader.read(#require(PolicyFolder.bytes("default.json5")))
        let all = spots(tree, .object(PolicyTables.policy.info), [])
        for spot in all where !isEntry(spot, all) && spot.path.last?.hasPrefix("[") == false {
            let key = try #require(spot.path.last)
            let path = spot.path.dropLast() + [key + "x"]
            let (complaints, line) = try refusal(
                "default", tree.mistyping(spot.path[...]), Array(path))
            let complaint = try #require(complaints.first { $0.line == line }, "\(path)")
            #expect(complaint.found.contains("\"\(key)x\""))
            #expect(complaint.nearest == key || key.utf8.count < 3, "\(complaint)")
        }
    }

    /// Whether a spot is an entry under a name of its own, not a known key.
    private func isEntry(_ spot: Spot, _ all: [Spot]) -> Bool {
        let parent = all.first { $0.path == Array(spot.path.dropLast()) }
        switch parent?.shape {
        case .map, .either(_, .map): return true
        default: return false
        }
    }
}
