import Crypto
import Reactor

extension Connection {
    /// A connection's way to another home.
    struct Departure {
        let home: ConnectionHome
        let arrived: @Sendable (Connection) -> Void
    }

    /// Takes the connection to another reactor's thread; `arrived` is called there, before any
    /// further input.
    ///
    /// It leaves at the end of this turn: until then output is taken, but no input is handed on.
    /// Input that has come already goes along. The delegate goes along too and must be fit for the
    /// other thread, or be exchanged in `arrived`.
    public func move(
        to home: ConnectionHome, _ arrived: @escaping @Sendable (Connection) -> Void
    ) {
        guard state == .open else { return }
        departure = Departure(home: home, arrived: arrived)
        touch()
    }

    /// The last of this connection on the old thread.
    func depart() {
        // The old reactor still holds a call for the next turn: it comes first.
        if again { return touch() }
        guard let departure, let descriptor, let registration, state == .open else { return }
        stopTimer()
        home.warmth.forget(self)
        home.reactor.deregister(registration, descriptor)
        self.registration = nil
        tls?.move(to: departure.home.buffers)
        home.connectionCount -= 1
        departure.home.reactor.post { self.settle() }
    }

    /// The first of it on the new thread.
    private func settle() {
        guard let departure, let descriptor, state == .open else { return }
        self.departure = nil
        home = departure.home
        home.connectionCount += 1
        interest = takesInput ? .readable : []
        // What the kernel would not take is tried again here.
        blocked = false
        registration = home.reactor.register(descriptor, interest, self)
        departure.arrived(self)
        guard state != .closed else { return }
        touch()
        readAgainIfHeld()
    }
}
