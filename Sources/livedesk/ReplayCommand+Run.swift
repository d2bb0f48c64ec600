import Client
import Console
import Foundation
import PolicyFiles
import Vocabulary

/// Plays an evening: each event at its time, through one connection a key.
final class ReplayRun {
    /// One key's connection.
    private final class Player {
        let key: String
        let line: GatewayLine
        var flow: RoomFlow
        var isRefused = false

        init(_ key: String, _ settings: ClientSettings, window: Int) {
            self.key = key
            line = GatewayLine(settings)
            flow = RoomFlow(
                key: Text(key), secret: Text(settings.secret), prefix: ClientSettings.idPrefix(),
                window: window)
        }
    }

    private let options: ReplayOptions
    private let evening: Evening
    private var players: [Player] = []
    private let signals: SignalPipe
    private var next = 0
    private var progress: ReplayProgress
    private var startedAt: Timestamp?
    private var finishedAt: Timestamp?
    private var isLeaving = false

    init(_ options: ReplayOptions, _ evening: Evening) throws {
        self.options = options
        self.evening = evening
        signals = SignalPipe([SIGTERM, SIGINT, SIGHUP])
        progress = ReplayProgress(evening, options)
        let (host, port, trust) = try ClientSettings.gateway(options.arguments)
        for key in Set(options.keys.values).sorted() {
            let secret = try ClientSettings.secret(
                of: key, files: options.arguments.all("secret-file"))
            let settings = ClientSettings(
                host: host, port: port, key: key, secret: secret, trust: trust)
            players.append(Player(key, settings, window: options.window))
        }
        for room in Set(evening.events.map(\.room)).sorted() where player(of: room) == nil {
            throw Arguments.Wrong("no key for the room \(room): name it in --rooms or give --key")
        }
    }

    private func player(of room: String) -> Player? {
        let key = options.keys[room] ?? options.keys[""]
        return players.first { $0.key == key }
    }

    func run() -> Int32 {
        tick()
        for player in players { player.flow.begin() }
        while !isOver { turn() }
        if !options.keeps { endRooms() }
        for player in players {
            player.flow.quit()
            player.line.carryOut(player.flow.takeOrders())
            player.line.drop()
        }
        let left = outstanding + (evening.events.count - next)
        progress.finish(left: left)
        return left > 0 || players.contains { $0.isRefused } ? 1 : 0
    }

    private var outstanding: Int { players.reduce(0) { $0 + $1.flow.outstanding } }

    private var isOver: Bool {
        if isLeaving || players.contains(where: \.isRefused) { return true }
        guard let finishedAt, outstanding == 0 else { return false }
        return ConsoleCommand.now() - finishedAt >= options.linger
    }

    // MARK: - One turn

    private func turn() {
        play()
        for player in players { player.line.carryOut(player.flow.takeOrders()) }
        let descriptors = [signals.descriptor] + players.flatMap(\.line.descriptors)
        _ = Waiting.read(descriptors, milliseconds: patience)
        tick()
        if !signals.take().isEmpty { isLeaving = true }
        for player in players { hear(player) }
        if next == evening.events.count, outstanding == 0, finishedAt == nil {
            finishedAt = ConsoleCommand.now()
        }
        progress.show(at: next, of: position, outstanding: outstanding)
    }

    private func tick() {
        let now = ConsoleCommand.now()
        for player in players { player.flow.tick(at: now, chance: ConsoleCommand.chance()) }
        if startedAt == nil, players.allSatisfy(\.flow.uplink.isOpen) { startedAt = now }
    }

    /// How far the evening is, in its own milliseconds.
    private var position: Int64 {
        guard let startedAt else { return 0 }
        guard options.speed > 0 else { return .max }
        return Int64(Double(ConsoleCommand.now() - startedAt) * options.speed)
    }

    private var patience: Int64 {
        if players.contains(where: \.line.hasNews) { return 0 }
        let now = ConsoleCommand.now()
        var wait: Int64 = finishedAt == nil ? 500 : 50
        for alarm in players.compactMap(\.flow.alarm) { wait = min(wait, alarm - now) }
        if startedAt != nil, next < evening.events.count, options.speed > 0 {
            let due = Double(evening.events[next].at - position) / options.speed
            wait = min(wait, Int64(max(0, due.rounded(.up))))
        }
        return max(0, wait)
    }

    /// Reports all that is due, as far as the windows allow. What one window holds up holds up all:
    /// the order of the evening is kept.
    private func play() {
        guard startedAt != nil else { return }
        let now = position
        while next < evening.events.count, evening.events[next].at <= now {
            let event = evening.events[next]
            guard let player = player(of: event.room), player.flow.hasRoom else { return }
            next += 1
            switch event.happening {
            case .cue(let text): progress.cue(event.room, text)
            case .report(let report): player.flow.report(renewed(report))
            }
        }
    }

    private func renewed(_ report: RoomFlow.Report) -> RoomFlow.Report {
        guard !options.suffix.isEmpty else { return report }
        let suffix = Text("-" + options.suffix)
        let customer = { (name: Name) -> Name in
            self.options.makesCustomersNew ? "\(name)\(suffix)" : name
        }
        switch report {
        case .message(let id, var message):
            message.customer = customer(message.customer)
            message.replyTo = message.replyTo.map { "\($0)\(suffix)" }
            return .message(id: "\(id)\(suffix)", message)
        case .signal(let id, var signal):
            signal.customer = signal.customer.map(customer)
            return .signal(id: "\(id)\(suffix)", signal)
        default: return report
        }
    }

    private func hear(_ player: Player) {
        for happening in player.line.collect() {
            switch happening {
            case .connected: player.flow.connected()
            case .line(let line): player.flow.receive(line)
            case .lost(let why): player.flow.lost(why, chance: ConsoleCommand.chance())
            case .hopeless(let why):
                CommandLineTool.complain("livedesk replay: \(why)")
                player.isRefused = true
            }
        }
        for output in player.flow.takeOutputs() {
            if case .refusedKey = output { player.isRefused = true }
            progress.take(output, key: player.key)
        }
    }

    /// Rooms that the evening left on the air go off it.
    private func endRooms() {
        var onAir: Set<String> = []
        for case (let room, .report(.live(let live))) in evening.events.prefix(next)
            .map({ ($0.room, $0.happening) })
        {
            if live.starts { onAir.insert(room) } else { onAir.remove(room) }
        }
        guard !onAir.isEmpty else { return }
        for room in onAir.sorted() {
            player(of: room)?.flow.report(.live(LiveReport(room: Text(room), starts: false)))
        }
        let end = ConsoleCommand.now() + 3_000
        while outstanding > 0, ConsoleCommand.now() < end,
            !players.contains(where: \.isRefused)
        {
            for player in players { player.line.carryOut(player.flow.takeOrders()) }
            _ = Waiting.read(players.flatMap(\.line.descriptors), milliseconds: 100)
            tick()
            for player in players { hear(player) }
        }
    }
}
