import Foundation
import Routing
import Simulator

/// `livedesk simulate …`: replays traces under the rules of routing, or makes new traces.
func runSimulate(_ arguments: [String]) -> Int32 {
    do {
        switch arguments.first {
        case "routing": try SimulateRouting(Array(arguments.dropFirst())).run()
        case "evening": try SimulateEvening(Array(arguments.dropFirst())).run()
        case "speed": speed()
        case nil, "-h", "--help", "help": print(simulateHelp)
        default: throw SimulateError.usage("simulate what? routing or evening")
        }
        return 0
    } catch let error as SimulateError {
        report(error.description)
        return error.status
    } catch {
        report("\(error)")
        return 1
    }
}

private let simulateHelp = """
    usage: livedesk simulate routing TRACE… [--rule RULE]… [--floor] [--json]
           livedesk simulate evening [--seed N] [--param FILE|base|sync|bot|small]
                                     [--load X] [--draws N] [-o FILE]
           livedesk simulate speed

    routing   replays traces (.json, .json.gz) with the desk's own router and shows the value
              of each rule, its share of the bound, and who gave up
      --rule      one of \(Rule.allCases.map(\.name).joined(separator: ", ")); all if none is given
      --floor     lets whoever has waited 30 s take a seat while more than 3 of a group are free
      --json      one object a line for each trace and rule
      --wrong-rate X, --wrong-work X, --wrong-patience X, --no-schedule
                  tell the router parameters that are wrong by this factor, or no call-outs
    speed     measures what a decision costs with 500 agents in 20 groups
    evening   makes a new trace from parameters and a seed, the same on every run
    """

private func speed() {
    print("waiting     median us    p99 us    entry us    refresh us")
    for waiting in [1_000, 10_000, 100_000, 1_000_000] {
        var probe = SpeedProbe(waiting: waiting)
        let figures = probe.run(rounds: 5_000)
        print(
            String(
                format: "%-10d %10.1f %9.1f %11.1f %13.1f", figures.waiting, figures.median,
                figures.worst, figures.entry, figures.refresh))
    }
}

private func report(_ sentence: String) {
    FileHandle.standardError.write(Data("livedesk simulate: \(sentence)\n".utf8))
}

private enum SimulateError: Error, CustomStringConvertible {
    case usage(String)
    case file(String, String)

    var description: String {
        switch self {
        case .usage(let what): "\(what); see livedesk simulate --help"
        case .file(let path, let reason): "\(path): \(reason)"
        }
    }

    var status: Int32 {
        switch self {
        case .usage: 64
        case .file: 66
        }
    }
}

/// The words after a subcommand, taken one by one.
private struct Words {
    private var rest: ArraySlice<String>

    init(_ words: [String]) { rest = words[...] }

    mutating func next() -> String? { rest.popFirst() }

    mutating func value(of option: String) throws(SimulateError) -> String {
        guard let value = rest.popFirst() else { throw .usage("\(option) needs a value") }
        return value
    }

    mutating func number(of option: String) throws(SimulateError) -> Double {
        let word = try value(of: option)
        guard let number = Double(word), number.isFinite, number > 0 else {
            throw .usage("\(option) needs a number above nought, not \(word)")
        }
        return number
    }

    mutating func whole(of option: String) throws(SimulateError) -> Int {
        let word = try value(of: option)
        guard let number = Int(word) else {
            throw .usage("\(option) needs a whole number, not \(word)")
        }
        return number
    }
}

private struct SimulateRouting {
    private var paths: [String] = []
    private var rules: [Rule] = []
    private var floor = false
    private var json = false
    private var error = Beliefs.Error()

    init(_ arguments: [String]) throws(SimulateError) {
        var words = Words(arguments)
        while let word = words.next() {
            switch word {
            case "--rule":
                let name = try words.value(of: word)
                guard let rule = Rule(name: name) else { throw .usage("no rule named \(name)") }
                if !rules.contains(rule) { rules.append(rule) }
            case "--floor": floor = true
            case "--json": json = true
            case "--wrong-rate": error.rate = try words.number(of: word)
            case "--wrong-work": error.work = try words.number(of: word)
            case "--wrong-patience": error.patience = try words.number(of: word)
            case "--no-schedule": error.knowsSchedule = false
            default:
                guard !word.hasPrefix("-") else { throw .usage("no option \(word)") }
                paths.append(word)
            }
        }
        guard !paths.isEmpty else { throw .usage("no trace given") }
        if rules.isEmpty { rules = Rule.allCases }
    }

