import Crypto
import Reactor

extension Connection {
    /// Ends the connection at once; what waits is lost.
    public func close() {
        finish(.requested)
    }

    /// Takes no more input, sends what waits and `last`, and then closes; at the latest after so
    /// many milliseconds.
    ///
    /// `last` is taken even where the output is past its bound. The delegate hears `reason` when
    /// all is over.
    public func closeAfterFlush(
        milliseconds: Int64? = nil, last: [UInt8] = [], reason: CloseReason = .requested
    ) {
        guard state == .open else {
            if state != .closing, state != .lingering { finish(reason) }
            return
        }
        last.withUnsafeBytes { output.append($0, home.blocks) }
        state = .closing
        closeReason = overflowed ? .tooSlow : reason
        startTimer(milliseconds ?? home.limits.farewellMilliseconds) { $0.finish($0.closeReason) }
        touch()
    }

    /// All is sent: says so in TLS and TCP, and waits for the peer's own end. Closing with input
    /// unread would make the kernel throw away what the peer has not read yet.
    func farewell() {
        guard let tls, let descriptor else { return }
        state = .lingering
        tls.shutdown()
        if !tls.output.isEmpty { _ = descriptor.send(tls.output) }
        descriptor.endSending()
        if inputEnded { finish(closeReason) }
    }

    /// Lets go of everything and tells the delegate, once.
    func finish(_ reason: CloseReason) {
        guard state != .closed else { return }
        let neverOpened = state == .silent || state == .handshaking
        state = .closed
        stopTimer()
        home.warmth.forget(self)
        if let registration, let descriptor { home.reactor.deregister(registration, descriptor) }
        (registration, descriptor, tls, departure) = (nil, nil, nil, nil)
        output.clear(home.blocks)
        home.connectionCount -= 1
        let listener = delegate
        delegate = nil
        if let listener {
            listener.connectionDidClose(self, reason)
        } else if neverOpened {
            home.onTurnedAway?(address, reason)
        }
    }
}
