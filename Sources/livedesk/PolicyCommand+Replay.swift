import Foundation
import PolicyFiles
import Routing
import Simulator
import Store
import Vocabulary

/// `livedesk policy replay …`: a candidate policy on recorded traffic, or the check that the
/// recorded one gives the recorded decisions again.
enum PolicyReplayCommand {
    static let usage = """
        usage: livedesk policy replay --data DIR [--desk D] --candidate FILE [OPTIONS]
               livedesk policy replay --data DIR [--desk D] --verify

        Runs what a desk has recorded through the same desk again, once under the policy that was in
        force and once under the candidate: the same messages, signals and agents; how long agents
        take and how conversations end is drawn from the recording. The gateway may be at work on
        DIR meanwhile. Prints both sides, their differences, and the conversations that were
        treated otherwise, each with the reasons of both sides.

          --candidate FILE    the policy to try; what it extends is looked for beside it. Without it
                              the recorded policy is tried, as with more agents
          --against FILE      what it is compared with (the recorded policy, version by version)
          --from T, --to T    counts this time only: RFC 3339, or HH:MM on the recording's first day
                              UTC. Up to T all is as recorded
          --agents +N@T[-T]   N more agents from T on, on the candidate's side; may be repeated
          --resources DIR     the lexicon and model of DIR for both files (those of the recording)
          --seed N            other draws (1)
          --changes N         conversations told with their reasons (25)
          --json              one JSON object; times in milliseconds, money in millionths
          --html FILE         a page with charts beside it
          --verify            no comparison: gives every recorded input to the recorded policy and
                              holds every line that comes of it against the journal

        exit    0 done, 1 it cannot be done, or --verify found a difference, 2 not understood
        """

    static func run(_ words: [String]) -> Int32 {
        if words.contains("--help") || words.contains("-h") {
            print(usage)
            return 0
        }
        do {
            return try PolicyReplay(words).run()
        } catch let error as Arguments.Wrong {
            CommandLineTool.complain("livedesk policy replay: \(error)\n\n\(usage)")
            return 2
        } catch {
            CommandLineTool.complain("livedesk policy replay: \(error)")
            return 1
        }
    }
}

/// One call of `livedesk policy replay`.
struct PolicyReplay {
    /// Why it cannot be done.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let arguments: Arguments
    private let data: String
    private let seed: UInt64
    private let explained: Int

    init(_ words: [String]) throws(Arguments.Wrong) {
        arguments = try Arguments(
            words,
            values: [
                "data", "desk", "candidate", "against", "from", "to", "agents", "resources",
                "seed", "changes", "html",
            ], flags: ["json", "verify"])
        try arguments.finish()
        data = try arguments.required("data")
        guard let seed = UInt64(arguments.value("seed") ?? "1") else {
            throw Arguments.Wrong("--seed wants a number from 0")
        }
        guard let explained = Int(arguments.value("changes") ?? "25"), explained >= 0 else {
            throw Arguments.Wrong("--changes wants a number from 0")
        }
        self.seed = seed
        self.explained = explained
        let compares = arguments.value("candidate") ?? arguments.value("agents")
        guard arguments.has("verify") || compares != nil else {
            throw Arguments.Wrong("name a --candidate, or --verify")
        }
    }

    func run() throws -> Int32 {
        let desk = try desk()
        let recorded = try RecordedDesk(desk, from: DeskArchive(desk: desk, data: data))
        guard let first = recorded.journal.first?.at else {
            throw Failure(description: "nothing is recorded of desk \(desk)")
        }
        if arguments.has("verify") { return try verify(recorded) }
        let (base, candidate) = try plans(recorded, first)
        let comparison = try ReplayComparison.run(
            recorded, base: base, candidate: candidate, explained: explained)
        if let path = arguments.value("html") {
            do {
                try Data(comparison.html.utf8).write(to: URL(fileURLWithPath: path))
            } catch {
                throw Failure(description: "\(path) cannot be written")
            }
        }
        print(arguments.has("json") ? comparison.json : comparison.text, terminator: "")
        return 0
    }

    private func desk() throws -> Name {
        guard FileManager.default.fileExists(atPath: data + "/desks") else {
            throw Failure(description: "\(data) is no data folder of a gateway")
        }
        let known = try DeskArchive.desks(in: data)
        let names = known.map(\.string).joined(separator: ", ")
        if let wanted = arguments.value("desk") {
            guard known.contains(Text(wanted)) else {
                throw Failure(description: "there is no desk \(wanted) in \(data), but \(names)")
            }
            return Text(wanted)
        }
        guard known.count == 1 else {
            throw Arguments.Wrong(
                known.isEmpty ? "\(data) holds no desk yet" : "which --desk? There are \(names)")
        }
        return known[0]
    }

    // MARK: - Verify

