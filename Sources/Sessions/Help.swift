import Vocabulary
import Wire

/// The answers to HELP, out of the verb table.
struct Help {
    /// Whose verbs are listed; nil before WELCOME.
    let role: Role?

    /// One line a verb, each with its usage and its meaning, then OK.
    func answer(_ word: Text?, re: Text?) -> [ServerLine] {
        guard let word, !word.isEmpty else {
            let rules = Verb.rules.filter { rule in
                role.map { $0.may(rule.verb) } ?? rule.roles.isEmpty
            }
            return rules.map { .item(re: re, line($0)) } + [.ok(re: re, tags: [])]
        }
        guard let verb = word.bytes.withUnsafeBytes({ Verb($0) }) else {
            return [.error(re: re, unknown(word))]
        }
        return [.item(re: re, line(verb.rule)), .ok(re: re, tags: [])]
    }

    private func line(_ rule: VerbRule) -> Line {
        let roles = Role.allCases.filter { rule.roles.contains($0) }.map(\.rawValue)
        let tags = roles.isEmpty ? [] : [Line.Tag("roles", Text(roles.joined(separator: ",")))]
        return Line(
            "HELP", [Text(rule.verb.rawValue)], trailing: "\(rule.usage) - \(rule.meaning)",
            tags: tags)
    }

    private func unknown(_ word: Text) -> Refusal {
        let short = word.prefix(scalars: 32)
        let hint = Verb.nearest(to: short).map { "did you mean \($0.rawValue)? " } ?? ""
        return Refusal(.unknownVerb, "there is no verb \(short); \(hint)HELP lists the verbs")
    }
}
