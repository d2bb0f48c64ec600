extension JSONValue {
    /// This value with another laid over it: objects are merged key by key, anything else is
    /// replaced. New keys follow the old ones; every value keeps the place it comes from.
    public func merged(with over: JSONValue) -> JSONValue {
        guard case .object(var members) = kind, case .object(let added) = over.kind else {
            return over
        }
        var positions: [String: Int] = [:]
        for (index, member) in members.enumerated() { positions[member.key] = index }
        for member in added {
            if let index = positions[member.key] {
                let merged = members[index].value.merged(with: member.value)
                members[index] = JSONMember(member.key, merged, at: member.place)
            } else {
                positions[member.key] = members.count
                members.append(member)
            }
        }
        return JSONValue(.object(members), at: over.place)
    }

    /// This object with only some of its keys.
    func keeping(_ isKept: (String) -> Bool) -> JSONValue {
        guard let members else { return self }
        return JSONValue(.object(members.filter { isKept($0.key) }), at: place)
    }

    /// The value under a path of keys and indices such as `[2]`, or as far as the path leads.
    func place(under path: [String]) -> JSONPlace {
        var here = self
        var place = here.place
        for step in path {
            if let member = here.members?.first(where: { $0.key == step }) {
                place = member.place.line > 0 ? member.place : member.value.place
                here = member.value
            } else if step.hasPrefix("["), let index = Int(step.dropFirst().dropLast()),
                let elements = here.elements, elements.indices.contains(index)
            {
                here = elements[index]
                place = here.place
            } else {
                break
            }
        }
        return place
    }
}
