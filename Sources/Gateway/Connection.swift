import Crypto
public import Reactor

/// One peer's connection: a socket, its TLS, and output that gathers until the turn ends.
///
/// A silent one is small: TLS begins with the first byte, the delegate with the end of the
/// handshake. Everything is called on the thread of its present home.
///
/// Unchecked: confined to its home's reactor thread; on the way to another home only the posted
/// work holds it.
public final class Connection: EventHandler, TurnEndHandler, @unchecked Sendable {
    enum State: UInt8 {
        /// No byte has come yet.
        case silent
        /// TLS is being agreed on.
        case handshaking
        /// Bytes go both ways.
        case open
        /// Only what waits is still sent.
        case closing
        /// All is sent; what the peer still sends is thrown away until it closes too.
        case lingering
        /// Nothing is left.
        case closed
    }

    /// Where the peer is.
    public let address: SocketAddress
    /// The reactor, buffers and limits that the connection uses at present.
    public internal(set) var home: ConnectionHome
    /// Who talks over it; let go when the connection closes.
    public var delegate: (any ConnectionDelegate)?

    var descriptor: Descriptor?
    var registration: Registration?
    var tls: TLSConnection?
    // Unchecked: no closure or delegate is called while it is changed. The check would be paid for
    // at every send.
    @exclusivity(unchecked) var output = ConnectionOutput()
    /// The handshake's, the stalled output's or the farewell's: there is never more than one at a
    /// time.
    var timer: TimerToken?
    var departure: Departure?
    var closeReason = CloseReason.requested
    var interest: Readiness = .readable
    var state = State.silent
    /// The delegate wants no input for now.
    var paused = false
    /// The peer has ended its side.
    var inputEnded = false
    /// The kernel takes no more output for now.
    var blocked = false
    /// Output was refused.
    var overflowed = false
    /// The turn's end will call.
    var touched = false
    /// The next turn's beginning will call.
    var again = false
    /// Active since the home last looked for idle ones.
    var wasActive = false
    /// The place among the connections that keep their buffers; negative for none.
    var warmPlace: Int8 = -1

    init(_ descriptor: Descriptor, _ address: SocketAddress, _ home: ConnectionHome) {
        self.address = address
        self.home = home
        self.descriptor = descriptor
        home.connectionCount += 1
        registration = home.reactor.register(descriptor, interest, self)
        startTimer(home.limits.handshakeMilliseconds) { $0.finish(.handshakeTimeout) }
    }

    /// Whether bytes can be sent.
    public var isOpen: Bool { state == .open }

    /// Output that waits here, in bytes (what the kernel holds is not counted): for whoever paces a
    /// long answer.
    public var pendingOutput: Int { output.count + (tls?.output.count ?? 0) }

    /// The fingerprint (SHA-256) of the peer's certificate, if it showed one.
    public var peerFingerprint: [UInt8]? { tls?.peerFingerprint }

    /// TLS version and cipher for the log; empty before the handshake.
    public var tlsSummary: String { state == .open ? tls?.summary ?? "" : "" }

    /// The socket is ready.
    public func ready(_ events: Readiness) {
        again = false
        if events.contains(.writable), blocked {
            blocked = false
            touch()
        }
        guard !events.isDisjoint(with: [.readable, .failed, .hungUp]) else { return }
        if takesInput || state == .lingering {
            receive()
        } else if !events.isDisjoint(with: [.failed, .hungUp]) {
            // With no input wanted this would be reported over and over.
            finish(inputEnded ? .peerEnded : .broken(.connectionLost))
        }
    }

    /// The turn ends: sends what has gathered.
    public func turnEnds() {
        touched = false
        guard state != .closed else { return }
        flush()
        guard state != .closed else { return }
        if let tls {
            tls.settleOutput()
            home.warmth.welcome(self)
        }
        if overflowed, state == .open { tellOverflow() }
        guard state != .closed else { return }
        updateInterest()
        readAgainIfHeld()
        if departure != nil { depart() }
    }

    /// Whether input is wanted now.
    var takesInput: Bool {
        switch state {
        case .silent, .handshaking: true
        case .open:
            !paused && !inputEnded && departure == nil
                && pendingOutput <= home.limits.inputPauseBytes
        case .closing, .lingering, .closed: false
        }
    }

    /// Asks for a call at the end of this turn.
    func touch() {
        guard !touched else { return }
        touched = true
        home.reactor.atTurnEnd(self)
    }

    /// Asks for a call in the next turn when there is input that the socket will not report again.
    func readAgainIfHeld() {
        guard !again, takesInput, let tls, tls.hasInput else { return }
        again = true
        home.reactor.onNextTurn(self)
    }

    func updateInterest() {
        guard let descriptor, let registration else { return }
        var wanted: Readiness = []
        if takesInput || state == .lingering { wanted.insert(.readable) }
        if blocked { wanted.insert(.writable) }
        guard wanted != interest else { return }
        interest = wanted
        home.reactor.change(registration, descriptor, wanted)
    }

    func startTimer(_ milliseconds: Int64, _ action: @escaping (Connection) -> Void) {
        stopTimer()
        // Held strongly, and taken back when the connection closes: a weak reference would cost
        // memory for a side table, and time at every use of the connection ever after.
        timer = home.reactor.schedule(afterMilliseconds: milliseconds) {
            self.timer = nil
            action(self)
        }
    }

    func stopTimer() {
        if let timer { home.reactor.cancel(timer) }
        timer = nil
    }
}
