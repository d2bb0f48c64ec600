import Foundation
import PolicyFiles
import Routing

/// `livedesk score TEXT`: what a message scores and why, as a desk under a policy would score it.
func runScore(_ arguments: [String]) -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
        print(ScoreCommand.usage)
        return 0
    }
    do {
        return try ScoreCommand.run(arguments)
    } catch let error as Arguments.Wrong {
        IntentFiles.say("livedesk score: \(error)\n\n\(ScoreCommand.usage)")
        return 2
    } catch {
        IntentFiles.say(
            "livedesk score: \((error as? IntentFiles.Failure)?.sentence ?? "\(error)")")
        return 1
    }
}

enum ScoreCommand {
    static let usage = """
        usage: livedesk score "TEXT" [--policy FILE] [--policies DIR] [--model FILE] [--json]

          --policy FILE    a policy: its phrases, signals and weights count (DIR/default.json5)
          --policies DIR   where lexicon/*.lex and intent.model are (the folder of FILE, Policies)
          --model FILE     another model than DIR/intent.model
          --json           one JSON object

        Prints the score (0 to 1000, the chance of a sale in thousandths), the classes, and the
        reasons, which add up to the score. Exit codes: 0 done, 1 failed, 2 wrong usage.
        """

    static func run(_ arguments: [String]) throws -> Int32 {
        let parsed = try Arguments(
            arguments, values: ["policy", "policies", "model"], flags: ["json"])
        guard !parsed.rest.isEmpty else { throw Arguments.Wrong("a text is missing") }
        var options = try IntentOptions([])
        let file = parsed.value("policy")
        let folder = file.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        options.policies = parsed.value("policies") ?? folder ?? options.policies
        options.model = parsed.value("model")
        let resources = IntentResources(
            files: try IntentFiles.lexiconFiles(options.policies),
            model: try IntentFiles.model(options))
        let compiled = CompiledPolicy(
            try policy(file ?? options.policies + "/default.json5", mustExist: file != nil),
            resources: resources)
        let score = compiled.explain(parsed.rest.joined(separator: " "))
        IntentCommand.printScore(score, json: parsed.has("json"))
        return 0
    }

    private static func policy(_ path: String, mustExist: Bool) throws -> Policy {
        guard mustExist || FileManager.default.fileExists(atPath: path) else { return Policy() }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let reading = PolicyReader.read(file: path, bytes: try IntentFiles.bytes(path)) { name in
            FileManager.default.contents(atPath: "\(folder)/\(name).json5").map { [UInt8]($0) }
        }
        guard let policy = reading.policy else {
            throw IntentFiles.Failure(
                sentence: reading.complaints.map(\.description).joined(separator: "\n"))
        }
        return policy
    }
}
