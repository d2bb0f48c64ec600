import Client
import Console
import Foundation
import Vocabulary

/// `livedesk room …`: a connector on standard input and output. The words after `room` come in, the
/// exit code goes out: 0 all acknowledged, 1 something was not, 2 not understood.
func runRoom(_ arguments: [String]) -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
        print(RoomCommand.help)
        return 0
    }
    do {
        return try RoomRun(RoomOptions(arguments)).run()
    } catch let error as Arguments.Wrong {
        CommandLineTool.complain("livedesk room: \(error)\n\n\(RoomCommand.help)")
        return 2
    } catch {
        CommandLineTool.complain("livedesk room: \(error)")
        return 1
    }
}

/// What `livedesk room` is told by its options.
enum RoomCommand {
    static let help = """
        usage: livedesk room --connect HOST:PORT --key DESK/NAME --room NAME [OPTIONS]

        Goes on the air, reads one JSON object a line and writes one a line; ends when the input has
        ended and everything is acknowledged.

          --channel C --host H --account A --title T    what is told of the room
          --followers N --host-age N --violations N --selling
          --keep              stays on the air at the end
          --stay              goes on passing sends after the input has ended, until a signal
          --manual            the input says what was delivered; else DELIVERED is said at once
          --window N          reports that may be unanswered (1000)
        \(ClientSettings.help)

        In:  {"type":"dm","id":"7301","customer":"zoe","text":"how do I pay?"}
                 and at, name, lang, follower, ref, product, channel, account, replyTo, room
             {"type":"signal","id":"g1","customer":"zoe","kind":"gift","amount":3}
                 and product, text, at, channel, room; customer "*" is the whole room
             {"type":"delivered","send":"s1"}  {"type":"seen","send":"s1"}
             {"type":"failed","send":"s1","final":true,"why":"blocked"}
             {"type":"live","state":"start"} or "end", and title, host, channel, account
        Out: {"type":"ack","id","conversation"}   {"type":"cue","room","text"}
             {"type":"send","send","conversation","room","customer","text","at"}
             {"type":"error","code","text"} with "id" or "line" (of the input) where known
        Exit codes: 0 all acknowledged, 1 something was not, 2 wrong usage.
        """
}

/// The options of `livedesk room`, read.
struct RoomOptions {
    let settings: ClientSettings
    let live: LiveReport
    let window: Int
    let keeps: Bool
    let stays: Bool
    let isManual: Bool

    init(_ words: [String]) throws {
        let parsed = try Arguments(
            words,
            values: ClientSettings.values.union([
                "room", "channel", "host", "account", "title", "followers", "host-age",
                "violations", "window",
            ]),
            flags: ClientSettings.flags.union(["keep", "stay", "manual", "selling"]))
        try parsed.finish()
        let name = Text(try parsed.required("room"))
        guard name.isName else { throw Arguments.Wrong("“\(name)” is no name of a room") }
        var report = LiveReport(room: name, starts: true, title: Text(parsed.value("title") ?? ""))
        report.host = parsed.value("host").map { Text($0) }
        report.channel = try Self.name(parsed, "channel")
        report.account = try Self.name(parsed, "account")
        report.followers = try Self.number(parsed, "followers")
        report.hostAge = try Self.number(parsed, "host-age")
        report.violations = try Self.number(parsed, "violations")
        if parsed.has("selling") { report.selling = true }
        live = report
        let wanted = try Self.number(parsed, "window") ?? 1_000
        guard (1...100_000).contains(wanted) else {
            throw Arguments.Wrong("--window wants a number from 1 to 100000")
        }
        window = Int(wanted)
        keeps = parsed.has("keep")
        stays = parsed.has("stay")
        isManual = parsed.has("manual")
        settings = try ClientSettings(parsed)
    }

    private static func name(
        _ parsed: Arguments, _ option: String
    ) throws(Arguments.Wrong) -> Name? {
        guard let value = parsed.value(option).map({ Text($0) }) else { return nil }
        guard value.isName else { throw Arguments.Wrong("“\(value)” cannot be a --\(option)") }
        return value
    }

    private static func number(
        _ parsed: Arguments, _ option: String
    ) throws(Arguments.Wrong) -> Int64? {
        guard let value = parsed.value(option) else { return nil }
        guard let number = Int64(value), number >= 0 else {
            throw Arguments.Wrong("--\(option) wants a number")
        }
        return number
    }
}
