import Client
import Console
import Foundation
import Vocabulary

/// Runs a connector: lines of JSON in, lines of JSON out.
final class RoomRun {
    private let options: RoomOptions
    private var flow: RoomFlow
    private let line: GatewayLine
    private let signals: SignalPipe
    private var input = InputLines(STDIN_FILENO)
    private var output = RoomOutput()
    private var failures = 0
    private var hasEnded = false
    private var isRefused = false
    private var isLeaving = false

    init(_ options: RoomOptions) {
        self.options = options
        signals = SignalPipe([SIGTERM, SIGINT, SIGHUP])
        flow = RoomFlow(
            key: Text(options.settings.key), secret: Text(options.settings.secret),
            prefix: ClientSettings.idPrefix(), window: options.window,
            answersDelivered: !options.isManual)
        line = GatewayLine(options.settings)
    }

    func run() -> Int32 {
        tick()
        flow.report(.live(options.live))
        flow.begin()
        while !isOver {
            turn()
            guard output.flush() else { break }
        }
        if !isRefused, !options.keeps, hasEnded || isLeaving { goOffAir() }
        flow.quit()
        line.carryOut(flow.takeOrders())
        line.drop()
        let left = flow.outstanding
        CommandLineTool.complain(
            "livedesk room: \(flow.acknowledged) acknowledged, \(flow.passedOn) sends, "
                + "\(failures + flow.refused) errors, \(left) unanswered")
        return left > 0 || isRefused ? 1 : 0
    }

    private var isOver: Bool {
        if isRefused || isLeaving { return true }
        return input.isOver && flow.outstanding == 0 && flow.uplink.isOpen && !options.stays
    }

    private func turn() {
        takeInput()
        line.carryOut(flow.takeOrders())
        let takesMore = flow.hasRoom && !input.isOver
        let descriptors =
            [signals.descriptor] + line.descriptors + (takesMore ? [input.descriptor] : [])
        let isBusy = line.hasNews || (takesMore && input.hasLine) || isOver
        let alarm = flow.alarm.map { $0 - ConsoleCommand.now() } ?? 60_000
        let ready = Waiting.read(descriptors, milliseconds: isBusy ? 0 : alarm)
        tick()
        if !signals.take().isEmpty { isLeaving = true }
        if ready.contains(input.descriptor), takesMore { input.read() }
        if line.hasNews || !ready.isDisjoint(with: line.descriptors) { hear(line.collect()) }
        write()
    }

    private func tick() {
        flow.tick(at: ConsoleCommand.now(), chance: ConsoleCommand.chance())
    }

    private func hear(_ happenings: [GatewayLine.Happening]) {
        for happening in happenings {
            switch happening {
            case .connected: flow.connected()
            case .line(let line): flow.receive(line)
            case .lost(let why): flow.lost(why, chance: ConsoleCommand.chance())
            case .hopeless(let why):
                CommandLineTool.complain("livedesk room: \(why)")
                isRefused = true
            }
        }
    }

    private func takeInput() {
        while flow.hasRoom, let next = input.next() {
            switch next {
            case .line(let number, let bytes):
                guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 9 || $0 == 13 }) else { continue }
                do {
                    flow.report(try RoomInput.read(bytes, room: options.live.room))
                } catch {
                    complain(line: number, "\(error)")
                }
            case .tooLong(let number): complain(line: number, "the line is too long")
            }
        }
        hasEnded = input.isOver
    }

    private func complain(line: Int, _ text: String) {
        failures += 1
        output.error(id: nil, line: line, code: "bad-input", text: text)
    }

    private func write() {
        for result in flow.takeOutputs() {
            switch result {
            case .refused(_, .live, let refusal):
                CommandLineTool.complain(
                    "livedesk room: the room may not go on the air: \(refusal.explanation)")
                isRefused = true
            case .refusedKey:
                CommandLineTool.complain("livedesk room: the gateway refuses the key or its secret")
                isRefused = true
            case .lost(let why, let retryAt):
                let seconds = max(0, retryAt - ConsoleCommand.now() + 999) / 1_000
                CommandLineTool.complain(
                    "livedesk room: no connection (\(why)); trying again in \(seconds) s")
            case .opened, .ended: break
            default: output.write(result)
            }
        }
    }

    /// LIVE end, for which an answer is waited for a while.
    private func goOffAir() {
        guard flow.uplink.isOpen else { return }
        flow.report(.live(LiveReport(room: options.live.room, starts: false)))
        let end = ConsoleCommand.now() + 5_000
        while flow.uplink.isOpen, flow.outstanding > 0, ConsoleCommand.now() < end {
            line.carryOut(flow.takeOrders())
            if !line.hasNews { _ = Waiting.read(line.descriptors, milliseconds: 200) }
            tick()
            hear(line.collect())
            write()
        }
        _ = output.flush()
    }
}
