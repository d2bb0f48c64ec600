import Console
import Foundation
import Vocabulary

/// `livedesk replay FILE …`: a recorded evening into the gateway. The words after `replay` come in,
/// the exit code goes out: 0 all acknowledged, 1 something was not, 2 not understood.
func runReplay(_ arguments: [String]) -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
        print(ReplayCommand.help)
        return 0
    }
    do {
        let options = try ReplayOptions(arguments)
        let evening = try Evening.read(options.file)
        return try ReplayRun(options, evening).run()
    } catch let error as Arguments.Wrong {
        CommandLineTool.complain("livedesk replay: \(error)\n\n\(ReplayCommand.help)")
        return 2
    } catch {
        CommandLineTool.complain("livedesk replay: \(error)")
        return 1
    }
}

/// What `livedesk replay` is told by its options.
enum ReplayCommand {
    static let help = """
        usage: livedesk replay FILE --connect HOST:PORT --key DESK/NAME [OPTIONS]

        Plays a recorded evening (JSON lines, also gzipped): rooms go on the air, customers write.

          --speed N           times faster than life (1); 0 is as fast as the gateway takes it
          --rooms R=KEY,…     a key for each room, such as anna=acme/anna,bella=acme/bella
          --again             makes the message ids new, to play the same evening once more
                              (--again=SUFFIX: with this suffix)
          --fresh             makes the customers new too
          --linger SECONDS    goes on passing sends after the last event (2)
          --keep              leaves the rooms on the air at the end
          --window N          reports that may be unanswered for each key (1000)
          --json              the summary as JSON
          --quiet             no progress
        \(ClientSettings.help)
                              (--secret-file KEY=FILE for each of several keys)

        File: {"type":"evening","title":…,"rooms":[{"room":"anna","host":"Anna",
        "channel":"tiktok","account":…,"followers":52000,"selling":true,"title":…}]}, then events
        by rising t, in seconds: {"t":12.4,"type":"live","room":"anna","state":"start"},
        {"t":…,"type":"dm"|"signal",…} as for livedesk room, {"t":…,"type":"cue","room","text"}.
        Exit codes: 0 all acknowledged, 1 something was not, 2 wrong usage.
        """
}

/// The options of `livedesk replay`, read.
struct ReplayOptions {
    let file: String
    let arguments: Arguments
    /// Key by room; the default key under "".
    let keys: [String: String]
    let speed: Double
    let suffix: String
    let makesCustomersNew: Bool
    let linger: Int64
    let keeps: Bool
    let window: Int
    let isJSON: Bool
    let isQuiet: Bool

    init(_ words: [String]) throws {
        let parsed = try Arguments(
            words,
            values: ClientSettings.values.union(["speed", "rooms", "again", "window", "linger"]),
            flags: ClientSettings.flags.union(["again", "fresh", "keep", "json", "quiet"]))
        guard parsed.rest.count == 1 else { throw Arguments.Wrong("name one FILE to replay") }
        file = parsed.rest[0]
        arguments = parsed
        guard let speed = Double(parsed.value("speed") ?? "1"), speed >= 0, speed.isFinite else {
            throw Arguments.Wrong("--speed wants a number from 0")
        }
        self.speed = speed
        guard let window = Int(parsed.value("window") ?? "1000"), (1...100_000).contains(window)
        else { throw Arguments.Wrong("--window wants a number from 1 to 100000") }
        self.window = window
        guard let linger = Double(parsed.value("linger") ?? "2"), linger >= 0, linger < 1e6 else {
            throw Arguments.Wrong("--linger wants seconds")
        }
        self.linger = Int64(linger * 1_000)
        let own = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        suffix = parsed.value("again") ?? (parsed.has("again") ? own : "")
        makesCustomersNew = parsed.has("fresh")
        keeps = parsed.has("keep")
        isJSON = parsed.has("json")
        isQuiet = parsed.has("quiet")
        keys = try Self.keys(parsed)
        guard Text("x" + suffix).isName else {
            throw Arguments.Wrong("--again wants visible ASCII characters")
        }
    }

    private static func keys(_ parsed: Arguments) throws(Arguments.Wrong) -> [String: String] {
        var keys: [String: String] = [:]
        if let key = parsed.value("key") { keys[""] = key }
        for pair in parsed.all("rooms").flatMap({ $0.split(separator: ",") }) {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { throw Arguments.Wrong("--rooms wants ROOM=DESK/NAME") }
            keys[halves[0]] = halves[1]
        }
        guard !keys.isEmpty else { throw Arguments.Wrong("--key or --rooms is missing") }
        for key in keys.values.sorted() where KeyName(Text(key)) == nil {
            throw Arguments.Wrong("“\(key)” is no DESK/NAME")
        }
        return keys
    }
}
