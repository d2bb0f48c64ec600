import Client
import Console
import Foundation
import Vocabulary

/// Runs the console on the whole terminal.
final class ScreenRun {
    private var console: Console
    private let line: GatewayLine
    private let signals: SignalPipe
    private var painter = ScreenPainter(Terminal.abilities)
    private var decoder = KeyDecoder()
    /// When a lone escape is the key.
    private var escapeAt: Timestamp?
    private var ending: Ending?

    private struct Ending {
        var reason: String?
        var code: Int32
    }

    init(_ workplace: Workplace, _ settings: ClientSettings) {
        // Before any other thread is made, so that all inherit the mask.
        signals = SignalPipe([SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
        console = Console(workplace)
        line = GatewayLine(settings)
    }

    func run() throws -> Int32 {
        try Terminal.take()
        defer { Terminal.giveBack() }
        resize()
        tick()
        console.begin()
        while ending == nil {
            carryOut()
            show()
            turn()
        }
        line.carryOut(console.takeLineOrders())
        line.drop()
        Terminal.giveBack()
        if let reason = ending?.reason { CommandLineTool.complain("livedesk console: \(reason)") }
        return ending?.code ?? 0
    }

    private func turn() {
        let descriptors = [STDIN_FILENO, signals.descriptor] + line.descriptors
        let ready = Waiting.read(descriptors, milliseconds: patience)
        tick()
        if ready.contains(signals.descriptor) { obey(signals.take()) }
        if ready.contains(STDIN_FILENO) { readKeys() }
        if let escapeAt, escapeAt <= ConsoleCommand.now() {
            self.escapeAt = nil
            for key in decoder.timeOut() { console.key(key) }
        }
        if line.hasNews || !ready.isDisjoint(with: line.descriptors) {
            if let why = console.hear(line.collect()) { ending = Ending(reason: why, code: 1) }
        }
    }

    private var patience: Int64 {
        if line.hasNews { return 0 }
        return min(console.alarm, escapeAt ?? console.alarm) - ConsoleCommand.now()
    }

    private func tick() {
        console.tick(
            at: ConsoleCommand.now(), zone: ConsoleCommand.zone(), chance: ConsoleCommand.chance())
    }

    private func readKeys() {
        guard let bytes = Waiting.bytes(of: STDIN_FILENO) else {
            // The terminal is gone.
            return ending = Ending(reason: nil, code: 1)
        }
        for key in decoder.feed(bytes) { console.key(key) }
        escapeAt = decoder.isWaiting ? ConsoleCommand.now() + KeyDecoder.patience : nil
    }

    private func obey(_ signals: Set<Int32>) {
        if signals.contains(SIGWINCH) { resize() }
        if signals.contains(SIGINT) { console.key(.control("c")) }
        if signals.contains(SIGTSTP) { suspend() }
        if signals.contains(SIGCONT) { comeBack() }
        if !signals.isDisjoint(with: [SIGTERM, SIGHUP, SIGQUIT]) {
            ending = Ending(reason: nil, code: 0)
        }
    }

    private func resize() {
        let (columns, rows) = Terminal.size
        console.resize(columns: columns, rows: rows)
    }

    private func carryOut() {
        line.carryOut(console.takeLineOrders())
        for order in console.takeOrders() {
            switch order {
            case .bell: Waiting.write(ScreenPainter.bell, to: STDOUT_FILENO)
            case .redraw: painter.forget()
            case .suspend: suspend()
            case .leave(let reason):
                ending = Ending(reason: reason, code: reason == nil ? 0 : 1)
            }
        }
    }

    private func show() {
        guard ending == nil else { return }
        let bytes = painter.paint(console.render())
        if !bytes.isEmpty { Waiting.write(bytes, to: STDOUT_FILENO) }
    }

    /// Gives the terminal to the shell until it is given back.
    private func suspend() {
        Terminal.giveBack()
        kill(getpid(), SIGSTOP)
        comeBack()
    }

    private func comeBack() {
        Terminal.enter()
        resize()
        painter.forget()
    }
}
