public import Vocabulary

extension Role {
    /// Whether the verb table lets this role use the verb.
    public func may(_ verb: Verb) -> Bool {
        // What connectors say all day is looked up without hashing.
        switch verb {
        case .dm, .delivered, .signal, .seen: self == .room
        default: Self.rights[self]?.contains(verb) ?? false
        }
    }

    private static let rights: [Role: Set<Verb>] = Dictionary(
        uniqueKeysWithValues: Role.allCases.map { role in
            let verbs = Verb.rules.filter { $0.roles.isEmpty || $0.roles.contains(role) }
            return (role, Set(verbs.map(\.verb)))
        })
}
