import Crypto
import Reactor

/// The connections that were active lately and keep their TLS buffers for the next wake-up, instead
/// of giving the memory back and asking for it again each time. All others hold none.
final class ConnectionWarmth {
    /// How many may keep buffers: about 2 MiB in all.
    static let most = 64
    /// How long one keeps them without being active, at least, in milliseconds.
    static let keptMilliseconds: Int64 = 200

    private let reactor: Reactor
    private var members: [Connection?] = Array(repeating: nil, count: ConnectionWarmth.most)
    private var next = 0
    private var isSweeping = false

    init(reactor: Reactor) {
        self.reactor = reactor
    }

    /// The connection was active in this turn: it may keep its buffers, and the longest there gives
    /// its place up.
    func welcome(_ connection: Connection) {
        connection.wasActive = true
        guard connection.warmPlace < 0 else { return }
        if let oldest = members[next] {
            oldest.warmPlace = -1
            oldest.tls?.releaseBuffers()
        }
        members[next] = connection
        connection.warmPlace = Int8(next)
        next = (next + 1) % ConnectionWarmth.most
        if !isSweeping { sweepLater() }
    }

    /// The connection is over or leaves: its place is free.
    func forget(_ connection: Connection) {
        guard connection.warmPlace >= 0 else { return }
        members[Int(connection.warmPlace)] = nil
        connection.warmPlace = -1
    }

    private func sweepLater() {
        isSweeping = true
        reactor.schedule(afterMilliseconds: ConnectionWarmth.keptMilliseconds) { [weak self] in
            self?.sweep()
        }
    }

    /// Takes the buffers of those that were not active since the last time.
    private func sweep() {
        isSweeping = false
        var remain = false
        for member in members {
            guard let member else { continue }
            if member.wasActive {
                member.wasActive = false
                remain = true
            } else {
                forget(member)
                member.tls?.releaseBuffers()
            }
        }
        if remain { sweepLater() }
    }
}
