import Crypto
import Foundation
import Glibc
import Reactor
import Store
import Vocabulary

/// The whole gateway in one process: the place where the rings meet.
///
/// `start` opens the port; `wait` returns when SIGTERM, SIGINT or `stop` has drained it.
// Sendable by confinement: after `start` everything is touched on the first reactor's thread only,
// but for `address`, which is set before.
public final class Gateway: @unchecked Sendable {
    /// Why a start is refused: a sentence for the operator.
    public struct Refused: Error, CustomStringConvertible {
        /// The sentence.
        public let description: String
    }

    /// Exit code when a store failed: what was not acknowledged is not stored, all else is.
    public static let storeFailure: Int32 = 74

    private let options: GatewayOptions
    private let log: Log
    private let folder: DataFolder
    private let services: GatewayServices
    private let tls: ReloadableTLSContext
    private let homes: [ConnectionHome]
    private let committers: [Committer]
    private let listener: Listener
    private var signals: SignalWatcher?
    private var nextSession: UInt64
    private var nextHome = 0
    private var turnsSinceKeyUse = 0
    private let ended = DispatchSemaphore(value: 0)
    private var isStopping = false

    /// Milliseconds between two looks at the keys' file.
    private static let keyPoll: Int64 = 250
    /// Looks at the keys between two notes of their use.
    private static let keyUsePolls = 240
    /// Milliseconds that sessions have to read their goodbye.
    private static let farewellTime: Int64 = 3_000

    /// Opens folders, keys and port; nothing is served before `start`.
    public init(_ options: GatewayOptions, log: Log = .standardError) throws(Refused) {
        self.options = options
        self.log = log
        do {
            let folder = try DataFolder(path: options.data)
            self.folder = folder
            let keys = try KeyStore(folder: folder, hash: { SHA256.hash($0) })
            var moved: [Name: Text] = [:]
            for (desk, place) in options.moved { moved[Text(desk)] = Text(place) }
            let tls = ReloadableTLSContext(
                try CertificateFiles.context(options, folder: folder.path, log: log))
            self.tls = tls
            let limits = Self.limits(options)
            homes = (0..<max(1, options.reactors)).map { index in
                ConnectionHome(
                    reactor: Reactor(name: "reactor-\(index)"), tls: tls, limits: limits)
            }
            let host = options.host == "localhost" ? "127.0.0.1" : options.host
            listener = try Listener(on: SocketAddress(host, port: options.port))
            let stalls = StallNotice()
            committers = homes.indices.map { index in
                Committer(name: "store-\(index)") { [log] event in
                    Self.report(event, log)
                    stalls.hear(event)
                }
            }
            services = GatewayServices(
                folder: folder, keys: keys, door: try KeyDoor(keys, moved: moved),
                policies: PolicyFolder(path: options.policies), log: log, homes: homes,
                committers: committers
            ) { _, _ in _exit(Self.storeFailure) }
            stalls.listen { [weak services] in services?.setStalled($0, $1) }
        } catch {
            throw Refused(description: "\(error)")
        }
        // Sessions of different starts must not be mixed up in a journal.
        nextSession = UInt64(WallClock.now()) << 16
    }

