import Client
import Console
import Foundation
import Vocabulary

/// Waits for several things at once, as `poll` does.
enum Waiting {
    /// Waits until one of the descriptors can be read, or so many milliseconds have passed; gives
    /// those that can.
    static func read(_ descriptors: [Int32], milliseconds: Int64) -> Set<Int32> {
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let result = poll(&entries, nfds_t(entries.count), Int32(clamping: max(0, milliseconds)))
        guard result > 0 else { return [] }
        return Set(entries.filter { $0.revents != 0 }.map(\.fd))
    }

    /// The bytes that can be read now; nil at the end of the input.
    static func bytes(of descriptor: Int32, most: Int = 65_536) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: most)
        let count = Foundation.read(descriptor, &buffer, most)
        if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : nil }
        return count == 0 ? nil : Array(buffer[..<count])
    }

    /// Writes all of it; false where nobody reads any more.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var place = 0
        while place < bytes.count {
            let count = bytes[place...].withUnsafeBytes { piece in
                Foundation.write(descriptor, piece.baseAddress, piece.count)
            }
            if count > 0 {
                place += count
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&entry, 1, 1_000)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}

extension GatewayLine {
    /// A line as the settings say.
    convenience init(_ settings: ClientSettings) {
        self.init(host: settings.host, port: settings.port, trust: settings.trust)
    }

    /// Does what a machine has ordered.
    func carryOut(_ orders: [Uplink.Order]) {
        for order in orders {
            switch order {
            case .connect(let place): connect(host: place?.host, port: place?.port)
            case .send(let bytes): send(bytes)
            case .disconnect: drop()
            }
        }
    }
}

extension AgentFace {
    /// Tells a face what has happened on its line; gives the reason where there is no hope.
    mutating func hear(_ happenings: [GatewayLine.Happening]) -> String? {
        for happening in happenings {
            switch happening {
            case .connected: connected()
            case .line(let line): receive(line)
            case .lost(let why): lost(why, chance: ConsoleCommand.chance())
            case .hopeless(let why): return why
            }
        }
        return nil
    }
}
