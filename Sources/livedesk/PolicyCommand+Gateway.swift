import Foundation
import PolicyFiles
import Vocabulary

/// `livedesk policy apply|rollback|list|diff …`: the policy of a desk at work, over the line
/// protocol, with a key of the role ops.
enum PolicyGatewayCommand {
    static let usage = """
        usage: livedesk policy apply [FILE] --connect HOST:PORT --key DESK/NAME [OPTIONS]
               livedesk policy rollback [VERSION] --connect …
               livedesk policy list --connect …
               livedesk policy diff A [B] --connect …

        apply     hands FILE in, with the files beside it that it extends, and puts it in force: all
                  or nothing. Conversations keep their state and are scored anew, no offer is lost.
                  Without FILE the gateway reads the desk's own file again
        rollback  puts a former version in force again: the one before the present, or VERSION
        list      the versions: number, time, author, digest, file
        diff      what differs between two versions, or between A and the present one
          --dry-run           apply: only checks, at the gateway
          --json              one JSON object a line
        \(ClientSettings.help)

        exit      0 done, 1 refused (the old policy stays in force) or no connection, 2 misused
        """

    static func run(_ action: String, _ words: [String]) -> Int32 {
        if words.contains("--help") || words.contains("-h") {
            print(usage)
            return 0
        }
        do {
            let arguments = try Arguments(
                words, values: ClientSettings.values,
                flags: ClientSettings.flags.union(["json", "dry-run"]))
            let body = try command(action, arguments)
            let gateway = try PolicyGateway(ClientSettings(arguments))
            for part in body.parts { _ = try gateway.ask(.policy(action: .put, arguments: part)) }
            let answer = try gateway.ask(
                .policy(action: body.action, arguments: body.arguments))
            show(answer, action, asJSON: arguments.has("json"))
            return answer.refusal == nil ? 0 : 1
        } catch let error as Arguments.Wrong {
            CommandLineTool.complain("livedesk policy \(action): \(error)\n\n\(usage)")
            return 2
        } catch {
            CommandLineTool.complain("livedesk policy \(action): \(error)")
            return 1
        }
    }

    /// What is asked, and the files that are handed in before it.
    private struct Question {
        var action: PolicyAction
        var arguments: [Text] = []
        var parts: [[Text]] = []
    }

    private static func command(_ action: String, _ words: Arguments) throws -> Question {
        let most = action == "diff" ? 2 : action == "list" ? 0 : 1
        if words.rest.count > most {
            throw Arguments.Wrong("“\(words.rest[most])” is one word too many")
        }
        switch action {
        case "list": return Question(action: .list)
        case "rollback": return Question(action: .rollback, arguments: try versions(words.rest))
        case "diff":
            guard !words.rest.isEmpty else { throw Arguments.Wrong("which versions?") }
            return Question(action: .diff, arguments: try versions(words.rest))
        default:
            var question = Question(action: words.has("dry-run") ? .check : .apply)
            guard let file = words.rest.first else { return question }
            let files = try PolicyBundle(file)
            question.arguments = [Text(files.name)]
            question.parts = files.parts
            return question
        }
    }

    private static func versions(_ words: [String]) throws(Arguments.Wrong) -> [Text] {
        for word in words where Int64(word).map({ $0 < 1 }) ?? true {
            throw Arguments.Wrong("“\(word)” is no version; livedesk policy list shows them")
        }
        return words.map { Text($0) }
    }

    // MARK: - What came of it

    private static func show(_ answer: PolicyGateway.Answer, _ action: String, asJSON: Bool) {
        for line in answer.lines {
            if asJSON { print(json(line)) } else { print(words(line, action)) }
        }
        if let refusal = answer.refusal {
            CommandLineTool.complain("livedesk policy \(action): \(refusal.explanation)")
        } else if let version = answer.tag("version"), let digest = answer.tag("digest") {
            print(asJSON ? json(version, digest) : "version \(version) is in force, \(digest)")
        } else if action == "apply" {
            print("nothing is wrong with it")
        }
    }

    private static func words(_ line: Line, _ action: String) -> String {
        let parameters = line.parameters.map(\.string)
        switch line.verb {
        case "DIFF" where parameters.count == 3: return "\(parameters[0]) \(parameters[2])"
        case "POLICY" where action == "list" && parameters.count == 3:
            let author = line[tag: "author"]?.string ?? ""
            let at = line[tag: "at"]?.string ?? ""
            return [parameters[0], at, author, parameters[1], parameters[2]]
                .joined(separator: "  ")
        default: return parameters.joined(separator: ": ")
        }
    }

    private static func json(_ line: Line) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        let names: [String] =
            switch line.verb {
            case "DIFF": ["change", "line", "text"]
            case "POLICY" where line.parameters.count == 3: ["version", "digest", "file"]
            default: ["kind", "text"]
            }
        for (name, value) in zip(names, line.parameters) { writer.member(name, value.string) }
        for tag in line.tags where tag.key != "re" {
            writer.member(tag.key.string, tag.value.string)
        }
        writer.endObject()
        return writer.text
    }

    private static func json(_ version: Text, _ digest: Text) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("version", version.string)
        writer.member("digest", digest.string)
        writer.endObject()
        return writer.text
    }
}
