import Foundation
import Reactor
import Routing
import Store
import Vocabulary

/// POLICY: what ops ask of the desk's policy.
///
///     POLICY show                              POLICY <version> <digest> :<name>
///     POLICY show <version>                    TEXT :<line> … (version 0 is the present one)
///     POLICY list                              POLICY <version> <digest> :<file> … with the tags
///                                              author, at, resources
///     POLICY diff <a> [b]                      DIFF -|+ <place> :<line> … (b: the present one)
///     POLICY put <file> <part> <parts> :<text> hands a file in, in parts of at most 6,000
///                                              characters; for this session it then stands
///                                              before the folder's file of that name
///     POLICY check [file]                      POLICY warning :<sentence> …
///     POLICY apply [file]                      OK with the tags version and digest
///     POLICY rollback [version]                the same
///
/// A policy that is not usable is ERR policy-invalid with its first complaint; the others come
/// before it as POLICY complaint :<sentence>. Nothing has changed then.
extension PeerSession {
    func policy(
        _ action: PolicyAction, _ words: [Text], _ host: DeskHost, re: Text?,
        _ memory: OpsMemory.Key?
    ) {
        do throws(Refusal) {
            switch action {
            case .put: try put(words, host, re: re)
            case .check, .apply: try read(words, host, applies: action == .apply, re: re, memory)
            case .show where words.isEmpty: showPresent(host, re: re)
            default: try look(action, words, host, re: re, memory)
            }
        } catch {
            host.desk.say(id, .error(re: re, error))
        }
    }

    private func showPresent(_ host: DeskHost, re: Text?) {
        let policy = host.desk.policyInForce
        let line = Line(
            "POLICY", [Text(policy.version), Text(policy.policy.digest)],
            trailing: Text(policy.policy.name))
        host.desk.say(id, .item(re: re, line))
        host.desk.say(id, .ok(re: re, tags: []))
    }

    // MARK: - Versions

    private func look(
        _ action: PolicyAction, _ words: [Text], _ host: DeskHost, re: Text?,
        _ memory: OpsMemory.Key?
    ) throws(Refusal) {
        let most = action == .diff ? 2 : action == .list ? 0 : 1
        guard words.count <= most, action != .diff || !words.isEmpty else {
            throw Refusal(
                .badParameter, "POLICY \(Text(action.rawValue)): \(Verb.policy.rule.usage)")
        }
        var versions: [Int64] = []
        for word in words {
            guard let version = word.integer, version >= 0 else {
                throw Refusal(.badParameter, "\(word.prefix(scalars: 32)) is no version")
            }
            versions.append(version)
        }
        let question = PolicyQuestion(store: host.store.background)
        let present = host.desk.policyInForce.version
        let author = grant?.name.text ?? .empty
        let asked = versions.map { $0 == 0 ? present : $0 }
        beside(host, memory) {
            do throws(PolicyQuestion.Failed) {
                let lines: [Line]
                var tags: [Line.Tag] = []
                switch action {
                case .list: lines = try question.list()
                case .show: lines = try question.show(asked[0])
                case .diff:
                    let other = asked.count > 1 ? asked[1] : present
                    lines = try question.diff(asked[0], other)
                default:
                    let version = try host.rollBack(to: asked.first, author: author)
                    (lines, tags) = ([], Self.tags(host, version))
                }
                return lines.map { .item(re: re, $0) } + [.ok(re: re, tags: tags)]
            } catch {
                return [.error(re: re, error.refusal)]
            }
        }
    }

    private static func tags(_ host: DeskHost, _ version: Int64) -> [Line.Tag] {
        let digest = host.policyLock.withLock { host.current.policy.digest }
        return [Line.Tag("version", Text(version)), Line.Tag("digest", Text(digest))]
    }

    // MARK: - Files

    private static func file(_ word: Text) -> String {
        word.string.hasSuffix(".json5") ? word.string : word.string + ".json5"
    }

    private func put(_ words: [Text], _ host: DeskHost, re: Text?) throws(Refusal) {
        guard words.count == 4, let part = words[1].integer, let parts = words[2].integer else {
            throw Refusal(.badParameter, "write POLICY put <file> <part> <parts> :<text>")
        }
        let file = Self.file(words[0])
        guard services.policies.isPlain(file) else {
            throw Refusal(.badParameter, "name a file without a path")
        }
        var uploads = host.uploads[id] ?? PolicyUploads()
        try uploads.take(file, part: part, of: parts, words[3])
        host.uploads[id] = uploads
        host.desk.say(id, .ok(re: re, tags: [Line.Tag("left", Text(parts - part))]))
    }

    private func read(
        _ words: [Text], _ host: DeskHost, applies: Bool, re: Text?, _ memory: OpsMemory.Key?
    ) throws(Refusal) {
        let folder = services.policies
        let file = words.first.map(Self.file) ?? folder.file(of: host.name)
        guard folder.isPlain(file), words.count <= 1 else {
            throw Refusal(.badParameter, "name one file of the policies folder")
        }
        let handedIn = host.uploads[id]?.files ?? [:]
        let author = grant?.name.text ?? .empty
        let isOwn = handedIn.isEmpty && file == folder.file(of: host.name)
        beside(host, memory) {
            do throws(PolicyFolder.Refused) {
                let policy = try folder.read(file, handedIn: handedIn)
                let warnings = folder.check(file, handedIn: handedIn)
                var tags = [Line.Tag("digest", Text(policy.digest))]
                if applies {
                    let version = host.apply(
                        policy, from: file, author: author, isOwnFile: isOwn)
                    tags.insert(Line.Tag("version", Text(version)), at: 0)
                }
                return Self.items("warning", warnings, re) + [.ok(re: re, tags: tags)]
            } catch {
                let first = Text(error.complaints.first ?? "it cannot be read")
                return Self.items("complaint", Array(error.complaints.dropFirst()), re)
                    + [.error(re: re, Refusal(.policyInvalid, first.prefix(scalars: 1_000)))]
            }
        }
    }

    private static func items(_ kind: Text, _ sentences: [String], _ re: Text?) -> [ServerLine] {
        sentences.prefix(Limits.listLines).map {
            .item(re: re, Line("POLICY", [kind], trailing: Text($0).prefix(scalars: 1_000)))
        }
    }
}
