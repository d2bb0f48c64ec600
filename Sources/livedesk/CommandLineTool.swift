import Foundation

/// The program `livedesk`: one subcommand, one file.
enum CommandLineTool {
    struct Subcommand: Sendable {
        let name: String
        let summary: String
        let run: @Sendable ([String]) -> Int32
    }

    static let subcommands: [Subcommand] = [
        Subcommand(name: "serve", summary: "run the gateway", run: { ServeCommand.run($0) }),
        Subcommand(
            name: "console", summary: "the agent's screen", run: { runConsole($0) }),
        Subcommand(
            name: "room", summary: "a room's connector on standard input and output",
            run: { runRoom($0) }),
        Subcommand(
            name: "replay", summary: "send a recorded evening", run: { runReplay($0) }),
        Subcommand(name: "key", summary: "add, list and revoke keys", run: { runKey($0) }),
        Subcommand(name: "policy", summary: "check and show policies", run: { runPolicy($0) }),
        Subcommand(name: "score", summary: "score a text and say why", run: { runScore($0) }),
        Subcommand(
            name: "intent", summary: "train, judge and explain intent", run: { runIntent($0) }),
        Subcommand(
            name: "simulate", summary: "try routing rules on traces", run: { runSimulate($0) }),
    ]

    /// Exit codes: 0 done, 1 failed or found wanting, 2 wrong usage.
    static func run(_ arguments: [String]) -> Int32 {
        guard let name = arguments.first else {
            print(help)
            return 2
        }
        let rest = Array(arguments.dropFirst())
        if let subcommand = subcommands.first(where: { $0.name == name }) {
            return subcommand.run(rest)
        }
        switch name {
        case "help", "--help", "-h":
            print(help)
            return 0
        case "--version", "version":
            print("livedesk 1.0")
            return 0
        default:
            complain("livedesk: there is no command \(name)\n\n\(help)")
            return 2
        }
    }

    /// Writes to standard error.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    private static var help: String {
        let width = subcommands.map(\.name.count).max() ?? 0
        let lines = subcommands.map { command in
            "  " + command.name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
                + command.summary
        }
        return """
            livedesk: a routing gateway for customer service in live commerce

            usage: livedesk COMMAND [OPTIONS]     (livedesk COMMAND --help tells more)

            \(lines.joined(separator: "\n"))
            """
    }
}
