import Crypto
import Reactor

extension Connection {
    /// Adds bytes to what leaves at the end of the turn; all or nothing, so that lines stay whole.
    ///
    /// Answers false when the connection is not open or the bytes would pass the bound; then the
    /// delegate is told at the end of the turn, and nothing more is taken.
    @discardableResult
    public func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard state == .open, !overflowed else { return false }
        touch()
        guard output.count + bytes.count <= home.limits.outputBytes else {
            overflowed = true
            return false
        }
        if isWorthARecord(bytes), let tls, tls.output.isEmpty { return encrypt(bytes, tls) }
        output.append(bytes, home.blocks)
        return true
    }

    /// Whether nothing waits and so many bytes come at once that gathering them would only cost a
    /// copy. They are encrypted where they stand and still leave at the end of the turn.
    private func isWorthARecord(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count >= 4_096 && bytes.count <= TLSConnection.recordSize && output.count == 0
    }

    /// The same for an array.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { send($0) }
    }

    /// Encrypts and sends what waits, as much as the kernel takes.
    func flush() {
        guard let tls, let descriptor, !blocked else { return }
        while true {
            let waiting = tls.output
            if waiting.isEmpty {
                guard output.count > 0, state == .open || state == .closing else { break }
                guard encryptSome(tls) else { return }
                continue
            }
            switch descriptor.send(waiting) {
            case .moved(let count):
                tls.consumeOutput(count)
                progressed()
            case .wouldBlock: return block()
            case .ended: return finish(.peerEnded)
            case .failed(let error): return finish(.broken(error))
            }
        }
        drained()
    }

    /// Encrypts one stretch; false when TLS is broken and the connection closed.
    private func encryptSome(_ tls: TLSConnection) -> Bool {
        let stretch = output.prefix(TLSBuffers.size)
        guard encrypt(stretch, tls) else { return false }
        output.consume(stretch.count, home.blocks)
        return true
    }

    private func encrypt(_ bytes: UnsafeRawBufferPointer, _ tls: TLSConnection) -> Bool {
        guard let reason = tls.write(bytes) else { return true }
        finish(.tls(reason))
        return false
    }

    private func block() {
        blocked = true
        if state == .open, timer == nil { watchForStall() }
    }

    /// The peer takes output: the clock of its patience begins anew with the next time it does not.
    private func progressed() {
        if state == .open, timer != nil { stopTimer() }
    }

    func watchForStall() {
        startTimer(home.limits.stallMilliseconds) { connection in
            connection.overflowed = true
            connection.touch()
        }
    }

    private func drained() {
        switch state {
        case .closing: farewell()
        case .open:
            // Only after a wait: a turn that sends at once has nothing to tell.
            guard interest.contains(.writable) else { return }
            delegate?.connectionDidDrain(self)
        default: break
        }
    }

    func tellOverflow() {
        closeReason = .tooSlow
        delegate?.connectionDidOverflow(self)
        if state == .open { finish(.tooSlow) }
    }
}