    private func verify(_ recorded: RecordedDesk) throws -> Int32 {
        let result = try JournalCheck.run(recorded)
        guard let difference = result.difference else {
            print(
                "desk \(recorded.name): \(result.lines) lines of the journal, "
                    + "\(result.decisions) decisions: all come out the same")
            return 0
        }
        print(
            "desk \(recorded.name): line \(difference.sequence) of the journal "
                + "(\(difference.at.rfc3339)) comes out otherwise, after \(result.lines) the same")
        print("  recorded: " + Self.words(difference.recorded))
        print("  replayed: " + Self.words(difference.replayed))
        return 1
    }

    private static func words(_ record: JournalRecord?) -> String {
        guard let record else { return "nothing" }
        let line =
            switch record.body {
            case .input(let raw): "in  " + String(decoding: raw, as: UTF8.self)
            case .event(let line):
                "out \(line.verb) " + line.parameters.map(\.string).joined(separator: " ")
                    + line.tags.map { " \($0.key)=\($0.value)" }.joined()
            }
        return "\(record.sequence) \(record.at.rfc3339) \(record.peer) \(line)"
    }

    // MARK: - Plans

    private func plans(
        _ recorded: RecordedDesk, _ first: Timestamp
    ) throws -> (base: ReplayPlan, candidate: ReplayPlan) {
        let from = try arguments.value("from").map { try time($0, first) }
        let to = try arguments.value("to").map { try time($0, first) }
        let against = arguments.value("against")
        var base = ReplayPlan(
            name: against.map(Self.short) ?? "recorded",
            rules: try against.map { try rules($0, recorded) } ?? .recorded, seed: seed)
        base.from = from
        base.to = to
        var candidate = base
        if let file = arguments.value("candidate") {
            candidate.name = Self.short(file)
            candidate.rules = try rules(file, recorded)
        } else {
            candidate.name = "more agents"
        }
        if candidate.name == base.name { candidate.name = "candidate" }
        candidate.more = try arguments.all("agents").map { try more($0, first) }
        return (base, candidate)
    }

    private static func short(_ file: String) -> String {
        let name = (file as NSString).lastPathComponent
        return name.hasSuffix(".json5") ? String(name.dropLast(6)) : name
    }

    private func rules(_ file: String, _ recorded: RecordedDesk) throws -> ReplayPlan.Rules {
        guard let reading = PolicyCommand.read(file) else {
            throw Failure(description: "\(file) cannot be read")
        }
        for complaint in reading.complaints {
            CommandLineTool.complain(complaint.description)
        }
        guard let policy = reading.policy else {
            throw Failure(description: "\(file) is no usable policy")
        }
        if let folder = arguments.value("resources") {
            return .fixed(policy, try Self.archive(folder).resources())
        }
        let version = recorded.policies.records.last?.version ?? 0
        return .fixed(policy, recorded.policies.resources(version))
    }

    private static func archive(_ folder: String) throws -> ResourceArchive {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: folder + "/lexicon")) ?? []
        let lexicons = names.sorted().filter { $0.hasSuffix(".lex") }.map { "lexicon/" + $0 }
        let found = (lexicons + [ResourceArchive.modelName]).compactMap { name in
            files.contents(atPath: folder + "/" + name).map {
                ResourceArchive.File(name: name, bytes: Array($0))
            }
        }
        guard !found.isEmpty else {
            throw Failure(description: "there is neither a lexicon nor a model in \(folder)")
        }
        return ResourceArchive(files: found)
    }

    /// RFC 3339, or a time of the recording's first day; one before its first line is of the next.
    private func time(_ word: String, _ first: Timestamp) throws(Arguments.Wrong) -> Timestamp {
        if let time = Timestamp(rfc3339: Text(word)) { return time }
        let day = first.rfc3339.string.prefix(11)
        guard let time = Timestamp(rfc3339: Text(day + word + (word.count == 5 ? ":00Z" : "Z")))
        else { throw Arguments.Wrong("“\(word)” is no time such as 20:00 or 2026-11-28T20:00:00Z") }
        return time + 60_000 < first ? time + 86_400_000 : time
    }

    private func more(
        _ word: String, _ first: Timestamp
    ) throws(Arguments.Wrong) -> ReplayPlan.MoreAgents {
        let halves = word.split(separator: "@", maxSplits: 1).map(String.init)
        guard halves.count == 2, halves[0].hasPrefix("+"),
            let count = Int(halves[0].dropFirst()), (1...1_000).contains(count)
        else { throw Arguments.Wrong("--agents wants +N@HH:MM or +N@HH:MM-HH:MM") }
        let times = halves[1].utf8.count <= 11 ? halves[1].split(separator: "-") : []
        if times.count == 2 {
            return ReplayPlan.MoreAgents(
                count: count, from: try time(String(times[0]), first),
                to: try time(String(times[1]), first))
        }
        return ReplayPlan.MoreAgents(count: count, from: try time(halves[1], first))
    }
}