    private static func limits(_ options: GatewayOptions) -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.outputBytes = options.outputBytes
        limits.inputPauseBytes = options.outputBytes / 4
        limits.handshakeMilliseconds = Limits.handshakeTime
        return limits
    }

    private static func report(_ event: Committer.Event, _ log: Log) {
        switch event {
        case .stalled(let desk, let error): log.stalled(desk, error.description)
        case .resumed(let desk): log.resumed(desk)
        case .upkeepFailed(let desk, let error): log.upkeepFailed(desk, error.description)
        }
    }

    /// Where it listens, with the port that the kernel chose when 0 was asked for.
    public var address: (host: String, port: UInt16) {
        (listener.address.address, listener.address.port)
    }

    /// Serves. With `handlesSignals`, SIGTERM and SIGINT drain and SIGHUP reloads; then
    /// `Gateway.blockSignals` must have been called before any thread was made.
    public func start(handlesSignals: Bool = false) throws(Refused) {
        let first = homes[0].reactor
        for home in homes {
            home.makeDelegate = { [self] connection in
                PeerSession(connection, sessionID(), services)
            }
            home.onTurnedAway = { _, _ in }
        }
        do {
            for desk in try folder.desks() where options.moved[desk.string] == nil {
                guard services.host(of: desk) != nil else {
                    throw Refused(description: "desk \(desk) cannot be opened; see above")
                }
            }
        } catch {
            throw Refused(description: "\(error)")
        }
        if handlesSignals {
            signals = SignalWatcher(on: first) { [self] in heed($0) }
        }
        first.post { [self] in
            listener.onShortage = { [log] error, _ in log.descriptorsShort("\(error)") }
            listener.start(on: first) { [self] in accept($0, $1) }
            pollKeys()
        }
        log.listening("\(listener.address)")
        for home in homes { home.reactor.start() }
        // Beside everything else, so that the first AUTH of a desk need not wait for its lexicon.
        committers[0].lookUp { [services, log, moved = options.moved] in
            do throws(StoreError) {
                try services.openDesksOfKeys(except: Set(moved.keys))
            } catch {
                log.keysUnreadable(error.description)
            }
        }
    }

    /// To be called before the first thread is made, by a process that lets the gateway handle its
    /// signals.
    public static func blockSignals() { SignalWatcher.block() }

    /// Returns when the gateway has drained.
    public func wait() {
        ended.wait()
        for home in homes {
            home.reactor.stop()
            home.reactor.join()
        }
        for committer in committers { committer.stop() }
        // Homes and gateway hold each other; letting go closes the stores and frees the folder.
        for home in homes {
            home.makeDelegate = nil
            home.onTurnedAway = nil
        }
        services.letGo()
        signals = nil
        log.ended()
    }

    /// Drains and ends, from any thread.
    public func stop() {
        homes[0].reactor.post { [self] in drain() }
    }

    // MARK: - On the first reactor's thread

    private let sessionLock = NSLock()

    private func sessionID() -> SessionID {
        sessionLock.withLock {
            nextSession += 1
            return SessionID(nextSession)
        }
    }

    /// Connections are spread over the reactors; after AUTH each moves to its desk's.
    private func accept(_ descriptor: Descriptor, _ peer: SocketAddress) {
        let home = homes[nextHome]
        nextHome = (nextHome + 1) % homes.count
        if nextHome == 1 || homes.count == 1 { return _ = home.accept(descriptor, peer) }
        home.reactor.post { home.accept(descriptor, peer) }
    }

    private func pollKeys() {
        guard !isStopping else { return }
        do {
            if let ring = try services.door.refresh() {
                for host in services.all {
                    host.home.reactor.post { host.endSessions(notIn: ring) }
                }
            }
            turnsSinceKeyUse += 1
            if turnsSinceKeyUse >= Self.keyUsePolls {
                turnsSinceKeyUse = 0
                try services.door.noteUse(at: Timestamp(milliseconds: WallClock.now()))
            }
        } catch {
            log.keysUnreadable("\(error)")
        }
        homes[0].reactor.schedule(afterMilliseconds: Self.keyPoll) { [self] in pollKeys() }
    }

    private func heed(_ signal: SignalWatcher.Signal) {
        switch signal {
        case .terminate, .interrupt: drain()
        case .hangUp:
            // Beside the reactor: reading files and building automata takes its time.
            committers[0].lookUp { [self] in
                reloadCertificate()
                services.reloadPolicies()
            }
        }
    }

    private func reloadCertificate() {
        do {
            tls.replace(
                with: try CertificateFiles.context(options, folder: folder.path, log: log))
            log.certificateReloaded()
        } catch {
            log.certificateRefused("\(error)")
        }
    }

    private func drain() {
        guard !isStopping else { return }
        isStopping = true
        listener.stop()
        let hosts = services.all
        let count = hosts.count
        log.draining(count)
        for host in hosts { host.home.reactor.post { host.end() } }
        awaitEnd(of: hosts, until: homes[0].reactor.now + Self.farewellTime)
    }

    /// Waits until every session is gone, or its time is over.
    private func awaitEnd(of hosts: [DeskHost], until deadline: Int64) {
        let gone = hosts.allSatisfy { $0.isIdle }
        if gone || homes[0].reactor.now >= deadline {
            ended.signal()
            return
        }
        homes[0].reactor.schedule(afterMilliseconds: 10) { [self] in
            awaitEnd(of: hosts, until: deadline)
        }
    }
}
