import Client
import Console
import Foundation
import Vocabulary

/// Runs the plain console: lines on standard input and output.
final class PlainRun {
    private var console: PlainConsole
    private let line: GatewayLine
    private var typed: [UInt8] = []
    private var inputIsOpen = true
    private var leaveBy: Timestamp?

    init(_ workplace: Workplace, _ settings: ClientSettings) {
        console = PlainConsole(workplace)
        line = GatewayLine(settings)
    }

    func run() -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        tick()
        console.begin()
        while console.ending == nil {
            line.carryOut(console.takeLineOrders())
            guard show() else { return 0 }
            let ready = Waiting.read(descriptors, milliseconds: patience)
            tick()
            if inputIsOpen, ready.contains(STDIN_FILENO) { readInput() }
            if line.hasNews || !ready.isDisjoint(with: line.descriptors) {
                if let why = console.hear(line.collect()) { return giveUp(why) }
            }
            if let leaveBy, leaveBy <= ConsoleCommand.now() {
                return giveUp("no answer came to what was typed")
            }
        }
        line.carryOut(console.takeLineOrders())
        _ = show()
        line.drop()
        guard let reason = console.ending?.reason else { return 0 }
        CommandLineTool.complain("livedesk console: \(reason)")
        return 1
    }

    private func giveUp(_ why: String) -> Int32 {
        _ = show()
        line.drop()
        CommandLineTool.complain("livedesk console: \(why)")
        return 1
    }

    private var descriptors: [Int32] {
        line.descriptors + (inputIsOpen ? [STDIN_FILENO] : [])
    }

    private var patience: Int64 {
        if line.hasNews { return 0 }
        let alarms = [console.alarm, leaveBy].compactMap(\.self)
        return alarms.min().map { $0 - ConsoleCommand.now() } ?? 60_000
    }

    private func tick() {
        console.tick(
            at: ConsoleCommand.now(), zone: ConsoleCommand.zone(), chance: ConsoleCommand.chance())
    }

    private func readInput() {
        guard let bytes = Waiting.bytes(of: STDIN_FILENO) else { return endInput() }
        typed += bytes
        while let end = typed.firstIndex(of: 10) {
            console.typed(String(decoding: typed[..<end], as: UTF8.self).filter { $0 != "\r" })
            typed.removeFirst(end + 1)
        }
        // A line without an end is no command of anybody.
        if typed.count > 1 << 20 { typed = [] }
    }

    /// What was typed before is still carried out, within reason.
    private func endInput() {
        inputIsOpen = false
        if !typed.isEmpty { console.typed(String(decoding: typed, as: UTF8.self)) }
        typed = []
        console.endOfInput()
        leaveBy = ConsoleCommand.now() + 10_000
    }

    /// Writes what there is to write; false where nobody reads it.
    private func show() -> Bool {
        let lines = console.takeOutput()
        guard !lines.isEmpty else { return true }
        return Waiting.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDOUT_FILENO)
    }
}
