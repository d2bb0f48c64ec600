import Foundation
import PolicyFiles
import Routing
import Vocabulary

/// The folder of policies, lexicon and model, as `--policies` names it.
struct PolicyFolder: Sendable {
    /// What stands against a policy file, a sentence each.
    struct Refused: Error {
        let complaints: [String]
    }

    let path: String

    /// The lexicon's files and the model, as they are.
    func archive() -> ResourceArchive {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/lexicon")) ?? []
        let lexicons = names.sorted().filter { $0.hasSuffix(".lex") && !$0.contains(" ") }
        let all = lexicons.map { "lexicon/" + $0 } + [ResourceArchive.modelName]
        return ResourceArchive(
            files: all.compactMap { name in
                bytes(name).map { ResourceArchive.File(name: name, bytes: $0) }
            })
    }

    /// The file of a desk: its own, else the default.
    func file(of desk: Name) -> String {
        let own = desk.string + ".json5"
        return isPlain(desk.string) && bytes(own) != nil ? own : "default.json5"
    }

    /// Reads the policy in a file; a folder without even a default gives the built-in one. Files
    /// that a client handed in go before those of the folder.
    func read(_ file: String, handedIn: [String: [UInt8]] = [:]) throws(Refused) -> Policy {
        guard let reading = reading(file, handedIn) else {
            if file == "default.json5" { return Policy() }
            throw Refused(complaints: ["\(path)/\(file) cannot be read"])
        }
        guard let policy = reading.policy, !reading.hasErrors else {
            throw Refused(complaints: reading.complaints.map(\.description))
        }
        return policy
    }

    /// All that a check of a file finds, warnings too.
    func check(_ file: String, handedIn: [String: [UInt8]] = [:]) -> [String] {
        guard let reading = reading(file, handedIn) else {
            return ["\(path)/\(file) cannot be read"]
        }
        return reading.complaints.map(\.description)
    }

    private func reading(_ file: String, _ handedIn: [String: [UInt8]]) -> PolicyReading? {
        guard let bytes = handedIn[file] ?? bytes(file) else { return nil }
        return PolicyReader.read(file: file, bytes: bytes) { name in
            guard isPlain(name) else { return nil }
            return handedIn[name + ".json5"] ?? self.bytes(name + ".json5")
        }
    }

    /// Names with a path in them reach no file.
    func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
    }

    private func bytes(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
    }
}
