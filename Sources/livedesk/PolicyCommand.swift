import Foundation
import PolicyFiles
import Routing

/// `livedesk policy …`: looks at policy files before a gateway has to.
func runPolicy(_ arguments: [String]) -> Int32 {
    switch arguments.first {
    case "check": return PolicyCommand.check(Array(arguments.dropFirst()))
    case "show": return PolicyCommand.show(Array(arguments.dropFirst()))
    case "schema" where arguments.count == 1:
        print(PolicySchema.text, terminator: "")
        return 0
    case "replay": return PolicyReplayCommand.run(Array(arguments.dropFirst()))
    case "apply", "rollback", "list", "diff":
        return PolicyGatewayCommand.run(arguments[0], Array(arguments.dropFirst()))
    case "manual": return PolicyCommand.manual(Array(arguments.dropFirst()))
    case "help", "--help", "-h":
        print(PolicyCommand.usage)
        return 0
    default: return PolicyCommand.misuse()
    }
}

/// The subcommands of `livedesk policy`.
enum PolicyCommand {
    static let usage = """
        usage: livedesk policy check PATH… [--json] [--lenient]
               livedesk policy show DESK [--policies DIR] [--json]
               livedesk policy schema
               livedesk policy manual [FILE]
               livedesk policy replay --data DIR --candidate FILE [OPTIONS]
               livedesk policy apply [FILE] | rollback [VERSION] | list | diff A [B]
                   --connect HOST:PORT --key DESK/NAME [OPTIONS]

        check   reads policy files (of a directory, every .json5 in it) and prints everything that
                is wrong: file, line, key path, what stands there, what was expected. What a file
                extends is looked for beside it. --json prints one object a line. With --lenient,
                warnings alone are no failure.
        show    prints what is in force for a desk, with where each value comes from. A desk without
                a file of its own has default.json5. DIR is Policies where it is not given.
        schema  prints the JSON Schema of policy files for editors.
        manual  prints a policy (default.json5 where none is given) with every key explained.
        replay  tries a policy on recorded traffic (livedesk policy replay --help).
        apply, rollback, list, diff
                change and show what is in force at a gateway (livedesk policy apply --help).

        exit    0 nothing is wrong, 1 something is, 2 the command cannot be understood
        """

    static func misuse(_ reason: String? = nil) -> Int32 {
        if let reason { complain("livedesk policy: \(reason)") }
        complain(usage)
        return 2
    }

    static func check(_ arguments: [String]) -> Int32 {
        let options = arguments.filter { $0.hasPrefix("-") }
        let paths = arguments.filter { !$0.hasPrefix("-") }
        if let unknown = options.first(where: { $0 != "--json" && $0 != "--lenient" }) {
            return misuse("unknown option \(unknown)")
        }
        if paths.isEmpty { return misuse("which files?") }
        let asJSON = options.contains("--json")
        var failed = false
        for path in paths.flatMap(files(of:)) {
            guard let reading = read(path) else {
                complain("livedesk policy: \(path) cannot be read")
                failed = true
                continue
            }
            for complaint in reading.complaints { show(complaint, asJSON) }
            let bad =
                options.contains("--lenient")
                ? reading.hasErrors : !reading.complaints.isEmpty
            failed = failed || bad
            if !asJSON, let policy = reading.policy, reading.complaints.isEmpty {
                print("\(path): ok, \(policy.name) \(policy.digest)")
            }
        }
        return failed ? 1 : 0
    }

    static func show(_ arguments: [String]) -> Int32 {
        var arguments = arguments
        let asJSON = arguments.contains("--json")
        arguments.removeAll { $0 == "--json" }
        var directory = "Policies"
        if let option = arguments.firstIndex(of: "--policies") {
            guard arguments.indices.contains(option + 1) else { return misuse("which directory?") }
            directory = arguments[option + 1]
            arguments.removeSubrange(option...(option + 1))
        }
        guard arguments.count == 1, let desk = arguments.first, !desk.hasPrefix("-") else {
            return misuse("which desk?")
        }
        let own = directory + "/" + desk + ".json5"
        let path = FileManager.default.fileExists(atPath: own) ? own : directory + "/default.json5"
        guard let reading = read(path) else {
            complain("livedesk policy: neither \(own) nor \(path) can be read")
            return 1
        }
        for complaint in reading.complaints { complain(complaint.description) }
        for origin in reading.origins { show(origin, asJSON) }
        return reading.hasErrors ? 1 : 0
    }

    static func manual(_ arguments: [String]) -> Int32 {
        let path = arguments.first ?? "Policies/default.json5"
        guard arguments.count < 2, !path.hasPrefix("-") else { return misuse() }
        guard let reading = read(path) else {
            complain("livedesk policy: \(path) cannot be read")
            return 1
        }
        for complaint in reading.complaints { complain(complaint.description) }
        guard let policy = reading.policy else { return 1 }
        print(PolicyManual.text(of: policy, intro: PolicyManual.intro), terminator: "")
        return 0
    }

    /// A file, or the policies of a directory in the order of their names.
    private static func files(of path: String) -> [String] {
        var isDirectory: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        guard exists, isDirectory.boolValue else { return [path] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let directory = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0.hasSuffix(".json5") }.sorted().map { directory + $0 }
    }

    static func read(_ path: String) -> PolicyReading? {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        let directory = (path as NSString).deletingLastPathComponent
        return PolicyReader.read(file: path, bytes: Array(bytes)) { name in
            let beside = (directory as NSString).appendingPathComponent(name + ".json5")
            return FileManager.default.contents(atPath: beside).map(Array.init)
        }
    }

    private static func show(_ complaint: Complaint, _ asJSON: Bool) {
        guard asJSON else { return print(complaint.description) }
        var writer = JSONWriter()
        complaint.write(to: &writer)
        print(writer.text)
    }

    private static func show(_ origin: PolicyOrigin, _ asJSON: Bool) {
        guard asJSON else { return print(origin.description) }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("path", origin.path)
        writer.member("value", origin.value)
        if let file = origin.file {
            writer.member("file", file)
            writer.member("line", Int64(origin.line))
        }
        writer.endObject()
        print(writer.text)
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
