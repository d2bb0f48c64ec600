import Client
import Console
import Crypto
import Foundation
import Vocabulary

/// `livedesk console …`: the agent console. The words after `console` come in, the exit code goes
/// out: 0 left by one's own wish, 1 failed, 2 not understood.
func runConsole(_ arguments: [String]) -> Int32 {
    if arguments.contains("--help") || arguments.contains("-h") {
        print(ConsoleCommand.help)
        return 0
    }
    do {
        let parsed = try Arguments(
            arguments, values: ClientSettings.values.union(["seats"]),
            flags: ClientSettings.flags.union(["plain", "away"]))
        try parsed.finish()
        let settings = try ClientSettings(parsed)
        guard let key = KeyName(Text(settings.key)) else {
            throw Arguments.Wrong("“\(settings.key)” is no DESK/NAME")
        }
        let seats = try parsed.value("seats").map { text throws(Arguments.Wrong) in
            guard let seats = Int(text), seats > 0 else {
                throw Arguments.Wrong("--seats wants a number from 1")
            }
            return seats
        }
        let workplace = Workplace(
            key: key, secret: Text(settings.secret), prefix: ClientSettings.idPrefix(),
            startsReady: !parsed.has("away"), seats: seats)
        return parsed.has("plain")
            ? PlainRun(workplace, settings).run() : try ScreenRun(workplace, settings).run()
    } catch let error as Arguments.Wrong {
        CommandLineTool.complain("livedesk console: \(error)\n\n\(ConsoleCommand.help)")
        return 2
    } catch {
        CommandLineTool.complain("livedesk console: \(error)")
        return 1
    }
}

/// What `livedesk console` is told by its options.
enum ConsoleCommand {
    static let help = """
        usage: livedesk console --connect HOST:PORT --key DESK/NAME [OPTIONS]

          --plain             lines instead of a screen: for pipes and screen readers
          --away              takes no offers until ^P or `ready`
          --seats N           conversations at once (the policy's number if not said)
        \(ClientSettings.help)

        Keys and typed commands: ^G in the console, `help` in plain mode.
        Exit codes: 0 left, 1 failed, 2 wrong usage.
        """

    /// What went wrong before the console could begin.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The time by the machine's clock.
    static func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }

    /// Minutes east of UTC, here and now.
    static func zone() -> Int64 { Int64(TimeZone.current.secondsFromGMT() / 60) }

    static func chance() -> UInt32 { UInt32.random(in: 0...UInt32.max) }
}
