/// One value in force, and where it comes from.
public struct PolicyOrigin: Sendable, Equatable {
    /// Key path, such as `routing.floor.after`.
    public var path: String
    /// The value as a file would have it.
    public var value: String
    /// The file; nil where no file says it and the program's own default holds.
    public var file: String?
    /// The line in the file, or 0.
    public var line: Int

    /// One line for people.
    public var description: String {
        let origin = file.map { "\($0):\(line)" } ?? "built in"
        return PlainText.harmless("\(path) = \(value)  // \(origin)")
    }
}

extension PolicyReading {
    /// Every value in force in the order of the manual, with where it comes from; empty where the
    /// policy cannot be used.
    public var origins: [PolicyOrigin] {
        guard let policy, let value = PolicyTables.policy.write(policy) else { return [] }
        var origins: [PolicyOrigin] = []
        collect(value, tree, "", &origins)
        return origins
    }

    private func collect(
        _ value: JSONValue, _ source: JSONValue?, _ path: String, _ origins: inout [PolicyOrigin]
    ) {
        if let members = value.members, !members.isEmpty {
            for member in members {
                let step = path.isEmpty ? member.key : path + "." + member.key
                collect(member.value, source?[member.key], step, &origins)
            }
        } else if let elements = value.elements, elements.contains(where: { $0.members != nil }) {
            for (index, element) in elements.enumerated() {
                let sources = source?.elements ?? []
                let from = sources.indices.contains(index) ? sources[index] : nil
                collect(element, from, "\(path)[\(index)]", &origins)
            }
        } else {
            let place = source?.place ?? .nowhere
            let file =
                place.line > 0 && files.indices.contains(place.file)
                ? files[place.file] : nil
            origins.append(
                PolicyOrigin(
                    path: path, value: JSON5Text.inline(value), file: file,
                    line: file == nil ? 0 : place.line))
        }
    }
}