    func run() throws {
        var table = ReplayTable(rules: rules)
        var progress = ProgressLine(total: paths.count * rules.count)
        for path in paths {
            let trace = try load(path)
            for rule in rules {
                progress.show("\(trace.name) \(rule.name)")
                let replay = Replay(trace, rule: rule, floor: floor, error: error)
                progress.advance()
                if json {
                    progress.clear()
                    print(replay.json)
                } else {
                    table.add(replay)
                }
            }
        }
        progress.clear()
        if !json { print(table.text) }
    }

    private func load(_ path: String) throws(SimulateError) -> Trace {
        guard let raw = FileManager.default.contents(atPath: path) else {
            throw .file(path, "cannot be read")
        }
        var name = URL(fileURLWithPath: path).lastPathComponent
        var data = raw
        if name.hasSuffix(".gz") {
            name.removeLast(3)
            data = try unzipped(path)
        }
        if name.hasSuffix(".json") { name.removeLast(5) }
        do {
            return try Trace(json: data, name: name)
        } catch {
            throw .file(path, error.description)
        }
    }

    private func unzipped(_ path: String) throws(SimulateError) -> Data {
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", "--", path]
        let output = Pipe()
        gzip.standardOutput = output
        gzip.standardError = FileHandle.nullDevice
        do {
            try gzip.run()
        } catch {
            throw .file(path, "gzip cannot be started")
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        guard gzip.terminationStatus == 0 else { throw .file(path, "is not a gzip file") }
        return data
    }
}

private struct SimulateEvening {
    private var seed = 1
    private var parameters = "base"
    private var load = 1.0
    private var draws = 4
    private var output: String?

    init(_ arguments: [String]) throws(SimulateError) {
        var words = Words(arguments)
        while let word = words.next() {
            switch word {
            case "--seed": seed = try words.whole(of: word)
            case "--param": parameters = try words.value(of: word)
            case "--load": load = try words.number(of: word)
            case "--draws": draws = try words.whole(of: word)
            case "-o", "--output": output = try words.value(of: word)
            default: throw .usage("no option \(word)")
            }
        }
        guard (1...100).contains(draws) else { throw .usage("--draws is from 1 to 100") }
        guard load <= 100 else { throw .usage("--load is at most 100") }
    }

    func run() throws {
        let trace = Simulator.Evening.trace(try known(), load: load, seed: seed, draws: draws)
        let data = try trace.encoded() + Data("\n".utf8)
        guard let output else {
            FileHandle.standardOutput.write(data)
            return
        }
        do {
            try data.write(to: URL(fileURLWithPath: output))
        } catch {
            throw SimulateError.file(output, "cannot be written")
        }
    }

    private func known() throws(SimulateError) -> Trace.Parameters {
        if let known = Trace.Parameters.known(parameters) { return known }
        guard let data = FileManager.default.contents(atPath: parameters) else {
            throw .usage("--param is a file or base, sync, bot or small, not \(parameters)")
        }
        do {
            return try Trace.Parameters(json: data)
        } catch {
            throw .file(parameters, error.description)
        }
    }
}

/// A bar on standard error, if that is a terminal.
private struct ProgressLine {
    private let total: Int
    private var done = 0
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(total: Int) { self.total = total }

    func show(_ what: String) {
        guard isTerminal else { return }
        let filled = total > 0 ? done * 24 / total : 0
        let bar = String(repeating: "#", count: filled)
        let rest = String(repeating: ".", count: 24 - filled)
        write("\r\u{1B}[K[\(bar)\(rest)] \(done)/\(total) \(what)")
    }

    mutating func advance() { done += 1 }

    func clear() {
        guard isTerminal else { return }
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
