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

    /// The lexicon's files and the model; what cannot be read is told and left out.
    func resources(_ log: Log) -> IntentResources {
        var resources = IntentResources()
        let folder = path + "/lexicon"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".lex") {
            guard let bytes = bytes("lexicon/" + name) else { continue }
            let file = LexiconFile(language: String(name.dropLast(4)), bytes: bytes)
            for complaint in file.complaints {
                log.resourceSkipped(
                    "\(folder)/\(name):\(complaint.line)", complaint.sentence)
            }
            resources.files.append(file)
        }
        if let bytes = bytes("intent.model") {
            do throws(IntentModelError) {
                resources.model = try IntentModel(bytes: bytes)
            } catch {
                log.resourceSkipped(path + "/intent.model", error.sentence)
            }
        }
        return resources
    }

    /// The file of a desk: its own, else the default.
    func file(of desk: Name) -> String {
        let own = desk.string + ".json5"
        return isPlain(desk.string) && bytes(own) != nil ? own : "default.json5"
    }

    /// Reads the policy in a file; a folder without even a default gives the built-in one.
    func read(_ file: String) throws(Refused) -> Policy {
        guard let bytes = bytes(file) else {
            if file == "default.json5" { return Policy() }
            throw Refused(complaints: ["\(path)/\(file) cannot be read"])
        }
        let reading = PolicyReader.read(file: file, bytes: bytes) { name in
            isPlain(name) ? self.bytes(name + ".json5") : nil
        }
        guard let policy = reading.policy, !reading.hasErrors else {
            throw Refused(complaints: reading.complaints.map(\.description))
        }
        return policy
    }

    /// All that a check of a file finds, warnings too.
    func check(_ file: String) -> [String] {
        guard let bytes = bytes(file) else { return ["\(path)/\(file) cannot be read"] }
        let reading = PolicyReader.read(file: file, bytes: bytes) { name in
            isPlain(name) ? self.bytes(name + ".json5") : nil
        }
        return reading.complaints.map(\.description)
    }

    /// Names with a path in them reach no file.
    func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
    }

    private func bytes(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
    }
}
